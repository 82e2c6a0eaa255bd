import type {Account} from '../model/account.ts';

/** A plan asks for every item what else was opened on its day: the accounts of a report are gone through once. */
const sorted = new WeakMap<readonly Account[], ReadonlyMap<string, readonly Account[]>>();

/** The accounts that were opened on a day, in the order in which they are given. */
export function openedOn(accounts: readonly Account[], day: string): readonly Account[] {
  const byDay = sorted.get(accounts) ?? sortByDay(accounts);
  sorted.set(accounts, byDay);
  return byDay.get(day) ?? [];
}

function sortByDay(accounts: readonly Account[]): ReadonlyMap<string, readonly Account[]> {
  const byDay = new Map<string, Account[]>();
  for (const account of accounts) {
    if (account.openedOn === null) continue;
    const same = byDay.get(account.openedOn);
    if (same) same.push(account);
    else byDay.set(account.openedOn, [account]);
  }
  return byDay;
}
