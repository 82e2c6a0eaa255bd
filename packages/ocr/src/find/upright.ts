import type {Grey} from '../picture/grey.ts';
import {stripsOf} from '../picture/strips.ts';
import {turned} from '../picture/turn.ts';
import {readLine} from '../read/read-line.ts';
import type {Models} from '../run/models.ts';
import type {Box} from './boxes.ts';
import {findBoxes} from './find-boxes.ts';

/** Pixels of the longer side of a page: with 1,280 asterisks are lost, with 960 accounts. */
const LONG_SIDE = 1_600;
/** Two pages beside each other, each as large as one alone. */
const TWO_PAGES = 1.42;
/** Wider than this many times its height is two pages, or one that lies. */
const WIDE = 1.15;
/** How many lines say which way up the picture is. */
const SAMPLE = 5;

export interface Upright {
  readonly grey: Grey;
  readonly boxes: readonly Box[];
  /** How many pixels of the longer side the detector saw. */
  readonly longSide: number;
  /** How sure the model was of the sampled lines, 0–1. */
  readonly certainty: number;
}

/** The picture turned so that its lines are read from left to right, and where they are. */
export async function uprightOf(grey: Grey, models: Models, alphabet: readonly string[]): Promise<Upright> {
  let level = grey;
  let boxes = await boxesIn(grey, models, LONG_SIDE);
  if (mostlyTall(boxes)) {
    level = turned(grey, 1);
    boxes = await boxesIn(level, models, LONG_SIDE);
  }
  const longSide = level.width > level.height * WIDE ? LONG_SIDE * TWO_PAGES : LONG_SIDE;
  if (longSide !== LONG_SIDE) boxes = await boxesIn(level, models, longSide);
  const sample = boxes.toSorted((a, b) => b.width / b.height - a.width / a.height).slice(0, SAMPLE);
  const upsideDown = turned(level, 2);
  const asIs = await certaintyOf(sample, level, models, alphabet);
  const over = await certaintyOf(
    sample.map(box => turnedOver(box, level)),
    upsideDown,
    models,
    alphabet,
  );
  return over > asIs
    ? {grey: upsideDown, boxes: boxes.map(box => turnedOver(box, level)), longSide, certainty: over}
    : {grey: level, boxes, longSide, certainty: asIs};
}

/** The boxes of a picture, of a long one strip by strip. */
export async function boxesIn(grey: Grey, models: Models, longSide: number): Promise<Box[]> {
  const boxes: Box[] = [];
  for (const strip of stripsOf(grey))
    for (const box of await findBoxes(strip.grey, models, longSide)) boxes.push({...box, y: box.y + strip.top});
  return boxes;
}

/** Counted by length: a quarter turn lays every line on its side. */
function mostlyTall(boxes: readonly Box[]): boolean {
  let [tall, wide] = [0, 0];
  for (const {width, height} of boxes) {
    if (height > width * 2) tall += height;
    if (width > height * 2) wide += width;
  }
  return tall > wide;
}

function turnedOver(box: Box, {width, height}: Grey): Box {
  return {...box, x: width - box.x, y: height - box.y};
}

/** The mean over the lines of how sure the model is of their characters; a line without any counts as none. */
async function certaintyOf(
  boxes: readonly Box[],
  grey: Grey,
  models: Models,
  alphabet: readonly string[],
): Promise<number> {
  let sum = 0;
  for (const box of boxes) {
    const {characters} = await readLine(grey, box, models, alphabet);
    const confidences = characters.reduce((total, {confidence}) => total + confidence, 0);
    sum += confidences / Math.max(1, characters.length);
  }
  return sum / Math.max(1, boxes.length);
}
