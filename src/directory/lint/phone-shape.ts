import {issueAt, type LintRule, writtenPhones} from './rule.ts';

/**
 * 95xxx and 955xx (banks 955xx, others 95xxx, 956xxx of city banks), 9510xxxx and 8-digit 95 numbers of call centres,
 * carriers' 10xxx/1010xxxx/11888, 96xxx local short codes, 400/800 with ten digits, area code and number.
 */
const SHAPES = [
  /^95\d{3,4}$/,
  /^95\d{6}$/,
  /^(?:10\d{3}|1010?\d{4}|118\d{2})$/,
  /^96\d{3,4}$/,
  /^[48]00-\d{3}-\d{4}$/,
  /^0(?:10|2\d)-(?:\d{8}|9\d{4,5})$/,
  /^0[3-9]\d{2}-(?:\d{7,8}|9\d{4,5})$/,
];

const isPhoneShape = (number: string): boolean => SHAPES.some(shape => shape.test(number));

export const phoneShape: LintRule = {
  id: 'phone-shape',
  severity: 'error',
  words: {
    zh: {
      message: '{id}：{number} 不像一个号码',
      suggestion: '写成 95xxx、956xxx、400-xxx-xxxx，或“区号-号码”；本地短号要写 needsAreaCode: true。',
    },
    en: {
      message: '{id}: {number} does not look like a number',
      suggestion:
        'Write 95xxx, 956xxx, 400-xxx-xxxx or area code-number; a local short code needs needsAreaCode: true.',
    },
  },
  *check(context) {
    for (const {item, path, phone} of writtenPhones(context))
      if (!isPhoneShape(phone.number) || /^96/.test(phone.number) !== phone.needsAreaCode)
        yield issueAt(item, [...path, 'number'], {number: phone.number});
  },
};
