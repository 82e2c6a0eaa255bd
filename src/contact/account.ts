import {type Group, groupAccounts} from '../account/group.ts';
import {isPaidOffOpen} from '../account/standing.ts';
import type {DirectoryIndex} from '../directory/index-directory.ts';
import {normalizeName} from '../directory/normalize-name.ts';
import {resolveFunder} from '../directory/resolve.ts';
import {LoancloseError} from '../errors.ts';
import type {Account} from '../model/account.ts';
import type {Facility, Report} from '../model/report.ts';
import type {Target} from './target.ts';

/** The institution as printed is the funder of the call, or the one that only the report names. */
export function isWith({funder, strangerName}: Target, institution: string, index: DirectoryIndex): boolean {
  if (funder !== null) return resolveFunder(index, institution).funder === funder;
  return strangerName !== null && normalizeName(institution) === normalizeName(strangerName);
}

export function accountsOf(report: Report, target: Target, index: DirectoryIndex): Account[] {
  return report.accounts.filter(({institution}) => isWith(target, institution, index));
}

export function isAccount(entry: Account | Facility): entry is Account {
  return !('accountKeys' in entry);
}

export type AccountChoice =
  | {readonly how: 'none'}
  | {readonly how: 'only'; readonly account: Account}
  /** The only one of `count` accounts that is paid off and open. */
  | {readonly how: 'only-open'; readonly account: Account; readonly count: number}
  | {readonly how: 'several'; readonly count: number; readonly keys: readonly string[]};

/** The account that the words are about: the only one, else the only one that is paid off and open. Never one of several by chance. */
export function chooseAccount(accounts: readonly Account[]): AccountChoice {
  const [only, ...more] = accounts;
  if (only === undefined) return {how: 'none'};
  if (more.length === 0) return {how: 'only', account: only};
  const open = accounts.filter(isPaidOffOpen);
  const [paidOff] = open;
  const count = accounts.length;
  if (paidOff !== undefined && open.length === 1) return {how: 'only-open', account: paidOff, count};
  return {how: 'several', count, keys: (open.length > 0 ? open : accounts).map(({key}) => key)};
}

/**
 * The account or agreement that a key means, whole or a part that no other account has.
 * @param accounts where a part is looked for first: those of the funder
 * @throws LoancloseError BAD_OPTION when none or several fit
 */
export function findEntry(wanted: string, report: Report, accounts: readonly Account[]): Account | Facility {
  const exact = [...report.accounts, ...report.facilities].find(({key}) => key === wanted);
  if (exact !== undefined) return exact;
  for (const group of [accounts, report.accounts]) {
    const [found, ...more] = group.filter(({key}) => key.includes(wanted));
    if (found !== undefined && more.length > 0) {
      const keys = [found, ...more].map(({key}) => key).join(', ');
      throw new LoancloseError('BAD_OPTION', {reason: 'account-several', value: wanted, keys});
    }
    if (found !== undefined) return found;
  }
  throw new LoancloseError('BAD_OPTION', {reason: 'account', value: wanted});
}

/** What is closed together with the account or agreement of this key. An account that the report calls ended stands alone. */
export function matterOf(report: Report, key: string): Group {
  const whole = groupAccounts(report).find(({accounts, facilities}) =>
    [...accounts, ...facilities].some(entry => entry.key === key),
  );
  return whole ?? {accounts: report.accounts.filter(account => account.key === key), facilities: []};
}
