import type {Random} from '../compose/random.ts';
import type {Picture} from './picture.ts';

/** Normally distributed, mean 0, deviation 1. */
function gaussian(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
}

const TABLE = 8192;

/** Grain of a sensor: every sample moves by about `deviation` levels. */
export function addGrain(picture: Picture, deviation: number, random: Random): void {
  const table = Float32Array.from({length: TABLE}, () => gaussian(random) * deviation);
  const {pixels} = picture;
  let state = random.int(1, 0x7fffffff);
  for (let at = 0; at < pixels.length; at++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    pixels[at] = clamp((pixels[at] ?? 0) + (table[state >>> 19] ?? 0));
  }
}

/** Dark specks of dust on the glass, a pixel or two wide. */
export function addDust(picture: Picture, count: number, random: Random): void {
  const {width, height, channels, pixels} = picture;
  for (let speck = 0; speck < count; speck++) {
    const [x, y] = [random.int(2, width - 3), random.int(2, height - 3)];
    const level = random.int(90, 200);
    for (let dot = 0; dot < random.int(1, 3); dot++) {
      const at = ((y + (dot >> 1)) * width + x + (dot & 1)) * channels;
      for (let plane = 0; plane < channels; plane++) pixels[at + plane] = Math.min(level, pixels[at + plane] ?? 0);
    }
  }
}

export function clamp(value: number): number {
  return value < 0 ? 0 : value > 255 ? 255 : Math.round(value);
}
