import {LoancloseError} from '../errors.ts';
import type {PhoneCheck} from '../model/phone-check.ts';
import {type DirectoryIndex, digitsOf} from './index-directory.ts';
import {offeredPhones} from './offered-phones.ts';

/** 95 and seven digits or more: a short code that lenders answer at has five or six. */
const IMITATES_SHORT_CODE = /^95\d{5,}$/;

/**
 * Whose number this is, as far as the directory knows, and how sure that is. A number that nobody lists is no proof of anything, but none to
 * trust.
 * @throws LoancloseError BAD_OPTION when it is no phone number
 */
export function checkPhone(index: DirectoryIndex, number: string): PhoneCheck {
  const digits = digitsOf(number);
  if (digits.length < 3 || !/^[\d\s()（）+-]+$/.test(number))
    throw new LoancloseError('BAD_OPTION', {reason: 'number'});
  const disputed = index.directory.disputedNumbers.find(candidate => digitsOf(candidate.number) === digits) ?? null;
  const known = (index.phones.get(digits) ?? []).flatMap(record =>
    offeredPhones(index, record)
      .filter(phone => digitsOf(phone.number) === digits)
      .map(phone => ({id: record.id, name: record.name, ...phone})),
  );
  return {
    schema: 'loanclose/number@1',
    number,
    known,
    disputed,
    suspicious: known.length === 0 && IMITATES_SHORT_CODE.test(digits),
  };
}
