import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {setFlagsFromString} from 'node:v8';

/** The wasm file of the installed PDF engine, found from wherever this module runs: the sources or the bundle. */
export async function loadPdfium(): Promise<Uint8Array> {
  return readFile(createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm'));
}

/**
 * The same for a process that reads a report and ends: the optimising compiler of WebAssembly would take longer than it saves
 * (docs/benchmarks.md). The flag holds for the whole process, so a program that uses the library is not given it.
 */
export async function loadPdfiumOnce(): Promise<Uint8Array> {
  setFlagsFromString('--liftoff-only');
  return loadPdfium();
}
