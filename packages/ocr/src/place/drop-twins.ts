import type {SeenCharacter} from '../read/decode-ctc.ts';
import {type Line, offsetOf} from '../read/read-line.ts';

/** Ems between the middles of what is one character and was read in two boxes. */
const SAME_PLACE = 0.35;
const SAME_ROW = 0.5;

/**
 * The lines without what is read a second time where two boxes meet: the first character of the one and the last of the other, the same and in the
 * same place. The shorter line gives it up.
 */
export function dropTwins(lines: readonly Line[], em: number): Line[] {
  const given = new Map<Line, Set<SeenCharacter>>();
  for (const left of lines) {
    for (const right of lines) {
      const sameRow = left !== right && Math.abs(left.box.y - right.box.y) <= SAME_ROW * em;
      const last = left.characters.at(-1);
      const first = right.characters[0];
      if (!sameRow || last?.char !== first?.char || last === undefined || first === undefined) continue;
      if (Math.abs(placeOf(left, last) - placeOf(right, first)) > SAME_PLACE * em) continue;
      const shorter = left.characters.length <= right.characters.length;
      const [line, character] = shorter ? [left, last] : [right, first];
      given.set(line, (given.get(line) ?? new Set()).add(character));
    }
  }
  return lines
    .map(line => ({...line, characters: line.characters.filter(one => given.get(line)?.has(one) !== true)}))
    .filter(({characters}) => characters.length > 0);
}

function placeOf(line: Line, character: SeenCharacter): number {
  return line.box.x - line.box.width / 2 + offsetOf(line, character);
}
