import {readFile} from 'node:fs/promises';
import {parentPort, workerData} from 'node:worker_threads';
import type {WorkerData} from './index.ts';
import type {Reply, Request} from './protocol.ts';
import {readerOf} from './reader.ts';
import {openContainer} from './run/container.ts';
import {loadModels, type Models} from './run/models.ts';
import {nativeRuntime} from './run/native.ts';
import {wasmRuntime} from './run/wasm.ts';

const {runtime, threads}: WorkerData = workerData;
const say = (reply: Reply): void => parentPort?.postMessage(reply);

try {
  const parts = openContainer(await readFile(new URL('./loanclose-ocr.bin', import.meta.url)));
  if (parts === null) throw new Error('loanclose-ocr.bin is not whole: install loanclose-ocr again');
  const files = {detection: parts['detection.onnx'], recognition: parts['recognition.onnx']};
  const native = runtime === 'wasm' ? null : await nativeRuntime();
  if (native === null && runtime === 'native') throw new Error('onnxruntime-node is not installed, or does not start');
  const models: Models =
    native === null
      ? await loadModels(wasmRuntime(parts['runtime.wasm'], threads), files, {executionProviders: ['wasm']})
      : await loadModels(native, files, {executionProviders: ['cpu'], intraOpNumThreads: threads});
  const answer = await readerOf(parts, models);
  parentPort?.on('message', (request: Request) => answer(request, say));
  say({kind: 'ready', runtime: native === null ? 'wasm' : 'native'});
} catch (error) {
  say({kind: 'failed', message: error instanceof Error ? error.message : String(error)});
}
