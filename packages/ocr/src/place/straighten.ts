import type {Box} from '../find/boxes.ts';
import {middle} from '../middle.ts';

/** Longer than this many times its height, a box shows how the row lies. */
const LONG = 6;
/** Lines that a plane through their slopes takes. */
const ENOUGH = 8;
const ROUNDS = 6;
/** Steps in which a place is carried along its row. */
const STEPS = 8;

/** The slope of the rows at each place of a picture: `a + b·x + c·y`, x and y from the middle of the picture in its widths. */
export interface Slopes {
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

interface Sample {
  readonly x: number;
  readonly y: number;
  readonly slope: number;
  readonly weight: number;
}

/** How the rows of a picture lie, also if it was laid on the glass askew or taken from aside. Boxes that lie otherwise than most count little. */
export function slopesOf(boxes: readonly Box[], width: number, height: number): Slopes {
  const samples = boxes
    .filter(box => box.width > box.height * LONG)
    .map(box => ({
      x: (box.x - width / 2) / width,
      y: (box.y - height / 2) / width,
      slope: Math.tan(box.angle),
      weight: box.width / width,
    }));
  const level = {a: middleSlope(samples), b: 0, c: 0};
  if (samples.length < ENOUGH) return level;
  let slopes: Slopes = level;
  for (let round = 0; round < ROUNDS; round += 1) {
    const off = samples.map(sample => Math.abs(sample.slope - slopeAt(slopes, sample.x, sample.y)));
    const usual = Math.max(1e-4, middle(off) ?? 0);
    const trusted = samples.map((sample, at) => ({
      ...sample,
      weight: sample.weight / (1 + ((off[at] ?? 0) / (2 * usual)) ** 2),
    }));
    slopes = planeThrough(trusted) ?? level;
  }
  return slopes;
}

function middleSlope(samples: readonly Sample[]): number {
  return middle(samples.map(({slope}) => slope)) ?? 0;
}

function slopeAt({a, b, c}: Slopes, x: number, y: number): number {
  return a + b * x + c * y;
}

/** Weighted least squares; null where the places of the samples say too little. A little is added to the diagonal: what is not shown is level. */
function planeThrough(samples: readonly Sample[]): Slopes | null {
  let [w, x, y, xx, xy, yy, s, sx, sy] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  for (const {weight, slope, ...at} of samples) {
    w += weight;
    x += weight * at.x;
    y += weight * at.y;
    xx += weight * at.x * at.x;
    xy += weight * at.x * at.y;
    yy += weight * at.y * at.y;
    s += weight * slope;
    sx += weight * slope * at.x;
    sy += weight * slope * at.y;
  }
  xx += w * 1e-3;
  yy += w * 1e-3;
  const whole = determinant(w, x, y, x, xx, xy, y, xy, yy);
  if (Math.abs(whole) < 1e-12) return null;
  return {
    a: determinant(s, x, y, sx, xx, xy, sy, xy, yy) / whole,
    b: determinant(w, s, y, x, sx, xy, y, sy, yy) / whole,
    c: determinant(w, x, s, x, xx, sx, y, xy, sy) / whole,
  };
}

// biome-ignore format: a matrix
function determinant(
  a: number, b: number, c: number,
  d: number, e: number, f: number,
  g: number, h: number, i: number,
): number {
  return a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g);
}

/** Where the row of this place crosses the middle of the picture from top to bottom, in pixels. */
export function heightAtMiddle(slopes: Slopes, x: number, y: number, width: number, height: number): number {
  const step = (width / 2 - x) / STEPS;
  let [atX, atY] = [x, y];
  for (let k = 0; k < STEPS; k += 1) {
    // the slope in the middle of the step
    const half = (step / 2) * slopeIn(slopes, atX, atY, width, height);
    atY += step * slopeIn(slopes, atX + step / 2, atY + half, width, height);
    atX += step;
  }
  return atY;
}

function slopeIn(slopes: Slopes, x: number, y: number, width: number, height: number): number {
  return slopeAt(slopes, (x - width / 2) / width, (y - height / 2) / width);
}
