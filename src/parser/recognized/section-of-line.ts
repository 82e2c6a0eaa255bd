import {COLUMN_HEADS, type Section, sectionTitled} from '../brief/headings.ts';

/** A sentence, or what stands above the first of them. */
const OF_SENTENCES = /明细如下|^(?:\d{1,3}[.、]?)?\d{4}年\d{1,2}月\d{1,2}日/u;

/** The section that a line of a brief report stands in. @param before that of the line above it */
export function sectionOfLine(line: string, before: Section): Section {
  const words = line.replace(/\s/gu, '');
  const title = sectionTitled(words);
  // 贷款 and 资产处置信息 are columns of the summary as well
  if (before === 'summary' && (title === null || COLUMN_HEADS.test(words)))
    return OF_SENTENCES.test(words) ? 'loans' : 'summary';
  return title ?? before;
}
