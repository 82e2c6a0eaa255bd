import {isCardFacility, isIdle} from '../account/facilities.ts';
import {countsAsOpen, isCard, isPaidOffOpen, standingOf} from '../account/standing.ts';
import type {Change, Diff} from '../model/change.ts';
import type {Report} from '../model/report.ts';
import {isSpent} from './facility-change.ts';
import type {Pair} from './match.ts';

export interface Comparison {
  readonly old: Report;
  readonly now: Report;
  readonly pairs: readonly Pair[];
  readonly goneAccounts: readonly Pair['old'][];
  readonly facilityChanges: readonly Change[];
  /** Both reports reconcile and the new one is the later one. */
  readonly comparable: boolean;
}

/**
 * Whether every paid-off line is closed. Counted are credit lines, facilities and every loan that is paid off but not printed as settled.
 * Cards are listed but do not hold the verdict back: keeping an unused card is a choice.
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

function isSomethingOpen({now, pairs}: Comparison): boolean {
  const usedAgain = pairs.some(
    pair => pair.match !== 'guessed' && holds(pair.old) && countsAsOpen(pair.now) && pair.now.status !== 'unknown',
  );
  const lineOpen = now.accounts.some(holds);
  const day = now.reportedAt?.slice(0, 10) ?? null;
  const facilityOpen = now.facilities.some(
    facility => isIdle(facility, now.accounts) && !isCardFacility(facility, now.accounts) && !isSpent(facility, day),
  );
  return lineOpen || facilityOpen || usedAgain;
}

function isSomethingUncertain({old, now, pairs, goneAccounts, facilityChanges}: Comparison): boolean {
  const cardFacilities = new Set(
    [
      ...old.facilities.filter(facility => isCardFacility(facility, old.accounts)),
      ...now.facilities.filter(facility => isCardFacility(facility, now.accounts)),
    ].map(facility => facility.key),
  );
  return (
    goneAccounts.some(account => countsAsOpen(account) && !isCard(account)) ||
    pairs.some(pair => holds(pair.old) && (pair.match === 'guessed' || pair.now.status === 'transferred')) ||
    now.accounts.some(account => !isCard(account) && standingOf(account) === 'unclear') ||
    facilityChanges.some(
      change =>
        (change.kind === 'gone' ||
          change.kind === 'facility-still-printed' ||
          (change.kind === 'facility-gone' && change.proof === 'none')) &&
        !cardFacilities.has(change.facilityKey ?? ''),
    )
  );
}

function holds(account: Pair['old']): boolean {
  return !isCard(account) && isPaidOffOpen(account);
}
