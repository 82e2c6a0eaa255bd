import {LoancloseError} from '../../errors.ts';
import type {Sheet} from './layout.ts';
import type {Glyph} from './page.ts';
import type {PdfiumCalls} from './pdfium-calls.ts';

/**
 * One page with every glyph that can be seen, upright.
 * @param scratch address of `SCRATCH_BYTES` bytes for the engine's answers, a multiple of 8
 * @throws LoancloseError PDF_DAMAGED {page}
 */
export function readSheet(call: PdfiumCalls, document: number, index: number, scratch: number): Sheet {
  const page = call.FPDF_LoadPage(document, index);
  const text = page === 0 ? 0 : call.FPDFText_LoadPage(page);
  if (text === 0) {
    if (page !== 0) call.FPDF_ClosePage(page);
    throw new LoancloseError('PDF_DAMAGED', {page: index + 1});
  }
  call.FPDF_GetPageBoundingBox(page, scratch + BOX);
  const [left = 0, top = 0, right = 0, bottom = 0] = new Float32Array(call.memory.buffer, scratch + BOX, 4);
  const box = {left, top, right, bottom};
  let reading = readGlyphs(call, text, scratch, box, 0);
  if (reading.usualTurn !== 0) reading = readGlyphs(call, text, scratch, box, reading.usualTurn);
  call.FPDFText_ClosePage(text);
  call.FPDF_ClosePage(page);
  return reading.sheet;
}

/** The page in its own space: points, y grows upwards. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

// What the engine writes: two doubles of an origin, six floats of a matrix, four floats of a box (left, top, right, bottom).
const ORIGIN = 0;
const MATRIX = 16;
const BOX = 40;
export const SCRATCH_BYTES = 56;

/** Points. Smaller text cannot be seen. */
const MIN_SIZE = 0.5;

/**
 * The page turned clockwise by `turn` quarters, which makes text upright that runs `turn` quarters against the clock, with the
 * origin moved to the top left corner; and the turn that most of the text asks for, whatever rotation the file names.
 * Left out, because nobody sees them as part of a line: text that runs in another direction (watermarks, notes up the
 * margin), glyphs outside the page, glyphs without a size.
 */
function readGlyphs(
  call: PdfiumCalls,
  text: number,
  scratch: number,
  page: Box,
  turn: number,
): {sheet: Sheet; usualTurn: number} {
  const origin = new Float64Array(call.memory.buffer, scratch + ORIGIN, 2);
  const matrix = new Float32Array(call.memory.buffer, scratch + MATRIX, 6);
  const box = new Float32Array(call.memory.buffer, scratch + BOX, 4);
  const across = (x: number, y: number) =>
    turn === 0 ? x - page.left : turn === 1 ? y - page.bottom : turn === 2 ? page.right - x : page.top - y;
  const down = (x: number, y: number) =>
    turn === 0 ? page.top - y : turn === 1 ? x - page.left : turn === 2 ? y - page.bottom : page.right - x;
  const [wide, high] = [page.right - page.left, page.top - page.bottom];
  const [width, height] = turn % 2 === 0 ? [wide, high] : [high, wide];
  const glyphs: Glyph[] = [];
  const votes = [0, 0, 0, 0];
  const count = call.FPDFText_CountChars(text);
  let [run, edge, y, size] = [0, 0, 0, 0];
  let quarter: number | null = null;
  for (let index = 0; index < count; index++) {
    const char = readChar(call, text, index, count);
    if (char === '') continue;
    call.FPDFText_GetLooseCharBox(text, index, scratch + BOX);
    // Characters that were drawn by one operator, side by side, share baseline, size and direction: asking for each is slow.
    const previousRun = run;
    const previousEdge = edge;
    run = call.FPDFText_GetTextObject(text, index);
    edge = box[turn % 2 === 0 ? 1 : 0] ?? 0;
    if (run !== previousRun || edge !== previousEdge || run === 0) {
      call.FPDFText_GetMatrix(text, index, scratch + MATRIX);
      call.FPDFText_GetCharOrigin(text, index, scratch + ORIGIN, scratch + ORIGIN + 8);
      const fontSize = call.FPDFText_GetFontSize(text, index);
      size = Math.abs(fontSize) * Math.hypot(matrix[2] ?? 0, matrix[3] ?? 0);
      quarter = readQuarter(Math.sign(fontSize) * (matrix[0] ?? 0), Math.sign(fontSize) * (matrix[1] ?? 0));
      y = down(origin[0] ?? 0, origin[1] ?? 0);
    }
    if (quarter === null || size < MIN_SIZE) continue;
    votes[quarter] = (votes[quarter] ?? 0) + 1;
    if (quarter !== turn) continue;
    const one = across(box[0] ?? 0, box[3] ?? 0);
    const other = across(box[2] ?? 0, box[1] ?? 0);
    const x = Math.min(one, other);
    const right = Math.max(one, other);
    if (right > 0 && x < width && y > 0 && y - size < height) glyphs.push({char, x, right, y, size});
  }
  return {sheet: {width, height, glyphs}, usualTurn: votes.indexOf(Math.max(...votes))};
}

const HYPHEN_MARK = 2;
const SPACE = 32;

/**
 * The character; U+FFFD where the font gives none; '' for the second half of a surrogate pair and for the spaces and line ends
 * that the engine infers (the gaps are judged in layout.ts).
 */
function readChar(call: PdfiumCalls, text: number, index: number, count: number): string {
  const code = call.FPDFText_GetUnicode(text, index) >>> 0;
  if ((code === SPACE || isLineControl(code)) && call.FPDFText_IsGenerated(text, index) === 1) return '';
  if (call.FPDFText_HasUnicodeMapError(text, index) === 1) return '\uFFFD';
  // The engine marks a hyphen at the end of a line, which may belong to a number.
  if (code === HYPHEN_MARK && call.FPDFText_IsHyphen(text, index) === 1) return '-';
  if (isHighSurrogate(code)) {
    const low = index + 1 < count ? call.FPDFText_GetUnicode(text, index + 1) : 0;
    return isLowSurrogate(low) ? String.fromCharCode(code, low) : '\uFFFD';
  }
  if (isLowSurrogate(code)) {
    const isSecondHalf = index > 0 && isHighSurrogate(call.FPDFText_GetUnicode(text, index - 1));
    return isSecondHalf ? '' : '\uFFFD';
  }
  const isControl = (code < 0x20 && !isLineControl(code)) || (code >= 0x7f && code < 0xa0);
  if (isControl || (code & 0xfffe) === 0xfffe || code > 0x10ffff) return '\uFFFD';
  return String.fromCodePoint(code);
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

function isLineControl(code: number): boolean {
  return code === 9 || code === 10 || code === 13;
}

/** Radians up to which text still counts as running along an edge: a crookedly scanned page. */
const MAX_SLANT = Math.PI / 18;

function readQuarter(cosine: number, sine: number): number | null {
  if (sine === 0 && cosine > 0) return 0;
  const quarters = Math.atan2(sine, cosine) / (Math.PI / 2);
  const nearest = Math.round(quarters);
  return Math.abs(quarters - nearest) * (Math.PI / 2) <= MAX_SLANT ? (nearest + 4) % 4 : null;
}
