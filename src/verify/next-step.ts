import {clockDays} from '../account/clock-days.ts';
import {addDays, daysBetween, isLater, lastDayOf} from '../account/days.ts';
import {isPaidOffOpen} from '../account/standing.ts';
import type {Account} from '../model/account.ts';
import type {Change} from '../model/change.ts';
import type {Rules} from '../model/rules.ts';

/** Days on the calendar of the two reports, null where a report prints no time, and what is counted with. */
export interface Dates {
  readonly today: string;
  readonly old: string | null;
  readonly now: string | null;
  readonly windows: Windows;
}

/** Calendar days. No official cycle of reporting is published: data/rules.yaml says what each rests on. */
interface Windows {
  /** Lenders report between the next working day and monthly. */
  readonly lender: number;
  /** A record older than this in a report was not updated by the lender's last monthly delivery. */
  readonly stale: number;
  /** After two monthly deliveries and a margin the record should have changed. */
  readonly long: number;
}

export function windowsOf(rules: Pick<Rules, 'clocks'>): Windows {
  return {
    lender: clockDays(rules, 'first-recheck'),
    stale: clockDays(rules, 'first-recheck-slow'),
    long: clockDays(rules, 'final-recheck'),
  };
}

type Next = Pick<Change, 'next' | 'waitUntil'>;

export const NOTHING: Next = {next: 'none', waitUntil: null};
export const CALL: Next = {next: 'call', waitUntil: null};
const DISPUTE: Next = {next: 'dispute', waitUntil: null};

/**
 * What to do about an account that is paid off and still open. Whether the lender was asked to close it stands in no report: the step
 * holds for somebody who asked before the old report or soon after it.
 */
export function nextForOpenAccount(old: Account, now: Account, dates: Dates): Next {
  const reportDay = dates.now ?? dates.today;
  const movedOn = now.asOf !== null && old.asOf !== null && isLater(now.asOf, old.asOf);
  const fresh = now.asOf !== null && daysBetween(lastDayOf(now.asOf), reportDay) <= dates.windows.stale;
  if (!movedOn || !fresh) return wait(dates);
  if (isPaidOffOpen(old) && isLongAfter(dates)) return DISPUTE;
  return CALL;
}

/** A facility prints no day of its record, so only the time between the reports can say whether the lender had its chance. */
export function nextForFacility(dates: Dates): Next {
  if (isLongAfter(dates)) return DISPUTE;
  const early = dates.old !== null && dates.now !== null && daysBetween(dates.old, dates.now) < dates.windows.lender;
  return early ? wait(dates) : CALL;
}

function isLongAfter({old, now, windows}: Dates): boolean {
  return old !== null && now !== null && daysBetween(old, now) > windows.long;
}

function wait({now, today, windows}: Dates): Next {
  const until = addDays(now ?? today, windows.lender);
  return {next: 'wait', waitUntil: until > today ? until : today};
}
