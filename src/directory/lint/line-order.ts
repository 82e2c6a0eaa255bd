import {issueAt, type LintRule} from './rule.ts';

/** The register is sorted by the number as it is written, and every number stands in it once. */
export const lineOrder: LintRule = {
  id: 'line-order',
  severity: 'error',
  words: {
    zh: {message: '{id}：重复，或次序不对', suggestion: '按号码的字面次序放在 {before} 之后；同一号码只写一次。'},
    en: {message: '{id} is there twice or out of order', suggestion: 'Put it after {before}; write a number once.'},
  },
  *check({lines}) {
    let before = '';
    for (const line of lines) {
      if (line.id <= before) yield issueAt(line, ['number'], {before});
      else before = line.id;
    }
  },
};
