import type {UpdateWindow} from '../model/plan.ts';
import type {LenderKind} from '../model/vocabulary.ts';
import type {ClockId, Rules} from './data-schema.ts';
import {addDays, addWeekdays, daysBetween, laterOf} from './day.ts';

export type Schedule = {
  /** The day from which the dates are counted: today. */
  readonly closingOn: string;
  /** First day on which the lender's closing notice may be missed. */
  readonly noticeFrom: string;
  /** The app account must be cancelled by then. */
  readonly noticeBy: string;
  readonly recheckOn: string;
  /** Last day for the first check: early enough for one dispute before `before`, else the day before it, else `null`. */
  readonly recheckBy: string | null;
  readonly finalCheckOn: string;
  /** Last day on which the closing can be asked for, so that one more cycle or one dispute still fits before `before`. */
  readonly lastSafeDay: string | null;
};

/** Days of a clock of data/rules.yaml. */
export function clockDays(rules: Rules, id: ClockId): number {
  const clock = rules.clocks.find(candidate => candidate.id === id);
  if (clock === undefined) throw new Error(`no clock ${id}`);
  return clock.days;
}

/**
 * Dates of one item when it is closed today.
 *
 * First check: 30 days after closing, 45 for a microloan company or a lender that is not known, and never before the
 * promised last day plus 3. Final check: 75 days. Last safe day: `before` − 1 day − the first check − 30 days for one more cycle or one dispute.
 */
export function buildSchedule(input: {
  today: string;
  before: string | null;
  kind: LenderKind | null;
  update: UpdateWindow;
  rules: Rules;
}): Schedule {
  const {today, before, kind, update, rules} = input;
  const days = (id: ClockId) => clockDays(rules, id);
  const later = (count: number) => (update.unit === 'working' ? addWeekdays(today, count) : addDays(today, count));
  const slow = kind === null || kind === 'microloan';
  const usual = addDays(today, days(slow ? 'first-recheck-slow' : 'first-recheck'));
  const promised = update.maxDays ?? update.minDays;
  const recheckOn = promised === null ? usual : laterOf(usual, addDays(later(promised), days('after-promise')));
  const finalCheckOn = laterOf(addDays(today, days('final-recheck')), addDays(recheckOn, days('next-cycle')));
  const checkDays = before === null ? [] : [addDays(before, -1 - days('next-cycle')), addDays(before, -1)];
  return {
    closingOn: today,
    noticeFrom: addDays(today, 1),
    noticeBy: addWeekdays(today, days('app-cancel')),
    recheckOn,
    recheckBy: checkDays.find(day => day >= recheckOn) ?? null,
    finalCheckOn,
    lastSafeDay: before === null ? null : addDays(before, -1 - daysBetween(today, recheckOn) - days('next-cycle')),
  };
}
