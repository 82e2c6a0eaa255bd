import {foldCharacters, withoutSpaces} from './normalize.ts';
import type {Page} from './source/page.ts';

/** `第2页，共3页`: a page that has a number is printed once. Pages without one may be alike, as two pages of months are. */
const NUMBERED = /第\d{1,3}页[,，/、]?共\d{1,3}页/u;

export interface Distinct {
  readonly pages: Page[];
  /** Numbers in the file of the pages that were left out. */
  readonly repeated: readonly number[];
}

/** The pages without those that were printed or scanned a second time: a numbered page with the same words as one before it. */
export function withoutRepeated(pages: readonly Page[]): Distinct {
  const seen = new Set<string>();
  const repeated: number[] = [];
  const distinct = pages.filter(page => {
    const words = withoutSpaces(foldCharacters(page.lines.map(({text}) => text).join('')));
    if (!NUMBERED.test(words)) return true;
    if (seen.has(words)) repeated.push(page.number);
    else seen.add(words);
    return repeated.at(-1) !== page.number;
  });
  return {pages: distinct, repeated};
}
