import {isClosed, isPaidOffOpen} from '../account/standing.ts';
import type {Account} from '../model/account.ts';

/**
 * Whether the newer report prints a late mark that the older one did not: past due now, or more months past due. The month of a mark is not
 * printed everywhere, so a larger figure is all that shows it. What the other layout did not print proves nothing.
 */
export function hasNewLateMark(old: Account, now: Account, layoutsDiffer: boolean): boolean {
  const {pastDue: before} = old;
  const {pastDue: after} = now;
  const lateNow = after.now === true && before.now !== true && !(layoutsDiffer && before.now === null);
  return (
    lateNow ||
    hasRisen(before.months5y, after.months5y, layoutsDiffer) ||
    hasRisen(before.over90Months, after.over90Months, layoutsDiffer)
  );
}

/** Nothing was owed any more when the older report was made, so a mark that came after it can hardly be right. */
export function wasDone(old: Account): boolean {
  return isClosed(old) || isPaidOffOpen(old);
}

/** The brief layout prints months only where there are some: within one layout, nothing printed is none. */
function hasRisen(before: number | null, after: number | null, layoutsDiffer: boolean): boolean {
  if (after === null || (before === null && layoutsDiffer)) return false;
  return after > (before ?? 0);
}
