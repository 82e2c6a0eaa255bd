import type {Random} from '../compose/random.ts';
import {clamp} from './noise.ts';
import type {Picture} from './picture.ts';

/** How bright a point of the picture is lit, and how far the paper stands aside there; x and y from 0 to 1. */
export interface Relief {
  readonly light: (x: number, y: number) => number;
  readonly shift: (x: number, y: number) => number;
}

/** The shadow of a hand or a phone: a soft edge across the picture, behind which it is darker. */
export function shadow(random: Random): Relief['light'] {
  const angle = random.next() * 2 * Math.PI;
  const [cosine, sine] = [Math.cos(angle), Math.sin(angle)];
  const offset = (random.next() - 0.5) * 0.5;
  const depth = 0.15 + random.next() * 0.3;
  const softness = 0.03 + random.next() * 0.15;
  return (x, y) => 1 - depth / (1 + Math.exp(-((x - 0.5) * cosine + (y - 0.5) * sine - offset) / softness));
}

/** A lamp at one side: a slope of light, darker towards the corners. */
export function lamp(random: Random): Relief['light'] {
  const angle = random.next() * 2 * Math.PI;
  const slope = 0.1 + random.next() * 0.2;
  const [cosine, sine] = [Math.cos(angle) * slope, Math.sin(angle) * slope];
  return (x, y) => {
    const [dx, dy] = [x - 0.5, y - 0.5];
    return (0.97 + dx * cosine + dy * sine) * (1 - 0.25 * (dx * dx + dy * dy));
  };
}

/** Paper that was folded and crumpled: along each crease it is lit otherwise and stands a little aside. */
export function creases(count: number, random: Random): Relief {
  const folds = Array.from({length: count}, () => {
    const angle = random.next() * Math.PI;
    return {
      cosine: Math.cos(angle),
      sine: Math.sin(angle),
      offset: (random.next() - 0.5) * 0.9,
      width: 0.02 + random.next() * 0.05,
      depth: (random.next() - 0.5) * 0.24,
      aside: (random.next() - 0.5) * 0.004,
    };
  });
  const sum = (x: number, y: number, of: (fold: (typeof folds)[number], distance: number) => number) => {
    let total = 0;
    for (const fold of folds) {
      const distance = ((x - 0.5) * fold.cosine + (y - 0.5) * fold.sine - fold.offset) / fold.width;
      if (distance > -4 && distance < 4) total += of(fold, distance) * Math.exp(-Math.abs(distance));
    }
    return total;
  };
  return {
    // the two sides of a fold face different ways, the paper itself is whole
    light: (x, y) => 1 + sum(x, y, ({depth}, distance) => (distance < 0 ? -depth : depth)),
    shift: (x, y) => sum(x, y, ({aside}, distance) => aside * distance),
  };
}

/** Rings of a sensor's grid over a screen's: each colour a little aside of the others. */
export function moire(random: Random): (x: number, y: number, plane: number) => number {
  const depth = 0.03 + random.next() * 0.06;
  const waves = Array.from({length: 2}, () => ({
    x: (random.next() - 0.5) * 240,
    y: (random.next() - 0.5) * 240,
    bend: (random.next() - 0.5) * 60,
  }));
  return (x, y, plane) => {
    let factor = 1;
    for (const wave of waves) factor += depth * Math.sin(wave.x * x + wave.y * y + wave.bend * x * y + plane * 2.1);
    return factor;
  };
}

/** Multiplies every sample by how its place is lit. The light changes slowly: it is asked once for blocks of 4 × 4. */
export function lit(picture: Picture, light: (x: number, y: number, plane: number) => number): void {
  const {width, height, channels, pixels} = picture;
  for (let top = 0; top < height; top += 4)
    for (let left = 0; left < width; left += 4)
      for (let plane = 0; plane < channels; plane++) {
        const factor = light(left / width, top / height, plane);
        for (let y = top; y < Math.min(top + 4, height); y++)
          for (let x = left; x < Math.min(left + 4, width); x++) {
            const at = (y * width + x) * channels + plane;
            pixels[at] = clamp((pixels[at] ?? 0) * factor);
          }
      }
}
