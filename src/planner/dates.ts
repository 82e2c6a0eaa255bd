import {clockDays} from '../account/clock-days.ts';
import {compareText} from '../account/compare-text.ts';
import {addDays, laterOf} from '../account/days.ts';
import type {Rules} from '../model/rules.ts';
import type {DateCode} from '../model/vocabulary.ts';
import {phrase} from '../text/phrase.ts';
import type {CodedDate, CodedItem, CodedVisit} from './coded-plan.ts';

interface DatesInput {
  readonly items: readonly CodedItem[];
  readonly visits: readonly CodedVisit[];
  readonly today: string;
  readonly before: string | null;
  readonly rules: Rules;
  /** Something past due is paid first: one more day of the eight is taken by that. */
  readonly late: boolean;
}

/**
 * The few days worth a place in a calendar, at most eight however large the report is: what apps do (twice at most), the first call, one day to
 * ask again, one newer report, one last look, the day to be clean by, and half a year later. What may be closed or not has no day of its own
 * where something must be.
 */
export function listDates({items, visits, today, before, rules, late}: DatesInput): CodedDate[] {
  if (items.length === 0) return [];
  const required = items.filter(({action}) => action !== 'optional-close');
  const dated = required.length > 0 ? required : items;
  const ids = new Set(dated.map(({id}) => id));
  const doing = visits.filter(({itemIds}) => itemIds.some(id => ids.has(id)));
  const dates: CodedDate[] = [];
  const add = (code: DateCode, on: string, of: readonly string[], key: DateCode | 'app-close' | 'app-both' = code) => {
    const itemIds = dated.map(({id}) => id).filter(id => of.includes(id));
    if (itemIds.length > 0) dates.push({on, code, itemIds, what: phrase(`date.${key}`, {count: itemIds.length})});
  };
  const addCall = (on: string, of: readonly string[]) => {
    const called = dated.filter(({id}) => of.includes(id));
    const asked = called.filter(({action}) => action === 'investigate').length;
    const key = asked === 0 ? 'date.call' : asked === called.length ? 'date.call.asked' : 'date.call.both';
    const what = phrase(key, {count: called.length, close: called.length - asked, asked});
    dates.push({on, code: 'call', itemIds: called.map(({id}) => id), what});
  };
  const inApps = doing.filter(({kind}) => kind !== 'phone' && kind !== 'branch');
  const [firstApp] = inApps;
  if (firstApp !== undefined) {
    const later = inApps.filter(({on}) => on !== firstApp.on);
    const last = later.at(-1);
    if (last === undefined) add('app', firstApp.on, itemsOf(inApps));
    else if (late) add('app', firstApp.on, itemsOf(inApps), 'app-both');
    else {
      add('app', firstApp.on, onDay(inApps, firstApp.on));
      add('app', last.on, itemsOf(later), 'app-close');
    }
  }
  const calls = doing.filter(({kind}) => kind === 'phone' || kind === 'branch');
  const [firstCall] = calls;
  if (firstCall !== undefined) addCall(firstCall.on, itemsOf(calls));
  const asked = doing.filter(({kind}) => kind !== 'self').at(-1);
  if (asked !== undefined) add('follow-up', addDays(asked.on, clockDays(rules, 'follow-up')), itemsOf(doing));
  const finalOn = lastOf(
    dated.map(({finalCheckOn}) => finalCheckOn),
    today,
  );
  const early = dated.filter(({recheckOn}) => recheckOn < finalOn);
  const recheckOn = lastOf(
    early.map(item => item.recheckOn),
    today,
  );
  add(
    'recheck',
    recheckOn,
    early.map(({id}) => id),
  );
  add(
    'final-check',
    finalOn,
    dated.map(({id}) => id),
  );
  if (before !== null)
    add(
      'before',
      before,
      dated.map(({id}) => id),
    );
  const halfYear = lastOf([...dates.map(({on}) => addDays(on, 1))], addDays(today, clockDays(rules, 'half-year')));
  add(
    'half-year',
    halfYear,
    dated.map(({id}) => id),
  );
  return dates.toSorted((a, b) => compareText(a.on, b.on));
}

function itemsOf(visits: readonly CodedVisit[]): string[] {
  return visits.flatMap(({itemIds}) => itemIds);
}

function onDay(visits: readonly CodedVisit[], day: string): string[] {
  return itemsOf(visits.filter(({on}) => on === day));
}

function lastOf(days: readonly string[], atLeast: string): string {
  return days.reduce(laterOf, atLeast);
}
