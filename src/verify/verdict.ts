import {isCardFacility, isIdle} from '../account/facilities.ts';
import {countsAsOpen, isCard, isPaidOffOpen, isSurelyOpen, standingOf} from '../account/standing.ts';
import type {Account} from '../model/account.ts';
import type {Change, Diff} from '../model/change.ts';
import type {Report} from '../model/report.ts';
import {type FacilityPair, isSpent} from './facility-change.ts';
import type {Pair} from './match.ts';

export interface Comparison {
  readonly old: Report;
  readonly now: Report;
  readonly pairs: readonly Pair[];
  readonly goneAccounts: readonly Account[];
  readonly facilityPairs: readonly FacilityPair[];
  readonly facilityChanges: readonly Change[];
  /** Both reports reconcile and the new one is the later one. */
  readonly comparable: boolean;
}

/**
 * Whether every paid-off line is closed. Counted are credit lines, facilities and every loan that is paid off but not printed as settled.
 * Cards, and agreements that an open card stands on, are listed but do not hold the verdict back: keeping an unused card is a choice. The
 * agreement of a card that is closed is a line without an account, as the plan says.
 *
 * `cannot-tell` where the reports cannot be compared. Else `some-open` as soon as one line is certainly open in the new report, with whatever
 * else is uncertain beside it. Else `cannot-tell` where anything about a line is uncertain: an open account that is not printed any more,
 * a closing that rests on a guessed match, a transfer, an unreadable state. Else `all-closed`.
 */
export function judge(comparison: Comparison): Diff['verdict'] {
  if (!comparison.comparable) return 'cannot-tell';
  if (isSomethingOpen(comparison)) return 'some-open';
  return isSomethingUncertain(comparison) ? 'cannot-tell' : 'all-closed';
}

function isSomethingOpen({old, now, pairs, facilityPairs}: Comparison): boolean {
  const usedAgain = pairs.some(pair => pair.match !== 'guessed' && holds(pair.old) && isSurelyOpen(pair.now));
  const drawnAgain = facilityPairs.some(pair => isIdle(pair.old, old.accounts) && !isIdle(pair.now, now.accounts));
  const lineOpen = now.accounts.some(holds);
  const day = now.reportedAt?.slice(0, 10) ?? null;
  const facilityOpen = now.facilities.some(facility => isIdle(facility, now.accounts) && !isSpent(facility, day));
  return lineOpen || facilityOpen || usedAgain || drawnAgain;
}

function isSomethingUncertain({old, now, pairs, goneAccounts, facilityChanges}: Comparison): boolean {
  const ofCardsInUse = new Set(
    old.facilities
      .filter(facility => isCardFacility(facility, old.accounts) && !isIdle(facility, old.accounts))
      .map(({key}) => key),
  );
  return (
    goneAccounts.some(account => (countsAsOpen(account) && !isCard(account)) || isUnclear(account)) ||
    pairs.some(
      ({old, now, match}) => (holds(old) || isUnclear(old)) && (match === 'guessed' || now.status === 'transferred'),
    ) ||
    now.accounts.some(isUnclear) ||
    facilityChanges.some(
      ({kind, proof, facilityKey}) =>
        kind === 'facility-still-printed' ||
        ((kind === 'gone' || (kind === 'facility-gone' && proof === 'none')) && !ofCardsInUse.has(facilityKey ?? '')),
    )
  );
}

/** Closed or not, owed or not: what is printed of the line cannot say. */
function isUnclear(account: Account): boolean {
  return !isCard(account) && standingOf(account) === 'unclear';
}

function holds(account: Account): boolean {
  return !isCard(account) && isPaidOffOpen(account);
}
