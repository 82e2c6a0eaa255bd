import {describe, expect, test} from 'vitest';
import {recognizerOf, type Thread} from '../../../packages/ocr/src/client.ts';
import type {Reply, Request} from '../../../packages/ocr/src/protocol.ts';

const PICTURE = {encoded: new Uint8Array(0)};
const SHEET = {width: 595, height: 842, dpi: 200, runs: []};

/** A thread that is told what to say. */
function threadInHand() {
  const asked: Request[] = [];
  let ended = 0;
  let heard: (reply: Reply) => void = () => {};
  let lost: (error: Error) => void = () => {};
  const thread: Thread = {
    post: request => asked.push(request),
    listen(onReply, onLost) {
      heard = onReply;
      lost = onLost;
      queueMicrotask(() => heard({kind: 'ready', runtime: 'wasm'}));
    },
    async end() {
      ended += 1;
    },
  };
  return {
    thread,
    asked,
    say: (reply: Reply) => heard(reply),
    die: (error: Error) => lost(error),
    timesEnded: () => ended,
  };
}

const turn = () => new Promise(resolve => setTimeout(resolve, 0));

describe('one thread for many pictures', () => {
  test('a picture, how far it is, and its sheet', async () => {
    const hand = threadInHand();
    const recognizer = await recognizerOf(hand.thread);
    expect(recognizer.runtime).toBe('wasm');
    const shares: number[] = [];
    const sheet = recognizer.recognize(PICTURE, {onProgress: share => shares.push(share)});
    await turn();
    expect(hand.asked).toEqual([{picture: PICTURE}]);
    hand.say({kind: 'progress', share: 0.5});
    hand.say({kind: 'sheet', sheet: SHEET});
    expect(await sheet).toEqual(SHEET);
    expect(shares).toEqual([0.5]);
  });

  test('a picture that takes too long ends the thread, and the next ones are not waited for', async () => {
    const hand = threadInHand();
    const recognizer = await recognizerOf(hand.thread, 20);
    const quick = recognizer.recognize(PICTURE);
    await turn();
    hand.say({kind: 'sheet', sheet: SHEET});
    expect(await quick).toEqual(SHEET);
    const slow = recognizer.recognize(PICTURE);
    const after = recognizer.recognize(PICTURE);
    await expect(slow).rejects.toMatchObject({fault: 'too-slow'});
    await expect(after).rejects.toMatchObject({fault: 'too-slow'});
    expect(hand.timesEnded()).toBeGreaterThan(0);
  });

  test('the next picture waits for the one before, also where that has none to give', async () => {
    const hand = threadInHand();
    const recognizer = await recognizerOf(hand.thread);
    const first = recognizer.recognize(PICTURE);
    const second = recognizer.recognize(PICTURE);
    await turn();
    expect(hand.asked).toHaveLength(1);
    hand.say({kind: 'fault', fault: 'blank'});
    await expect(first).rejects.toMatchObject({fault: 'blank'});
    await turn();
    expect(hand.asked).toHaveLength(2);
    hand.say({kind: 'sheet', sheet: SHEET});
    expect(await second).toEqual(SHEET);
  });

  test('closing ends the thread in the middle of a picture', async () => {
    const hand = threadInHand();
    const recognizer = await recognizerOf(hand.thread);
    const never = recognizer.recognize(PICTURE);
    await turn();
    await recognizer.close();
    await expect(never).rejects.toThrow('closed');
    expect(hand.timesEnded()).toBe(1);
    await expect(recognizer.recognize(PICTURE)).rejects.toThrow('closed');
  });

  test('a thread that dies takes its picture with it', async () => {
    const hand = threadInHand();
    const recognizer = await recognizerOf(hand.thread);
    const never = recognizer.recognize(PICTURE);
    await turn();
    hand.die(new Error('out of memory'));
    await expect(never).rejects.toThrow('out of memory');
  });

  test('one that cannot start is ended, and says why', async () => {
    const hand = threadInHand();
    const opening = recognizerOf(hand.thread);
    hand.say({kind: 'failed', message: 'no WebAssembly here'});
    await expect(opening).rejects.toThrow('no WebAssembly here');
    expect(hand.timesEnded()).toBe(1);
  });
});
