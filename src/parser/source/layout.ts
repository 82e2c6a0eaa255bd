/**
 * Glyphs in any order → the lines that a reader sees. Nothing is known about what is written.
 *
 * Reports are drawn sentence by sentence, run by run (digits in another font, half a point off), glyph by glyph, or with all
 * ordinals after all sentences; in tables a cell of one line stands half a line off its neighbours of two lines.
 */
import {GlyphTable} from './glyph-table.ts';
import type {Glyph, Line} from './page.ts';

/** One side of paper: points, origin in the top left corner. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly glyphs: GlyphTable;
  /** It is a picture, and its characters were recognised. */
  readonly recognized?: true;
}

/** Baselines that differ by less are one line. Em. Half a line, the nearest thing that must stay apart, is 0.5 or more. */
const SAME_BASELINE = 0.25;
/** A wider gap separates words or cells. Em. Wider than the quarter em that is set between Chinese and digits. */
const WORD_GAP = 0.38;
/** The same where a space is drawn: it only has to be seen. Em. */
const DRAWN_SPACE_GAP = 0.12;
/** How much of the usual distance in a line is taken as stretching. Em. Above, the line is a row of single characters. */
const MAX_STRETCH = 0.3;
/** The same character this close is the same character drawn again, to look bold. Em, and share of its width. */
const OVERPRINT = 0.3;
const OVERPRINT_WIDTH = 0.5;

/** What stands in one line: places in the table, and which of them are in doubt. */
export interface PlacedLine {
  readonly text: string;
  readonly places: readonly number[];
  readonly doubtful: ReadonlySet<number>;
}

/**
 * Lines from top to bottom. `glyphs` are the visible ones from left to right: `text` without its spaces is exactly their
 * characters. Drawn spaces only count as gaps, so a gap is one space however it was made.
 */
export function layoutLines(table: GlyphTable): Line[] {
  return placeLines(table).map(line => new DrawnLine(table, line));
}

/** The same without the glyphs themselves. */
export function placeLines(table: GlyphTable): PlacedLine[] {
  return clusterByBaseline(table)
    .map(cluster => readLine(table, cluster))
    .filter(line => line.places.length > 0);
}

/** A line that makes its glyphs when somebody asks for them: most are only read. */
class DrawnLine implements Line {
  readonly text: string;
  readonly isSure: boolean;
  readonly #table: GlyphTable;
  readonly #line: PlacedLine;
  #glyphs: readonly Glyph[] | null = null;

  constructor(table: GlyphTable, line: PlacedLine) {
    this.text = line.text;
    this.isSure = line.doubtful.size === 0 && !table.isGiven;
    this.#table = table;
    this.#line = line;
  }

  get glyphs(): readonly Glyph[] {
    const {places, doubtful} = this.#line;
    this.#glyphs ??= places.map(place => glyphAt(this.#table, place, doubtful));
    return this.#glyphs;
  }
}

function glyphAt(table: GlyphTable, place: number, doubtful: ReadonlySet<number>): Glyph {
  const glyph = table.at(place);
  const read = isPrivateUse(glyph.char) ? {...glyph, char: LOST} : glyph;
  return doubtful.has(place) ? {...read, doubtful: true} : read;
}

function clusterByBaseline({y, size, length}: GlyphTable): number[][] {
  const all: number[] = [];
  for (let place = 0; place < length; place++) all.push(place);
  const clusters: number[][] = [];
  let cluster: number[] = [];
  let first = -1;
  for (const place of inOrder(
    Array.from({length}, (_, index) => index),
    y,
  )) {
    if (first < 0 || at(y, place) - at(y, first) > SAME_BASELINE * Math.min(at(size, first), at(size, place))) {
      first = place;
      cluster = [];
      clusters.push(cluster);
    }
    cluster.push(place);
  }
  return clusters;
}

/** Sorts by the numbers at these places, unless they are in order already, as most are. */
function inOrder(places: number[], numbers: Float64Array): number[] {
  for (let index = 1; index < places.length; index++)
    if (at(numbers, places[index]) < at(numbers, places[index - 1]))
      return places.sort((a, b) => at(numbers, a) - at(numbers, b));
  return places;
}

