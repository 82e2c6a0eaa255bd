import {LoancloseError} from '../../errors.ts';
import {MAX_SOURCE_CHARACTERS} from '../../model/source-limit.ts';
import {HIDDEN_LAYER} from './layers.ts';
import type {Sheet} from './layout.ts';
import type {Glyph} from './page.ts';
import type {PdfiumCalls} from './pdfium-calls.ts';
import {tooMuchText} from './too-much-text.ts';

export interface ReadSheet extends Sheet {
  readonly isPicture: boolean;
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
  const {layers, drawings, hasLayers, hasForms, unseen} = readObjects(call, page, scratch, named);
  let reading = readGlyphs({call, text, scratch, box, layers, unseen}, STRAIGHT);
  const {turn, slant} = reading.usual;
  if (turn !== 0 || slant !== 0) reading = readGlyphs({call, text, scratch, box, layers, unseen}, reading.usual);
  call.FPDFText_ClosePage(text);
  call.FPDF_ClosePage(page);
  const isPicture = drawings >= MANY_DRAWINGS;
  return {...reading.sheet, isPicture, characters, hasLayers, hasForms, hidden: reading.hidden};
}

/** FPDF_PAGEOBJ_PATH, _IMAGE and _FORM of fpdf_edit.h. */
const PATH = 2;
const IMAGE = 3;
const FORM = 5;
const MAX_DEPTH = 8;
/** A page is a picture if it has an image, or so many paths that they may be letters turned into outlines. */
const MANY_DRAWINGS = 100;

interface PageObjects {
  /** The place of every object in the order in which they are drawn; those of a form stand where the form does. */
  readonly layers: ReadonlyMap<number, number>;
  /** Objects on layers that are switched off. */
  readonly unseen: ReadonlySet<number>;
  readonly drawings: number;
  readonly hasLayers: boolean;
  readonly hasForms: boolean;
}

function readObjects(call: PdfiumCalls, page: number, scratch: number, named: boolean): PageObjects {
  const layers = new Map<number, number>();
  const unseen = new Set<number>();
  let drawings = 0;
  let [hasLayers, hasForms] = [false, false];
  const visit = (object: number, depth: number, hidden: boolean) => {
    layers.set(object, layers.size);
    const marks = layerMarks(call, object, scratch);
    hasLayers ||= marks.length > 0;
    const isHidden = hidden || (named && marks.some(mark => nameOfLayer(call, mark, scratch) === HIDDEN_LAYER));
    if (isHidden) unseen.add(object);
    const type = call.FPDFPageObj_GetType(object);
    drawings += type === IMAGE ? MANY_DRAWINGS : type === PATH ? 1 : 0;
    if (type !== FORM || depth > MAX_DEPTH) return;
    hasForms = true;
    const parts = call.FPDFFormObj_CountObjects(object);
    for (let part = 0; part < parts; part++) visit(call.FPDFFormObj_GetObject(object, part), depth + 1, isHidden);
  };
  const count = call.FPDFPage_CountObjects(page);
  for (let index = 0; index < count; index++) visit(call.FPDFPage_GetObject(page, index), 0, false);
  return {layers, unseen, drawings, hasLayers, hasForms};
}

/** The marks `/OC` of an object, of all that enclose it. */
function layerMarks(call: PdfiumCalls, object: number, scratch: number): number[] {
  const marks: number[] = [];
  const count = call.FPDFPageObj_CountMarks(object);
  for (let index = 0; index < count; index++) {
    const mark = call.FPDFPageObj_GetMark(object, index);
    call.FPDFPageObjMark_GetName(mark, scratch + WORD, WORD_BYTES, scratch + LENGTH);
    if (readWord(call, scratch) === 'OC') marks.push(mark);
  }
  return marks;
}

function nameOfLayer(call: PdfiumCalls, mark: number, scratch: number): string {
  new Uint8Array(call.memory.buffer).set(NAME_KEY, scratch + KEY);
  const found = call.FPDFPageObjMark_GetParamStringValue(
    mark,
    scratch + KEY,
    scratch + WORD,
    WORD_BYTES,
    scratch + LENGTH,
  );
  return found === 1 ? readWord(call, scratch) : '';
}

