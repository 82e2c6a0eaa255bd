import {readFile} from 'node:fs/promises';
import {setFlagsFromString} from 'node:v8';

/** The same place seen from the bundle and from the sources. */
const WASM = new URL('../../dist/pdfium.wasm', import.meta.url);

/** The PDF engine, as it comes with the package. */
export async function loadPdfium(): Promise<Uint8Array> {
  return readFile(WASM);
}

/**
 * The same for a process that reads a report and ends: the optimising compiler of WebAssembly would take longer than it saves
 * (docs/benchmarks.md). The flag holds for the whole process, so a program that uses the library is not given it.
 */
export async function loadPdfiumOnce(): Promise<Uint8Array> {
  setFlagsFromString('--liftoff-only');
  return loadPdfium();
}
