import type {Box} from '../find/boxes.ts';
import {type Component, componentsOf} from '../find/components.ts';
import type {Grey} from '../picture/grey.ts';

/** All in ems. */
const STROKE_LEAST_WIDTH = 0.14;
const STROKE_MOST_WIDTH = 0.62;
const STROKE_MOST_HEIGHT = 0.34;
const JOINED_LEAST_WIDTH = 0.5;
const JOINED_MOST_WIDTH = 1.2;
const JOINED_MOST_HEIGHT = 0.22;
/** What a pixel is averaged with on both sides: a stroke stays as it is, the grain of a photo goes. */
const SMOOTHING = 0.07;
const MOST_GAP = 0.4;
/** What follows a stroke this closely goes on with it; the edge of a stroke is not sharp. */
const DOTTED = 0.6;
const END_OF_STROKE = 0.12;
/** As bright as this is a row of pixels in which nothing goes on: grain darkens white paper a little. */
const BLANK_ROW = 210;
const MOST_OFFSET = 0.14;
/** Nothing stands so near above, below or beside a 「--」. */
const ALONE_ACROSS = 0.42;
const ALONE_ALONG = 0.3;
/** How much wider than high a stroke is. */
const FLAT = 1.3;
/** Darker than this, of a picture whose paper is white: a thin stroke of a photo is pale. */
const INK = 195;
/** What part of the room around it may be dark, for specks. */
const SPECKS = 0.01;

interface Stroke {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * The 「--」 of empty cells, which the detector overlooks or takes for 1 or 2: two flat strokes beside each other, or both grown into one, and
 * nothing around them.
 * @param levelled white paper everywhere
 * @param em pixels
 */
export function findDashes(levelled: Grey, em: number): Box[] {
  const {width, height} = levelled;
  const smooth = smoothedAlongRows(levelled, Math.floor(em * SMOOTHING));
  const dark = smooth.pixels.map(value => (value < INK ? 1 : 0));
  const strokes = componentsOf(dark, width, height, 0)
    .map(strokeOf)
    .filter(stroke => isFlat(stroke, em))
    .toSorted((a, b) => a.left - b.left);
  const found: Stroke[] = [];
  for (const [at, first] of strokes.entries()) {
    const wide = first.right - first.left;
    const high = first.bottom - first.top;
    if (wide >= JOINED_LEAST_WIDTH * em && high <= JOINED_MOST_HEIGHT * em) found.push(first);
    if (wide > STROKE_MOST_WIDTH * em) continue;
    for (const second of strokes.slice(at + 1)) {
      if (second.left > first.right + MOST_GAP * em) break;
      if (isPair(first, second, em)) found.push(around(first, second));
    }
  }
  return found
    .filter(stroke => !goesOn(smooth, stroke, em))
    .filter(stroke => standsAlone(dark, width, height, stroke, em))
    .map(stroke => boxOf(stroke, em));
}

function smoothedAlongRows({width, height, pixels}: Grey, reach: number): Grey {
  if (reach === 0) return {width, height, pixels};
  const out = new Uint8Array(pixels.length);
  for (let y = 0; y < height; y += 1) {
    const row = y * width;
    let sum = 0;
    for (let x = 0; x < reach; x += 1) sum += pixels[row + x] ?? 255;
    for (let x = 0; x < width; x += 1) {
      if (x + reach < width) sum += pixels[row + x + reach] ?? 255;
      if (x - reach > 0) sum -= pixels[row + x - reach - 1] ?? 255;
      out[row + x] = sum / (Math.min(width - 1, x + reach) - Math.max(0, x - reach) + 1);
    }
  }
  return {width, height, pixels: out};
}

function strokeOf({top, spans}: Component): Stroke {
  let [left, right] = [Infinity, 0];
  for (let row = 0; row < spans.length; row += 2) {
    left = Math.min(left, spans[row] ?? 0);
    right = Math.max(right, (spans[row + 1] ?? 0) + 1);
  }
  return {left, right, top, bottom: top + spans.length / 2};
}

function isFlat({left, right, top, bottom}: Stroke, em: number): boolean {
  const [wide, high] = [right - left, bottom - top];
  return (
    wide >= STROKE_LEAST_WIDTH * em &&
    wide <= JOINED_MOST_WIDTH * em &&
    high <= STROKE_MOST_HEIGHT * em &&
    wide >= high * FLAT
  );
}

/** Whether something goes on with it in its row, as the next piece of a dotted line or of a rule that is broken in the shadow does. */
function goesOn({width, height, pixels}: Grey, {left, right, top, bottom}: Stroke, em: number): boolean {
  const [near, far] = [Math.ceil(em * END_OF_STROKE), Math.ceil(em * DOTTED)];
  const zones = [
    [Math.max(0, left - far), left - near],
    [right + near, Math.min(width, right + far)],
  ] as const;
  return zones.some(([from, to]) => {
    for (let y = Math.max(0, top - 1); y <= Math.min(height - 1, bottom); y += 1) {
      let sum = 0;
      for (let x = from; x < to; x += 1) sum += pixels[y * width + x] ?? 255;
      if (to > from && sum < (to - from) * BLANK_ROW) return true;
    }
    return false;
  });
}

function offBetween(first: Stroke, second: Stroke): number {
  return Math.abs(first.top + first.bottom - second.top - second.bottom) / 2;
}

function isPair(first: Stroke, second: Stroke, em: number): boolean {
  const widths = [first.right - first.left, second.right - second.left] as const;
  return (
    second.left >= first.right &&
    offBetween(first, second) <= MOST_OFFSET * em &&
    Math.max(...widths) <= STROKE_MOST_WIDTH * em &&
    Math.max(...widths) <= 2 * Math.min(...widths)
  );
}

function around(first: Stroke, second: Stroke): Stroke {
  return {
    left: first.left,
    right: second.right,
    top: Math.min(first.top, second.top),
    bottom: Math.max(first.bottom, second.bottom),
  };
}

function standsAlone(dark: Uint8Array, width: number, height: number, stroke: Stroke, em: number): boolean {
  const left = Math.max(0, Math.floor(stroke.left - ALONE_ALONG * em));
  const right = Math.min(width, Math.ceil(stroke.right + ALONE_ALONG * em));
  const top = Math.max(0, Math.floor(stroke.top - ALONE_ACROSS * em));
  const bottom = Math.min(height, Math.ceil(stroke.bottom + ALONE_ACROSS * em));
  let specks = 0;
  for (let y = top; y < bottom; y += 1)
    for (let x = left; x < right; x += 1) {
      const own = x >= stroke.left && x < stroke.right && y >= stroke.top && y < stroke.bottom;
      if (!own && dark[y * width + x] === 1) specks += 1;
    }
  return specks <= (right - left) * (bottom - top) * SPECKS;
}

/** As high as a line of writing, with a little room at its ends. */
function boxOf({left, right, top, bottom}: Stroke, em: number): Box {
  return {x: (left + right) / 2, y: (top + bottom) / 2, angle: 0, width: right - left + em * 0.3, height: em * 1.3};
}