/** UTF-16, with a zero at the end; a word that is too long for its place is not written. */
function readWord(call: PdfiumCalls, scratch: number): string {
  const [bytes = 0] = new Uint32Array(call.memory.buffer, scratch + LENGTH, 1);
  if (bytes < 2 || bytes > WORD_BYTES) return '';
  return String.fromCharCode(...new Uint16Array(call.memory.buffer, scratch + WORD, bytes / 2 - 1));
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
// A word with its length in bytes, and the key that a name is asked for by.
const LENGTH = 56;
const KEY = 60;
const WORD = 68;
const WORD_BYTES = 16;
const NAME_KEY = new TextEncoder().encode('Name\0');
export const SCRATCH_BYTES = 88;

/** Points. Smaller text cannot be seen. */
const MIN_SIZE = 0.5;

/** How the text of a page runs: quarters against the clock, and what is left to them, in radians against the clock. */
interface Direction {
  readonly turn: number;
  readonly slant: number;
}
const STRAIGHT: Direction = {turn: 0, slant: 0};

interface OpenPage {
  readonly call: PdfiumCalls;
  readonly text: number;
  readonly scratch: number;
  readonly box: Box;
  readonly layers: ReadonlyMap<number, number>;
  readonly unseen: ReadonlySet<number>;
}

/**
 * The page turned clockwise by `turn` quarters and by `slant`, which makes text upright that runs that much against the clock, with the
 * origin moved to the top left corner; and the direction that most of the text asks for, whatever rotation the file names.
 * Left out, because nobody sees them as part of a line: text that runs in another direction (watermarks, notes up the
 * margin), glyphs outside the page, glyphs without a size, glyphs on layers that are switched off.
 */
function readGlyphs(
  {call, text, scratch, box: page, layers, unseen}: OpenPage,
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
  const glyphs: Glyph[] = [];
  const votes = [new Votes(), new Votes(), new Votes(), new Votes()];
  const count = call.FPDFText_CountChars(text);
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
      shared.add(run, char, {...straighten(start, y, right - x, tall), size, layer});
    } else {
      shared.add(run, char, {x, right, y, size, layer});
    }
  }
  const most = votes.reduce((best, vote, quarter) => (vote.count > (votes[best]?.count ?? 0) ? quarter : best), 0);
  return {sheet: {width, height, glyphs}, usual: {turn: most, slant: votes[most]?.usual() ?? 0}, hidden};
}

/**
 * A font may give several characters for one glyph, the engine gives each of them the box of the whole: they share it side by side. What
 * carries nothing only widens the character before it.
 */
class SharedGlyph {
  #run = 0;
  #place: Omit<Glyph, 'char'> | null = null;
  #chars: string[] = [];

  constructor(private readonly glyphs: Glyph[]) {}

  add(run: number, char: string, place: Omit<Glyph, 'char'>): void {
    const last = this.glyphs.at(-1);
    const onGlyph = run !== 0 && run === this.#run;
    if (CARRIES_NOTHING.test(char)) {
      // a figure is never made shorter: a control character in one is a digit that the font does not tell
      if (CONTROL.test(char) && last && /[\d,]/.test(last.char) && !this.#isHere(place))
        this.#begin(run, '\uFFFD', place);
      else if (onGlyph && last && place.x >= last.x && place.x <= last.right + place.size)
        this.glyphs[this.glyphs.length - 1] = {...last, right: Math.max(last.right, place.right)};
      return;
    }
    if (!onGlyph || !this.#isHere(place)) {
      this.#begin(run, char, place);
      return;
    }
    this.#chars.push(char);
    this.glyphs.length -= this.#chars.length - 1;
    const share = (place.right - place.x) / this.#chars.length;
    for (const [index, own] of this.#chars.entries())
      this.glyphs.push({...place, char: own, x: place.x + share * index, right: place.x + share * (index + 1)});
  }

  #begin(run: number, char: string, place: Omit<Glyph, 'char'>): void {
    this.#run = run;
    this.#place = place;
    this.#chars = [char];
    this.glyphs.push({char, ...place});
  }

  #isHere({x, right, y}: Omit<Glyph, 'char'>): boolean {
    return this.#place?.x === x && this.#place.right === right && this.#place.y === y;
  }
}

/** How many glyphs run at which slant, in steps of about a thirtieth of a degree. */
class Votes {
  count = 0;
  readonly #bySlant = new Map<number, number>();

  add(slant: number): void {
    this.count++;
    const step = Math.round(slant / SLANT_STEP);
    this.#bySlant.set(step, (this.#bySlant.get(step) ?? 0) + 1);
  }

  /** The slant of most glyphs; 0 where it is too small to be seen. */
  usual(): number {
    let [best, most] = [0, 0];
    for (const [step, votes] of this.#bySlant) if (votes > most) [best, most] = [step, votes];
    return Math.abs(best) < 2 ? 0 : best * SLANT_STEP;
  }
}
const SLANT_STEP = Math.PI / 180 / 32;

/** Turns the origin of a glyph about the middle of the page, and takes from the upright box of a turned glyph what its height adds to it. */
function straightener(slant: number, width: number, height: number) {
  const [cosine, sine] = [Math.cos(slant), Math.sin(slant)];
  return (x: number, y: number, wide: number, tall: number): Pick<Glyph, 'x' | 'right' | 'y'> => {
    const [fromMiddle, below] = [x - width / 2, y - height / 2];
    const left = width / 2 + fromMiddle * cosine - below * sine;
    const own = (wide * cosine - tall * Math.abs(sine)) / (cosine * cosine - sine * sine);
    return {x: left, right: left + own, y: height / 2 + fromMiddle * sine + below * cosine};
  };
}

/** C0 and C1 without white space, and the variation selectors of both blocks: they stand for nothing that is seen. */
const CONTROL = /^[^\P{Cc}\s]$/u;
const CARRIES_NOTHING = /^(?:[^\P{Cc}\s]|\p{Variation_Selector})$/u;

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
  if ((code & 0xfffe) === 0xfffe || code > 0x10ffff) return '\uFFFD';
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

function readDirection(cosine: number, sine: number): Direction | null {
  if (sine === 0 && cosine > 0) return STRAIGHT;
  const quarters = Math.atan2(sine, cosine) / (Math.PI / 2);
  const nearest = Math.round(quarters);
  const slant = (quarters - nearest) * (Math.PI / 2);
  return Math.abs(slant) <= MAX_SLANT ? {turn: (nearest + 4) % 4, slant} : null;
}
