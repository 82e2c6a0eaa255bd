import type {Random} from '../compose/random.ts';
import {blankPicture, inverted, type Picture, paste, stacked} from './picture.ts';

/** Pixels across a phone. */
export const PHONE_WIDTH = 1080;

/** Pages as a viewer on a phone shows them, one below the other: the bar of the phone above, a grey gap between the pages. */
export function screenshot(pages: readonly Picture[], {dark}: {readonly dark: boolean}, random: Random): Picture {
  const bar = statusBar(pages[0]?.channels ?? 1, random);
  const gap = random.int(10, 40);
  const strip = stacked([bar, ...pages], gap, 225);
  // dark themes do not show pure black
  return dark ? {...strip, pixels: inverted(strip).pixels.map(value => 18 + value * 0.87)} : strip;
}

/** Clock, battery and signal as boxes: nobody reads them. */
function statusBar(channels: Picture['channels'], random: Random): Picture {
  const bar = blankPicture(PHONE_WIDTH, 84, channels, 250);
  const boxes = [
    [40, 90],
    [880, 40],
    [940, 30],
    [990, 56],
  ] as const;
  for (const [left, width] of boxes) paste(bar, blankPicture(width, 26, channels, random.int(30, 90)), left, 30);
  return bar;
}
