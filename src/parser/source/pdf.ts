/** PDF bytes → pages of positioned lines, through PDFium compiled to WebAssembly. */
import {init} from '@embedpdf/pdfium';
import {LoancloseError} from '../../errors.ts';
import {MAX_SOURCE_CHARACTERS} from '../../model/source-limit.ts';
import {isPiped} from './kind.ts';
import {isBlank, splitSheet} from './layout.ts';
import {layoutPage} from './layout-page.ts';
import type {Page} from './page.ts';
import type {PictureSheet} from './pdf-pictures.ts';
import {type ReadSheet, readSheet} from './pdf-sheet.ts';
import {hasCalls, type PdfiumCalls} from './pdfium-calls.ts';
import {nothingInstalled, type ReadPicture, type UnreadPicture} from './picture.ts';
import {pictureFault} from './picture-fault.ts';
import {SCRATCH_BYTES} from './scratch.ts';
import {tooMuchText} from './too-much-text.ts';
import {countUnreadable, isUnreadable} from './unreadable.ts';
import {withoutWrongCharacters} from './wrong-table.ts';

/** The engine as it was compiled once for several threads. */
export interface CompiledPdfium {
  /** @param imports functions of the engine's own glue, by module and name */
  readonly instantiate: (imports: Record<string, Record<string, () => void>>) => Promise<object>;
}

export interface PdfOptions {
  /** User password of an encrypted file. */
  readonly password?: string;
  /** The engine's wasm file, or what was compiled of it to be shared; called once per process. */
  readonly loadPdfium: () => Promise<Uint8Array | CompiledPdfium>;
  /** Called after each sheet that was read, with its number from 1. */
  readonly onPage?: (sheet: number, sheets: number) => void;
  /** Runs one step of the engine and ends one that does not end by itself; without it a hostile file can run for ever. */
  readonly bounded?: <T>(work: () => T) => T;
  /** Recognises pages that are pictures; without it none is. */
  readonly readPicture?: ReadPicture;
  /** Which file of the input it is, from 0. */
  readonly file?: number;
}

export interface PdfPages {
  readonly pages: Page[];
  /** Numbers of the pages on which nothing is. */
  readonly textlessPages: number[];
  /** Pictures that were not recognised. */
  readonly unreadPictures: UnreadPicture[];
  /** What the file may be instead of a report, should its text be none: the form or the cover sheet of something else. */
  readonly wrapper: 'form' | 'cover' | null;
  /** Characters on layers that are switched off: nobody sees them, they are left out. 'unknown': there are layers, and nothing tells which are. */
  readonly hidden: number | 'unknown';
}

interface Engine {
  readonly call: PdfiumCalls;
  /** Whether it once asked for more memory than it is given: what it tells since then may lack something. */
  readonly starved: () => boolean;
  /** Returns 0 where the document cannot be opened. */
  readonly open: (address: number, length: number, password: string) => number;
}

let engine: Promise<Engine> | null = null;

async function startEngine(loadPdfium: PdfOptions['loadPdfium']): Promise<Engine> {
  const silent = () => {};
  // The engine takes the path of the entry script for its own name, and stops where that is not ASCII.
  const module = await init({
    ...wasmOf(await loadPdfium()),
    print: silent,
    printErr: silent,
    thisProgram: 'loanclose',
  });
  module.PDFiumExt_Init();
  const call = module.pdfium.wasmExports;
  if (!hasCalls(call)) throw new Error('this build of PDFium lacks a function that is needed');
  return {
    call,
    starved: limitMemory(call.memory),
    open: (address, length, password) => module.FPDF_LoadMemDocument(address, length, password),
  };
}

/** Bytes. A report needs less than the engine begins with; the largest file that is read at all needs half of it. */
const MAX_ENGINE_MEMORY = 128 * 1024 * 1024;
const PAGE_OF_MEMORY = 65_536;

/** A file of some kilobytes can unpack to gigabytes. */
function limitMemory(memory: PdfiumCalls['memory']): () => boolean {
  const grow = memory.grow.bind(memory);
  let starved = false;
  memory.grow = pages => {
    starved ||= memory.buffer.byteLength + pages * PAGE_OF_MEMORY > MAX_ENGINE_MEMORY;
    if (starved) throw new RangeError('more memory than a report needs');
    return grow(pages);
  };
  return () => starved;
}

function wasmOf(wasm: Uint8Array | CompiledPdfium): Parameters<typeof init>[0] {
  if (wasm instanceof Uint8Array) return {wasmBinary: wasm};
  return {
    instantiateWasm: (imports: Parameters<CompiledPdfium['instantiate']>[0], done: (instance: object) => void) => {
      void wasm.instantiate(imports).then(done);
      return {};
    },
  };
}

