import {isBlank, type Sheet} from './layout.ts';

/**
 * From this share on the fonts do not say what they draw. A report has hardly any such character; where the Chinese font has
 * no table but the digits have one, about two thirds are lost.
 */
const MAX_UNREADABLE = 0.3;
/** Private use, and the mark of an unknown character. */
const FIRST_UNREADABLE = 0xd800;
const UNREADABLE = /[\uE000-\uF8FF\uFFFD\u{F0000}-\u{10FFFF}]/u;

/** Characters that mean nothing to anybody but their font. */
export function countUnreadable(sheets: readonly Sheet[]): number {
  return count(sheets, isWithoutMeaning);
}

function isWithoutMeaning(char: string): boolean {
  return char.charCodeAt(0) >= FIRST_UNREADABLE && UNREADABLE.test(char);
}

function count(sheets: readonly Sheet[], counts: (char: string) => boolean): number {
  let sum = 0;
  for (const {glyphs} of sheets) for (const char of glyphs.chars) if (counts(char)) sum++;
  return sum;
}

/** Whether the pages are drawn with fonts that do not say what they draw. */
export function isUnreadable(sheets: readonly Sheet[]): boolean {
  const unreadable = countUnreadable(sheets);
  return unreadable > 0 && unreadable > count(sheets, char => !isBlank(char)) * MAX_UNREADABLE;
}
