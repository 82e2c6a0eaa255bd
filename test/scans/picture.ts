import type {Bitmap} from '../../src/model/recognition.ts';

/** A bitmap of the generator: grey or RGB, never with an alpha plane. */
export interface Picture extends Bitmap {
  readonly channels: 1 | 3;
}

export type Color = readonly [red: number, green: number, blue: number];

export function blankPicture(width: number, height: number, channels: 1 | 3, level = 255): Picture {
  return {width, height, channels, pixels: new Uint8Array(width * height * channels).fill(level)};
}

/** A binary portable anymap (P5 grey, P6 RGB), as poppler writes it. */
export function fromAnymap(bytes: Uint8Array): Picture {
  const [, magic, width, height] = /^(P[56])\s+(\d+)\s+(\d+)\s+255\s/.exec(latin1(bytes.subarray(0, 64))) ?? [];
  if (magic === undefined) throw new Error('no binary anymap of one byte a sample');
  const channels = magic === 'P5' ? 1 : 3;
  const size = Number(width) * Number(height) * channels;
  return {width: Number(width), height: Number(height), channels, pixels: bytes.slice(bytes.length - size)};
}

export function toRgb({width, height, channels, pixels}: Picture): Picture {
  if (channels === 3) return {width, height, channels, pixels};
  const rgb = new Uint8Array(width * height * 3);
  for (let at = 0; at < pixels.length; at++) rgb.fill(pixels[at] ?? 0, at * 3, at * 3 + 3);
  return {width, height, channels: 3, pixels: rgb};
}

export function toGrey({width, height, channels, pixels}: Picture): Picture {
  if (channels === 1) return {width, height, channels, pixels};
  const grey = new Uint8Array(width * height);
  for (let at = 0; at < grey.length; at++) {
    const [red, green, blue] = [pixels[at * 3] ?? 0, pixels[at * 3 + 1] ?? 0, pixels[at * 3 + 2] ?? 0];
    grey[at] = Math.round(0.299 * red + 0.587 * green + 0.114 * blue);
  }
  return {width, height, channels: 1, pixels: grey};
}

export function inverted(picture: Picture): Picture {
  return {...picture, pixels: picture.pixels.map(value => 255 - value)};
}

/** Turned clockwise by so many quarters. */
export function quarterTurned(picture: Picture, quarters: 1 | 2 | 3): Picture {
  const {width, height, channels, pixels} = picture;
  const turned = blankPicture(quarters === 2 ? width : height, quarters === 2 ? height : width, channels);
  // where the first pixel goes, and how far apart neighbours of a row and of a column then lie
  const turns = {
    1: {start: height - 1, along: height, down: -1},
    2: {start: width * height - 1, along: -1, down: -width},
    3: {start: (width - 1) * height, along: -height, down: 1},
  };
  const {start, along, down} = turns[quarters];
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const to = (start + x * along + y * down) * channels;
      const from = (y * width + x) * channels;
      for (let plane = 0; plane < channels; plane++) turned.pixels[to + plane] = pixels[from + plane] ?? 0;
    }
  return turned;
}

/** Lays `top` onto `below`, whose channels it must have; what stands over the edge is cut off. */
export function paste(below: Picture, top: Picture, left: number, upper: number): void {
  if (top.channels !== below.channels) throw new Error('pictures of different channels');
  const {channels} = below;
  const from = Math.max(0, -left);
  const to = Math.min(top.width, below.width - left);
  if (to <= from) return;
  for (let y = Math.max(0, -upper); y < Math.min(top.height, below.height - upper); y++) {
    const row = top.pixels.subarray((y * top.width + from) * channels, (y * top.width + to) * channels);
    below.pixels.set(row, ((y + upper) * below.width + left + from) * channels);
  }
}

/** One below the other, with `gap` rows of `level` between them. */
export function stacked(pictures: readonly Picture[], gap: number, level: number): Picture {
  const width = Math.max(...pictures.map(picture => picture.width));
  const height = pictures.reduce((sum, picture) => sum + picture.height + gap, -gap);
  const all = blankPicture(width, height, pictures[0]?.channels ?? 1, level);
  let top = 0;
  for (const picture of pictures) {
    paste(all, picture, 0, top);
    top += picture.height + gap;
  }
  return all;
}

export function sideBySide(left: Picture, right: Picture): Picture {
  const both = blankPicture(left.width + right.width, Math.max(left.height, right.height), left.channels);
  paste(both, left, 0, 0);
  paste(both, right, left.width, 0);
  return both;
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