/**
 * Reads every page. The engine is started by the first call and kept for the life of the process.
 * A page without text is returned without lines and is named in `textlessPages`.
 * A character for which the font has no meaning is given as U+FFFD, in its place.
 * @throws LoancloseError PDF_PASSWORD_NEEDED, PDF_PASSWORD_WRONG, PDF_DAMAGED (also where only one page cannot be opened; reason `piped`),
 *   OCR_NOT_INSTALLED (a scan), PDF_NO_TEXT_LAYER {reason: blank, form, cover}, PDF_TEXT_UNREADABLE (fonts without a table of characters)
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
  try {
    const read = await readWhole(started, bytes, options);
    const file = await withPictures(started, {...read, sheets: withoutWrongCharacters(read.sheets)}, bytes, options);
    refuseTextless(file, options.file ?? 0);
    if (isUnreadable(file.sheets)) throw new LoancloseError('PDF_TEXT_UNREADABLE');
    return toPages(file);
  } catch (error) {
    throw isBroken(error) && isPiped(bytes)
      ? new LoancloseError('PDF_DAMAGED', {reason: 'piped'}, {cause: error})
      : error;
  }
}

/**
 * Where text stands on layers, those that are switched off are found out and the file is read again; where characters are lost, the tables of
 * the fonts are looked at, and it is read again if one of them was at fault.
 */
async function readWhole(engine: Engine, bytes: Uint8Array, options: PdfOptions): Promise<PdfFile> {
  const {loadPdfium, bounded} = options;
  const open = {loadPdfium, ...(bounded && {bounded})};
  let source: Pick<PdfOptions, 'password'> & {readonly bytes: Uint8Array; readonly named: boolean} = {
    bytes,
    named: false,
    ...(options.password !== undefined && {password: options.password}),
  };
  let file = readFile(engine, bytes, options, false);
  let layers: 'unknown' | null = null;
  if (mayHaveLayers(bytes, file.sheets)) {
    // Loaded only here, as below: few files need it.
    const {nameLayers} = await import('./layers.ts');
    const named = await nameLayers(bytes, options.password);
    if (named === 'unknown') layers = file.sheets.some(({hasLayers}) => hasLayers) ? named : null;
    else if (named !== null) {
      source = {bytes: named, named: true};
      file = readFile(engine, named, open, true);
    }
  }
  if (countUnreadable(withoutWrongCharacters(file.sheets)) > 0 || has(bytes, 'Ghostscript')) {
    const {mendToUnicode} = await import('./to-unicode.ts');
    const mended = await mendToUnicode(source.bytes, source.password);
    const again = mended === null ? file : readFile(engine, mended.bytes, open, source.named);
    // what the other library left out would count as one unreadable character less
    const isWhole = countCharacters(again.sheets) >= countCharacters(file.sheets);
    const isBetter = mended?.spoiled || countUnreadable(again.sheets) < countUnreadable(file.sheets);
    if (isWhole && isBetter) file = again;
  }
  return {...file, layers};
}

/** What pages that are pictures show. Where the fonts do not say what they draw, all of them are taken for pictures. */
async function withPictures(
  started: Engine,
  file: PdfFile,
  bytes: Uint8Array,
  {readPicture = nothingInstalled, password, bounded = runs, file: place = 0}: PdfOptions,
): Promise<PdfFile> {
  const all = isUnreadable(file.sheets);
  if (!all && !file.sheets.some(({isPicture}) => isPicture)) return file;
  const {recognizeSheets} = await import('./pdf-pictures.ts');
  const isPicture = ({isPicture: one}: ReadSheet) => all || one;
  const source = {engine: started, bytes, password: password ?? '', bounded};
  try {
    const sheets = await recognizeSheets(file.sheets, isPicture, source, readPicture, place);
    return all && sheets.some(({fault}) => fault === 'not-installed') ? file : {...file, sheets};
  } catch (error) {
    throw givenUp(error, started.starved);
  }
}

/** A form as a whole can be on a layer: nothing on the page says so, but the file has a list of layers, or one that may be packed. */
function mayHaveLayers(bytes: Uint8Array, sheets: readonly ReadSheet[]): boolean {
  if (sheets.some(({hasLayers}) => hasLayers)) return true;
  return sheets.some(({hasForms}) => hasForms) && (has(bytes, '/OCProperties') || has(bytes, '/ObjStm'));
}

function has(bytes: Uint8Array, word: string): boolean {
  const codes = [...word].map(char => char.charCodeAt(0));
  const [first = 0] = codes;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (codes.every((code, index) => bytes[at + index] === code)) return true;
  return false;
}

