import {loadTranslator} from '../text/index.ts';
import {Engine} from './engine.ts';
import {loadEngineData} from './engine-data.ts';
import {inflate, inflateText, toBytes} from './packed.ts';
import {describeProblem} from './problem.ts';
import type {Answer, Reply, Request} from './protocol.ts';
import {openPageRecognizer} from './recognizer.ts';
import {openWords} from './words-block.ts';

/** The blocks of the page, as they stand in it. */
export interface WorkerData {
  readonly words: string;
  readonly data: string;
  readonly sample: string;
  readonly pdfium: string;
}

export type WorkerMessage = {readonly type: 'start'; readonly packed: WorkerData} | Request;

/** Answers requests one after the other. */
export function startWorker(): void {
  let engine: Promise<Engine> | null = null;
  let last: Promise<unknown> = Promise.resolve();
  addEventListener('message', ({data: message}: MessageEvent<WorkerMessage>) => {
    if (message.type === 'start') {
      engine = openEngine(message.packed);
      // a sample that cannot be read is told when it is asked for
      last = engine.then(each => each.warm()).catch(() => {});
      return;
    }
    const asked = engine;
    if (asked !== null)
      last = last.then(async () => respond(await asked, message)).catch(error => fail(error, message));
  });
}

async function openEngine({words, data, sample, pdfium}: WorkerData): Promise<Engine> {
  await openWords(words);
  const packed: unknown = JSON.parse(await inflateText(data));
  if (typeof packed !== 'object' || packed === null) throw new Error('the data of the page is damaged');
  return new Engine(loadEngineData({...packed}, toBytes(sample)), () => inflate(pdfium));
}

async function respond(engine: Engine, request: Request): Promise<void> {
  reply(request.id, await answer(engine, request));
}

async function answer(engine: Engine, request: Request): Promise<Answer> {
  const {id, setting} = request;
  switch (request.type) {
    case 'open': {
      const {files, recognizer} = request;
      const pictures = recognizer === null ? {} : {openRecognizer: () => openPageRecognizer(recognizer)};
      return await engine.open(files, {...request, ...pictures}, setting, progress =>
        reply(id, {type: 'progress', progress}),
      );
    }
    case 'sample':
      return await engine.openSample(request.choices, setting);
    case 'plan':
      return {type: 'read', reading: await engine.plan(request.choices, setting)};
    case 'correct':
      return await engine.correct(request.typed, setting);
    case 'export':
      return {type: 'exported', file: await engine.export(request.format, setting)};
    case 'letter': {
      const {number, kind} = request;
      return {type: 'written', number, kind, file: await engine.letter(number, kind, setting)};
    }
    case 'resume':
      return {type: 'read', reading: await engine.resume(request.case, setting)};
    case 'leave':
      engine.leave();
      return {type: 'left'};
    case 'record':
      return {type: 'read', reading: await engine.record(request.deed, setting)};
    case 'save':
      return await engine.save(request.passphrase, setting);
    case 'call':
      return {type: 'calling', calling: await engine.call(request.number, request.replies, setting)};
    case 'find':
      return {type: 'found', found: engine.find(request.typed, setting)};
  }
}

async function fail(error: unknown, {id, setting}: Request): Promise<void> {
  reply(id, {type: 'failed', problem: describeProblem(error, await loadTranslator(setting.lang))});
}

function reply(id: number, answer: Answer): void {
  const message: Reply = {...answer, id};
  postMessage(message);
}
