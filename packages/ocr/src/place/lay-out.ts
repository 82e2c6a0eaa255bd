import type {RecognizedRun, RecognizedSheet} from '../../../../src/model/recognition.ts';
import type {Grey} from '../picture/grey.ts';
import {levelled} from '../picture/levels.ts';
import type {Line} from '../read/read-line.ts';
import {addDashes} from './add-dashes.ts';
import {findDashes} from './dashes.ts';
import {dropTwins} from './drop-twins.ts';
import {commonEm, emsOf, isChinese} from './em.ts';
import {columnsOf} from './margins.ts';
import {placeCharacters} from './place-characters.ts';
import {snapRows} from './snap-rows.ts';
import {heightAtMiddle, slopesOf} from './straighten.ts';

const SHEET_WIDTH = 595;
const POINTS_PER_INCH = 72;

/** The lines on a straight sheet, as they would stand in a PDF. */
export function layOut(read: readonly Line[], grey: Grey): RecognizedSheet {
  const {width, height} = grey;
  const scale = SHEET_WIDTH / width;
  const slopes = slopesOf(
    read.map(({box}) => box),
    width,
    height,
  );
  const em = commonEm(read);
  const dashes = findDashes(levelled(grey), em).map(box => ({...box, angle: Math.atan(slopes.a)}));
  const lines = addDashes(dropTwins(read, em), dashes, grey, em);
  const ems = emsOf(lines, em);
  const rowOf = ({box}: Line): number => heightAtMiddle(slopes, box.x, box.y, width, height);
  const setRight = columnsOf(
    lines.map(line => ({...endsOf(line), y: rowOf(line)})),
    width,
    height,
    slopes.a,
  );
  const placed = lines.map((line, at) => {
    const y = rowOf(line);
    const {shift, factor} = setRight(y);
    const {left, right} = endsOf(line);
    return {
      left: (shift + left * factor) * scale,
      right: (shift + right * factor) * scale,
      y: y * scale,
      em: (ems[at] ?? em) * factor * scale,
      scale: factor * scale,
      chinese: line.characters.some(({char}) => isChinese(char)),
    };
  });
  const rows = snapRows(placed);
  const runs = lines.flatMap((line, at): RecognizedRun[] => {
    const place = placed[at];
    if (place === undefined) return [];
    const characters = placeCharacters(line, {...place, y: rows[at] ?? place.y});
    return [{characters, strip: {...line.strip, channels: 1}}];
  });
  return {
    width: SHEET_WIDTH,
    height: height * scale,
    dpi: (width / SHEET_WIDTH) * POINTS_PER_INCH,
    runs: runs.toSorted((a, b) => (a.characters[0]?.y ?? 0) - (b.characters[0]?.y ?? 0)),
  };
}

function endsOf({box}: Line): {readonly left: number; readonly right: number} {
  return {left: box.x - box.width / 2, right: box.x + box.width / 2};
}
