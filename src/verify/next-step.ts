import {clockDays} from '../account/clock-days.ts';
import {addDays, daysBetween, laterOf} from '../account/days.ts';
import type {Change} from '../model/change.ts';
import type {Rules} from '../model/rules.ts';

/** Days on the calendar of the two reports, null where a report prints no time, and what is counted with. */
export interface Dates {
  readonly today: string;
  readonly old: string | null;
  readonly now: string | null;
  readonly rules: Pick<Rules, 'clocks'>;
}

/** What was asked for about one account or agreement, as far as it is known. */
export interface Asked {
  /** The day of asking; null where nobody wrote it down: then the day of the older report counts, the first on which a plan could say so. */
  readonly on: string | null;
  readonly dueOn: (asked: string) => string;
}

type Next = Pick<Change, 'next' | 'waitUntil'>;

export const NOTHING: Next = {next: 'none', waitUntil: null};
export const CALL: Next = {next: 'call', waitUntil: null};
export const DISPUTE: Next = {next: 'dispute', waitUntil: null};
export const IS_IT_YOURS: Next = {next: 'is-it-yours', waitUntil: null};

/**
 * What to do about something that should be closed and is still open. Until the day on which the lender's update is due: wait. After it:
 * call. More than the days of the final check after asking, or never before its update is due: a dispute. On the ground of a report that is
 * too old nobody is called: a new one comes first.
 */
export function nextForOpen(asked: Asked, {today, old, now, rules}: Dates): Next {
  if (isTooOld({today, now, rules})) return {next: 'wait', waitUntil: null};
  const from = asked.on ?? old;
  if (from === null || now === null) return CALL;
  const due = asked.dueOn(from);
  if (now <= due) return {next: 'wait', waitUntil: laterOf(due, today)};
  return now > laterOf(due, addDays(from, clockDays(rules, 'final-recheck'))) ? DISPUTE : CALL;
}

/** Three monthly deliveries ago: what such a report says is not how it stands today. */
export function isTooOld({today, now, rules}: Pick<Dates, 'today' | 'now' | 'rules'>): boolean {
  return now !== null && daysBetween(now, today) > clockDays(rules, 'report-too-old');
}
