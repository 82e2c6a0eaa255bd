/** PDF bytes → pages of positioned lines, through PDFium compiled to WebAssembly. */
import {init} from '@embedpdf/pdfium';
import {LoancloseError} from '../../errors.ts';
import {MAX_SOURCE_CHARACTERS} from '../../model/source-limit.ts';
import {isBlank, layoutLines, type Sheet, splitSheet} from './layout.ts';
import type {Page} from './page.ts';
import {readSheet, SCRATCH_BYTES} from './pdf-sheet.ts';
import {hasCalls, type PdfiumCalls} from './pdfium-calls.ts';
import {tooMuchText} from './too-much-text.ts';
import {withoutWatermark} from './watermark.ts';

export interface PdfOptions {
  /** User password of an encrypted file. */
  readonly password?: string;
  /** The engine's wasm file; called once per process. */
  readonly loadPdfium: () => Promise<Uint8Array>;
  /** Called after each sheet that was read, with its number from 1. */
  readonly onPage?: (sheet: number, sheets: number) => void;
  /** Runs one step of the engine and ends one that does not end by itself; without it a hostile file can run for ever. */
  readonly bounded?: <T>(work: () => T) => T;
}

export interface PdfPages {
  readonly pages: Page[];
  /** Numbers of the pages on which nothing could be read as text: empty, or an image. */
  readonly textlessPages: number[];
}

interface Engine {
  readonly call: PdfiumCalls;
  /** Returns 0 where the document cannot be opened. */
  readonly open: (address: number, length: number, password: string) => number;
}

let engine: Promise<Engine> | null = null;

async function startEngine(loadPdfium: PdfOptions['loadPdfium']): Promise<Engine> {
  const silent = () => {};
  // The engine takes the path of the entry script for its own name, and stops where that is not ASCII.
  const module = await init({
    wasmBinary: await loadPdfium(),
    print: silent,
    printErr: silent,
    thisProgram: 'loanclose',
  });
  module.PDFiumExt_Init();
  const call = module.pdfium.wasmExports;
  if (!hasCalls(call)) throw new Error('this build of PDFium lacks a function that is needed');
  return {call, open: (address, length, password) => module.FPDF_LoadMemDocument(address, length, password)};
}

/**
 * Reads every page. The engine is started by the first call and kept for the life of the process.
 * A page without text is returned without lines and is named in `textlessPages`.
 * A character for which the font has no meaning is given as U+FFFD, in its place.
 * @throws LoancloseError PDF_PASSWORD_NEEDED, PDF_PASSWORD_WRONG, PDF_DAMAGED (also where only one page cannot be opened),
 *   PDF_NO_TEXT_LAYER (a scan), PDF_TEXT_UNREADABLE (fonts without a table of characters)
 */
export async function readPdf(bytes: Uint8Array, options: PdfOptions): Promise<PdfPages> {
  engine ??= startEngine(options.loadPdfium);
  let started: Engine;
  try {
    started = await engine;
  } catch (error) {
    engine = null;
    throw error;
  }
  const sheets = readSheets(started, bytes, options);
  refuseUnreadable(sheets);
  const pages = sheets.flatMap(splitSheet).map(({width, height, glyphs}, index) => ({
    number: index + 1,
    width,
    height,
    lines: layoutLines(withoutWatermark(glyphs)),
  }));
  return {pages, textlessPages: pages.filter(page => page.lines.length === 0).map(page => page.number)};
}

function readSheets({call, open}: Engine, bytes: Uint8Array, {password, onPage, bounded = runs}: PdfOptions): Sheet[] {
  const sheets: Sheet[] = [];
  let address = 0;
  let document = 0;
  let scratch = 0;
  let characters = 0;
  try {
    address = call.malloc(bytes.length);
    scratch = call.malloc(SCRATCH_BYTES);
    if (address === 0 || scratch === 0) throw new LoancloseError('PDF_DAMAGED');
    new Uint8Array(call.memory.buffer).set(bytes, address);
    document = bounded(() => open(address, bytes.length, password ?? ''));
    if (document === 0) throw openError(call.FPDF_GetLastError(), password !== undefined && password !== '');
    const count = call.FPDF_GetPageCount(document);
    if (count <= 0) throw new LoancloseError('PDF_DAMAGED');
    for (let index = 0; index < count; index++) {
      const sheet = bounded(() => readSheet(call, document, index, scratch));
      characters += sheet.glyphs.length;
      if (characters > MAX_SOURCE_CHARACTERS) throw tooMuchText();
      sheets.push(sheet);
      onPage?.(index + 1, count);
    }
  } catch (error) {
    // A trap or a step that was broken off leaves the engine in an unknown state: the next file gets a new one, and nothing of this one is called again.
    if (!(error instanceof LoancloseError) || error.args.reason === 'endless') {
      engine = null;
      throw isTrap(error) ? new LoancloseError('PDF_DAMAGED', {}, {cause: error}) : error;
    }
    release(call, document, address, scratch);
    throw error;
  }
  release(call, document, address, scratch);
  return sheets;
}

function runs<T>(work: () => T): T {
  return work();
}

function isTrap(error: unknown): boolean {
  return error instanceof Error && /^(RuntimeError|RangeError)$/.test(error.name);
}

function release(call: PdfiumCalls, document: number, address: number, scratch: number): void {
  if (document !== 0) call.FPDF_CloseDocument(document);
  call.free(address);
  call.free(scratch);
}

/** FPDF_ERR_PASSWORD of fpdfview.h. */
const PASSWORD_ERROR = 4;

function openError(code: number, passwordGiven: boolean): LoancloseError {
  if (code !== PASSWORD_ERROR) return new LoancloseError('PDF_DAMAGED');
  return new LoancloseError(passwordGiven ? 'PDF_PASSWORD_WRONG' : 'PDF_PASSWORD_NEEDED');
}

/**
 * From this share on the fonts do not say what they draw. A report has hardly any such character; where the Chinese font has
 * no table but the digits have one, about two thirds are lost.
 */
const MAX_UNREADABLE = 0.3;
/** Private use, and the mark of an unknown character. */
const UNREADABLE = /[\uE000-\uF8FF\uFFFD\u{F0000}-\u{10FFFF}]/u;

function refuseUnreadable(sheets: readonly Sheet[]): void {
  let visible = 0;
  let unreadable = 0;
  for (const {glyphs} of sheets) {
    for (const {char} of glyphs) {
      if (isBlank(char)) continue;
      visible++;
      if (UNREADABLE.test(char)) unreadable++;
    }
  }
  if (visible === 0) throw new LoancloseError('PDF_NO_TEXT_LAYER');
  if (unreadable > visible * MAX_UNREADABLE) throw new LoancloseError('PDF_TEXT_UNREADABLE');
}
