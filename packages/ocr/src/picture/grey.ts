import type {Bitmap} from '../../../../src/model/recognition.ts';

/** Rows from the top without padding, 0 black, 255 white. */
export interface Grey {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** What is transparent lies on white paper. */
export function greyOf({width, height, channels, pixels}: Bitmap): Grey {
  if (channels === 1) return {width, height, pixels};
  const grey = new Uint8Array(width * height);
  for (let at = 0, from = 0; at < grey.length; at += 1, from += channels) {
    const bright = lumaAt(pixels, from);
    grey[at] = channels === 4 ? onWhite(bright, pixels[from + 3] ?? 255) : bright;
  }
  return {width, height, pixels: grey};
}

/** The weights of ITU-R BT.601, as JPEG uses them. */
function lumaAt(pixels: Uint8Array, at: number): number {
  return ((pixels[at] ?? 0) * 77 + (pixels[at + 1] ?? 0) * 150 + (pixels[at + 2] ?? 0) * 29 + 128) >> 8;
}

function onWhite(value: number, alpha: number): number {
  return 255 - Math.round(((255 - value) * alpha) / 255);
}

/** White letters on black become black letters on white. */
export function inverted({width, height, pixels}: Grey): Grey {
  return {width, height, pixels: pixels.map(value => 255 - value)};
}

/** The brightness that half of the pixels do not reach, looked at in every seventh pixel. */
export function medianOf({pixels}: Grey): number {
  const counts = new Uint32Array(256);
  let seen = 0;
  for (let at = 0; at < pixels.length; at += 7) {
    const value = pixels[at] ?? 0;
    counts[value] = (counts[value] ?? 0) + 1;
    seen += 1;
  }
  let below = 0;
  for (let value = 0; value < 256; value += 1) {
    below += counts[value] ?? 0;
    if (below * 2 > seen) return value;
  }
  return 255;
}
