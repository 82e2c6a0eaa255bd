/**
 * Glyphs in any order → the lines that a reader sees. Nothing is known about what is written.
 *
 * Reports are drawn sentence by sentence, run by run (digits in another font, half a point off), glyph by glyph, or with all
 * ordinals after all sentences; in tables a cell of one line stands half a line off its neighbours of two lines.
 */
import type {Glyph, Line} from './page.ts';

/** One side of paper: points, origin in the top left corner. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
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

/**
 * Lines from top to bottom. `glyphs` are the visible ones from left to right: `text` without its spaces is exactly their
 * characters. Drawn spaces only count as gaps, so a gap is one space however it was made.
 */
export function layoutLines(glyphs: readonly Glyph[]): Line[] {
  return clusterByBaseline(glyphs)
    .map(readLine)
    .filter(line => line.glyphs.length > 0);
}

function clusterByBaseline(glyphs: readonly Glyph[]): Glyph[][] {
  const clusters: Glyph[][] = [];
  let cluster: Glyph[] = [];
  let first: Glyph | null = null;
  for (const glyph of glyphs.toSorted((a, b) => a.y - b.y)) {
    if (first === null || glyph.y - first.y > SAME_BASELINE * Math.min(first.size, glyph.size)) {
      first = glyph;
      cluster = [];
      clusters.push(cluster);
    }
    cluster.push(glyph);
  }
  return clusters;
}

function readLine(cluster: readonly Glyph[]): {text: string; glyphs: Glyph[]} {
  const glyphs: Glyph[] = [];
  const afterSpace = new Set<Glyph>();
  let space = false;
  for (const glyph of cluster.toSorted((a, b) => a.x - b.x)) {
    const last = glyphs[glyphs.length - 1];
    if (isBlank(glyph.char)) {
      space = true;
    } else if (last && isOverwritten(last, glyph)) {
      glyphs[glyphs.length - 1] = {...upperOf(last, glyph), doubtful: true};
    } else if (!isOverprint(last, glyph) && !isOverprint(glyphs[glyphs.length - 2], glyph)) {
      glyphs.push(glyph);
      if (space) afterSpace.add(glyph);
      space = false;
    }
  }
  const readable = withoutLonePrivateUse(glyphs, afterSpace);
  return {text: writeText(readable, afterSpace), glyphs: readable};
}

/** A sign of a font's own that stands alone is an ornament; inside a word it is a character that nobody can tell. */
function withoutLonePrivateUse(glyphs: Glyph[], afterSpace: ReadonlySet<Glyph>): Glyph[] {
  if (!glyphs.some(hasPrivateUse)) return glyphs;
  const stretch = usualOf(gapsOf(glyphs));
  const touches = (left: Glyph | undefined, right: Glyph | undefined) =>
    left !== undefined &&
    right !== undefined &&
    gapInEm(left, right) <= (afterSpace.has(right) ? DRAWN_SPACE_GAP : WORD_GAP + stretch);
  return glyphs.flatMap((glyph, index) => {
    if (!isPrivateUse(glyph.char)) return [glyph];
    const inWord = touches(glyphs[index - 1], glyph) || touches(glyph, glyphs[index + 1]);
    return inWord ? [{...glyph, char: '\uFFFD'}] : [];
  });
}

function hasPrivateUse({char}: Glyph): boolean {
  return isPrivateUse(char);
}

/** Planes and blocks in which a font may put what it likes. */
function isPrivateUse(char: string): boolean {
  const code = char.codePointAt(0) ?? 0;
  return (code >= 0xe000 && code <= 0xf8ff) || code >= 0xf0000;
}

function writeText(glyphs: readonly Glyph[], afterSpace: ReadonlySet<Glyph>): string {
  const gaps = gapsOf(glyphs);
  const wordGap = WORD_GAP + usualOf(gaps.slice());
  const drawn = afterSpace.size > 0;
  let text = '';
  for (const [index, glyph] of glyphs.entries()) {
    const threshold = drawn && afterSpace.has(glyph) ? DRAWN_SPACE_GAP : wordGap;
    if (index > 0 && (gaps[index - 1] ?? 0) > threshold) text += ' ';
    text += glyph.char;
  }
  return text;
}

/** White space of any width, and the marks that have none. */
export function isBlank(char: string): boolean {
  const code = char.charCodeAt(0);
  const isUsual = (code > 0x20 && code < 0x7f) || (code > 0x3000 && code < 0xd800);
  return !isUsual && BLANK.test(char);
}
const BLANK = /^[\s\u200B-\u200D\u2060]*$/;

/** Seen side by side in a picture, however near to each other their places were taken. */
function isOneRun(first: Glyph, second: Glyph): boolean {
  return first.run !== undefined && first.run === second.run;
}

function isOverprint(first: Glyph | undefined, second: Glyph): boolean {
  if (first === undefined || isOneRun(first, second) || first.char !== second.char || first.size !== second.size)
    return false;
  const reach = Math.min(OVERPRINT * first.size, OVERPRINT_WIDTH * (first.right - first.x));
  return Math.abs(second.x - first.x) <= reach && Math.abs(second.y - first.y) <= OVERPRINT * first.size;
}

const FIGURE = /^[\d,.，．]$/u;
/** A figure is no wider, whatever box its font claims for it: of a comma or point, of a digit. Em. */
const POINT_WIDTH = 0.3;
const DIGIT_WIDTH = 0.6;

/** Two different figures at one place: more than half of the narrower one lies on the other. */
function isOverwritten(first: Glyph, second: Glyph): boolean {
  if (second.x >= first.right || first.char === second.char || isOneRun(first, second)) return false;
  if (!FIGURE.test(first.char) || !FIGURE.test(second.char)) return false;
  const widths = [first, second].map(({char, x, right, size}) =>
    Math.min(right - x, (/\d/.test(char) ? DIGIT_WIDTH : POINT_WIDTH) * size),
  );
  const [width = 0] = widths;
  return first.x + width - second.x > Math.min(...widths) / 2;
}

function upperOf(first: Glyph, second: Glyph): Glyph {
  return (first.layer ?? 0) > (second.layer ?? 0) ? first : second;
}

/** Distances between neighbours, in em. */
function gapsOf(glyphs: readonly Glyph[]): Float64Array {
  const gaps = new Float64Array(Math.max(glyphs.length - 1, 0));
  for (let index = 0; index < gaps.length; index++) {
    const left = glyphs[index];
    const right = glyphs[index + 1];
    if (left !== undefined && right !== undefined) gaps[index] = gapInEm(left, right);
  }
  return gaps;
}

/** Their median: above 0 where a line is stretched to the margin or set wide. Puts them in order. */
function usualOf(gaps: Float64Array): number {
  gaps.sort();
  return Math.min(Math.max(gaps[gaps.length >> 1] ?? 0, 0), MAX_STRETCH);
}

function gapInEm(left: Glyph, right: Glyph): number {
  return (right.x - left.right) / Math.max(left.size, right.size);
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
  const visible = glyphs.filter(glyph => !isBlank(glyph.char));
  const isLeft = (glyph: Glyph) => (glyph.x + glyph.right) / 2 < middle;
  let [leftStart, leftEnd, rightStart] = [width, 0, width];
  for (const glyph of visible) {
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
  return [
    {...sheet, width: middle, glyphs: glyphs.filter(isLeft)},
    {
      ...sheet,
      width: middle,
      glyphs: glyphs
        .filter(glyph => !isLeft(glyph))
        .map(glyph => ({...glyph, x: glyph.x - middle, right: glyph.right - middle})),
    },
  ];
}
