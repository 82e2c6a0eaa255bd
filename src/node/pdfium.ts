import {readFile} from 'node:fs/promises';
import {setFlagsFromString} from 'node:v8';

/** The same place seen from the bundle and from the sources. */
const WASM = new URL('../../dist/pdfium.wasm', import.meta.url);

/** Bytes of bytecode that a function runs before it is looked at for optimising: six times the usual. */
const BUDGET = 400_000;

/** The PDF engine, as it comes with the package. */
export async function loadPdfium(): Promise<Uint8Array> {
  return readFile(WASM);
}

/**
 * The same for a process that reads a report and ends: the optimising compilers would take longer than they save, that of WebAssembly altogether,
 * that of JavaScript where a function is not among the busiest (docs/decisions/0013-cost-of-reading.md). The flags hold for the whole process, so a program that
 * uses the library is not given them.
 */
export async function loadPdfiumOnce(): Promise<Uint8Array> {
  setFlagsFromString(`--liftoff-only --interrupt-budget=${BUDGET}`);
  return loadPdfium();
}
