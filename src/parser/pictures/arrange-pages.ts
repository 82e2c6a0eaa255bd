/**
 * Pictures of a report come in any order, some twice, some not at all, now and then with one of another report among them. What the pages print of
 * themselves, `第2页，共3页`, tells.
 */
import type {Findings} from '../../model/findings.ts';
import {foldCharacters, withoutSpaces} from '../normalize.ts';
import type {Page} from '../source/page.ts';
import {isSamePicture, legibility} from './same-picture.ts';

export interface Arranged {
  /** In the order in which they are printed, numbered anew. */
  readonly pages: readonly Page[];
  /** Whether all of them can be pages of one report. */
  readonly isOne: boolean;
}

/** A page with the numbers that stand on it: a screenshot shows several, half a page may show none. */
interface Numbered {
  readonly page: Page;
  readonly numbers: readonly number[];
  readonly total: number | null;
}

const MARK = /第(\d{1,3})页[，,、/]?共(\d{1,3})页/gu;
/** What stands on a line with the mark at most. */
const LONGEST_LINE = 24;
const FIRST_PAGE = /报告编号[：:]/u;

/** Sorts the pages and says what is missing, twice or not of this report. Positions in what is said are those of the input. */
export function arrangePages(given: readonly Page[], findings: Findings): Arranged {
  const shown = given.filter(({lines}) => lines.length > 0);
  const read = shown.map(readMarks);
  const total = mostCommon(read.flatMap(page => (page.total === null ? [] : [page.total])));
  if (total === null) return {pages: renumbered(shown), isOne: true};
  const {kept, repeated, clashing} = withoutTwins(read);
  const strange = [...clashing, ...kept.filter(page => page.total !== null && page.total !== total)];
  const placed = withGapFilled(kept, total);
  tellPositions('PAGES_REPEATED', repeated, findings);
  tellPositions('PAGES_DISAGREE', strange, findings);
  tellPositions(
    'PAGES_UNNUMBERED',
    placed.filter(({numbers}) => numbers.length === 0),
    findings,
  );
  const missing = numbersTo(total).filter(number => !placed.some(({numbers}) => numbers.includes(number)));
  if (missing.length > 0) findings.add('PAGES_MISSING', null, {pages: missing.join(', '), total});
  const sorted = sortedByNumber(placed);
  if (sorted.some((page, at) => page !== placed[at])) findings.add('PAGES_REORDERED');
  return {pages: renumbered(sorted.map(({page}) => page)), isOne: strange.length === 0};
}

function readMarks(page: Page): Numbered {
  const marks = page.lines
    .map(({text}) => withoutSpaces(foldCharacters(text)))
    .filter(text => text.length <= LONGEST_LINE)
    .flatMap(text =>
      [...text.matchAll(MARK)].map(([, number, total]) => ({number: Number(number), total: Number(total)})),
    )
    .filter(({number, total}) => number >= 1 && number <= total);
  return {page, numbers: marks.map(({number}) => number), total: mostCommon(marks.map(({total}) => total))};
}

function mostCommon(numbers: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].reduce<[number | null, number]>((best, one) => (one[1] > best[1] ? one : best), [null, 0])[0];
}

/** Of two pictures of one page the one that is read better stays. Two pages with one number and other figures are not of one report. */
function withoutTwins(pages: readonly Numbered[]): {kept: Numbered[]; repeated: Numbered[]; clashing: Numbered[]} {
  const kept: Numbered[] = [];
  const repeated: Numbered[] = [];
  const clashing: Numbered[] = [];
  for (const page of pages) {
    const at = kept.findIndex(({numbers}) => numbers.some(number => page.numbers.includes(number)));
    const twin = kept[at];
    if (twin === undefined) {
      kept.push(page);
    } else if (!isSamePicture(twin.page, page.page)) {
      kept.push(page);
      clashing.push(page);
    } else if (page.numbers.length > twin.numbers.length || legibility(page.page) > legibility(twin.page)) {
      kept[at] = page;
      repeated.push(twin);
    } else {
      repeated.push(page);
    }
  }
  return {kept, repeated, clashing};
}

/** The one page without a number is the one that no other is; and whatever shows the head of a report is its first page. */
function withGapFilled(pages: readonly Numbered[], total: number): Numbered[] {
  const open = numbersTo(total).filter(number => !pages.some(({numbers}) => numbers.includes(number)));
  const unnumbered = pages.filter(({numbers}) => numbers.length === 0);
  return pages.map(page => {
    if (page.numbers.length > 0) return page;
    if (open.includes(1) && isFirst(page.page)) return {...page, numbers: [1]};
    const [only, ...more] = open;
    const fits = only !== undefined && more.length === 0 && unnumbered.length === 1 && pages.length === total;
    return fits ? {...page, numbers: [only]} : page;
  });
}

function isFirst({lines}: Page): boolean {
  return lines.some(({text}) => FIRST_PAGE.test(withoutSpaces(foldCharacters(text))));
}

/** The number stands at the foot: a picture without one is the upper part of the page that follows it. */
function sortedByNumber(pages: readonly Numbered[]): Numbered[] {
  const key = (at: number): number => {
    const own = pages.slice(at).find(({numbers}) => numbers.length > 0)?.numbers[0];
    return own ?? Number.POSITIVE_INFINITY;
  };
  return pages
    .map((page, at) => ({page, key: key(at)}))
    .toSorted((a, b) => (a.key === b.key ? 0 : a.key - b.key))
    .map(({page}) => page);
}

function tellPositions(
  code: 'PAGES_REPEATED' | 'PAGES_DISAGREE' | 'PAGES_UNNUMBERED',
  pages: readonly Numbered[],
  findings: Findings,
): void {
  if (pages.length > 0) findings.add(code, null, {pages: pages.map(({page}) => page.number).join(', ')});
}

function numbersTo(total: number): number[] {
  return Array.from({length: total}, (_, index) => index + 1);
}

function renumbered(pages: readonly Page[]): Page[] {
  return pages.map((page, index) => ({...page, number: index + 1}));
}
