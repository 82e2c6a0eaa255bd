import {standingOf} from '../account/standing.ts';
import type {DirectoryIndex} from '../directory/index-directory.ts';
import {normalizeName} from '../directory/normalize-name.ts';
import {resolveFunder} from '../directory/resolve.ts';
import {LoancloseError} from '../errors.ts';
import type {Account} from '../model/account.ts';
import type {Report} from '../model/report.ts';
import type {Translate} from '../text/index.ts';
import type {ScriptTarget} from './target.ts';

export interface ChosenAccount {
  readonly account: Account | undefined;
  /** What the person should know about the choice. */
  readonly notes: readonly string[];
}

/** Every account of the report that is with the funder of the call, or with the institution that only the report names. */
export function accountsOf(report: Report, target: ScriptTarget, index: DirectoryIndex): Account[] {
  const name = normalizeName(target.lender.name);
  return report.accounts.filter(({institution}) =>
    target.funder === null
      ? normalizeName(institution) === name
      : resolveFunder(index, institution).funder === target.funder,
  );
}

/** The account that the words are about: the only one, else the only one that is paid off and open. Never one of several by chance. */
export function chooseAccount(accounts: readonly Account[], t: Translate): ChosenAccount {
  const [only, ...more] = accounts;
  if (only === undefined) return {account: undefined, notes: [t('ui.noAccount')]};
  if (more.length === 0) return {account: only, notes: standingNotes(only, t)};
  const open = accounts.filter(account => ['clear', 'never-used'].includes(standingOf(account)));
  const [paidOff] = open;
  if (paidOff !== undefined && open.length === 1) {
    return {account: paidOff, notes: [t('script.chosenAccount', {count: accounts.length, key: paidOff.key})]};
  }
  const keys = (open.length > 0 ? open : accounts).map(({key}) => `  ${key}`).join('\n');
  return {account: undefined, notes: [`${t('ui.severalAccounts', {count: accounts.length})}\n${keys}`]};
}

/**
 * The account that `--account` means: its key, a part of the key that no other has, or the number of an item of the plan.
 * @param accounts where a part of a key is looked for first: those of the funder
 * @param itemKeys account keys of each item of the plan, in its order; asked for only when a number was given
 * @throws LoancloseError BAD_OPTION when none or several fit
 */
export async function findAccount(
  wanted: string,
  report: Report,
  accounts: readonly Account[],
  itemKeys: () => Promise<readonly (readonly string[])[]>,
): Promise<Account> {
  const exact = report.accounts.find(({key}) => key === wanted);
  if (exact !== undefined) return exact;
  if (/^\d{1,3}$/.test(wanted)) {
    const [key] = (await itemKeys())[Number(wanted) - 1] ?? [];
    const found = report.accounts.find(account => account.key === key);
    if (found === undefined) throw new LoancloseError('BAD_OPTION', {reason: 'account-number', value: wanted});
    return found;
  }
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

/** Closing words about an account that still owes or is closed already would be wrong: the person is told. */
export function standingNotes(account: Account, t: Translate): string[] {
  const standing = standingOf(account);
  if (standing === 'clear' || standing === 'never-used') return [];
  return [t(`script.standing.${standing}`)];
}
