import * as ort from 'onnxruntime-web';
import type {Runtime} from './models.ts';

/** The runtime that comes along. Its threads need the script beside this one as a file of its own. */
export function wasmRuntime(binary: Uint8Array, threads: number): Runtime {
  ort.env.wasm.numThreads = threads;
  ort.env.wasm.wasmBinary = new Uint8Array(binary);
  ort.env.wasm.wasmPaths = {mjs: new URL('./ort-wasm-simd-threaded.mjs', import.meta.url)};
  ort.env.logLevel = 'error';
  return ort;
}