function toPages({sheets, form, attachments, layers}: PdfFile): PdfPages {
  const halves = sheets.flatMap(sheet => splitSheet(sheet).map(half => ({...half, fault: sheet.fault})));
  const pages = halves.map((half, index) => layoutPage(half, index + 1));
  const unreadPictures = halves.flatMap(({fault}, index) => (fault === undefined ? [] : [{page: index + 1, fault}]));
  return {
    pages,
    textlessPages: halves.flatMap(({fault}, index) =>
      fault === undefined && pages[index]?.lines.length === 0 ? [index + 1] : [],
    ),
    unreadPictures,
    wrapper: form === XFA_FULL || form === XFA_FOREGROUND ? 'form' : attachments > 0 ? 'cover' : null,
    hidden: layers ?? sheets.reduce((sum, {hidden}) => sum + hidden, 0),
  };
}

/** Of a file whose streams were changed often only the text is missing. One that takes too much is no such file. */
function isBroken(error: unknown): boolean {
  if (!(error instanceof LoancloseError) || /^(?:endless|hungry)$/.test(error.args.reason ?? '')) return false;
  return /^(?:PDF_DAMAGED|PDF_NO_TEXT_LAYER|PDF_TEXT_UNREADABLE)$/.test(error.code);
}

interface PdfFile {
  readonly sheets: readonly PictureSheet[];
  /** There are layers, and it cannot be told which of them are switched off. */
  readonly layers: 'unknown' | null;
  /** FORMTYPE of fpdf_formfill.h; 0 is none. */
  readonly form: number;
  readonly attachments: number;
}
const XFA_FULL = 2;
const XFA_FOREGROUND = 3;

/** One step of the engine: what bounds it costs as much as a third of a page. */
const SHEETS_AT_ONCE = 8;

function readFile(
  {call, open, starved}: Engine,
  bytes: Uint8Array,
  {password, onPage, bounded = runs}: PdfOptions,
  named: boolean,
): PdfFile {
  const sheets: PdfFile['sheets'][number][] = [];
  let [form, attachments] = [0, 0];
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
    if (starved()) throw tooHungry();
    if (document === 0) throw openError(call.FPDF_GetLastError(), password !== undefined && password !== '');
    const count = call.FPDF_GetPageCount(document);
    if (count <= 0) throw new LoancloseError('PDF_DAMAGED');
    form = call.FPDF_GetFormType(document);
    attachments = call.FPDFDoc_GetAttachmentCount(document);
    const readOne = (index: number) => {
      const sheet = readSheet(call, document, index, scratch, named);
      if (starved()) throw tooHungry();
      characters += sheet.characters;
      if (characters > MAX_SOURCE_CHARACTERS) throw tooMuchText();
      sheets.push(sheet);
      onPage?.(index + 1, count);
    };
    for (let first = 0; first < count; first += SHEETS_AT_ONCE)
      bounded(() => {
        for (let index = first; index < Math.min(first + SHEETS_AT_ONCE, count); index++) readOne(index);
      });
  } catch (error) {
    // A trap or a step that was broken off leaves the engine in an unknown state: the next file gets a new one, and nothing of this one is called again.
    if (!(error instanceof LoancloseError) || error.args.reason === 'endless' || starved())
      throw givenUp(error, starved);
    release(call, document, address, scratch);
    throw error;
  }
  release(call, document, address, scratch);
  return {sheets, form, attachments, layers: null};
}

/** Without any text there is a picture to recognise, or nothing: then it is said which kind of nothing. */
function refuseTextless({sheets, form, attachments}: PdfFile, file: number): void {
  if (sheets.some(({glyphs}) => glyphs.chars.some(char => !isBlank(char)))) return;
  const unread = sheets.findIndex(({fault}) => fault !== undefined);
  const {fault, layer} = sheets[unread] ?? {};
  if (fault === 'not-installed' && layer !== undefined && layer.length > 0)
    throw new LoancloseError('OCR_NOT_INSTALLED', {reason: 'layer'});
  if (fault !== undefined) throw pictureFault(fault, file + unread + 1);
  throw new LoancloseError('PDF_NO_TEXT_LAYER', {
    reason: form !== 0 ? 'form' : attachments > 0 ? 'cover' : 'blank',
  });
}

function tooHungry(cause?: unknown): LoancloseError {
  return new LoancloseError('PDF_DAMAGED', {reason: 'hungry'}, {cause});
}

/** What is thrown after a fault that leaves the engine in an unknown state. */
function givenUp(error: unknown, starved: () => boolean): unknown {
  engine = null;
  if (starved()) return tooHungry(error);
  return isTrap(error) ? new LoancloseError('PDF_DAMAGED', {}, {cause: error}) : error;
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

function countCharacters(sheets: PdfFile['sheets']): number {
  return sheets.reduce((sum, {characters}) => sum + characters, 0);
}
