import type {Item} from '../model/plan.ts';
import {choosePaths, isClosableInApp, isOwnLender, knownApp} from './closing-path.ts';
import {compareText} from './group.ts';
import type {LenderFacts} from './lender-facts.ts';

/**
 * Puts items into the order in which to do them: what an app closes in one sitting, then calls, then the counter and what has no known
 * path; then questions to lenders; then cards that were never used; other cards last. Items of one app stand together, the app's own
 * lender before its partners.
 */
export function orderItems<T extends {readonly item: Item; readonly facts: LenderFacts}>(entries: readonly T[]): T[] {
  return entries
    .map(entry => ({entry, key: sortKey(entry)}))
    .toSorted((a, b) => compareText(a.key, b.key))
    .map(({entry}) => entry);
}

function sortKey({item, facts}: {readonly item: Item; readonly facts: LenderFacts}): string {
  const app = knownApp(facts.apps) ?? (isOwnLender(facts.apps) ? facts.apps[0] : undefined);
  return [
    rankItem(item, facts),
    app?.id ?? '~',
    app?.basis === 'own' ? 0 : 1,
    facts.lender.id ?? `~${item.institution}`,
    item.id,
  ].join('\u0000');
}

function rankItem({action, verdict}: Item, facts: LenderFacts): number {
  if (action === 'investigate') return 4;
  if (action === 'optional-close') return verdict === 'never-used' ? 5 : 6;
  if (isClosableInApp(facts)) return 1;
  const [path] = choosePaths(facts).filter(choice => !choice.only);
  const byPhone = path === undefined ? facts.phones.some(phone => phone.dial) : path.path.channel !== 'branch';
  return byPhone ? 2 : 3;
}
