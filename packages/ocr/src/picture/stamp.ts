import type {Bitmap} from '../../../../src/model/recognition.ts';
import {componentsOf} from '../find/components.ts';
import type {Grey} from './grey.ts';
import {levelled} from './levels.ts';

/** How much redder than green and blue ink is that counts as red. */
const REDNESS = 40;
/** Squares across the picture in which red is counted: four points each on a page. */
const SQUARES = 150;
/** What part of a square has to be red. */
const RED_SHARE = 0.06;
/** Squares that a stamp is wide and high at least; a red heading is long and low. */
const LEAST_STAMP = 12;

/**
 * Red ink lets red light through as paper does: seen through a red glass the letters below a stamp stay and the stamp goes. Where there is no
 * stamp nothing is changed, because red letters would go as well.
 */
export function withoutStamps(grey: Grey, picture: Bitmap): Grey {
  if (picture.channels === 1) return grey;
  const stamps = stampsOf(picture);
  if (stamps.length === 0) return grey;
  const red = channelOf(picture, 0);
  const clear = levelled({...grey, pixels: red});
  const pixels = grey.pixels.slice();
  for (const {left, right, top, bottom} of stamps)
    for (let y = top; y < bottom; y += 1) {
      const row = y * grey.width;
      pixels.set(clear.pixels.subarray(row + left, row + right), row + left);
    }
  return {...grey, pixels};
}

interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function stampsOf({width, height, channels, pixels}: Bitmap): Area[] {
  const side = Math.max(2, Math.round(width / SQUARES));
  const [columns, rows] = [Math.ceil(width / side), Math.ceil(height / side)];
  const counts = new Float32Array(columns * rows);
  for (let y = 0, at = 0; y < height; y += 1) {
    const row = Math.floor(y / side) * columns;
    for (let x = 0; x < width; x += 1, at += channels) {
      const red = pixels[at] ?? 0;
      if (red - (pixels[at + 1] ?? 0) < REDNESS || red - (pixels[at + 2] ?? 0) < REDNESS) continue;
      const square = row + Math.floor(x / side);
      counts[square] = (counts[square] ?? 0) + 1;
    }
  }
  return componentsOf(counts, columns, rows, RED_SHARE * side * side).flatMap(({top, spans}) => {
    const lefts = spans.filter((_, at) => at % 2 === 0);
    const rights = spans.filter((_, at) => at % 2 === 1);
    const left = lefts.reduce((a, b) => Math.min(a, b), columns);
    const right = rights.reduce((a, b) => Math.max(a, b), 0) + 1;
    const bottom = top + lefts.length;
    if (right - left < LEAST_STAMP || bottom - top < LEAST_STAMP) return [];
    return [
      {
        left: left * side,
        right: Math.min(width, right * side),
        top: top * side,
        bottom: Math.min(height, bottom * side),
      },
    ];
  });
}

function channelOf({width, height, channels, pixels}: Bitmap, channel: number): Uint8Array {
  const out = new Uint8Array(width * height);
  for (let at = 0, from = channel; at < out.length; at += 1, from += channels) out[at] = pixels[from] ?? 0;
  return out;
}
