import {clockDays} from '../account/clock-days.ts';
import {compareText} from '../account/compare-text.ts';
import {addDays, daysBetween, laterOf} from '../account/days.ts';
import type {CaseDue} from '../model/case.ts';
import type {CaseState, ItemRecord} from './fold.ts';
import {type CaseRules, isShownOpen, lookDaysOf, NO_HOLIDAYS, type Reminder, remindersOf} from './item-days.ts';

/** One newer report serves all items whose days lie so close together. */
const SAME_LOOK = 15;

/** A reminder of one item. */
export interface ItemReminder extends Reminder {
  readonly number: number;
}

/**
 * Everything that is due, by day. Of the reminders of one item that have come only the last counts, because it takes the place of those before;
 * what lies ahead stays.
 */
export function listReminders(state: CaseState, today: string, rules: CaseRules): ItemReminder[] {
  const required = state.items.filter(isRequired);
  const own = (required.length > 0 ? required : state.items).flatMap(record => ownReminders(record, today, rules));
  return [...own, ...looks(state, rules), ...halfYear(state, rules)].toSorted(
    (a, b) => compareText(a.on, b.on) || a.number - b.number,
  );
}

/** What may be closed or not has no day of its own before it was begun. */
function isRequired({item, state}: ItemRecord): boolean {
  return item.action !== 'optional-close' || state !== 'todo';
}

function ownReminders(record: ItemRecord, today: string, rules: CaseRules): ItemReminder[] {
  const {number} = record.item;
  const all = remindersOf(record, rules).toSorted((a, b) => compareText(a.on, b.on));
  const come = all.filter(({on}) => on <= today);
  return [...come.slice(-1), ...all.filter(({on}) => on > today)].map(reminder => ({...reminder, number}));
}

/** The newer reports that have to be fetched: for each group of items one, on the last of their days. */
function looks({items}: CaseState, rules: CaseRules): ItemReminder[] {
  const wanted = items.flatMap(record => lookOf(record, rules)).toSorted((a, b) => compareText(a.on, b.on));
  const groups: ItemReminder[][] = [];
  for (const look of wanted) {
    const group = groups.find(([first]) => first?.code === look.code && daysBetween(first.on, look.on) <= SAME_LOOK);
    if (group === undefined) groups.push([look]);
    else group.push(look);
  }
  return groups.flatMap(group => {
    const last = group.at(-1);
    return last === undefined ? [] : group.map(look => ({...look, on: last.on, counted: last.counted}));
  });
}

function lookOf(record: ItemRecord, rules: CaseRules): ItemReminder[] {
  const days = lookDaysOf(record, rules);
  if (days === null || record.left.length === 0) return [];
  const {number} = record.item;
  const {recheckOn, finalCheckOn, counted} = days;
  if (!isShownOpen(record, rules)) return [{code: 'recheck', on: recheckOn, counted, rung: null, number}];
  if ((record.shown?.reportedOn ?? '') >= finalCheckOn) return [];
  const whole = {...counted, days: daysBetween(counted.from, finalCheckOn)};
  return [{code: 'final-check', on: finalCheckOn, counted: whole, rung: null, number}];
}

/** Half a year after the last was proven lines that come back can be seen. */
function halfYear({items}: CaseState, rules: CaseRules): ItemReminder[] {
  const closing = items.filter(record => record.state !== 'kept' && isRequired(record) && record.item.why === null);
  const proven = closing.filter(({state}) => state === 'proven');
  if (proven.length === 0 || proven.length < closing.length) return [];
  const from = proven.map(({since}) => since).reduce(laterOf);
  const days = clockDays(rules, 'half-year');
  const on = addDays(from, days);
  return proven.map(({item: {number}}) => ({
    code: 'half-year' as const,
    on,
    counted: {from, days, unit: 'calendar' as const, moved: 0, ...NO_HOLIDAYS},
    rung: null,
    number,
  }));
}

/** The same, what falls on one day for one reason in one entry. */
export function listDues(reminders: readonly ItemReminder[], today: string): CaseDue[] {
  const dues = new Map<string, CaseDue>();
  for (const {on, code, number, counted} of reminders) {
    const key = `${on} ${code}`;
    const due = dues.get(key) ?? {on, itemNumbers: [], code, overdue: on < today, counted};
    const same = JSON.stringify(due.counted) === JSON.stringify(counted);
    dues.set(key, {...due, itemNumbers: [...new Set([...due.itemNumbers, number])], counted: same ? counted : null});
  }
  return [...dues.values()];
}
