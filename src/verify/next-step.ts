import {addDays, daysBetween, isLater, lastDayOf} from '../account/days.ts';
import {isPaidOffOpen} from '../account/standing.ts';
import type {Account} from '../model/account.ts';
import type {Change} from '../model/change.ts';

/** Days on the calendar of the two reports; null where a report prints no time. */
export interface Dates {
  readonly today: string;
  readonly old: string | null;
  readonly now: string | null;
}
type Next = Pick<Change, 'next' | 'waitUntil'>;

export const NOTHING: Next = {next: 'none', waitUntil: null};
export const CALL: Next = {next: 'call', waitUntil: null};
const DISPUTE: Next = {next: 'dispute', waitUntil: null};

/** Lenders report between the next working day and monthly. No official cycle is published; these are estimates on the safe side. */
const LENDER_WINDOW = 30;
/** A record older than this in a report was not updated by the lender's last monthly delivery. */
const STALE_RECORD = 45;
/** After two monthly deliveries and a margin the record should have changed. */
const LONG_AFTER = 75;

/**
 * What to do about an account that is paid off and still open. Whether the lender was asked to close it stands in no report: the step
 * holds for somebody who asked before the old report or soon after it.
 */
export function nextForOpenAccount(old: Account, now: Account, dates: Dates): Next {
  const reportDay = dates.now ?? dates.today;
  const movedOn = now.asOf !== null && old.asOf !== null && isLater(now.asOf, old.asOf);
  const fresh = now.asOf !== null && daysBetween(lastDayOf(now.asOf), reportDay) <= STALE_RECORD;
  if (!movedOn || !fresh) return wait(dates);
  if (isPaidOffOpen(old) && isLongAfter(dates)) return DISPUTE;
  return CALL;
}

/** A facility prints no day of its record, so only the time between the reports can say whether the lender had its chance. */
export function nextForFacility(dates: Dates): Next {
  if (isLongAfter(dates)) return DISPUTE;
  const early = dates.old !== null && dates.now !== null && daysBetween(dates.old, dates.now) < LENDER_WINDOW;
  return early ? wait(dates) : CALL;
}

function isLongAfter({old, now}: Dates): boolean {
  return old !== null && now !== null && daysBetween(old, now) > LONG_AFTER;
}

function wait({now, today}: Dates): Next {
  const until = addDays(now ?? today, LENDER_WINDOW);
  return {next: 'wait', waitUntil: until > today ? until : today};
}
