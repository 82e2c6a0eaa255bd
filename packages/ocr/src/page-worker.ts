import type {Reply, Request} from './protocol.ts';
import {readerOf} from './reader.ts';
import type {Parts} from './run/container.ts';
import {loadModels} from './run/models.ts';
import {pageRuntime} from './run/page.ts';

const say = (reply: Reply): void => self.postMessage(reply);

/** The first message holds the parts of `loanclose-ocr.bin`, every other one is a picture. */
self.addEventListener('message', ({data}: MessageEvent<Parts>) => void start(data), {once: true});

async function start(parts: Parts): Promise<void> {
  try {
    const files = {detection: parts['detection.onnx'], recognition: parts['recognition.onnx']};
    const models = await loadModels(pageRuntime(parts['runtime.wasm']), files, {executionProviders: ['wasm']});
    const answer = await readerOf(parts, models);
    self.addEventListener('message', ({data}: MessageEvent<Request>) => void answer(data, say));
    say({kind: 'ready', runtime: 'wasm'});
  } catch (error) {
    say({kind: 'failed', message: error instanceof Error ? error.message : String(error)});
  }
}
