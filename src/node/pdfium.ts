import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';

/** The wasm file of the installed PDF engine, found from wherever this module runs: the sources or the bundle. */
export async function loadPdfium(): Promise<Uint8Array> {
  return readFile(createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm'));
}
