import type {App, Funder, Phone} from '../model/directory.ts';
import type {OfferedPhone} from '../model/lender.ts';
import {TRUSTS} from '../model/vocabulary.ts';
import {directoryAge, isStalePhone} from './age.ts';
import {type DirectoryIndex, digitsOf} from './index-directory.ts';

/**
 * The numbers of a record that may be shown, best first. `dial` is true only where two origins give the number, the institution itself or a
 * curated list among them, and the directory is not too old; any other number is to be looked up in the official app first. Disputed numbers
 * never appear.
 * @param card whether it is a card that is asked about
 */
export function offeredPhones(index: DirectoryIndex, record: Funder | App, card = false): OfferedPhone[] {
  const {today, directory} = index;
  const tooOld = today !== null && directoryAge(directory, today).tooOld;
  return record.phones
    .filter(({number}) => !index.disputed.has(digitsOf(number)))
    .sort((a, b) => rank(a, card) - rank(b, card))
    .map(phone => ({
      number: phone.number,
      label: phone.note === null ? phone.label : `${phone.label}（${phone.note}）`,
      hours: phone.hours,
      desk: phone.desk,
      trust: phone.trust,
      sources: phone.sources,
      asOf: phone.asOf,
      stale: today !== null && isStalePhone(phone, today),
      dial: !tooOld && (phone.trust === 'official' || phone.trust === 'corroborated'),
    }));
}

/** A card line does not answer for the loan, and is the first to ask about a card; one for few customers is neither. */
const CARDS = /信用卡/;
const FEW = /白金|境外/;

/**
 * Of numbers that are equally well known the lender's own desk first: the exchange of a group or a platform has to put the call through. What
 * may be dialled stands before what may not, whoever answers.
 */
function rank({trust, desk, label, of, number}: Phone, card: boolean): number {
  const forCards = CARDS.test(label);
  const general = FEW.test(label) || (forCards && !card) || of !== null || desk !== 'own' ? 1 : 0;
  const asked = card && forCards ? 0 : 1;
  const short = /^95\d{3}$/.test(number) ? 0 : 1;
  return TRUSTS.indexOf(trust) * 8 + general * 4 + asked * 2 + short;
}
