import {LoancloseError} from '../../errors.ts';
import type {Bitmap} from '../../model/recognition.ts';
import {withLayerCompared} from './compare-layer.ts';
import {GlyphTable} from './glyph-table.ts';
import {areaOf, PAGE_WIDE} from './pdf-cover.ts';
import {readObjects} from './pdf-objects.ts';
import type {ReadSheet} from './pdf-sheet.ts';
import type {PdfiumCalls} from './pdfium-calls.ts';
import type {ReadPicture, UnreadReason} from './picture.ts';
import {SCRATCH_BYTES} from './scratch.ts';

/** A page that was asked for as a picture: what was seen on it, or why nothing was. */
export interface PictureSheet extends ReadSheet {
  readonly fault?: UnreadReason;
}

/** A file, the engine that opens it, and how its steps are run. */
export interface PictureFile {
  readonly engine: {
    readonly call: PdfiumCalls;
    /** Returns 0 where the document cannot be opened. */
    readonly open: (address: number, length: number, password: string) => number;
  };
  readonly bytes: Uint8Array;
  readonly password: string;
  readonly bounded: <T>(work: () => T) => T;
}

/**
 * Recognises the pages that are pictures, one after another; the others stay. What it throws leaves the file open: the engine is then to be
 * given up.
 */
export async function recognizeSheets(
  sheets: readonly ReadSheet[],
  isPicture: (sheet: ReadSheet) => boolean,
  file: PictureFile,
  readPicture: ReadPicture,
  place: number,
): Promise<PictureSheet[]> {
  const count = sheets.filter(isPicture).length;
  const pages = new PageDrawer(file);
  const read: PictureSheet[] = [];
  let done = 0;
  for (const [page, sheet] of sheets.entries()) {
    if (!isPicture(sheet)) {
      read.push(sheet);
      continue;
    }
    const found = await readPicture(() => pages.draw(page), {file: place, page, done, count});
    done++;
    if ('fault' in found) read.push({...sheet, glyphs: new GlyphTable(0), fault: found.fault});
    else read.push({...sheet, ...withLayerCompared(found.sheet, sheet.layer)});
  }
  pages.close();
  return read;
}

/** Pixels an inch at which a page is drawn that is no single image. */
const USUAL_DPI = 200;
/** An image is drawn with its own pixels, up to this many an inch of its page. */
const FINEST_DPI = 300;
/** Longest side that is drawn: of a screenshot many pages long. */
const LONGEST_SIDE = 32_000;
/** More are not recognised. */
const MOST_PIXELS = 50_000_000;
const POINTS_PER_INCH = 72;
/** FPDFBitmap_BGR of fpdfview.h, and white. */
const BGR = 2;
const WHITE = 0xffffffff;
/** FPDF_ANNOT of fpdfview.h. */
const WITH_ANNOTATIONS = 1;

/** Draws pages of a file, which is opened for the first of them. */
class PageDrawer {
  readonly #file: PictureFile;
  #address = 0;
  #document = 0;

  constructor(file: PictureFile) {
    this.#file = file;
  }

  /** @throws LoancloseError PDF_DAMAGED, and whatever the engine throws: nothing of it may be called then */
  draw(index: number): Bitmap {
    const {call} = this.#file.engine;
    return this.#file.bounded(() => {
      const page = call.FPDF_LoadPage(this.#open(), index);
      if (page === 0) throw new LoancloseError('PDF_DAMAGED', {page: index + 1});
      const bitmap = drawPage(call, page);
      call.FPDF_ClosePage(page);
      return bitmap;
    });
  }

  close(): void {
    const {call} = this.#file.engine;
    if (this.#document !== 0) call.FPDF_CloseDocument(this.#document);
    if (this.#address !== 0) call.free(this.#address);
  }

  #open(): number {
    if (this.#document !== 0) return this.#document;
    const {engine, bytes, password} = this.#file;
    const {call} = engine;
    this.#address = call.malloc(bytes.length);
    if (this.#address === 0) throw new LoancloseError('PDF_DAMAGED');
    new Uint8Array(call.memory.buffer).set(bytes, this.#address);
    this.#document = engine.open(this.#address, bytes.length, password);
    if (this.#document === 0) throw new LoancloseError('PDF_DAMAGED');
    return this.#document;
  }
}

function drawPage(call: PdfiumCalls, page: number): Bitmap {
  const points = {width: call.FPDF_GetPageWidthF(page), height: call.FPDF_GetPageHeightF(page)};
  const scale = pixelsPerPoint(call, page, points);
  const [width, height] = [Math.round(points.width * scale), Math.round(points.height * scale)];
  const bitmap = call.FPDFBitmap_CreateEx(width, height, BGR, 0, 0);
  if (bitmap === 0) throw new LoancloseError('PDF_DAMAGED', {reason: 'hungry'});
  call.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
  call.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, WITH_ANNOTATIONS);
  const stride = call.FPDFBitmap_GetStride(bitmap);
  const drawn = new Uint8Array(call.memory.buffer, call.FPDFBitmap_GetBuffer(bitmap), stride * height);
  const pixels = new Uint8Array(width * height * 3);
  for (let row = 0; row < height; row++) {
    let to = row * width * 3;
    for (let from = row * stride; to < (row + 1) * width * 3; from += 3) {
      pixels[to++] = drawn[from + 2] ?? 0;
      pixels[to++] = drawn[from + 1] ?? 0;
      pixels[to++] = drawn[from] ?? 0;
    }
  }
  call.FPDFBitmap_Destroy(bitmap);
  return {width, height, channels: 3, pixels};
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** An image gives no more than its own pixels: drawn larger, a scan that is too coarse would look like one that is not. */
function pixelsPerPoint(call: PdfiumCalls, page: number, {width, height}: Size): number {
  const own = ownPixels(call, page, width * height);
  const wanted = own === null ? pixelsFor(USUAL_DPI, width) : Math.min(own, pixelsFor(FINEST_DPI, width));
  return Math.min(wanted, LONGEST_SIDE / Math.max(width, height), Math.sqrt(MOST_PIXELS / (width * height)));
}

/** As many as a page has that is as wide as A4, also where the file counts in other units. */
function pixelsFor(dpi: number, width: number): number {
  return (dpi / POINTS_PER_INCH) * Math.max(1, A4_WIDTH / width);
}
const A4_WIDTH = 595;

/** Of the largest image, where images take most of the page. */
function ownPixels(call: PdfiumCalls, page: number, area: number): number | null {
  const scratch = call.malloc(SCRATCH_BYTES);
  try {
    const images = readObjects(call, page, scratch, false).images.toSorted((a, b) => areaOf(b) - areaOf(a));
    const [largest] = images;
    if (largest === undefined || images.reduce((sum, image) => sum + areaOf(image), 0) < PAGE_WIDE * area) return null;
    if (call.FPDFImageObj_GetImagePixelSize(largest.object, scratch, scratch + 4) !== 1) return null;
    const [across = 0, down = 0] = new Uint32Array(call.memory.buffer, scratch, 2);
    return Math.sqrt((across * down) / areaOf(largest));
  } finally {
    call.free(scratch);
  }
}
