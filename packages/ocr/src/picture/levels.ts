import type {Grey} from './grey.ts';

/** Squares across the picture for each of which the paper is looked for. */
const SQUARES = 40;
/** What is as bright as this part of the paper around it becomes white. A lower limit eats letters. */
const WHITE_FROM = 0.85;
/** Nine tenths of a square are no brighter than its paper. */
const PAPER = 0.9;
/** What is darker, of white paper, is no paper; and how much of a bare sheet may be, for its edge and for dust. */
const DARK = 150;
const BARE = 0.02;
/** Paper in the darkest shadow, of the brightest paper of the same sheet. */
const SHADOW = 0.45;

/**
 * Paper becomes white wherever it lies in the shadow, and with it what is only a little darker.
 * @param whiteFrom how bright that is, in parts of the paper
 */
export function levelled(grey: Grey, whiteFrom: number = WHITE_FROM): Grey {
  const {width, height, pixels} = grey;
  const {side, columns, rows, paper} = squaresOf(grey);
  const out = new Uint8Array(pixels.length);
  for (let y = 0; y < height; y += 1) {
    const [row, below, fy] = between(y, side, rows);
    for (let x = 0; x < width; x += 1) {
      const [column, beside, fx] = between(x, side, columns);
      const upper = (paper[row * columns + column] ?? 0) * (1 - fx) + (paper[row * columns + beside] ?? 0) * fx;
      const lower = (paper[below * columns + column] ?? 0) * (1 - fx) + (paper[below * columns + beside] ?? 0) * fx;
      const white = Math.max(1, (upper * (1 - fy) + lower * fy) * whiteFrom);
      out[y * width + x] = Math.min(255, ((pixels[y * width + x] ?? 0) * 255) / white);
    }
  }
  return {width, height, pixels: out};
}

/** Whether nothing but paper is seen, or hardly anything else. What is bright here and dark there is no sheet, however smooth it is. */
export function isBare(grey: Grey): boolean {
  const {paper} = squaresOf(grey);
  const brightest = paper.reduce((most, value) => Math.max(most, value), 0);
  if (paper.some(value => value < brightest * SHADOW)) return false;
  const {pixels} = levelled(grey);
  let dark = 0;
  for (const value of pixels) if (value < DARK) dark += 1;
  return dark < pixels.length * BARE;
}

/** How bright the paper is in each square of a grid. */
function squaresOf({width, height, pixels}: Grey) {
  const side = Math.max(8, Math.ceil(width / SQUARES));
  const [columns, rows] = [Math.ceil(width / side), Math.ceil(height / side)];
  const paper = new Float32Array(columns * rows);
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1)
      paper[row * columns + column] = paperOf(pixels, width, height, column * side, row * side, side);
  return {side, columns, rows, paper};
}

function paperOf(pixels: Uint8Array, width: number, height: number, left: number, top: number, side: number): number {
  const counts = new Uint32Array(256);
  let seen = 0;
  for (let y = top; y < Math.min(height, top + side); y += 1)
    for (let x = left; x < Math.min(width, left + side); x += 1) {
      const value = pixels[y * width + x] ?? 0;
      counts[value] = (counts[value] ?? 0) + 1;
      seen += 1;
    }
  let upTo = 0;
  for (let value = 0; value < 256; value += 1) {
    upTo += counts[value] ?? 0;
    if (upTo >= seen * PAPER) return value;
  }
  return 255;
}

/** Between the middles of which two squares a pixel lies, and how far from the first. */
function between(at: number, side: number, squares: number): readonly [number, number, number] {
  const place = Math.min(Math.max(0, (at + 0.5) / side - 0.5), squares - 1);
  const first = Math.floor(place);
  return [first, Math.min(first + 1, squares - 1), place - first];
}
