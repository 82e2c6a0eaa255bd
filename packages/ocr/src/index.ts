import {availableParallelism} from 'node:os';
import {Worker} from 'node:worker_threads';
import type {RecognitionAddOn, Recognizer} from '../../../src/model/recognition.ts';
import packageFile from '../package.json' with {type: 'json'};
import {recognizerOf, type Thread} from './client.ts';
import type {Reply} from './protocol.ts';

/** More do not make it faster. */
const MOST_THREADS = 4;

export const version: RecognitionAddOn['version'] = packageFile.version;

export const openRecognizer: RecognitionAddOn['openRecognizer'] = async ({runtime = 'best', threads} = {}) => {
  const workerData: WorkerData = {runtime, threads: threads ?? Math.min(MOST_THREADS, availableParallelism())};
  return recognizerOf(threadOf(new Worker(new URL('./worker.js', import.meta.url), {workerData})));
};

export interface WorkerData {
  readonly runtime: 'best' | Recognizer['runtime'];
  readonly threads: number;
}

function threadOf(worker: Worker): Thread {
  return {
    post: request => worker.postMessage(request),
    listen(heard, lost) {
      worker.on('message', (reply: Reply) => heard(reply));
      worker.on('error', lost);
      worker.on('exit', () => lost(new Error('the thread that reads pictures has ended')));
    },
    async end() {
      await worker.terminate();
    },
  };
}
