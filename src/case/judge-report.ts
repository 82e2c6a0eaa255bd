import {isClosed, standingOf} from '../account/standing.ts';
import type {CaseFinding} from '../model/case.ts';
import type {Shown} from '../model/case-vocabulary.ts';
import type {Change, Diff} from '../model/change.ts';
import type {Report} from '../model/report.ts';
import type {ItemRecord} from './fold.ts';

/** What the newer report shows of one account or agreement of an item, and its key there. */
interface Sight {
  readonly key: string;
  readonly shows: Shown;
}

/**
 * What a newer report shows of every item that a report can show. An item is closed where each of its accounts and agreements is proven closed,
 * by this report or an earlier one. A pairing that is guessed, an entry that is simply gone, a report that does not add up prove nothing.
 * @param diff the comparison of the newest report of the case with the newer one
 */
export function judgeReport(records: readonly ItemRecord[], diff: Diff, newer: Report): CaseFinding[] {
  const sees = seer(diff, newer);
  return records
    .filter(({item}) => item.accountKeys.length + item.facilityKeys.length > 0)
    .map(record => judgeItem(record, sees));
}

type Sees = (kind: 'account' | 'facility', key: string) => Sight;

function judgeItem({item, left}: ItemRecord, sees: Sees): CaseFinding {
  const look = (kind: 'account' | 'facility', key: string) => {
    const sight = sees(kind, key);
    const proven = !left.includes(key);
    // what was proven once stays so until it is printed open again; a closed entry may leave the report after years
    const shows: Shown = proven
      ? sight.shows === 'open' || sight.shows === 'reopened'
        ? 'reopened'
        : 'closed'
      : sight.shows;
    return {key: sight.key, shows};
  };
  const accounts = item.accountKeys.map(key => look('account', key));
  const facilities = item.facilityKeys.map(key => look('facility', key));
  const all = [...accounts, ...facilities];
  return {
    number: item.number,
    shows: worstOf(all.map(({shows}) => shows)),
    accountKeys: accounts.map(({key}) => key),
    facilityKeys: facilities.map(({key}) => key),
    left: all.filter(({shows}) => shows !== 'closed').map(({key}) => key),
  };
}

function worstOf(all: readonly Shown[]): Shown {
  const order: readonly Shown[] = ['reopened', 'open', 'transferred', 'unclear', 'closed'];
  return order.find(shows => all.includes(shows)) ?? 'unclear';
}

/** Key of an older report → what became of it. */
function seer({changes, diagnostics}: Diff, newer: Report): Sees {
  const comparable = !diagnostics.some(({severity}) => severity === 'error');
  const accounts = new Map(
    changes.flatMap(change => (change.accountKey === null ? [] : [entry(change, change.accountKey)])),
  );
  const facilities = new Map(
    changes.flatMap(change => (change.facilityKey === null ? [] : [entry(change, change.facilityKey)])),
  );
  return (kind, key) => {
    const change = (kind === 'account' ? accounts : facilities).get(key);
    if (change === undefined) return {key, shows: 'unclear'};
    const now = (kind === 'account' ? change.accountKey : change.facilityKey) ?? key;
    const shows = kind === 'account' ? showsOfAccount(change, newer) : showsOfFacility(change);
    return {key: now, shows: shows === 'closed' && !(comparable && change.match !== 'guessed') ? 'unclear' : shows};
  };
}

function entry(change: Change, key: string): [string, Change] {
  const renamed = change.fields.key?.[0];
  return [typeof renamed === 'string' ? renamed : key, change];
}

function showsOfAccount({kind, accountKey, proof}: Change, newer: Report): Shown {
  if (kind === 'closed' || kind === 'settled') return proof === 'status' ? 'closed' : 'unclear';
  if (kind === 'gone') return 'unclear';
  if (kind === 'reopened') return 'reopened';
  const now = newer.accounts.find(({key}) => key === accountKey);
  if (now === undefined || now.status === 'unknown') return 'unclear';
  // the lender has handed it on: nothing is closed by that, and whoever has it now has to be asked
  if (now.status === 'transferred') return 'transferred';
  if (!isClosed(now)) return 'open';
  // closed in both reports; closed and owing, or with another currency of the card still open, is only `changed`
  return kind === 'unchanged' && standingOf(now) === 'closed' ? 'closed' : 'unclear';
}

/** An agreement is a line of a detailed report only: where it is gone from a complete one, it is closed. */
function showsOfFacility({kind, proof}: Change): Shown {
  if (kind === 'facility-gone') return proof === 'facility-gone' ? 'closed' : 'unclear';
  return kind === 'gone' ? 'unclear' : 'open';
}

/** Keys that the person keeps, as the newer report has them. */
export function keepNow(keep: readonly string[], {changes}: Diff): string[] {
  const names = new Map(
    changes.flatMap(change => {
      const key = change.accountKey ?? change.facilityKey;
      return key === null ? [] : [[entry(change, key)[0], key] as const];
    }),
  );
  return keep.map(key => names.get(key) ?? key);
}