function at(numbers: Float64Array, place: number | undefined): number {
  return numbers[place ?? -1] ?? Number.NaN;
}

const NONE: ReadonlySet<number> = new Set();

function readLine(table: GlyphTable, cluster: number[]): PlacedLine {
  const {chars, x} = table;
  const places: number[] = [];
  // few lines have any
  let afterSpace: Set<number> | null = null;
  let doubtful: Set<number> | null = null;
  let space = false;
  let hasPrivateUse = false;
  for (const place of inOrder(cluster, x)) {
    const last = places[places.length - 1];
    const char = chars[place] ?? '';
    if (isBlank(char)) {
      space = true;
    } else if (last !== undefined && isOverwritten(table, last, place)) {
      const upper = upperOf(table, last, place);
      places[places.length - 1] = upper;
      doubtful = (doubtful ?? new Set()).add(upper);
    } else if (!isOverprint(table, last, place) && !isOverprint(table, places[places.length - 2], place)) {
      places.push(place);
      if (space) afterSpace = (afterSpace ?? new Set()).add(place);
      space = false;
      hasPrivateUse ||= isPrivateUse(char);
    }
  }
  const readable = hasPrivateUse ? withoutLonePrivateUse(table, places, afterSpace ?? NONE) : places;
  return {text: writeText(table, readable, afterSpace ?? NONE), places: readable, doubtful: doubtful ?? NONE};
}

/** The mark of a character that the file does not tell. */
const LOST = '\uFFFD';

/** A sign of a font's own that stands alone is an ornament; inside a word it is a character that nobody can tell. */
function withoutLonePrivateUse(table: GlyphTable, places: number[], afterSpace: ReadonlySet<number>): number[] {
  const stretch = usualOf(gapsOf(table, places));
  const touches = (left: number | undefined, right: number | undefined) =>
    left !== undefined &&
    right !== undefined &&
    gapInEm(table, left, right) <= (afterSpace.has(right) ? DRAWN_SPACE_GAP : WORD_GAP + stretch);
  return places.filter(
    (place, index) =>
      !isPrivateUse(table.chars[place] ?? '') || touches(places[index - 1], place) || touches(place, places[index + 1]),
  );
}

/** Planes and blocks in which a font may put what it likes. */
function isPrivateUse(char: string): boolean {
  if (char < '\uD800') return false;
  const code = char.codePointAt(0) ?? 0;
  return (code >= 0xe000 && code <= 0xf8ff) || code >= 0xf0000;
}

function writeText(table: GlyphTable, places: readonly number[], afterSpace: ReadonlySet<number>): string {
  const gaps = gapsOf(table, places);
  const isSpaced = gaps.some(gap => gap > DRAWN_SPACE_GAP);
  const wordGap = isSpaced ? WORD_GAP + usualOf(gaps.slice()) : WORD_GAP;
  const words: string[] = [];
  for (const [index, place] of places.entries()) {
    const threshold = afterSpace.has(place) ? DRAWN_SPACE_GAP : wordGap;
    if (index > 0 && (gaps[index - 1] ?? 0) > threshold) words.push(' ');
    const char = table.chars[place] ?? '';
    words.push(isPrivateUse(char) ? LOST : char);
  }
  return words.join('');
}

/** White space of any width, and the marks that have none. */
export function isBlank(char: string): boolean {
  const code = char.charCodeAt(0);
  const isUsual = (code > 0x20 && code < 0x7f) || (code > 0x3000 && code < 0xd800);
  return !isUsual && BLANK.test(char);
}
const BLANK = /^[\s\u200B-\u200D\u2060]*$/;

/** Seen side by side in a picture, however near to each other their places were taken. */
function isOneRun(table: GlyphTable, first: number, second: number): boolean {
  const run = table.runAt(first);
  return run !== undefined && run === table.runAt(second);
}

function isOverprint(table: GlyphTable, first: number | undefined, second: number): boolean {
  const {chars, x, right, y, size} = table;
  if (first === undefined || chars[first] !== chars[second] || size[first] !== size[second]) return false;
  const em = at(size, first);
  const reach = Math.min(OVERPRINT * em, OVERPRINT_WIDTH * (at(right, first) - at(x, first)));
  return (
    Math.abs(at(x, second) - at(x, first)) <= reach &&
    Math.abs(at(y, second) - at(y, first)) <= OVERPRINT * em &&
    !isOneRun(table, first, second)
  );
}

