import {digitsOf} from '../index-directory.ts';
import {issueAt, type LintRule, writtenPhones} from './rule.ts';

/** 400-860-0999 and the like: given for two banks at once, or for nobody. They may be spoken of, never offered. */
export const disputedNumber: LintRule = {
  id: 'disputed-number',
  severity: 'error',
  words: {
    zh: {
      message: '{id}：{number} 是有争议的号码，不能提供',
      suggestion: '写进 conflicts；要恢复它，先在 data/disputed-numbers.yaml 里拿出两个独立来源。',
    },
    en: {
      message: '{id}: {number} is disputed and must not be offered',
      suggestion:
        'Write it under conflicts; to restore it, take it out of data/disputed-numbers.yaml with two independent sources.',
    },
  },
  *check(context) {
    for (const {item, path, phone} of writtenPhones(context))
      if (context.disputed.has(digitsOf(phone.number)))
        yield issueAt(item, [...path, 'number'], {number: phone.number});
  },
};
