import {compareText} from '../account/compare-text.ts';
import {type Phrase, phrase} from '../text/phrase.ts';
import type {CodedEntry, CodedItem} from './coded-plan.ts';

/** Dated things of a plan, by day. `itemId` is null where one new report serves several items. */
export function buildCalendar(items: readonly CodedItem[], before: string | null): CodedEntry[] {
  const entries: CodedEntry[] = [];
  const add = (on: string, itemId: string | null, what: Phrase) => entries.push({on, itemId, what});
  const required = items.filter(item => item.action !== 'optional-close');
  for (const item of required) {
    const {id: itemId, institution, lastSafeDay, progress} = item;
    const disputed = progress?.stage === 'dispute';
    const waiting = progress?.stage === 'waiting';
    const close = item.steps.find(step => step.phase === 'close');
    if (close !== undefined)
      add(close.from, itemId, phrase(disputed ? 'calendar.dispute' : 'calendar.close', {institution}));
    const notice = item.steps.find(step => step.phase === 'confirm')?.by;
    if (notice !== undefined && notice !== null && !waiting)
      add(notice, itemId, phrase(disputed ? 'calendar.answer' : 'calendar.notice', {institution}));
    const lastCode = disputed || waiting ? 'calendar.last-dispute-day' : 'calendar.last-safe-day';
    if (lastSafeDay !== null) add(lastSafeDay, itemId, phrase(lastCode, {institution}));
  }
  entries.push(...sharedChecks(required, 'recheckOn'), ...sharedChecks(required, 'finalCheckOn'));
  if (before !== null) add(before, null, phrase('calendar.before'));
  return entries.toSorted((a, b) => compareText(a.on, b.on));
}

/** One new report checks every item of that day. */
function sharedChecks(items: readonly CodedItem[], field: 'recheckOn' | 'finalCheckOn'): CodedEntry[] {
  return [...new Set(items.map(item => item[field]))].map(on => {
    const due = items.filter(item => item[field] === on);
    const [only] = due;
    const code = field === 'recheckOn' ? 'calendar.recheck' : 'calendar.final-check';
    return {
      on,
      itemId: due.length === 1 && only !== undefined ? only.id : null,
      what: phrase(code, {count: due.length}),
    };
  });
}
