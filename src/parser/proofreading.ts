import {statusOfWord} from '../account/printed-words.ts';
import type {Account} from '../model/account.ts';
import type {Correction} from '../model/corrections.ts';
import type {Findings} from '../model/findings.ts';
import {assignKeys} from './account-key.ts';
import type {DoubtfulWords} from './doubt.ts';

/** A figure that is in doubt, or was until somebody looked it up. */
export interface DoubtfulFigure extends DoubtfulWords {
  /** Of the account as it was read: what a correction names. */
  readonly keyAsRead: string;
  /** Of the account as it is now: a corrected day or name makes another key. */
  readonly accountKey: string;
  /** What was found on paper, if anybody looked. */
  readonly correction: Correction | null;
}

/** An account before it has a key, and what is printed of its doubtful fields. */
export interface ReadAccount {
  readonly account: Omit<Account, 'key'>;
  readonly doubts: readonly DoubtfulWords[];
}

/** Lists the doubtful figures of a report, and puts in what a person found on paper. */
export class Proofreading {
  readonly figures: DoubtfulFigure[] = [];

  /** @param corrections those of this report */
  constructor(private readonly corrections: readonly Correction[] = []) {}

  /** Gives every account its key. Only a figure that is in doubt is corrected; whatever else a correction names is said. */
  settle(read: readonly ReadAccount[], findings: Findings): Account[] {
    const asRead = assignKeys(read.map(({account}) => account));
    if (this.corrections.length === 0) {
      for (const [index, {key}] of asRead.entries())
        for (const words of read[index]?.doubts ?? [])
          this.figures.push({...words, keyAsRead: key, accountKey: key, correction: null});
      return asRead;
    }
    const unused = new Set(this.corrections);
    const settled = asRead.map(({key, ...account}, index) => {
      const doubts = read[index]?.doubts ?? [];
      const own = doubts.map(words => {
        const correction = this.corrections.find(({accountKey, field}) => accountKey === key && field === words.field);
        if (correction !== undefined) unused.delete(correction);
        return {...words, keyAsRead: key, correction: correction ?? null};
      });
      const corrections = own.flatMap(({correction}) => correction ?? []);
      return {account: corrections.reduce(correct, account), own};
    });
    const accounts = assignKeys(settled.map(({account}) => account));
    for (const [index, {own}] of settled.entries())
      for (const figure of own) this.figures.push({...figure, accountKey: accounts[index]?.key ?? figure.keyAsRead});
    for (const {accountKey, field} of unused) findings.add('CORRECTION_UNUSED', null, {accountKey, field});
    return accounts;
  }
}

type Keyless = Omit<Account, 'key'>;

/** What stands on paper takes the place of what was read, and is in doubt no more; what nobody can read stays in doubt and is not known. */
function correct(account: Keyless, {field, found, value}: Correction): Keyless {
  const doubtful =
    found === 'unreadable'
      ? account.doubtful
      : account.doubtful.filter(other => other !== field && !follows(other, field));
  const amended = {...account, doubtful};
  if (found === 'right') return amended;
  return {...amended, ...withValue(account, field, found === 'other' ? value : null)};
}

/** The word of a state is the state. */
function follows(field: string, other: string): boolean {
  return field === 'statusText' && other === 'status';
}

const AMOUNTS = ['amount', 'limit', 'used', 'balance', 'overdraft', 'installmentBalance', 'latestBalance'] as const;
const DAYS = ['openedOn', 'asOf', 'closedOn', 'dueOn', 'validUntil'] as const;
const WORDS = ['product', 'currency', 'cardTail', 'accountId', 'facilityId', 'statusText'] as const;

function withValue(account: Keyless, field: string, value: Correction['value']): Partial<Keyless> {
  const amount = AMOUNTS.find(name => name === field);
  if (amount !== undefined) return {[amount]: typeof value === 'number' ? value : null};
  const day = DAYS.find(name => name === field);
  if (day !== undefined) return {[day]: typeof value === 'string' ? value : null};
  const words = WORDS.find(name => name === field);
  if (words !== undefined) return {[words]: typeof value === 'string' ? value : null};
  if (field === 'institution') return {institution: typeof value === 'string' ? value : ''};
  if (field === 'status') {
    const word = typeof value === 'string' ? value : null;
    return {status: word === null ? 'unknown' : (statusOfWord(word) ?? 'unknown'), statusText: word};
  }
  if (field === 'perpetual') return {perpetual: value === true};
  if (field === 'revolving') return {revolving: typeof value === 'boolean' ? value : null};
  const {pastDue} = account;
  if (field === 'pastDue.now') return {pastDue: {...pastDue, now: typeof value === 'boolean' ? value : null}};
  const months = typeof value === 'number' ? value : null;
  if (field === 'pastDue.months5y') return {pastDue: {...pastDue, months5y: months}};
  if (field === 'pastDue.over90Months') return {pastDue: {...pastDue, over90Months: months}};
  return {};
}
