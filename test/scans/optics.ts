import {blankPicture, type Picture} from './picture.ts';

/** Where a point of the new picture lies in the old one; writes into `to` because it is asked millions of times. */
export type Mapping = (x: number, y: number, to: {x: number; y: number}) => void;

/** A new picture, each point of which is looked up in the old one between its four pixels; outside lies `level`. */
export function warped(
  picture: Picture,
  size: {readonly width: number; readonly height: number},
  map: Mapping,
  level: number,
): Picture {
  const {width, height, channels, pixels} = picture;
  const result = blankPicture(size.width, size.height, channels, level);
  const from = {x: 0, y: 0};
  for (let y = 0; y < size.height; y++)
    for (let x = 0; x < size.width; x++) {
      map(x, y, from);
      const left = Math.floor(from.x);
      const top = Math.floor(from.y);
      if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) continue;
      const [right, down] = [from.x - left, from.y - top];
      const at = (top * width + left) * channels;
      const to = (y * size.width + x) * channels;
      const below = at + width * channels;
      for (let plane = 0; plane < channels; plane++) {
        const upper = (pixels[at + plane] ?? 0) * (1 - right) + (pixels[at + channels + plane] ?? 0) * right;
        const lower = (pixels[below + plane] ?? 0) * (1 - right) + (pixels[below + channels + plane] ?? 0) * right;
        result.pixels[to + plane] = Math.round(upper * (1 - down) + lower * down);
      }
    }
  return result;
}

/** Turned about its middle by `degrees`, in a picture of the same size. */
export function rotated(picture: Picture, degrees: number, level: number): Picture {
  const {width, height} = picture;
  const [cosine, sine] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const map: Mapping = (x, y, to) => {
    const [dx, dy] = [x - width / 2, y - height / 2];
    to.x = width / 2 + dx * cosine + dy * sine;
    to.y = height / 2 - dx * sine + dy * cosine;
  };
  return warped(picture, {width, height}, map, level);
}

/** Out of focus: two passes of a box of three, `strength` 0–1 of which is mixed in; `times` makes it wider. */
export function blurred(picture: Picture, strength: number, times = 1): Picture {
  let result = picture;
  for (let pass = 0; pass < times; pass++) {
    result = smoothed(result, strength, result.channels);
    result = smoothed(result, strength, result.channels * result.width);
  }
  return result;
}

/** The hand moved while the shutter was open: smeared over neighbours along one axis. */
export function smeared(picture: Picture, strength: number, axis: 'x' | 'y'): Picture {
  return smoothed(picture, strength, axis === 'x' ? picture.channels : picture.channels * picture.width);
}

function smoothed(picture: Picture, strength: number, step: number): Picture {
  const {pixels} = picture;
  const side = strength / 3;
  const middle = 1 - 2 * side;
  const result = new Uint8Array(pixels);
  for (let at = step; at < pixels.length - step; at++)
    result[at] = Math.round((pixels[at] ?? 0) * middle + ((pixels[at - step] ?? 0) + (pixels[at + step] ?? 0)) * side);
  return {...picture, pixels: result};
}

/** The mapping of a rectangle of `width` × `height` onto four corners: from a point between the corners to one of the rectangle. */
export function ontoCorners(
  {width, height}: {readonly width: number; readonly height: number},
  corners: readonly [Point, Point, Point, Point],
): Mapping {
  const [a, b, c, d, e, f, g, h] = inverseOfSquareTo(corners);
  return (x, y, to) => {
    const weight = g * x + h * y + 1;
    to.x = ((a * x + b * y + c) / weight) * width;
    to.y = ((d * x + e * y + f) / weight) * height;
  };
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

type Projection = readonly [number, number, number, number, number, number, number, number];

/** Corners: upper left, upper right, lower right, lower left (Heckbert, Fundamentals of Texture Mapping, 1989). */
function inverseOfSquareTo([p, q, r, s]: readonly [Point, Point, Point, Point]): Projection {
  const [dx1, dx2, dx3] = [q.x - r.x, s.x - r.x, p.x - q.x + r.x - s.x];
  const [dy1, dy2, dy3] = [q.y - r.y, s.y - r.y, p.y - q.y + r.y - s.y];
  const determinant = dx1 * dy2 - dx2 * dy1;
  const g = (dx3 * dy2 - dx2 * dy3) / determinant;
  const h = (dx1 * dy3 - dx3 * dy1) / determinant;
  const [a, b, c] = [q.x - p.x + g * q.x, s.x - p.x + h * s.x, p.x];
  const [d, e, f] = [q.y - p.y + g * q.y, s.y - p.y + h * s.y, p.y];
  const last = a * e - b * d;
  return [
    (e - f * h) / last,
    (c * h - b) / last,
    (b * f - c * e) / last,
    (f * g - d) / last,
    (a - c * g) / last,
    (c * d - a * f) / last,
    (d * h - e * g) / last,
    (b * g - a * h) / last,
  ];
}
