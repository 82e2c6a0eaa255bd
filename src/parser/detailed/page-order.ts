/** Which pages of the file are the report, and in which order. */
import type {Findings} from '../../model/findings.ts';
import {foldCharacters, withoutSpaces} from '../normalize.ts';
import type {Page} from '../source/page.ts';
import {canonical} from './canonical.ts';
import {readMark} from './marks.ts';

interface Footer {
  readonly page: number;
  readonly pages: number;
}

export interface PageOrder {
  readonly sheets: readonly Page[];
  readonly footers: readonly Footer[];
  /** Reports in the file: only the first one is given. */
  readonly reports: number;
}

const REPORT_NUMBER = /报告编号：?(\d{8,40})/u;

/** The pages of the first report in the order of their footers, where every page has its own. */
export function orderPages(pages: readonly Page[], findings: Findings): PageOrder {
  const numbers = pages.map(reportNumberOf);
  const first = numbers.find(number => number !== null) ?? null;
  const reports = new Set(numbers.filter(number => number !== null)).size;
  const other = numbers.findIndex(number => number !== null && number !== first);
  if (reports > 1) findings.add('SEVERAL_REPORTS', null, {count: reports});
  const own = other < 0 ? pages : pages.slice(0, other);
  const footed = own.map(page => ({page, footer: footerOf(page)}));
  const footers = footed.flatMap(({footer}) => (footer === null ? [] : [footer]));
  const order = footers.map(({page}) => page);
  const sorted = order.every((number, index) => number >= (order[index - 1] ?? 0));
  if (sorted || order.length < own.length || new Set(order).size < order.length) return {sheets: own, footers, reports};
  findings.add('PAGES_REORDERED', null);
  const sheets = footed.sort((a, b) => (a.footer?.page ?? 0) - (b.footer?.page ?? 0)).map(({page}) => page);
  return {sheets, footers, reports};
}

function reportNumberOf(page: Page): string | null {
  for (const {text} of page.lines) {
    const number = REPORT_NUMBER.exec(withoutSpaces(foldCharacters(text)))?.[1];
    if (number !== undefined) return number;
  }
  return null;
}

function footerOf(page: Page): Footer | null {
  for (const line of page.lines.slice(-6).reverse()) {
    if (line.text.length > 24 || !line.text.includes('第')) continue;
    const mark = readMark(canonical(foldCharacters(line.text)));
    if (mark?.kind === 'footer') return {page: mark.number, pages: mark.total};
  }
  return null;
}
