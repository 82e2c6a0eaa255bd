import {Tinypool} from 'tinypool';
import type {BatchAnswer, BatchFile, BatchPool, BatchSetup} from '../../commands/batch-io.ts';
import {loadPdfium} from '../pdfium.ts';

/** What a worker is given when it starts; the engine is compiled once and shared. */
export interface BatchTools {
  readonly setup: BatchSetup;
  readonly engine: WebAssembly.Module;
  /** The folder of the packaged data. */
  readonly data: string;
}

/** Asked in a worker. */
export function toolsOfWorker(): BatchTools {
  return Tinypool.workerData;
}

/** What it is given with every file. */
export interface BatchTask {
  readonly file: BatchFile;
  /** One number, shared with the worker: how many pictures of the file it has begun to recognise. */
  readonly pictures: Int32Array<SharedArrayBuffer>;
}

/** Milliseconds for one file. A report of a hundred pages takes two seconds. */
const LONGEST_FILE = 60_000;
/** More, as long as another of its pictures was begun in the time before. */
const LONGEST_PICTURE = 5 * 60_000;

/** @param worker the built file of a worker */
export async function startPool(workers: number, setup: BatchSetup, worker: URL, data: URL): Promise<BatchPool> {
  const engine = await WebAssembly.compile(new Uint8Array(await loadPdfium()));
  const tools: BatchTools = {setup, engine, data: data.href};
  const pool = new Tinypool({
    filename: worker.href,
    minThreads: 1,
    maxThreads: workers,
    workerData: tools,
  });
  const limits = new Set<AbortController>();
  return {
    async read(file) {
      const pictures = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
      const task: BatchTask = {file, pictures};
      const limit = new AbortController();
      limits.add(limit);
      let begun = 0;
      const look = () => {
        const now = Atomics.load(pictures, 0);
        if (now === begun) return limit.abort();
        begun = now;
        timer = setTimeout(look, LONGEST_PICTURE);
      };
      let timer = setTimeout(look, LONGEST_FILE);
      try {
        const answer: BatchAnswer = await pool.run(task, {signal: limit.signal});
        return answer;
      } catch {
        return null;
      } finally {
        clearTimeout(timer);
        limits.delete(limit);
      }
    },
    async close() {
      for (const limit of limits) limit.abort();
      await pool.destroy();
    },
  };
}
