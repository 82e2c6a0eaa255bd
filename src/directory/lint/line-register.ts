import {isMap, isScalar, isSeq} from 'yaml';
import {digitsOf} from '../index-directory.ts';
import {issueAt, type LintRule} from './rule.ts';

/** The directory's own entries point at the register: a number is written once, so that a correction is one edit. */
export const lineRegister: LintRule = {
  id: 'line-register',
  severity: 'error',
  words: {
    zh: {
      message: '{id}：{number} 不在 data/lines.yaml 里，或在这里另写了一遍',
      suggestion: '号码和来源写进 data/lines.yaml，这里只写号码；另有说法时再加 label、note 或 of。',
    },
    en: {
      message: '{id}: {number} is not in data/lines.yaml, or is written here a second time',
      suggestion:
        'Write the number with its sources in data/lines.yaml and only point to it here; add label, note or of where needed.',
    },
  },
  *check({records, lines, pointing}) {
    if (!pointing) return;
    const register = new Set(lines.map(({id}) => digitsOf(id)));
    for (const record of records) {
      const phones = record.node.get('phones', true);
      if (!isSeq(phones)) continue;
      for (const [at, item] of phones.items.entries()) {
        const number = isMap(item) ? item.get('number') : isScalar(item) ? item.value : null;
        const written = isMap(item) && item.has('sources');
        if (written || !register.has(digitsOf(String(number))))
          yield issueAt(record, ['phones', at], {number: String(number)});
      }
    }
  },
};
