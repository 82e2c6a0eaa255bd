import type {Box} from '../find/boxes.ts';
import type {Grey} from '../picture/grey.ts';
import {cropped, STEP} from '../read/crop.ts';
import {type Line, offsetOf} from '../read/read-line.ts';
import {isChinese} from './em.ts';

/** Ems. Wider is no box of a 「--」 that was read as something else. */
const SMALL = 2.6;
/** Of the shape, which has been looked at: there is no other choice. */
const CERTAINTY = 0.95;

/** The lines, with a 「--」 wherever one stands. It takes the place of what was read in a small box there, never of text. */
export function addDashes(lines: readonly Line[], dashes: readonly Box[], grey: Grey, em: number): Line[] {
  const added: Line[] = [];
  const gone = new Set<Line>();
  for (const dash of dashes) {
    const there = lines.filter(line => covers(line, dash));
    const inText = there.some(line => !isSmall(line, em) && reads(line, dash, em));
    if (inText) continue;
    for (const line of there) if (isSmall(line, em)) gone.add(line);
    added.push(lineOf(dash, grey));
  }
  return [...lines.filter(line => !gone.has(line)), ...added];
}

function isSmall({box, characters}: Line, em: number): boolean {
  return box.width <= SMALL * em && characters.every(({char}) => !isChinese(char) || characters.length === 1);
}

function covers({box}: Line, {x, y}: Box): boolean {
  const [dx, dy] = [x - box.x, y - box.y];
  const [cos, sin] = [Math.cos(box.angle), Math.sin(box.angle)];
  return Math.abs(dx * cos + dy * sin) <= box.width / 2 && Math.abs(dy * cos - dx * sin) <= box.height / 2;
}

/** Whether a character of the line stands where the dashes are. */
function reads(line: Line, dash: Box, em: number): boolean {
  const middle = dash.x - line.box.x + line.box.width / 2;
  const reach = dash.width / 2 + em * 0.2;
  return line.characters.some(character => Math.abs(offsetOf(line, character) - middle) <= reach);
}

function lineOf(dash: Box, grey: Grey): Line {
  const strip = cropped(grey, dash);
  const steps = strip.width / STEP;
  const dashAt = (share: number) => ({char: '-', step: share * steps - 0.5, confidence: CERTAINTY, second: null});
  return {box: dash, strip, steps, characters: [dashAt(0.35), dashAt(0.65)]};
}
