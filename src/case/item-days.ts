import {clockDays} from '../account/clock-days.ts';
import {addDays, daysBetween, laterOf} from '../account/days.ts';
import {addWorkingDays, nextWorkingDay, unknownYears} from '../account/working-days.ts';
import type {Counted} from '../model/case.ts';
import type {DueCode} from '../model/case-vocabulary.ts';
import type {Rules} from '../model/rules.ts';
import {buildSchedule} from '../planner/schedule.ts';
import type {Deed, ItemRecord} from './fold.ts';

export type CaseRules = Pick<Rules, 'clocks' | 'holidays'>;

/** Whom to turn to next. They do not close: the complaint desk, then whoever supervises it. The report is wrong: a dispute, then the central bank. */
export type Rung = 'complaint' | 'regulator' | 'dispute' | 'central-bank';

/** A day on which something is to be done about one item, and how it was counted. */
export interface Reminder {
  readonly code: DueCode;
  readonly on: string;
  readonly counted: Counted | null;
  /** Of `complain`: which rung is due. */
  readonly rung: Rung | null;
}

/**
 * What is to be done about one item, by day, but for the newer report that all items share (due.ts). Only what was asked for has a clock, and
 * every clock starts on the day of its deed: a promise that moves takes what follows with it.
 */
export function remindersOf(record: ItemRecord, rules: CaseRules): Reminder[] {
  const paper = promiseOf(record.paper);
  const handedOn = record.shown?.shows === 'transferred' && record.state !== 'proven' && record.state !== 'kept';
  if (handedOn) return [...paper, {code: 'follow-up', on: record.shown?.on ?? record.since, counted: null, rung: null}];
  switch (record.state) {
    case 'todo':
      return [
        ...paper,
        ...(record.closing === null ? [begin(record, rules)] : afterAsking(record, record.closing, rules)),
      ];
    case 'asked':
    case 'promised':
      return [...paper, ...(record.closing === null ? [] : afterAsking(record, record.closing, rules))];
    case 'refused':
      return [...paper, ...afterRefusal(record, rules)];
    case 'confirmed':
      return [
        ...paper,
        ...(isShownOpen(record, rules) ? [complain('dispute', record.shown?.on ?? record.since, rules)] : []),
      ];
    case 'disputed':
      return [...paper, ...(record.dispute === null ? [] : afterDispute(record.dispute, rules))];
    case 'proven':
    case 'kept':
      return [];
  }
}

/** The plan's day, and not before the certificate that was asked for can be there. */
function begin({item, doneOn}: ItemRecord, rules: CaseRules): Reminder {
  const certificate = doneOn.certificate;
  const ready = certificate === undefined ? null : counted(certificate, clockDays(rules, 'certificate-sent'));
  const on = ready === null ? item.doOn : laterOf(item.doOn, ready.on);
  return {code: 'do', on, counted: ready !== null && ready.on === on ? ready.counted : null, rung: null};
}

function afterAsking(record: ItemRecord, deed: Deed, rules: CaseRules): Reminder[] {
  const {ask, on, promisedOn} = deed;
  if (isShownOpen(record, rules)) return climb(record, record.shown?.on ?? on, rules);
  if (promisedOn !== null) {
    const over = counted(promisedOn, clockDays(rules, 'after-promise'));
    return [...promiseOf(deed), ...climb(record, over.on, rules, over.counted)];
  }
  if (ask === 'closing') {
    const {noticeBy} = scheduleOf(record, on, rules);
    const late = addDays(noticeBy, 1);
    const asked = counted(on, clockDays(rules, 'follow-up'));
    const unit = record.item.card ? 'calendar' : 'working';
    const days = unit === 'working' ? clockDays(rules, 'app-cancel') : daysBetween(on, noticeBy);
    return [
      {code: 'follow-up', ...asked, rung: null},
      ...climb(record, late, rules, {from: on, days, unit, moved: 0, ...NO_HOLIDAYS}),
    ];
  }
  return afterComplaint(record, on, rules);
}

/** The lender, or whoever supervises it, has so many days to answer; then the next rung, if there is one. */
function afterComplaint(record: ItemRecord, on: string, rules: CaseRules): Reminder[] {
  const answer = counted(on, clockDays(rules, 'lender-complaint'));
  const next = climb(record, addDays(answer.on, 1), rules, answer.counted);
  return next.length > 0 ? next : [{code: 'follow-up', ...answer, rung: null}];
}

/** Refused: a complaint at once. A refusal after a complaint is its answer. */
function afterRefusal(record: ItemRecord, rules: CaseRules): Reminder[] {
  const {closing, since} = record;
  if (isShownOpen(record, rules)) return climb(record, record.shown?.on ?? since, rules);
  if (closing !== null && closing.ask !== 'closing' && closing.on >= since) {
    if (closing.promisedOn !== null) return afterAsking(record, closing, rules);
    return afterComplaint(record, closing.on, rules);
  }
  const next = climb(record, since, rules);
  return next.length > 0 ? next : [{code: 'follow-up', ...counted(since, clockDays(rules, 'follow-up')), rung: null}];
}

