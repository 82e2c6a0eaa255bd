import type {Grey} from './grey.ts';

/** Higher than this many times its width is no page: a screenshot of a page that was scrolled. */
const TALL = 2.2;
const STRIP = 1.5;
/** How far from where a strip should end a blank row is looked for, in widths. */
const SEARCH = 0.25;

export interface Strip {
  readonly top: number;
  readonly grey: Grey;
}

/** A picture that is long beyond measure in pieces, cut where nothing stands; any other one as it is. */
export function stripsOf(grey: Grey): Strip[] {
  const {width, height, pixels} = grey;
  if (height <= width * TALL) return [{top: 0, grey}];
  const strips: Strip[] = [];
  for (let top = 0; top < height; ) {
    const rest = height - top;
    const bottom = rest <= width * (STRIP + SEARCH) ? height : quietestRow(grey, top + width * STRIP);
    strips.push({top, grey: {width, height: bottom - top, pixels: pixels.subarray(top * width, bottom * width)}});
    top = bottom;
  }
  return strips;
}

/** The middle of the rows around `target` in which the least changes from left to right. */
function quietestRow({width, height, pixels}: Grey, target: number): number {
  const reach = Math.round(width * SEARCH);
  const from = Math.max(0, Math.round(target) - reach);
  const to = Math.min(height - 1, Math.round(target) + reach);
  let best = Infinity;
  let first = from;
  let last = from;
  for (let y = from; y <= to; y += 1) {
    let change = 0;
    for (let at = y * width + 1; at < (y + 1) * width; at += 1)
      change += Math.abs((pixels[at] ?? 0) - (pixels[at - 1] ?? 0));
    if (change < best) [best, first, last] = [change, y, y];
    else if (change === best && last === y - 1) last = y;
  }
  return Math.round((first + last) / 2);
}
