import {createHash} from 'node:crypto';
import {availableParallelism} from 'node:os';
import {performance} from 'node:perf_hooks';
import type {BatchIo} from '../../commands/batch-io.ts';
import {STDIO} from '../../commands/io.ts';
import {LoancloseError} from '../../errors.ts';
import {readInputFile} from '../read-input.ts';
import {findRecognizer} from '../recognizer.ts';
import {batchFiles} from './files.ts';
import {openOutput} from './output.ts';
import {startPool} from './pool.ts';

/** 2 to the power of 32. */
const WORDS = 0x1_0000_0000;

/**
 * @param worker the built file of a worker
 * @param data the folder of the packaged data
 * @param writeOut writes to stdout and waits until it is out
 */
export function createBatchIo(worker: URL, data: URL, writeOut: (text: string) => Promise<void>): BatchIo {
  const started = performance.now();
  let written: string | null = null;
  return {
    processors: availableParallelism(),
    elapsed: () => performance.now() - started,
    files: inputs => batchFiles(inputs, {except: written, pictures: findRecognizer(data) !== null}, process.stdin),
    shareOf: file => createHash('sha256').update(file).digest().readUInt32BE(0) / WORDS,
    hash(path) {
      try {
        return createHash('sha256').update(readInputFile(path)).digest('hex');
      } catch (error) {
        if (error instanceof LoancloseError) return null;
        throw error;
      }
    },
    startPool: (workers, setup) => startPool(workers, setup, worker, data),
    async openOutput(path, resume, form) {
      if (path === STDIO) return {write: writeOut, close: async () => {}};
      const output = await openOutput(path, resume, form);
      written = output.identity;
      return output;
    },
    onInterrupt: stop => void process.once('SIGINT', stop),
  };
}
