import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {setFlagsFromString} from 'node:v8';

/** The wasm file of the installed PDF engine, found from wherever this module runs: the sources or the bundle. */
export async function loadPdfium(): Promise<Uint8Array> {
  // one report and out: the optimising compiler of WebAssembly would take longer than it saves (docs/benchmarks.md)
  setFlagsFromString('--liftoff-only');
  return readFile(createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm'));
}
