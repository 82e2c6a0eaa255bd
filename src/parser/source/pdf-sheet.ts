import {LoancloseError} from '../../errors.ts';
import {MAX_SOURCE_CHARACTERS} from '../../model/source-limit.ts';
import {type Direction, readDirection, STRAIGHT, straightener, Votes} from './direction.ts';
import {GlyphTable} from './glyph-table.ts';
import {isBlank, type Sheet} from './layout.ts';
import {readChar} from './pdf-character.ts';
import {isCovered} from './pdf-cover.ts';
import {type PageObjects, readObjects} from './pdf-objects.ts';
import type {PdfiumCalls} from './pdfium-calls.ts';
import {BOX, MATRIX, ORIGIN} from './scratch.ts';
import {SharedGlyph} from './shared-glyph.ts';
import {tooMuchText} from './too-much-text.ts';

export interface ReadSheet extends Sheet {
  /** What it shows has to be recognised. */
  readonly isPicture: boolean;
  /** Text of another program over or under its picture, which nobody sees. */
  readonly layer: GlyphTable;
  /** Drawn ones, also those that nobody can see. */
  readonly characters: number;
  /** Text is marked as that of a layer. */
  readonly hasLayers: boolean;
  readonly hasForms: boolean;
  /** Characters on layers that are switched off. */
  readonly hidden: number;
}

/**
 * One page with every glyph that can be seen, upright.
 * @param scratch address of `SCRATCH_BYTES` bytes for the engine's answers, a multiple of 8
 * @param named whether the layers of the file are named by whether they are seen (layers.ts)
 * @throws LoancloseError PDF_DAMAGED {page}, FILE_TOO_LARGE {reason: text}
 */
export function readSheet(
  call: PdfiumCalls,
  document: number,
  index: number,
  scratch: number,
  named: boolean,
): ReadSheet {
  const page = call.FPDF_LoadPage(document, index);
  const text = page === 0 ? 0 : call.FPDFText_LoadPage(page);
  if (text === 0) {
    if (page !== 0) call.FPDF_ClosePage(page);
    throw new LoancloseError('PDF_DAMAGED', {page: index + 1});
  }
  call.FPDF_GetPageBoundingBox(page, scratch + BOX);
  const [left = 0, top = 0, right = 0, bottom = 0] = new Float32Array(call.memory.buffer, scratch + BOX, 4);
  const box = {left, top, right, bottom};
  const characters = call.FPDFText_CountChars(text);
  if (characters > MAX_SOURCE_CHARACTERS) throw tooMuchText();
  const objects = readObjects(call, page, scratch, named);
  const {hasLayers, hasForms} = objects;
  let reading = readGlyphs({call, text, scratch, box, objects}, STRAIGHT);
  const {turn, slant} = reading.usual;
  if (turn !== 0 || slant !== 0) reading = readGlyphs({call, text, scratch, box, objects}, reading.usual);
  const covered = isCovered({call, document, page, text, characters, objects}, (right - left) * (top - bottom));
  call.FPDFText_ClosePage(text);
  call.FPDF_ClosePage(page);
  const {glyphs, ...sheet} = reading.sheet;
  const isPicture = covered || (objects.isPicture && glyphs.chars.every(isBlank));
  return {
    ...sheet,
    glyphs: isPicture ? new GlyphTable(0) : glyphs,
    isPicture,
    layer: isPicture ? glyphs : new GlyphTable(0),
    characters,
    hasLayers,
    hasForms,
    hidden: reading.hidden,
  };
}

/** The page in its own space: points, y grows upwards. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Points. Smaller text cannot be seen. */
const MIN_SIZE = 0.5;

interface OpenPage {
  readonly call: PdfiumCalls;
  readonly text: number;
  readonly scratch: number;
  readonly box: Box;
  readonly objects: Pick<PageObjects, 'layers' | 'unseen'>;
}

/**
 * The page turned clockwise by `turn` quarters and by `slant`, which makes text upright that runs that much against the clock, with the
 * origin moved to the top left corner; and the direction that most of the text asks for, whatever rotation the file names.
 * Left out, because nobody sees them as part of a line: text that runs in another direction (watermarks, notes up the
 * margin), glyphs outside the page, glyphs without a size, glyphs on layers that are switched off.
 */
