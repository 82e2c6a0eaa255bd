/**
 * What a program that prints adds at the edges of every page. It would stand inside the cell that a page break cuts.
 *
 *     2026/5/18 10:15                    个人信用报告
 *     https://bank.example/report?id=1          3/5
 *
 * `第4页，共56页` is the report's own footer: it stays, the pages are counted by it.
 */
import {foldCharacters, withoutSpaces} from './normalize.ts';
import type {Line, Page} from './source/page.ts';

const ADDRESS = /(?:https?|file|ftp)：\/\/[\x21-\x7e：（）；]+/giu;
const TIME =
  /(?:\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{4}年\d{1,2}月\d{1,2}日|\d{1,2}[./]\d{1,2}[./]\d{2,4})[,，T]?(?:上午|下午|[AP]M)?\d{1,2}：\d{2}(?:：\d{2})?(?:[AP]M)?/giu;
const PAGE_NUMBER = /^(?:\d{1,4}\/\d{1,4}|第?\d{1,4}页(?:[,，/]?共页)?|-\d{1,4}-|page\d{1,4}(?:of\d{1,4})?)$/iu;
const PAGE_NUMBER_BESIDE = /(?:(?<![\d/])\d{1,4}\/\d{1,4}(?![\d/])|page\d{1,4}(?:of\d{1,4})?)$/iu;
const REPORT_TITLE = /^(?:个人|企业)?信用报告(?:（[^（）]{2,8}）)?$/u;
/** Lines from an edge inwards that are looked at. */
const DEPTH = 4;

/** The same pages; the lines that a printing program added are empty, so that the others keep their numbers. */
export function withoutFurniture(pages: readonly Page[]): Page[] {
  const numbered = pages.length > 1 && pages.every(page => bareNumber(lastLine(page)) !== null);
  const first = bareNumber(lastLine(pages[0]));
  const counts = numbered && pages.every((page, at) => bareNumber(lastLine(page)) === (first ?? 0) + at);
  return pages.map(page => {
    const dropped = new Set<number>();
    const shown = page.lines.flatMap((line, at) => (line.text.trim() === '' ? [] : [at]));
    const lastShown = shown.at(-1);
    if (counts && lastShown !== undefined) dropped.add(lastShown);
    for (const edge of [shown.slice(0, DEPTH), shown.slice(-DEPTH).reverse()]) {
      for (const at of edge) {
        if (dropped.has(at)) continue;
        if (!isFurniture(page.lines[at]?.text ?? '')) break;
        dropped.add(at);
      }
    }
    if (dropped.size === 0) return page;
    return {...page, lines: page.lines.map((line, at) => (dropped.has(at) ? emptied(line) : line))};
  });
}

function isFurniture(text: string): boolean {
  const folded = foldCharacters(text);
  const line = withoutSpaces(folded);
  if (PAGE_NUMBER.test(line)) return true;
  // An address ends at a gap; what was told from it may stand right behind.
  const bare = withoutSpaces(folded.replace(ADDRESS, ' ').replace(/\s+/gu, ' '));
  const rest = bare.replace(TIME, '').replace(PAGE_NUMBER_BESIDE, '');
  return rest.length < line.length && (rest === '' || REPORT_TITLE.test(rest));
}

function lastLine(page: Page | undefined): string {
  return page?.lines.findLast(line => line.text.trim() !== '')?.text.trim() ?? '';
}

function bareNumber(text: string): number | null {
  return /^\d{1,4}$/u.test(text) ? Number(text) : null;
}

function emptied(line: Line): Line {
  return {text: '', glyphs: line.glyphs === null ? null : []};
}
