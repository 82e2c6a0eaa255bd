import type {Grey} from './grey.ts';

export type QuarterTurns = 0 | 1 | 2 | 3;

/** Turned clockwise. */
export function turned(grey: Grey, turns: QuarterTurns): Grey {
  if (turns === 0) return grey;
  const {width: oldWidth, height: oldHeight, pixels} = grey;
  const [width, height] = turns === 2 ? [oldWidth, oldHeight] : [oldHeight, oldWidth];
  const out = new Uint8Array(pixels.length);
  // where the first pixel of the new rows stands in the old ones, and the steps from there
  const last = pixels.length - 1;
  const origin = turns === 1 ? last - oldWidth + 1 : turns === 2 ? last : oldWidth - 1;
  const right = turns === 1 ? -oldWidth : turns === 2 ? -1 : oldWidth;
  const down = turns === 1 ? 1 : turns === 2 ? -oldWidth : -1;
  for (let y = 0, to = 0; y < height; y += 1) {
    let from = origin + y * down;
    for (let x = 0; x < width; x += 1, to += 1, from += right) out[to] = pixels[from] ?? 0;
  }
  return {width, height, pixels: out};
}
