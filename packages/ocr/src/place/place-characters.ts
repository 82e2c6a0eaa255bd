import type {RecognizedCharacter} from '../../../../src/model/recognition.ts';
import {type Line, offsetOf} from '../read/read-line.ts';
import {isFullWidth} from './em.ts';

/** From the middle of a line down to its baseline, in ems. */
const BASELINE = 0.36;
/** A step to the right that is the least between two characters, in ems. */
const LEAST_STEP = 0.02;

/** Where a line lies on the straight sheet, in points. */
export interface LinePlace {
  readonly left: number;
  /** Of its middle. */
  readonly y: number;
  /** Points a pixel. */
  readonly scale: number;
  readonly em: number;
}

/**
 * The characters from left to right. A full-width comma is wider than the digit before it: its left edge would lie in front of that digit's, and
 * whoever sorts by left edges would read them the other way round.
 */
export function placeCharacters(line: Line, {left, y, scale, em}: LinePlace): RecognizedCharacter[] {
  let before = -Infinity;
  return line.characters.map(character => {
    const centre = left + offsetOf(line, character) * scale;
    const half = isFullWidth(character.char) ? em / 2 : em / 4;
    const x = Math.max(centre - half, before + em * LEAST_STEP);
    before = x;
    const {char, confidence, second} = character;
    return {
      char,
      x,
      right: Math.max(centre + half, x + em * LEAST_STEP),
      y: y + em * BASELINE,
      size: em,
      confidence,
      second,
    };
  });
}
