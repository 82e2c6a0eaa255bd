import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';

/** The PDF engine's wasm file, read once for all tests of a process. */
let wasm: Promise<Uint8Array> | null = null;

export function loadPdfium(): Promise<Uint8Array> {
  wasm ??= readFile(createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm'));
  return wasm;
}
