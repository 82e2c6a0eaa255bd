import type {Random} from '../compose/random.ts';
import {creases, lamp, lit, moire, shadow} from './light.ts';
import {addGrain} from './noise.ts';
import {blurred, type Mapping, ontoCorners, smeared, warped} from './optics.ts';
import {type Color, type Picture, toRgb} from './picture.ts';

export interface CameraOptions {
  readonly width: number;
  readonly height: number;
  /** How far the corners lie from where they should, as a share of the picture. */
  readonly tilt: number;
  readonly folds: number;
  /** The page is on a screen. */
  readonly screen: boolean;
  readonly shade: boolean;
}

/** A page that somebody took a picture of with a phone: it lies on a table, seen at an angle, unevenly lit. */
export function photographed(page: Picture, options: CameraOptions, random: Random): Picture {
  const {width, height, tilt, folds, screen, shade} = options;
  const relief = creases(folds, random);
  const sheet = softened({...page, pixels: page.pixels.map(value => Math.max(value, BLACKEST))}, page.width / width);
  const picture = toRgb(warped(sheet, {width, height}, mapping(sheet, options, relief.shift, random), TABLE));
  paintTable(picture, random);
  const sharp = random.chance(0.3) ? smeared(picture, 0.5, random.pick(['x', 'y'])) : picture;
  const taken = blurred(sharp, 0.3 + random.next() * 0.5);
  const [light, dark] = [lamp(random), shade ? shadow(random) : () => 1];
  const rings = screen ? moire(random) : () => 1;
  const white = warmth(random);
  const exposure = 0.72 + random.next() * 0.2;
  lit(
    taken,
    (x, y, plane) =>
      exposure * light(x, y) * dark(x, y) * relief.light(x, y) * rings(x, y, plane) * (white[plane] ?? 1),
  );
  addGrain(taken, 2 + random.next() * 5 + tilt, random);
  return taken;
}

/** Ink throws light back. Darker than that is what lies beside the page, until it gets its colour. */
const BLACKEST = 12;
const TABLE = 0;

function paintTable(picture: Picture, random: Random): void {
  const {pixels} = picture;
  const wood: Color = [random.int(60, 150), random.int(45, 120), random.int(30, 100)];
  for (let at = 0; at < pixels.length; at += 3) if (pixels[at] === TABLE) pixels.set(wood, at);
}

/** A page that is made smaller loses what is finer than a pixel of the picture; nothing else may flicker. */
function softened(page: Picture, shrink: number): Picture {
  return shrink > 1.3 ? blurred(page, 0.8, 1) : page;
}

function mapping(
  page: Picture,
  {width, height, tilt}: CameraOptions,
  shift: (x: number, y: number) => number,
  random: Random,
): Mapping {
  const corner = (x: number, y: number) => ({
    x: (x + (random.next() * 2 - 1) * tilt) * width,
    y: (y + (random.next() * 2 - 1) * tilt) * height,
  });
  const margin = tilt + 0.015;
  const flat = ontoCorners(page, [
    corner(margin, margin),
    corner(1 - margin, margin),
    corner(1 - margin, 1 - margin),
    corner(margin, 1 - margin),
  ]);
  return (x, y, to) => {
    flat(x, y, to);
    const aside = shift(to.x / page.width, to.y / page.height);
    to.x += aside * page.width;
    to.y += aside * page.width;
  };
}

function warmth(random: Random): Color {
  const warm = (random.next() - 0.4) * 0.16;
  return [1 + warm, 1, 1 - warm];
}
