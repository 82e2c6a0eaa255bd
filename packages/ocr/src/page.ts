import type {Recognizer} from '../../../src/model/recognition.ts';
import {recognizerOf, type Thread} from './client.ts';
import type {Reply} from './protocol.ts';
import {openContainer} from './run/container.ts';

/**
 * What reads pictures in a page, from the bytes of `loanclose-ocr.bin` that its user has put there.
 * @param start makes a classic worker of a script: how a page may is a matter of its policy
 * @returns null where the file is not `loanclose-ocr.bin`, or not whole, or that of another version
 * @throws Error where the browser has not got what the models need
 */
export async function openPageRecognizer(
  file: Uint8Array,
  start: (script: Blob) => Worker,
): Promise<Recognizer | null> {
  const parts = openContainer(file);
  if (parts === null) return null;
  const worker = start(new Blob([new Uint8Array(parts['page-worker.js'])], {type: 'text/javascript'}));
  worker.postMessage(parts);
  return recognizerOf(threadOf(worker));
}

function threadOf(worker: Worker): Thread {
  return {
    post: request => worker.postMessage(request),
    listen(heard, lost) {
      worker.addEventListener('message', ({data}: MessageEvent<Reply>) => heard(data));
      worker.addEventListener('error', event => lost(new Error(event.message)));
    },
    async end() {
      worker.terminate();
    },
  };
}
