import {leftOfSentences} from './ordinal-column.ts';
import type {PageText} from './page-text.ts';
import {goesOn} from './sentence-ends.ts';

/** `2 2014年11月05日重庆`, with a gap: the point behind an ordinal is a speck that was not seen. Rows of inquiries have a gap behind the day too. */
const POINTLESS = /(?<=^|\n)[^\S\n]*([1-9]\d{0,2})(?=[^\S\n]+\d{4}年\d{1,2}月\d{1,2}日\S)/gu;

export function pointOrdinals(page: PageText): void {
  const {text} = page;
  for (const {0: words, index} of [...text.matchAll(POINTLESS)].toReversed())
    if (!goesOn(text.slice(0, index).split('\n').at(-2) ?? '')) page.append({at: index + words.length - 1, char: '.'});
  page.mend(OTHER_POINT, ({0: words}, start) =>
    goesOn(page.text.slice(0, start).split('\n').at(-2) ?? '') ? [] : [{at: start + words.length - 1, char: '.'}],
  );
}

/** `4，2022年01月08日`: the point was taken for another mark. */
const OTHER_POINT = /(?<=^|\n)[^\S\n]*[1-9]\d{0,2}[，,：:。·°](?=\d{4}年\d{1,2}月\d{1,2}日\S)/gu;

/** What may be an ordinal: alone on a line, or at its beginning. A stroke is the digit 1 there. */
const ORDINAL = /(?<=^|\n)[^\S\n]*([\dlI|oO]{1,3})[.、]/gu;
/** A day, perhaps on the next line, without an ordinal of its own. */
const DAY_FOLLOWS = /^[^\S\n]*\n?[^\S\n]*\d{4}年/u;

/**
 * The points of ordinals. They stand in a column of their own, left of the sentences and perhaps beside the middle of one; without such a column
 * an ordinal is what a day follows, unless a sentence goes on there.
 */
export function findOrdinals(page: PageText): ReadonlySet<number> {
  const {text} = page;
  const edge = leftOfSentences(page);
  const points = new Set<number>();
  for (const {0: words, 1: number = '', index} of text.matchAll(ORDINAL)) {
    const point = index + words.length - 1;
    const rest = text.slice(point + 1, point + 16);
    const apart = (page.glyphAt(point)?.right ?? edge) <= edge;
    const goesOnHere = rest.startsWith('\n') && goesOn(text.slice(0, index).split('\n').at(-2) ?? '');
    if (!apart && (goesOnHere || !DAY_FOLLOWS.test(rest))) continue;
    points.add(point);
    for (const [at, char] of Array.from(number).entries())
      if (/\D/.test(char)) page.put({at: point - number.length + at, char: /[oO]/.test(char) ? '0' : '1'});
  }
  return points;
}

/**
 * 71.最近5年内 at the beginning of a line is the end of a figure and its full stop where the line before has not come to its end: an ordinal
 * begins a sentence. What else stands there, as 1.除查询记录外, is left.
 */
const AT_START = /(?<=[^。：；\n\s])\n[^\S\n]*\d{1,3}(\.)(?=[^\S\n]*\p{Script=Han})/gu;

export function mendStrayOrdinals(text: PageText, ordinals: ReadonlySet<number>): void {
  text.mend(AT_START, (match, start) => {
    const at = start + match[0].length - 1;
    return ordinals.has(at) ? [] : [{at, char: '。'}];
  });
}
