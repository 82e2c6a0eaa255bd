import {recognizerOf, type Thread} from '../../packages/ocr/src/client.ts';
import {openContainer} from '../../packages/ocr/src/run/container.ts';
import {LoancloseError} from '../errors.ts';
import type {Recognizer} from '../model/recognition.ts';
import {isGzip} from '../served/is-recognizer.ts';
import {trustedUrl} from './trusted-url.ts';

/**
 * Starts what recognises pictures in a worker of its own, below the one that reads; it ends with `close`, and with that one.
 * @param program `loanclose-ocr.bin`, as it is or packed by gzip
 * @throws LoancloseError OCR_NOT_INSTALLED {reason: unusable} where it is another file or does not run here
 */
export async function openPageRecognizer(program: Blob): Promise<Recognizer> {
  try {
    const parts = openContainer(await bytesOf(program));
    if (parts === null) throw new Error('not whole, or of another version');
    const code = URL.createObjectURL(new Blob([Uint8Array.from(parts['page-worker.js'])], {type: 'text/javascript'}));
    const worker = new Worker(trustedUrl(code));
    worker.postMessage(parts);
    return await recognizerOf(threadOf(worker));
  } catch (cause) {
    throw new LoancloseError('OCR_NOT_INSTALLED', {reason: 'unusable'}, {cause});
  }
}

async function bytesOf(program: Blob): Promise<Uint8Array> {
  const head = new Uint8Array(await program.slice(0, 2).arrayBuffer());
  const raw = isGzip(head) ? new Response(program.stream().pipeThrough(new DecompressionStream('gzip'))) : program;
  return new Uint8Array(await raw.arrayBuffer());
}

function threadOf(worker: Worker): Thread {
  return {
    post: request => worker.postMessage(request),
    listen(heard, lost) {
      worker.addEventListener('message', ({data}) => heard(data));
      worker.addEventListener('error', ({message}) => lost(new Error(message)));
    },
    async end() {
      worker.terminate();
    },
  };
}
