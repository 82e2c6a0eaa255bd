import {compareText} from '../account/compare-text.ts';
import type {CalendarEntry, Item} from '../model/plan.ts';
import type {Translate} from '../text/index.ts';

/** Dated things of a plan, sorted, each day and sentence once. `itemId` is null where one new report serves several items. */
export function buildCalendar(items: readonly Item[], before: string | null, t: Translate): CalendarEntry[] {
  const entries: CalendarEntry[] = [];
  const required = items.filter(item => item.action !== 'optional-close');
  for (const item of required) {
    const {id: itemId, institution, lastSafeDay, progress} = item;
    const disputed = progress?.stage === 'dispute';
    const waiting = progress?.stage === 'waiting';
    const close = item.steps.find(step => step.phase === 'close');
    if (close !== undefined)
      entries.push({on: close.from, itemId, what: t(disputed ? 'calendar.dispute' : 'calendar.close', {institution})});
    const notice = item.steps.find(step => step.phase === 'confirm')?.by;
    if (notice !== undefined && notice !== null && !waiting)
      entries.push({on: notice, itemId, what: t(disputed ? 'calendar.answer' : 'calendar.notice', {institution})});
    const lastCode = disputed || waiting ? 'calendar.last-dispute-day' : 'calendar.last-safe-day';
    if (lastSafeDay !== null) entries.push({on: lastSafeDay, itemId, what: t(lastCode, {institution})});
  }
  entries.push(...sharedChecks(required, 'recheckOn', t), ...sharedChecks(required, 'finalCheckOn', t));
  if (before !== null) entries.push({on: before, itemId: null, what: t('calendar.before')});
  const sorted = entries.toSorted((a, b) => compareText(a.on, b.on) || compareText(a.what, b.what));
  const same = (a: CalendarEntry, b: CalendarEntry | undefined) =>
    a.on === b?.on && a.what === b.what && a.itemId === b.itemId;
  return sorted.filter((entry, at) => !same(entry, sorted[at - 1]));
}

/** One new report checks every item of that day. */
function sharedChecks(items: readonly Item[], field: 'recheckOn' | 'finalCheckOn', t: Translate): CalendarEntry[] {
  return [...new Set(items.map(item => item[field]))].map(on => {
    const due = items.filter(item => item[field] === on);
    const [only] = due;
    const code = field === 'recheckOn' ? 'calendar.recheck' : 'calendar.final-check';
    return {on, itemId: due.length === 1 && only !== undefined ? only.id : null, what: t(code, {count: due.length})};
  });
}
