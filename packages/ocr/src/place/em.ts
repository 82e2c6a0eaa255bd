import {type Line, offsetOf} from '../read/read-line.ts';

/** What stands in a square of its own: Chinese characters and their punctuation, full-width forms. */
const FULL_WIDTH = /[\p{Script=Han}　-〟＀-｠￠-￦]/u;
const CHINESE = /\p{Script=Han}/u;
/** Pairs of neighbours that a line of its own size takes. */
const ENOUGH_PAIRS = 3;

export function isFullWidth(char: string): boolean {
  return FULL_WIDTH.test(char);
}

export function isChinese(char: string): boolean {
  return CHINESE.test(char);
}

/** The size of the letters of each line in pixels of the picture; of lines with little Chinese it is that of the whole. */
export function emsOf(lines: readonly Line[]): number[] {
  const distances = lines.map(distancesOf);
  const common = middle(distances.flat()) ?? middle(lines.map(({box}) => box.height * 0.75)) ?? 1;
  return distances.map(own => (own.length >= ENOUGH_PAIRS ? (middle(own) ?? common) : common));
}

/** From one Chinese character to the next, where both follow each other. */
function distancesOf(line: Line): number[] {
  return line.characters.flatMap((character, at) => {
    const next = line.characters[at + 1];
    const both = next !== undefined && isChinese(character.char) && isChinese(next.char);
    return both ? [offsetOf(line, next) - offsetOf(line, character)] : [];
  });
}

export function middle(values: readonly number[]): number | undefined {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}
