import {LoancloseError} from '../errors.ts';
import type {PhoneCheck} from '../model/phone-check.ts';
import type {Rules} from '../model/rules.ts';
import {DESKS, type Lang} from '../model/vocabulary.ts';
import {type DirectoryIndex, digitsOf, digitsTyped, isFunder} from './index-directory.ts';
import {offeredPhones} from './offered-phones.ts';

/** 95 and seven digits or more: a short code that lenders answer at has five or six. */
const IMITATES_SHORT_CODE = /^95\d{5,}$/;

/** A number of an authority and its name in the language of the person. */
export interface PublicNumber {
  readonly number: string;
  readonly name: string;
}

/** Those of the rules, named in one language. */
export function namePublicNumbers(rules: Pick<Rules, 'public-numbers'>, lang: Lang): PublicNumber[] {
  return rules['public-numbers'].map(({number, ...name}) => ({number, name: name[lang]}));
}

/**
 * Whose number this is, as far as the directory knows, and how sure that is. A number that nobody lists is no proof of anything, but none to
 * trust.
 * @throws LoancloseError BAD_OPTION when it is no phone number
 */
export function checkPhone(
  index: DirectoryIndex,
  number: string,
  publicNumbers: readonly PublicNumber[],
): Omit<PhoneCheck, 'schema' | 'advice'> {
  const digits = digitsTyped(number);
  if (digits.length < 3 || !/^[\d\s()（）+-]+$/.test(number))
    throw new LoancloseError('BAD_OPTION', {reason: 'number'});
  const same = (other: {readonly number: string}) => digitsOf(other.number) === digits;
  const nobodys = {number, whose: [], desk: null, dial: false, suspicious: false, disputed: null};
  const authority = publicNumbers.find(same);
  if (authority !== undefined) {
    const whose = [{id: null, name: authority.name, phone: null}];
    return {...nobodys, known: 'public', whose, desk: 'public', dial: true};
  }
  const disputed = index.directory.disputedNumbers.find(same);
  if (disputed !== undefined) {
    return {...nobodys, known: 'disputed', disputed: {why: disputed.why, sources: disputed.sources}};
  }
  const records = index.phones.get(digits) ?? [];
  const whose = records.flatMap(record =>
    offeredPhones(index, record)
      .filter(same)
      .map(phone => ({id: record.id, name: record.name, phone})),
  );
  if (whose.length === 0) return {...nobodys, known: 'unknown', suspicious: IMITATES_SHORT_CODE.test(digits)};
  return {
    ...nobodys,
    known: records.some(isFunder) ? 'lender' : 'app',
    whose,
    // a line that one record calls its own is its own, whoever else is reached there
    desk: DESKS.find(desk => whose.some(({phone}) => phone.desk === desk)) ?? null,
    dial: whose.some(({phone}) => phone.dial),
  };
}
