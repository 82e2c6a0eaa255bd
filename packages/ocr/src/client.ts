import type {Recognizer} from '../../../src/model/recognition.ts';
import {PictureError} from './fault.ts';
import type {Reply, Request} from './protocol.ts';

/** A thread as Node and browsers both can give one. */
export interface Thread {
  post(request: Request): void;
  /** `heard` for what it says, `lost` if it dies, from now on. */
  listen(heard: (reply: Reply) => void, lost: (error: Error) => void): void;
  end(): Promise<void>;
}

/** Milliseconds. A page takes a tenth of it on a slow machine; what takes longer would go on for a long time. */
const MAX_TIME = 5 * 60_000;

/**
 * One picture after another through a thread that has just been started. One that takes longer than `maxTime` milliseconds ends the thread: it
 * and all that follow are `too-slow`.
 */
export async function recognizerOf(thread: Thread, maxTime = MAX_TIME): Promise<Recognizer> {
  let hear: (reply: Reply) => void = () => {};
  let lose: (error: Error) => void = () => {};
  let dead: Error | null = null;
  thread.listen(
    reply => hear(reply),
    error => {
      dead = error;
      lose(error);
    },
  );
  /** Listens until `take` says that it was the last word. */
  const until = <Result>(take: (reply: Reply) => {readonly is: Result} | null): Promise<Result> =>
    new Promise((resolve, reject) => {
      if (dead !== null) reject(dead);
      lose = reject;
      hear = reply => {
        if (reply.kind === 'failed') reject(new Error(reply.message));
        else if (reply.kind === 'fault') reject(new PictureError(reply.fault));
        else {
          const last = take(reply);
          if (last !== null) resolve(last.is);
        }
      };
    });
  const runtime = await until(reply => (reply.kind === 'ready' ? {is: reply.runtime} : null)).catch(async error => {
    await thread.end();
    throw error;
  });
  let previous: Promise<unknown> = Promise.resolve();
  return {
    runtime,
    recognize(picture, {onProgress} = {}) {
      const mine = previous.then(() => {
        const sheet = until(reply => {
          if (reply.kind === 'progress') onProgress?.(reply.share);
          return reply.kind === 'sheet' ? {is: reply.sheet} : null;
        });
        thread.post({picture});
        const timer = setTimeout(() => {
          dead = new PictureError('too-slow');
          lose(dead);
          void thread.end();
        }, maxTime);
        return sheet.finally(() => clearTimeout(timer));
      });
      previous = mine.catch(() => {});
      return mine;
    },
    async close() {
      dead ??= new Error('the recognizer was closed');
      lose(dead);
      await thread.end();
    },
  };
}