function afterDispute({ask, on, promisedOn}: Deed, rules: CaseRules): Reminder[] {
  if (ask === 'central-bank') {
    const accepted = addWorkingDays(on, clockDays(rules, 'pboc-acceptance'), rules.holidays);
    return [{code: 'follow-up', ...counted(accepted, clockDays(rules, 'pboc-complaint')), rung: null}];
  }
  const answer = counted(on, clockDays(rules, 'credit-dispute'));
  const late = promisedOn === null ? answer.on : laterOf(answer.on, promisedOn);
  return [
    {code: 'follow-up', ...answer, rung: null},
    complain('central-bank', addDays(late, 1), rules, answer.counted),
  ];
}

/** The next rung of "they do not close", on the first working day; none where the last was taken. */
function climb({doneOn}: ItemRecord, from: string, rules: CaseRules, how: Counted | null = null): Reminder[] {
  if (doneOn.regulator !== undefined) return [];
  return [complain(doneOn.complaint === undefined ? 'complaint' : 'regulator', from, rules, how)];
}

function complain(rung: Rung, from: string, {holidays}: CaseRules, how: Counted | null = null): Reminder {
  const on = nextWorkingDay(from, holidays);
  if (how === null) return {code: 'complain', on, counted: null, rung};
  const first = how.unit === 'working' ? how.from : from;
  const counted = {
    ...how,
    moved: daysBetween(from, on),
    holidays: holidays.off.filter(day => day >= first && day <= on),
    holidaysKnown: unknownYears([from, on], holidays).length === 0,
  };
  return {code: 'complain', on, counted, rung};
}

/** Days of the calendar are counted one like the other. */
export const NO_HOLIDAYS: Pick<Counted, 'holidays' | 'holidaysKnown'> = {holidays: [], holidaysKnown: true};

function promiseOf(deed: Deed | null): Reminder[] {
  const on = deed?.promisedOn ?? null;
  return on === null ? [] : [{code: 'promised', on, counted: null, rung: null}];
}

function counted(from: string, days: number): Pick<Reminder, 'on' | 'counted'> {
  return {on: addDays(from, days), counted: {from, days, unit: 'calendar', moved: 0, ...NO_HOLIDAYS}};
}

/** The same days as the plan's, counted from the day on which closing was asked for. */
function scheduleOf({item}: ItemRecord, closeOn: string, rules: CaseRules) {
  const {card, kind, update} = item;
  return buildSchedule({today: closeOn, closeOn, before: null, card, kind, update: {...update, source: ''}, rules});
}

/** The days on which a newer report can show it, and by which it must; null where there is nothing to look for yet. */
export interface LookDays {
  readonly recheckOn: string;
  readonly finalCheckOn: string;
  readonly counted: Counted;
}

export function lookDaysOf(record: ItemRecord, rules: CaseRules): LookDays | null {
  const {state, since, closing, dispute, shown} = record;
  if (shown?.shows === 'transferred') return null;
  if (state === 'asked' || state === 'promised' || state === 'confirmed') {
    const from = state === 'confirmed' ? since : (closing?.on ?? since);
    const {recheckOn, finalCheckOn} = scheduleOf(record, from, rules);
    const promised = state === 'confirmed' ? null : (closing?.promisedOn ?? null);
    if (promised === null) return lookDays(from, recheckOn, finalCheckOn);
    const late = laterOf(recheckOn, addDays(promised, clockDays(rules, 'after-promise')));
    return lookDays(from, late, laterOf(finalCheckOn, addDays(late, clockDays(rules, 'next-cycle'))));
  }
  if (state === 'disputed') {
    const from = dispute?.on ?? since;
    const first = addDays(from, clockDays(rules, 'next-cycle'));
    return lookDays(from, first, addDays(first, clockDays(rules, 'next-cycle')));
  }
  return null;
}

function lookDays(from: string, recheckOn: string, finalCheckOn: string): LookDays {
  return {
    recheckOn,
    finalCheckOn,
    counted: {from, days: daysBetween(from, recheckOn), unit: 'calendar', moved: 0, ...NO_HOLIDAYS},
  };
}

/** A report that was made late enough shows it open, or says nothing sure of it. An earlier one could not have shown it closed yet. */
export function isShownOpen(record: ItemRecord, rules: CaseRules): boolean {
  const {shown} = record;
  if (shown === null || shown.shows === 'closed' || shown.shows === 'transferred') return false;
  const days = lookDaysOf(record, rules);
  return days === null || shown.reportedOn >= days.recheckOn;
}
