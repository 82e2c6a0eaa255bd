/** What a worker of `loanclose batch` runs: one file after another, each answered with its line. */
import {createHash} from 'node:crypto';
import type {BatchAnswer} from './commands/batch-io.ts';
import {type BatchReader, openBatchReader} from './commands/read-batch-file.ts';
import type {BatchTask} from './node/batch/pool.ts';
import {createBounded, LONGEST} from './node/bounded.ts';
import {createProcessIo} from './node/process-io.ts';
import {readInputFile} from './node/read-input.ts';
import {BATCH_LINES} from './render/batch-line.ts';

interface Reading {
  readonly read: BatchReader;
  /** SHA-256 of the file that was read last; null where it could not be. */
  readonly takeHash: () => string | null;
}

let reading: Promise<Reading> | null = null;

export default async function answer({file, setup, engine, data}: BatchTask): Promise<BatchAnswer> {
  const started = performance.now();
  reading ??= openReading({setup, engine, data});
  const {read, takeHash} = await reading;
  const {exit, code, result} = await read(file);
  const error = code === null ? null : {code};
  const ms = Math.round((performance.now() - started) * 10) / 10;
  const sha256 = takeHash();
  return {
    line: BATCH_LINES[setup.format].write({
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

async function openReading({setup, engine, data}: Omit<BatchTask, 'file'>): Promise<Reading> {
  let hash: string | null = null;
  let bounded = createBounded(LONGEST, false);
  const io = createProcessIo(new URL(data));
  const read = await openBatchReader(setup, {
    ...io,
    env: {...io.env, LOANCLOSE_PDF_PASSWORD: setup.password ?? undefined},
    stdinIsTty: false,
    stderrIsTty: false,
    readFile: async path => {
      bounded = createBounded(LONGEST, false);
      const bytes = readInputFile(path);
      hash = createHash('sha256').update(bytes).digest('hex');
      return bytes;
    },
    loadPdfium: async () => ({instantiate: imports => WebAssembly.instantiate(engine, imports)}),
    bounded: work => bounded(work),
  });
  const takeHash = () => {
    const taken = hash;
    hash = null;
    return taken;
  };
  return {read, takeHash};
}
