/** What a worker of `loanclose batch` runs: one file after another, each answered with its line. */
import {createHash} from 'node:crypto';
import type {BatchAnswer} from './commands/batch-io.ts';
import {type BatchReader, openBatchReader} from './commands/read-batch-file.ts';
import type {Recognizer} from './model/recognition.ts';
import {type BatchTask, type BatchTools, toolsOfWorker} from './node/batch/pool.ts';
import {createProcessIo} from './node/process-io.ts';
import {readInputFile} from './node/read-input.ts';
import {openRecognizer} from './node/recognizer.ts';
import {BATCH_LINES} from './render/batch-line.ts';

interface Reading {
  readonly read: BatchReader;
  /** SHA-256 of the file that was read last; null where it could not be. */
  readonly takeHash: () => string | null;
  /** Where the pictures of the next file are counted. */
  readonly countIn: (pictures: BatchTask['pictures']) => void;
}

const tools = toolsOfWorker();
let reading: Promise<Reading> | null = null;

export default async function answer({file, pictures}: BatchTask): Promise<BatchAnswer> {
  const started = performance.now();
  reading ??= openReading(tools);
  const {read, takeHash, countIn} = await reading;
  countIn(pictures);
  const {exit, code, result} = await read(file);
  const error = code === null ? null : {code};
  const ms = Math.round((performance.now() - started) * 10) / 10;
  const sha256 = takeHash();
  return {
    line: BATCH_LINES[tools.setup.format].write({
      schema: 'loanclose/batch@1',
      file: file.file,
      sha256,
      exit,
      error,
      ms,
      result,
    }),
    exit,
  };
}

async function openReading({setup, engine, data}: BatchTools): Promise<Reading> {
  let hash: string | null = null;
  let pictures: BatchTask['pictures'] | null = null;
  let recognizer: Promise<Recognizer> | null = null;
  const io = createProcessIo(new URL(data));
  const read = await openBatchReader(setup, {
    ...io,
    env: {...io.env, LOANCLOSE_PDF_PASSWORD: setup.password ?? undefined},
    stdinIsTty: false,
    stderrIsTty: false,
    readFile: async path => {
      const bytes = readInputFile(path);
      hash = createHash('sha256').update(bytes).digest('hex');
      return bytes;
    },
    loadPdfium: async () => ({instantiate: imports => WebAssembly.instantiate(engine, imports)}),
    // a worker that does not come back is ended by the pool: a thread to watch each step takes a tenth of the time of a report
    bounded: work => work(),
    async openRecognizer() {
      recognizer ??= openRecognizer(new URL(data), 1);
      const shared = await recognizer;
      return {
        runtime: shared.runtime,
        async recognize(picture, options) {
          if (pictures !== null) Atomics.add(pictures, 0, 1);
          try {
            return await shared.recognize(picture, options);
          } catch (error) {
            // what has died under one file is started anew for the next
            if (!(error instanceof Error && 'fault' in error)) recognizer = null;
            throw error;
          }
        },
        // it serves all files of this worker, and ends with it
        close: async () => {},
      };
    },
  });
  const takeHash = () => {
    const taken = hash;
    hash = null;
    return taken;
  };
  return {
    read,
    takeHash,
    countIn: counter => {
      pictures = counter;
    },
  };
}
