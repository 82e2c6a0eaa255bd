import {middle} from '../middle.ts';
import {type Line, offsetOf} from '../read/read-line.ts';

/** What stands in a square of its own: Chinese characters and their punctuation, full-width forms. */
const FULL_WIDTH = /[\p{Script=Han}　-〟＀-｠￠-￦]/u;
const CHINESE = /\p{Script=Han}/u;
/** Pairs of neighbours that a line of its own size takes. */
const ENOUGH_PAIRS = 3;
/** What is left of a box that the detector has grown, where there is no Chinese to measure. */
const HEIGHT_TO_EM = 0.75;

export function isFullWidth(char: string): boolean {
  return FULL_WIDTH.test(char);
}

export function isChinese(char: string): boolean {
  return CHINESE.test(char);
}

/** The size of most letters of a picture in its pixels: from one Chinese character to the next. The height of a box is no measure of it. */
export function commonEm(lines: readonly Line[]): number {
  return middle(lines.flatMap(distancesOf)) ?? middle(lines.map(({box}) => box.height * HEIGHT_TO_EM)) ?? 1;
}

/** That of each line; lines with little Chinese have the `common` one. */
export function emsOf(lines: readonly Line[], common: number): number[] {
  return lines.map(line => {
    const own = distancesOf(line);
    return own.length >= ENOUGH_PAIRS ? (middle(own) ?? common) : common;
  });
}

/** From one Chinese character to the next, where both follow each other. */
function distancesOf(line: Line): number[] {
  return line.characters.flatMap((character, at) => {
    const next = line.characters[at + 1];
    const both = next !== undefined && isChinese(character.char) && isChinese(next.char);
    return both ? [offsetOf(line, next) - offsetOf(line, character)] : [];
  });
}
