import type {App, Funder, Phone} from '../model/directory.ts';
import type {OfferedPhone} from '../model/lender.ts';
import {TRUSTS} from '../model/vocabulary.ts';
import {type DirectoryIndex, digitsOf} from './index-directory.ts';

/**
 * The numbers of a record that may be shown, best first. `dial` is true only where the institution itself or two
 * independent sources give the number; any other number is to be looked up in the official app first. Disputed numbers
 * never appear.
 */
export function offeredPhones(index: DirectoryIndex, record: Funder | App): OfferedPhone[] {
  return record.phones
    .filter(({number}) => !index.disputed.has(digitsOf(number)))
    .sort((a, b) => rank(a) - rank(b))
    .map(phone => ({
      number: phone.number,
      label: phone.note === null ? phone.label : `${phone.label}（${phone.note}）`,
      hours: phone.hours,
      trust: phone.trust,
      sources: phone.sources,
      dial: phone.trust === 'official' || phone.trust === 'corroborated',
    }));
}

/** The general line of a platform or group does not answer for the loan; a card line does not either. */
const NOT_FOR_LOANS = /非贷款专线|集团总|信用卡|白金|境外/;

function rank({trust, label, of, number}: Phone): number {
  const general = NOT_FOR_LOANS.test(label) || of !== null ? 1 : 0;
  const short = /^95\d{3}$/.test(number) ? 0 : 1;
  return TRUSTS.indexOf(trust) * 4 + general * 2 + short;
}
