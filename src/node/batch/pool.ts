import {MessageChannel, type MessagePort} from 'node:worker_threads';
import {Tinypool} from 'tinypool';
import type {BatchAnswer, BatchFile, BatchPool, BatchSetup} from '../../commands/batch-io.ts';
import {loadPdfium} from '../pdfium.ts';

/** What a worker is given with every file; the engine is compiled once and shared. */
export interface BatchTask {
  readonly file: BatchFile;
  readonly setup: BatchSetup;
  readonly engine: WebAssembly.Module;
  /** The folder of the packaged data. */
  readonly data: string;
  /** Told before each picture of the file is recognised. */
  readonly pictures: MessagePort;
}

/** Milliseconds for one file. A report of a hundred pages takes two seconds. */
const LONGEST_FILE = 60_000;
/** For each of its pictures, and what comes after it. */
const LONGEST_PICTURE = 5 * 60_000;

/** @param worker the built file of a worker */
export async function startPool(workers: number, setup: BatchSetup, worker: URL, data: URL): Promise<BatchPool> {
  const engine = await WebAssembly.compile(new Uint8Array(await loadPdfium()));
  const pool = new Tinypool({
    filename: worker.href,
    minThreads: 1,
    maxThreads: workers,
  });
  const limits = new Set<AbortController>();
  return {
    async read(file) {
      const {port1, port2} = new MessageChannel();
      const task: BatchTask = {file, setup, engine, data: data.href, pictures: port2};
      const limit = new AbortController();
      limits.add(limit);
      let timer = setTimeout(() => limit.abort(), LONGEST_FILE);
      port1.on('message', () => {
        clearTimeout(timer);
        timer = setTimeout(() => limit.abort(), LONGEST_PICTURE);
      });
      try {
        const answer: BatchAnswer = await pool.run(task, {signal: limit.signal, transferList: [port2]});
        return answer;
      } catch {
        return null;
      } finally {
        clearTimeout(timer);
        port1.close();
        limits.delete(limit);
      }
    },
    async close() {
      for (const limit of limits) limit.abort();
      await pool.destroy();
    },
  };
}