function readGlyphs(
  {call, text, scratch, box: page, objects: {layers, unseen}}: OpenPage,
  {turn, slant}: Direction,
): {sheet: Sheet; usual: Direction; hidden: number} {
  const origin = new Float64Array(call.memory.buffer, scratch + ORIGIN, 2);
  const matrix = new Float32Array(call.memory.buffer, scratch + MATRIX, 6);
  const box = new Float32Array(call.memory.buffer, scratch + BOX, 4);
  const across = (x: number, y: number) =>
    turn === 0 ? x - page.left : turn === 1 ? y - page.bottom : turn === 2 ? page.right - x : page.top - y;
  const down = (x: number, y: number) =>
    turn === 0 ? page.top - y : turn === 1 ? x - page.left : turn === 2 ? y - page.bottom : page.right - x;
  const [wide, high] = [page.right - page.left, page.top - page.bottom];
  const [width, height] = turn % 2 === 0 ? [wide, high] : [high, wide];
  const straighten = straightener(slant, width, height);
  const votes = [new Votes(), new Votes(), new Votes(), new Votes()];
  const count = call.FPDFText_CountChars(text);
  const glyphs = new GlyphTable(count);
  const shared = new SharedGlyph(glyphs);
  let [run, edge, y, size] = [0, 0, 0, 0];
  let layer = 0;
  let hidden = 0;
  let direction: Direction | null = null;
  for (let index = 0; index < count; index++) {
    const char = readChar(call, text, index, count);
    if (char === '') continue;
    if (unseen.size > 0 && unseen.has(call.FPDFText_GetTextObject(text, index))) {
      hidden++;
      continue;
    }
    call.FPDFText_GetLooseCharBox(text, index, scratch + BOX);
    // Characters that were drawn by one operator, side by side, share baseline, size and direction: asking for each is slow.
    const previousRun = run;
    const previousEdge = edge;
    run = call.FPDFText_GetTextObject(text, index);
    edge = box[turn % 2 === 0 ? 1 : 0] ?? 0;
    if (run !== previousRun || edge !== previousEdge || run === 0 || slant !== 0) {
      call.FPDFText_GetMatrix(text, index, scratch + MATRIX);
      call.FPDFText_GetCharOrigin(text, index, scratch + ORIGIN, scratch + ORIGIN + 8);
      const fontSize = call.FPDFText_GetFontSize(text, index);
      size = Math.abs(fontSize) * Math.hypot(matrix[2] ?? 0, matrix[3] ?? 0);
      direction = readDirection(Math.sign(fontSize) * (matrix[0] ?? 0), Math.sign(fontSize) * (matrix[1] ?? 0));
      y = down(origin[0] ?? 0, origin[1] ?? 0);
      if (run !== previousRun) layer = layers.get(run) ?? layers.size;
    }
    if (direction === null || size < MIN_SIZE) continue;
    votes[direction.turn]?.add(direction.slant);
    if (direction.turn !== turn) continue;
    const one = across(box[0] ?? 0, box[3] ?? 0);
    const other = across(box[2] ?? 0, box[1] ?? 0);
    const x = Math.min(one, other);
    const right = Math.max(one, other);
    if (right <= 0 || x >= width || y <= 0 || y - size >= height) continue;
    if (slant !== 0) {
      const tall = Math.abs(down(box[0] ?? 0, box[3] ?? 0) - down(box[2] ?? 0, box[1] ?? 0));
      const start = across(origin[0] ?? 0, origin[1] ?? 0);
      const straight = straighten(start, y, right - x, tall);
      shared.add(run, char, straight.x, straight.right, straight.y, size, layer);
    } else {
      shared.add(run, char, x, right, y, size, layer);
    }
  }
  const most = votes.reduce((best, vote, quarter) => (vote.count > (votes[best]?.count ?? 0) ? quarter : best), 0);
  return {sheet: {width, height, glyphs}, usual: {turn: most, slant: votes[most]?.usual() ?? 0}, hidden};
}
