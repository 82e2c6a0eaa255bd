import {isClosed} from '../account/standing.ts';
import type {Account} from '../model/account.ts';
import {changesAnything, differingAccountFields} from './differing-fields.ts';

interface Couple {
  readonly old: Account;
  readonly now: Account;
}
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

/** Pairs what `may` belong together, the least different first. Equal differences go by content, so the order of the report never decides. */
export function pairLeastDifferent(
  olds: readonly Account[],
  nows: readonly Account[],
  may: (old: Account, now: Account) => boolean,
): Couple[] {
  const contents = new Map([...olds, ...nows].map(account => [account, contentOf(account)]));
  const candidates = olds.flatMap(old =>
    nows
      .filter(now => may(old, now))
      .map(now => ({old, now, distance: distance(old, now), content: `${contents.get(old)} ${contents.get(now)}`})),
  );
  candidates.sort((a, b) => a.distance - b.distance || (a.content < b.content ? -1 : Number(a.content > b.content)));
  const taken = new Set<Account>();
  const couples: Couple[] = [];
  for (const {old, now} of candidates) {
    if (taken.has(old) || taken.has(now)) continue;
    taken.add(old).add(now);
    couples.push({old, now});
  }
  return couples;
}

/** How unlikely it is that one account became the other. A closed account hardly ever opens again; a closed one prints few figures. */
function distance(old: Account, now: Account): number {
  const reopened = isClosed(old) && !isClosed(now) ? 100 : 0;
  const otherTail = old.cardTail !== null && now.cardTail !== null && old.cardTail !== now.cardTail ? 50 : 0;
  return reopened + otherTail + Object.keys(differingAccountFields(old, now, isClosed(now))).length;
}

/** Everything that is printed of an account but its place. */
function contentOf({key: _key, span: _span, ...printed}: Account): string {
  return JSON.stringify(printed);
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
