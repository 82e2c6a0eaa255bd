import type {RecognizedRun, RecognizedSheet} from '../../../src/model/recognition.ts';
import {findBoxes} from './find/find-boxes.ts';
import type {Grey} from './picture/grey.ts';
import {emsOf} from './place/em.ts';
import {placeCharacters} from './place/place-characters.ts';
import {type Line, readLine} from './read/read-line.ts';
import type {Models} from './run/models.ts';

/** Points. */
const SHEET_WIDTH = 595;
const LONG_SIDE = 1600;

export async function recognizePicture(
  grey: Grey,
  models: Models,
  alphabet: readonly string[],
  onProgress: (share: number) => void,
): Promise<RecognizedSheet> {
  const boxes = await findBoxes(grey, models, LONG_SIDE);
  onProgress(0.25);
  const lines: Line[] = [];
  for (const [at, box] of boxes.entries()) {
    const line = await readLine(grey, box, models, alphabet);
    if (line.characters.length > 0) lines.push(line);
    onProgress(0.25 + (0.75 * (at + 1)) / boxes.length);
  }
  const scale = SHEET_WIDTH / grey.width;
  const ems = emsOf(lines);
  const runs = lines.map(
    (line, at): RecognizedRun => ({
      characters: placeCharacters(line, {
        left: (line.box.x - line.box.width / 2) * scale,
        y: line.box.y * scale,
        scale,
        em: (ems[at] ?? 0) * scale,
      }),
      strip: {...line.strip, channels: 1},
    }),
  );
  return {width: SHEET_WIDTH, height: grey.height * scale, dpi: (grey.width / SHEET_WIDTH) * 72, runs};
}
