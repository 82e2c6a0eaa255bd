import type {Item, Plan, PlanDate, Visit} from '../model/plan.ts';
import type {Translate} from '../text/index.ts';
import {type CalendarEvent, composeCalendar} from './calendar.ts';
import {hashWords} from './hash-words.ts';
import {headlineOf} from './headline.ts';
import {cautionsOf, itemNames, runningWords, shortDay} from './words.ts';

export interface IcsOptions {
  /** Tells the calendar of one person from that of another; never written. */
  readonly owner: readonly string[];
  /** When the file is made, `YYYY-MM-DDTHH:MM:SSZ`. */
  readonly now: string;
}

/**
 * The plan for a calendar (RFC 5545): one all-day event for every day that the plan names, with its items in the text, and before them what is
 * past due today. An event is known by its
 * kind and its place among those of that kind, never by its day, and carries when it was made: importing a newer file moves it.
 */
export function renderPlanIcs(plan: Plan, t: Translate, options: IcsOptions): string {
  const uidOf = (...words: readonly string[]) => hashWords(['date', ...options.owner, ...words]);
  const payments = plan.first
    .filter(({code}) => code === 'PAST_DUE_NOW')
    .map(({text, args}): CalendarEvent => {
      const description = [text, t('screen.scam')].join('\n');
      return {uid: uidOf('pay'), on: plan.today, summary: t('date.pay', args), description};
    });
  const [first] = plan.dates;
  const dates = plan.dates.map((date, at): CalendarEvent => {
    const place = plan.dates.slice(0, at).filter(({code}) => code === date.code).length;
    return {
      uid: uidOf(date.code, String(place)),
      on: date.on,
      summary: summaryOf(date, plan, t),
      description: describe(date, plan, t) + (date === first ? `\n${t('paper.ics.older')}` : ''),
    };
  });
  return composeCalendar(t('paper.ics.name'), [...payments, ...dates], options.now);
}

function summaryOf({what}: PlanDate, {first}: Plan, t: Translate): string {
  const unread = first.some(({code}) => code === 'NO_ACCOUNTS_READ');
  return unread ? t('screen.nothing-read') : what;
}

/** What is to be done, for which items, where, and what must be left alone. */
function describe({on, code, what, itemIds}: PlanDate, plan: Plan, t: Translate): string {
  const items = plan.items.filter(({id}) => itemIds.includes(id));
  const doing = code === 'app' || code === 'call';
  const urgent = plan.first.filter(
    first => first.code === 'NOT_RECONCILED' || (doing && first.code === 'PAST_DUE_NOW'),
  );
  return [
    what,
    ...urgent.map(({text}) => text),
    ...visitsOf(code, on, items, plan).map(visit => `- ${shortDay(visit.on, plan.today)} ${visit.title}`),
    ...items.flatMap(item => [
      `${item.number}. ${itemNames(item, t)}`,
      ...(item.running.length === 0 ? [] : [`   ${runningWords(item.running, t)}`]),
      ...cautionsOf(item, t).map(text => `   ${text}`),
    ]),
    headlineOf(plan, t).counts,
    t('screen.scam'),
  ].join('\n');
}

/** The event of the apps names those of its day; the one of the calls all calls, of the later days too. */
function visitsOf(code: PlanDate['code'], on: string, items: readonly Item[], {visits}: Plan): Visit[] {
  const called = ({kind}: Visit) => kind === 'phone' || kind === 'branch';
  const about = ({itemIds}: Visit) => items.some(({id}) => itemIds.includes(id));
  if (code === 'call') return visits.filter(visit => called(visit) && about(visit));
  return code === 'app' ? visits.filter(visit => !called(visit) && visit.on === on && about(visit)) : [];
}
