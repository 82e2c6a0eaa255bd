import {isBlank, type Sheet} from './layout.ts';

/**
 * From this share on the fonts do not say what they draw. A report has hardly any such character; where the Chinese font has
 * no table but the digits have one, about two thirds are lost.
 */
const MAX_UNREADABLE = 0.3;

/** Characters that mean nothing to anybody but their font. */
export function countUnreadable(sheets: readonly Sheet[]): number {
  return count(sheets, isWithoutMeaning);
}

/** Private use, and the mark of an unknown character: asked of every character of a report, so without a pattern. */
function isWithoutMeaning(char: string): boolean {
  const code = char.charCodeAt(0);
  // the first halves from U+DB80 on are those of the planes that are private as a whole
  return code >= 0xdb80 && (code <= 0xdbff || (code >= 0xe000 && code <= 0xf8ff) || code === 0xfffd);
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
