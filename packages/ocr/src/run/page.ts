import * as ort from 'onnxruntime-web';
import type {Runtime} from './models.ts';

/** The same runtime in a page: one thread, nothing is fetched. */
export function pageRuntime(binary: Uint8Array): Runtime {
  ort.env.wasm.numThreads = 1;
  ort.env.wasm.wasmBinary = new Uint8Array(binary);
  ort.env.logLevel = 'error';
  return ort;
}
