import type {Section} from '../brief/headings.ts';
import type {PageText} from './page-text.ts';

/** What the ends of two short strokes are taken for. */
const MARKS = /(?<=^|\s)[-.．·_"'`´“”=~—–一二:：*]{1,2}(?=\s|$)/gu;
const STROKES = /^[\s-]+$/u;
/** Rows of the tables, with their label or below it. */
const LABELLED = /(?:账户数|笔数)\s/u;
const CELLS = /^[\s\d\-.．·_"'`´“”=~—–一二:：*oO]+$/u;

/**
 * `--` stands in the tables of the summary, and nowhere else in a brief report: there a cell of nothing but marks is one, and elsewhere a line of
 * nothing but strokes is a piece of a rule.
 *
 *     账户数 1 ·· 3 --
 */
export function mendSummaryCells(page: PageText, sections: readonly Section[]): void {
  for (const [row, {start, line}] of page.lines.entries()) {
    const isSummary = sections[row] === 'summary';
    if (LABELLED.test(line) || (isSummary && CELLS.test(line)))
      for (const {0: words, index} of line.matchAll(MARKS))
        for (let at = 0; at < words.length; at++) page.put({at: start + index + at, char: '-'});
    else if (!isSummary && STROKES.test(line)) for (let at = 0; at < line.length; at++) page.drop(start + at);
  }
}
