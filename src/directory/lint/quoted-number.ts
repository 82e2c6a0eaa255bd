import {digitsOf} from '../index-directory.ts';
import {issueAt, type LintRule, writtenPhones} from './rule.ts';

/** What is quoted for a number holds the number, digit by digit; a list of one place may leave out the area code. */
export const quotedNumber: LintRule = {
  id: 'quoted-number',
  severity: 'error',
  words: {
    zh: {message: '{id}：引文里没有 {number}', suggestion: '引来源里写着这个号码的那一句，一字不改。'},
    en: {
      message: '{id}: the quote does not hold {number}',
      suggestion: 'Quote the words that print this number, letter for letter.',
    },
  },
  *check(context) {
    for (const {item, path, phone} of writtenPhones(context))
      for (const [at, {quote}] of phone.sources.entries())
        if (quote !== null && !holdsNumber(quote, phone.number))
          yield issueAt(item, [...path, 'sources', at, 'quote'], {number: phone.number});
  },
};

function holdsNumber(quote: string, number: string): boolean {
  const printed = quote.replaceAll(/(?<=\d)[\s-]+(?=\d)/g, '');
  return [number, number.replace(/^0\d{2,3}-/, '')].some(form =>
    new RegExp(`(?<!\\d)${digitsOf(form)}(?!\\d)`).test(printed),
  );
}
