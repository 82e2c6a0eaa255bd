import type {Random} from '../compose/random.ts';
import {creases, lamp, lit} from './light.ts';
import {addDust, addGrain} from './noise.ts';
import {blurred, rotated} from './optics.ts';
import type {Picture} from './picture.ts';

export interface ScannerOptions {
  /** Degrees to either side. */
  readonly skew: number;
  /** A cheap or dirty device: noisier, greyer, out of focus. */
  readonly poor: boolean;
}

/** A page on the glass of a flatbed or through a feeder. */
export function scanned(page: Picture, {skew, poor}: ScannerOptions, random: Random): Picture {
  const turned = rotated(page, (random.next() * 2 - 1) * skew, 252);
  const soft = blurred(turned, poor ? 0.4 + random.next() * 0.5 : 0.2 + random.next() * 0.4);
  const paper = poor ? 0.82 + random.next() * 0.12 : 0.94 + random.next() * 0.05;
  const light = lamp(random);
  const folded = creases(poor ? random.int(1, 3) : 0, random);
  // black is never quite black, white never quite white
  const faded = {...soft, pixels: soft.pixels.map(value => 24 + value * ((paper * 255 - 24) / 255))};
  lit(faded, (x, y) => (poor ? 0.6 + 0.4 * light(x, y) : 1) * (0.5 + 0.5 * folded.light(x, y)));
  addGrain(faded, poor ? 4 + random.next() * 6 : 1 + random.next() * 3, random);
  addDust(faded, poor ? random.int(20, 120) : random.int(0, 25), random);
  return faded;
}
