import munkres from 'munkres';
import {compareText} from '../account/compare-text.ts';
import {isClosed} from '../account/standing.ts';
import type {Account} from '../model/account.ts';
import {differingAccountFields} from './differing-fields.ts';

export interface Couple {
  readonly old: Account;
  readonly now: Account;
}

/** More than any sum of distances: what may not be one is never chosen while anything else can be. */
const NEVER = 1e7;
/** Cells of a table that is worth solving. So many equal accounts cannot be told apart by what is printed. */
const MAX_CELLS = 40_000;

/**
 * Pairs what `may` belong together so that all pairs together differ least (the assignment problem). Equal answers go by content, so the order of
 * the report never decides.
 */
export function pairLeastDifferent(
  olds: readonly Account[],
  nows: readonly Account[],
  may: (old: Account, now: Account) => boolean,
): Couple[] {
  const [rows, columns] = [sorted(olds), sorted(nows)];
  if (rows.length === 0 || columns.length === 0) return [];
  if (rows.length * columns.length > MAX_CELLS) return pairInOrder(rows, columns, may);
  const costs = rows.map(old => columns.map(now => (may(old, now) ? distance(old, now) : NEVER)));
  return munkres(costs).flatMap(([row, column]) => {
    const [old, now] = [rows[row], columns[column]];
    return old !== undefined && now !== undefined && may(old, now) ? [{old, now}] : [];
  });
}

function pairInOrder(
  olds: readonly Account[],
  nows: readonly Account[],
  may: (old: Account, now: Account) => boolean,
): Couple[] {
  const free = new Set(nows);
  return olds.flatMap(old => {
    for (const now of free) {
      if (!may(old, now)) continue;
      free.delete(now);
      return [{old, now}];
    }
    return [];
  });
}

/** How unlikely it is that one account became the other. A closed account hardly ever opens again; a closed one prints few figures. */
function distance(old: Account, now: Account): number {
  const reopened = isClosed(old) && !isClosed(now) ? 100 : 0;
  const otherTail = old.cardTail !== null && now.cardTail !== null && old.cardTail !== now.cardTail ? 50 : 0;
  return reopened + otherTail + Object.keys(differingAccountFields(old, now, isClosed(now))).length;
}

function sorted(accounts: readonly Account[]): Account[] {
  return accounts
    .map(account => ({account, content: contentOf(account)}))
    .sort((a, b) => compareText(a.content, b.content))
    .map(({account}) => account);
}

/** Everything that is printed of an account but its place. */
function contentOf({key: _key, span: _span, ...printed}: Account): string {
  return JSON.stringify(printed);
}
