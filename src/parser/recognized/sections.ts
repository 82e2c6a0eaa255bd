import {COLUMN_HEADS, type Section, sectionTitled} from '../brief/headings.ts';

/** A sentence, or what stands above the first of them. */
const OF_SENTENCES = /明细如下|^(?:\d{1,3}[.、]?)?\d{4}年\d{1,2}月\d{1,2}日/u;

/** The section of a brief report in which each line of a page stands. @param before that of the last line of the page before */
export function sectionsOf(lines: readonly string[], before: Section): Section[] {
  let section = before;
  return lines.map(line => {
    section = sectionOf(line, section);
    return section;
  });
}

function sectionOf(line: string, before: Section): Section {
  const words = line.replace(/\s/gu, '');
  const title = sectionTitled(words);
  // 贷款 and 资产处置信息 are columns of the summary as well
  if (before === 'summary' && (title === null || COLUMN_HEADS.test(words)))
    return OF_SENTENCES.test(words) ? 'loans' : 'summary';
  return title ?? before;
}
