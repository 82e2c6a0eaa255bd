import {middle} from '../middle.ts';
import type {Grey} from '../picture/grey.ts';
import {levelled} from '../picture/levels.ts';
import type {Box} from './boxes.ts';

/** A line of a watermark leans more than this against the others, in radians, or is this many times as high as most. */
const LEAN = 0.2;
const LARGE = 2.2;
/** Longer than this many times its height, a box has a direction. */
const LONG = 3;
/** Paper is brighter than this. */
const PAPER = 225;
/** By how much a watermark is paler than the letters: on a faded sheet all are pale. */
const PALER = 30;
/** How many other lines show how dark the letters are. */
const SAMPLE = 20;
/** How much darker than most of a watermark some of it is, by the grain of the paper and by JPEG. */
const MARGIN = 10;
const WHITE = 255;

/** Words that lie across the page, much larger than what is written, or slanting. */
interface Watermark {
  readonly marks: readonly Box[];
  /** How bright it is, in parts of the paper. */
  readonly shade: number;
}

/** The picture with everything white that is as pale as its watermark and lies in it; null where it has none. */
export function withoutWatermark(grey: Grey, boxes: readonly Box[]): Grey | null {
  const watermark = watermarkOf(levelled(grey, 1), boxes);
  if (watermark === null) return null;
  const clear = levelled(grey, watermark.shade);
  const pixels = grey.pixels.slice();
  for (const mark of watermark.marks) {
    const [cos, sin] = [Math.cos(mark.angle), Math.sin(mark.angle)];
    const reach = Math.hypot(mark.width, mark.height) / 2;
    const right = Math.min(grey.width, Math.ceil(mark.x + reach));
    const bottom = Math.min(grey.height, Math.ceil(mark.y + reach));
    for (let y = Math.max(0, Math.floor(mark.y - reach)); y < bottom; y += 1)
      for (let x = Math.max(0, Math.floor(mark.x - reach)); x < right; x += 1) {
        const [dx, dy] = [x + 0.5 - mark.x, y + 0.5 - mark.y];
        const inside =
          Math.abs(dx * cos + dy * sin) <= mark.width / 2 && Math.abs(dy * cos - dx * sin) <= mark.height / 2;
        if (inside) pixels[y * grey.width + x] = clear.pixels[y * grey.width + x] ?? WHITE;
      }
  }
  return {...grey, pixels};
}

/**
 * What is as bright as a watermark says nothing of the report.
 * @param grey with white paper
 * @returns null where there is none, or it is hardly paler than the letters
 */
export function watermarkOf(grey: Grey, boxes: readonly Box[]): Watermark | null {
  const usual = middle(boxes.map(({height}) => height)) ?? 0;
  const level = middle(boxes.filter(isLong).map(({angle}) => angle)) ?? 0;
  const marks = boxes.filter(
    box => box.height > LARGE * usual || (isLong(box) && box.height > usual && Math.abs(box.angle - level) > LEAN),
  );
  if (marks.length === 0) return null;
  const shade = middle(marks.flatMap(mark => inkWithin(grey, mark))) ?? 0;
  const others = boxes.filter(box => isLong(box) && !marks.includes(box)).slice(0, SAMPLE);
  const letters = middle(others.flatMap(box => inkWithin(grey, box))) ?? 0;
  return shade < letters + PALER ? null : {marks, shade: (shade - MARGIN) / WHITE};
}

function isLong({width, height}: Box): boolean {
  return width > height * LONG;
}

/** What is darker than paper on lines through the box, each a pixel apart from the next. */
function inkWithin({width, height, pixels}: Grey, box: Box): number[] {
  const [cos, sin] = [Math.cos(box.angle), Math.sin(box.angle)];
  const ink: number[] = [];
  for (const share of [-0.25, -0.1, 0.1, 0.25])
    for (let along = -box.width / 2; along < box.width / 2; along += 1) {
      const x = Math.round(box.x + along * cos - share * box.height * sin);
      const y = Math.round(box.y + along * sin + share * box.height * cos);
      const value = x >= 0 && x < width && y >= 0 && y < height ? (pixels[y * width + x] ?? WHITE) : WHITE;
      if (value < PAPER) ink.push(value);
    }
  return ink;
}
