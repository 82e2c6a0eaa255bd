import type {Account} from '../model/account.ts';
import {type Couple, pairLeastDifferent} from './assignment.ts';
import {changesAnything, differingAccountFields} from './differing-fields.ts';

export interface TwinPair extends Couple {
  /** False where another pairing would be just as possible and would say something else. */
  readonly certain: boolean;
}

/**
 * Pairs accounts of one identity, a multiset: one lender can open two equal accounts on one day. First by card tail; of the rest the
 * least different ones belong together. That is a guess unless the choice makes no difference: nothing changed at all, all old ones are
 * alike, or all new ones are. What is left over of the longer side stays unpaired.
 */
export function pairTwins(olds: readonly Account[], nows: readonly Account[]): TwinPair[] {
  const byTail = olds.flatMap((old): TwinPair[] => {
    const now = onlyWithTail(nows, old.cardTail);
    return now && onlyWithTail(olds, old.cardTail) ? [{old, now, certain: true}] : [];
  });
  const taken = new Set(byTail.flatMap(pair => [pair.old, pair.now]));
  const restOld = olds.filter(account => !taken.has(account));
  const restNow = nows.filter(account => !taken.has(account));
  const couples = pairLeastDifferent(restOld, restNow, () => true);
  const certain =
    (restOld.length >= restNow.length && areAlike(restOld)) ||
    (restNow.length >= restOld.length && areAlike(restNow)) ||
    (restOld.length === restNow.length && couples.every(({old, now}) => alike(old, now)));
  return [...byTail, ...couples.map(couple => ({...couple, certain}))];
}

function onlyWithTail(accounts: readonly Account[], tail: string | null): Account | undefined {
  const found = tail === null ? [] : accounts.filter(account => account.cardTail === tail);
  return found.length === 1 ? found[0] : undefined;
}

function areAlike(accounts: readonly Account[]): boolean {
  const [first, ...others] = accounts;
  return first === undefined || others.every(other => alike(first, other));
}

function alike(one: Account, other: Account): boolean {
  return !changesAnything(differingAccountFields(one, other, false));
}
