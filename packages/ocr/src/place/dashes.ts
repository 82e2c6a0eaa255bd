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
const MOST_GAP = 0.4;
const MOST_OFFSET = 0.14;
/** Nothing stands so near above, below or beside a 「--」. */
const ALONE_ACROSS = 0.42;
const ALONE_ALONG = 0.3;
/** Darker than this, of a picture whose paper is white. */
const INK = 150;
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
  const {width, height, pixels} = levelled;
  const strokes = componentsOf(
    pixels.map(value => (value < INK ? 1 : 0)),
    width,
    height,
    0,
  )
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
  return found.filter(stroke => standsAlone(levelled, stroke, em)).map(stroke => boxOf(stroke, em));
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
    wide >= STROKE_LEAST_WIDTH * em && wide <= JOINED_MOST_WIDTH * em && high <= STROKE_MOST_HEIGHT * em && wide > high
  );
}

function isPair(first: Stroke, second: Stroke, em: number): boolean {
  const off = Math.abs(first.top + first.bottom - second.top - second.bottom) / 2;
  const widths = [first.right - first.left, second.right - second.left] as const;
  return (
    second.left >= first.right &&
    off <= MOST_OFFSET * em &&
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

function standsAlone({width, height, pixels}: Grey, stroke: Stroke, em: number): boolean {
  const left = Math.max(0, Math.floor(stroke.left - ALONE_ALONG * em));
  const right = Math.min(width, Math.ceil(stroke.right + ALONE_ALONG * em));
  const top = Math.max(0, Math.floor(stroke.top - ALONE_ACROSS * em));
  const bottom = Math.min(height, Math.ceil(stroke.bottom + ALONE_ACROSS * em));
  let dark = 0;
  for (let y = top; y < bottom; y += 1)
    for (let x = left; x < right; x += 1) {
      const own = x >= stroke.left && x < stroke.right && y >= stroke.top && y < stroke.bottom;
      if (!own && (pixels[y * width + x] ?? 255) < INK) dark += 1;
    }
  return dark <= (right - left) * (bottom - top) * SPECKS;
}

/** As high as a line of writing, with a little room at its ends. */
function boxOf({left, right, top, bottom}: Stroke, em: number): Box {
  return {x: (left + right) / 2, y: (top + bottom) / 2, angle: 0, width: right - left + em * 0.3, height: em * 1.3};
}
