import {sectionTitled} from '../brief/headings.ts';
import {FULL_STOP, type PageText} from './page-text.ts';

/** 2041年1月14日到期截至2016年9月: no full stop was seen between two sentences. */
const UNENDED = /(?:日到期|账户）|状态|90天|金额[\d,]{0,12}\d)(?=截至\d{4}年|最近5年)/gu;

/**
 * 19,5540 and 2240 before the next sentence, in a report that groups its figures by three, and 00: the last round one is the full stop. The figure
 * stays in doubt: a comma that was not seen would look the same.
 */
const ROUND_END = new RegExp(
  '(?<=(?:余额|额度|金额)(?:为|折合人民币)?(?:\\d{1,3}(?:[,.]\\d{3})+|\\d{3}|0))[0oO]' +
    '(?=(?:\\d{1,3}[.、])?\\d{4}年\\d{1,2}月\\d{1,2}日|从未|发生过|透支超过60天的|最近5年内有|(?:购房|其他)?贷款从|(?:购房|其他)?贷款发|其他业务|为他人|相关还款|公共记录|非信贷)',
  'gu',
);

export function endFigures(page: PageText): void {
  if (!/\d,\d{3}(?!\d)/u.test(page.text)) return;
  const {places, joined} = page;
  for (const {index} of joined.matchAll(ROUND_END)) {
    page.doubt(places[index - 1] ?? -1);
    page.put({at: places[index] ?? -1, char: FULL_STOP});
  }
}

/** The full stop of a sentence is a speck: where none was seen, or something like one, and the next sentence begins, it stood there. */
const SENTENCE_BEGINS = /^\s*(?:(?:\d{1,3}[.、]\s*)?\d{4}年\d{1,2}月\d{1,2}日|(?:从未|发生过|透支超)\S*明细)/u;
const SPECK = /[°'`´"“”·:：,，;；=~-]$/u;

export function endSentences(page: PageText): void {
  page.appendTo(UNENDED, FULL_STOP);
  const {lines} = page;
  // from the last to the first: what is put in moves what stands behind it
  for (const [row, {start, line}] of [...lines.entries()].toReversed()) {
    const next = lines[row + 1]?.line ?? '';
    const words = line.trimEnd();
    const ends = SENTENCE_BEGINS.test(next) || sectionTitled(next.replace(/\s/gu, '')) !== null;
    if (!ends || !(goesOn(words) || goesOn(lines[row - 1]?.line ?? ''))) continue;
    const last = start + words.length - 1;
    if (SPECK.test(words)) page.put({at: last, char: FULL_STOP});
    else if (/[\d）]$/u.test(words)) page.append({at: last, char: FULL_STOP});
  }
}

/** A line in the middle of a sentence: 71. below it is the end of a figure. */
export function goesOn(line: string): boolean {
  return /[，,]|\d年/u.test(line) && !/(?:。|[^\d]：)\s*$/u.test(line) && !INQUIRY_ROW.test(line);
}

/** A day in a cell of its own. */
const INQUIRY_ROW = /^\s*(?:\d{1,3}\s+)?\d{4}年\d{1,2}月\d{1,2}日\s/u;
