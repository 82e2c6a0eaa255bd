import type {RecognizedSheet} from '../../../src/model/recognition.ts';
import {PictureError} from './fault.ts';
import {boxesIn, type Upright, uprightOf} from './find/upright.ts';
import {withoutWatermark} from './find/watermark.ts';
import {middle} from './middle.ts';
import type {Grey} from './picture/grey.ts';
import {isBare} from './picture/levels.ts';
import {layOut} from './place/lay-out.ts';
import {type Line, readLine} from './read/read-line.ts';
import type {Models} from './run/models.ts';

/** What finding the lines takes of the whole time. */
const FINDING = 0.25;
/** Pixels from the top to the bottom of a box of the smallest print: as of 9 points at 100 an inch. */
const LEAST_HEIGHT = 14;
/** How sure the model has to be of the clearest lines, and of all of them: of writing it is at 0.95, of a wall at 0.3. */
const LEAST_CERTAINTY = 0.6;

/**
 * @param prepared as `prepared` gives it
 * @throws PictureError where there is nothing to give
 */
export async function recognizePicture(
  prepared: Grey,
  models: Models,
  alphabet: readonly string[],
  onProgress: (share: number) => void,
): Promise<RecognizedSheet> {
  const upright = await uprightOf(prepared, models, alphabet);
  if (upright.boxes.length === 0) throw new PictureError(isBare(upright.grey) ? 'blank' : 'no-writing');
  const {grey, boxes, certainty} = await clearOf(upright, models);
  if ((middle(boxes.map(({height}) => height)) ?? 0) < LEAST_HEIGHT) throw new PictureError('too-small');
  if (certainty < LEAST_CERTAINTY) throw new PictureError('no-writing');
  onProgress(FINDING);
  const lines: Line[] = [];
  const toRead = boxes.reduce((sum, {width, height}) => sum + width / height, 0);
  let done = 0;
  for (const box of boxes) {
    const line = await readLine(grey, box, models, alphabet);
    if (line.characters.length > 0) lines.push(line);
    done += box.width / box.height;
    onProgress(FINDING + (1 - FINDING) * (done / toRead));
  }
  return layOut(lines, grey);
}

/** Where words lie across the page, it is looked at once more without them. */
async function clearOf(upright: Upright, models: Models): Promise<Upright> {
  const grey = withoutWatermark(upright.grey, upright.boxes);
  const boxes = grey === null ? [] : await boxesIn(grey, models, upright.longSide);
  return grey === null || boxes.length === 0 ? upright : {...upright, grey, boxes};
}
