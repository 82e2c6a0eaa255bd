import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Runtime} from './models.ts';

/** onnxruntime-node where somebody installed it: beside this package, beside the program that runs, or in the working directory. */
export async function nativeRuntime(): Promise<Runtime | null> {
  const places = [fileURLToPath(import.meta.url), process.argv[1] ?? '', join(process.cwd(), 'index.js')];
  for (const place of places) {
    if (dirname(place) === '.') continue;
    try {
      const runtime: unknown = createRequire(place)('onnxruntime-node');
      if (isRuntime(runtime)) return runtime;
    } catch {
      // not there, or not made for this machine
    }
  }
  return null;
}

function isRuntime(value: unknown): value is Runtime {
  return typeof value === 'object' && value !== null && 'Tensor' in value && 'InferenceSession' in value;
}