const FIGURE = /^[\d,.，．]$/u;
/** A figure is no wider, whatever box its font claims for it: of a comma or point, of a digit. Em. */
const POINT_WIDTH = 0.3;
const DIGIT_WIDTH = 0.6;

/** Two different figures at one place: more than half of the narrower one lies on the other. */
function isOverwritten(table: GlyphTable, first: number, second: number): boolean {
  const {chars, x, right} = table;
  if (at(x, second) >= at(right, first) || chars[first] === chars[second]) return false;
  const [one = '', other = ''] = [chars[first], chars[second]];
  if (!FIGURE.test(one) || !FIGURE.test(other) || isOneRun(table, first, second)) return false;
  const width = widthOfFigure(table, first);
  return at(x, first) + width - at(x, second) > Math.min(width, widthOfFigure(table, second)) / 2;
}

function widthOfFigure({chars, x, right, size}: GlyphTable, place: number): number {
  const widest = /\d/.test(chars[place] ?? '') ? DIGIT_WIDTH : POINT_WIDTH;
  return Math.min(at(right, place) - at(x, place), widest * at(size, place));
}

function upperOf({layer}: GlyphTable, first: number, second: number): number {
  return (layer[first] ?? 0) > (layer[second] ?? 0) ? first : second;
}

/** Distances between neighbours, in em. */
function gapsOf(table: GlyphTable, places: readonly number[]): Float64Array {
  const gaps = new Float64Array(Math.max(places.length - 1, 0));
  for (let index = 0; index < gaps.length; index++)
    gaps[index] = gapInEm(table, places[index] ?? -1, places[index + 1] ?? -1);
  return gaps;
}

/** Their median: above 0 where a line is stretched to the margin or set wide. Puts them in order. */
function usualOf(gaps: Float64Array): number {
  gaps.sort();
  return Math.min(Math.max(gaps[gaps.length >> 1] ?? 0, 0), MAX_STRETCH);
}

function gapInEm({x, right, size}: GlyphTable, left: number, next: number): number {
  return (at(x, next) - at(right, left)) / Math.max(at(size, left), at(size, next));
}

/** Shares of the sheet's width. */
const MIN_GUTTER = 0.04;
const SAME_MARGIN = 0.03;

/**
 * A landscape sheet that carries two pages side by side becomes two, the left one first. It is taken for two pages where
 * nothing is drawn in the middle and both halves begin at the same distance from their own left edge: a wide table with
 * an empty column in the middle does not, its right half has no margin of its own.
 */
export function splitSheet(sheet: Sheet): Sheet[] {
  const {width, height, glyphs} = sheet;
  if (width <= height) return [sheet];
  const middle = width / 2;
  const isLeft = (glyph: Pick<Glyph, 'x' | 'right'>) => (glyph.x + glyph.right) / 2 < middle;
  const drawn = glyphs.glyphs();
  let [leftStart, leftEnd, rightStart] = [width, 0, width];
  for (const glyph of drawn) {
    if (isBlank(glyph.char)) continue;
    if (isLeft(glyph)) {
      leftStart = Math.min(leftStart, glyph.x);
      leftEnd = Math.max(leftEnd, glyph.right);
    } else {
      rightStart = Math.min(rightStart, glyph.x);
    }
  }
  const bothSides = leftEnd > 0 && rightStart < width;
  const sameMargin = Math.abs(rightStart - middle - leftStart) <= SAME_MARGIN * width;
  if (!bothSides || rightStart - leftEnd < MIN_GUTTER * width || !sameMargin) return [sheet];
  const moved = (glyph: Glyph): Glyph => ({...glyph, x: glyph.x - middle, right: glyph.right - middle});
  return [
    {...sheet, width: middle, glyphs: GlyphTable.of(drawn.filter(isLeft))},
    {...sheet, width: middle, glyphs: GlyphTable.of(drawn.filter(glyph => !isLeft(glyph)).map(moved))},
  ];
}
