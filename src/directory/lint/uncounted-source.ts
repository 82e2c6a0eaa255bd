import {bestGrade} from '../trust.ts';
import {issueAt, type LintRule, writtenPhones} from './rule.ts';

/** A number that only common knowledge, a private note or a table of fillers gives is nobody's. */
export const uncountedSource: LintRule = {
  id: 'uncounted-source',
  severity: 'error',
  words: {
    zh: {message: '{id}：{number} 的来源没有一个算数', suggestion: '找到算数的来源再写；在那之前不列这个号码。'},
    en: {
      message: '{id}: no source of {number} counts',
      suggestion: 'Leave the number out until there is a source that does.',
    },
  },
  *check(context) {
    for (const {item, path, phone} of writtenPhones(context)) {
      const refs = phone.sources.map(({ref}) => ref);
      if (refs.length > 0 && bestGrade(refs, context.sources) === 'none')
        yield issueAt(item, [...path, 'number'], {number: phone.number});
    }
  },
};
