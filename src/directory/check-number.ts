import type {App, DisputedNumber, Funder, Phone} from '../model/directory.ts';
import {type DirectoryIndex, digitsOf} from './index-directory.ts';

export interface NumberCheck {
  /** Records that list the number, the best trusted first. Empty when nobody does. */
  known: readonly {record: Funder | App; phone: Phone}[];
  /** Why it is never offered, when it is disputed. */
  disputed: DisputedNumber | null;
  /** `95…` of seven digits and more: short codes have five or six, so it may only look like one. */
  suspicious: boolean;
}

/** Whose number this is, as far as the directory knows. An unknown number is no proof of anything, but no number to trust. */
export function checkNumber(index: DirectoryIndex, number: string): NumberCheck {
  const digits = digitsOf(number);
  const known = (index.phones.get(digits) ?? []).flatMap(record =>
    record.phones.filter(phone => digitsOf(phone.number) === digits).map(phone => ({record, phone})),
  );
  const disputed = index.directory.disputedNumbers.find(entry => digitsOf(entry.number) === digits) ?? null;
  return {known: known.sort((a, b) => rank(a.phone) - rank(b.phone)), disputed, suspicious: /^95\d{5,}$/.test(digits)};
}

const TRUST_RANK = {official: 0, corroborated: 1, 'single-source': 2, unverified: 3};
/** The record whose own line it is comes before those that only share it. */
const rank = ({trust, of}: Phone): number => TRUST_RANK[trust] * 2 + (of === null ? 0 : 1);
