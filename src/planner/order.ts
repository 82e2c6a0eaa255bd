import {compareText} from '../account/compare-text.ts';
import {likelyApp} from '../contact/closing-path.ts';
import {longestWindowFirst} from './rules/longest-window-first.ts';
import {type Entry, SITTING_KINDS} from './sitting.ts';

/** A sort key that compares part by part as text. */
type Key = readonly string[];

/**
 * Puts items into the order in which to do them, sitting by sitting: what apps close, then calls, then counters and lenders without a sure
 * number; then questions; then what only waits; cards that were never used; other cards last. With a day to be clean by, the sittings that
 * close something are ordered by their last safe day instead. Items of one app stand together, the app's own lender before its partners.
 */
export function orderItems(entries: readonly Entry[], before: string | null): Entry[] {
  const urgent = longestWindowFirst.apply({entries, before});
  const sittings = new Map<string, Entry[]>();
  for (const entry of entries) {
    const members = sittings.get(entry.sitting.id) ?? [];
    members.push(entry);
    sittings.set(entry.sitting.id, members);
  }
  return [...sittings.values()]
    .map(members => sortByKey(members, entry => [urgent(entry).day, ...placeInSitting(entry)]))
    .map(members => ({
      members,
      key: earliest(members.map(entry => [...placeOfSitting(entry), ...placeInSitting(entry)])),
    }))
    .toSorted((a, b) => compareKeys(a.key, b.key))
    .flatMap(({members}) => members);

  function placeOfSitting(entry: Entry): Key {
    const {day, rank} = urgent(entry);
    return [day === '' ? '' : '0', day, rank, String(SITTING_KINDS.indexOf(entry.sitting.kind))];
  }
}

/** Own line of the app, then its partners; questions behind the closing that the same call is for. */
function placeInSitting({item, facts, sitting}: Entry): Key {
  const app = likelyApp(facts.apps);
  return [
    sitting.kind === 'ask' ? '1' : '0',
    app?.id ?? '~',
    app?.basis === 'own' ? '0' : '1',
    facts.lender.id ?? `~${item.institution}`,
    item.id,
  ];
}

function sortByKey(entries: readonly Entry[], keyOf: (entry: Entry) => Key): Entry[] {
  return entries
    .map(entry => ({entry, key: keyOf(entry)}))
    .toSorted((a, b) => compareKeys(a.key, b.key))
    .map(({entry}) => entry);
}

function compareKeys(a: Key, b: Key): number {
  const at = a.findIndex((part, index) => part !== b[index]);
  return at === -1 ? 0 : compareText(a[at] ?? '', b[at] ?? '');
}

function earliest(keys: readonly Key[]): Key {
  return keys.toSorted(compareKeys)[0] ?? [];
}
