import type {DirectoryIndex} from '../directory/index-directory.ts';
import type {Account} from '../model/account.ts';
import {lenderKeyOf} from './same-lender.ts';

interface Placed {
  readonly account: Account;
  readonly place: number;
}

/** A plan asks for every item what else there is at its lender: the accounts of a report are gone through once. */
const sorted = new WeakMap<DirectoryIndex, WeakMap<readonly Account[], ReadonlyMap<string, readonly Placed[]>>>();

/** The accounts at lenders of these keys (`lenderKeyOf`), in the order of the report. */
export function accountsAt(
  index: DirectoryIndex,
  accounts: readonly Account[],
  lenders: ReadonlySet<string>,
): readonly Account[] {
  const known = sorted.get(index) ?? new WeakMap<readonly Account[], ReadonlyMap<string, readonly Placed[]>>();
  sorted.set(index, known);
  const byLender = known.get(accounts) ?? sortByLender(index, accounts);
  known.set(accounts, byLender);
  return [...lenders]
    .flatMap(lender => byLender.get(lender) ?? [])
    .toSorted((a, b) => a.place - b.place)
    .map(({account}) => account);
}

function sortByLender(index: DirectoryIndex, accounts: readonly Account[]): ReadonlyMap<string, readonly Placed[]> {
  const byLender = new Map<string, Placed[]>();
  for (const [place, account] of accounts.entries()) {
    const key = lenderKeyOf(index, account.institution);
    const placed = byLender.get(key);
    if (placed) placed.push({account, place});
    else byLender.set(key, [{account, place}]);
  }
  return byLender;
}
