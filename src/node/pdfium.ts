import {readFile} from 'node:fs/promises';
import {setFlagsFromString} from 'node:v8';

/** The same place seen from the bundle and from the sources. */
const WASM = new URL('../../dist/pdfium.wasm', import.meta.url);

/** The PDF engine, as it comes with the package. */
export async function loadPdfium(): Promise<Uint8Array> {
  return readFile(WASM);
}

/**
 * The same for a process that reads a report and ends: flags of V8 that are worth it there (docs/decisions/0013-cost-of-reading.md). They hold for the
 * whole process, so a program that uses the library is not given them.
 */
export async function loadPdfiumOnce(): Promise<Uint8Array> {
  const flags = flagsOf(Number.parseInt(process.versions.node, 10));
  if (flags.length > 0) setFlagsFromString(flags.join(' '));
  return loadPdfium();
}

/** Bytes of bytecode that a function runs before it is looked at for optimising: twelve times the usual. */
const BUDGET = 800_000;
/** The newest Node on which the flags were tried. */
const LAST_TRIED = 26;

/**
 * The optimising compilers would take longer than they save, that of WebAssembly altogether, that of JavaScript where a function is not among the busiest;
 * and the space for new objects would grow to 32 MB. V8 complains on stderr of a flag that it does not know, and its flags come and go: the budget
 * went with Node 22.
 * @param major of Node
 */
export function flagsOf(major: number): readonly string[] {
  if (major > LAST_TRIED) return [];
  return ['--liftoff-only', '--semi-space-growth-factor=1', ...(major < 22 ? [`--interrupt-budget=${BUDGET}`] : [])];
}
