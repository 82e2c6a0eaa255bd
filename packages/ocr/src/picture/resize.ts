import type {Grey} from './grey.ts';

/** For each place of the new row: where it begins in the old one, and how much of each pixel from there it takes. */
interface Weights {
  readonly reach: number;
  readonly starts: Int32Array;
  readonly shares: Float32Array;
}

/** Smaller by averaging what falls together, larger by going evenly from one pixel to the next. */
export function resized(grey: Grey, width: number, height: number): Grey {
  if (grey.width === width && grey.height === height) return grey;
  const narrow = alongRows(grey, weightsOf(grey.width, width), width);
  return alongColumns(narrow, weightsOf(grey.height, height), height);
}

function weightsOf(from: number, to: number): Weights {
  const scale = from / to;
  const support = Math.max(1, scale);
  const reach = Math.min(from, Math.ceil(support * 2) + 1);
  const starts = new Int32Array(to);
  const shares = new Float32Array(to * reach);
  for (let place = 0; place < to; place += 1) {
    const centre = (place + 0.5) * scale;
    const start = Math.min(Math.max(0, Math.floor(centre - support)), from - reach);
    starts[place] = start;
    let sum = 0;
    for (let k = 0; k < reach; k += 1) {
      const share = Math.max(0, 1 - Math.abs(start + k + 0.5 - centre) / support);
      shares[place * reach + k] = share;
      sum += share;
    }
    for (let k = 0; k < reach; k += 1) shares[place * reach + k] = (shares[place * reach + k] ?? 0) / sum;
  }
  return {reach, starts, shares};
}

function alongRows({width: oldWidth, height, pixels}: Grey, {reach, starts, shares}: Weights, width: number): Grey {
  const out = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    const row = y * oldWidth;
    for (let x = 0; x < width; x += 1) {
      const start = row + (starts[x] ?? 0);
      const first = x * reach;
      let sum = 0.5;
      for (let k = 0; k < reach; k += 1) sum += (pixels[start + k] ?? 0) * (shares[first + k] ?? 0);
      out[y * width + x] = sum;
    }
  }
  return {width, height, pixels: out};
}

function alongColumns({width, pixels}: Grey, {reach, starts, shares}: Weights, height: number): Grey {
  const out = new Uint8Array(width * height);
  const sums = new Float32Array(width);
  for (let y = 0; y < height; y += 1) {
    sums.fill(0.5);
    for (let k = 0; k < reach; k += 1) {
      const share = shares[y * reach + k] ?? 0;
      if (share === 0) continue;
      const row = ((starts[y] ?? 0) + k) * width;
      for (let x = 0; x < width; x += 1) sums[x] = (sums[x] ?? 0) + (pixels[row + x] ?? 0) * share;
    }
    out.set(sums, y * width);
  }
  return {width, height, pixels: out};
}
