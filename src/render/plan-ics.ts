import ICAL from 'ical.js';
import {daysBetween} from '../account/days.ts';
import type {Item, Plan, PlanDate, Visit} from '../model/plan.ts';
import type {Translate} from '../text/index.ts';
import {cleanText} from './clean-text.ts';
import {hashWords} from './hash-words.ts';
import {headlineOf} from './headline.ts';
import {cautionsOf, itemNames, runningWords, shortDay} from './words.ts';

export interface IcsOptions {
  /** Tells the calendar of one person from that of another; never written. */
  readonly owner: readonly string[];
  /** When the file is made, `YYYY-MM-DDTHH:MM:SSZ`. */
  readonly now: string;
}

/** From this day on seconds are counted for SEQUENCE; they fit 31 bits for a lifetime. */
const FIRST_DAY = '2026-01-01';

/**
 * The plan for a calendar (RFC 5545): one all-day event for every day that the plan names, with its items in the text, and before them what is
 * past due today. An event is known by its
 * kind and its place among those of that kind, never by its day, and carries when it was made: importing a newer file moves it.
 */
export function renderPlanIcs(plan: Plan, t: Translate, options: IcsOptions): string {
  // The library does not count the space before a continued line among its 75 octets.
  ICAL.foldLength = 74;
  const calendar = new ICAL.Component('vcalendar');
  calendar.updatePropertyWithValue('version', '2.0');
  calendar.updatePropertyWithValue('prodid', '-//loanclose//plan//ZH');
  calendar.updatePropertyWithValue('calscale', 'GREGORIAN');
  calendar.updatePropertyWithValue('method', 'PUBLISH');
  calendar.updatePropertyWithValue('x-wr-calname', t('paper.ics.name'));
  const uidOf = (...words: readonly string[]) => hashWords(['date', ...options.owner, ...words]);
  for (const {text, args} of plan.first.filter(({code}) => code === 'PAST_DUE_NOW')) {
    const description = [text, t('screen.scam')].join('\n');
    const payment = {uid: uidOf('pay'), on: plan.today, summary: t('date.pay', args), description};
    calendar.addSubcomponent(composeEvent(payment, options.now));
  }
  const [first] = plan.dates;
  plan.dates.forEach((date, at) => {
    const place = plan.dates.slice(0, at).filter(({code}) => code === date.code).length;
    const uid = uidOf(date.code, String(place));
    calendar.addSubcomponent(
      composeEvent(
        {
          uid,
          on: date.on,
          summary: summaryOf(date, plan, t),
          description: describe(date, plan, t) + (date === first ? `\n${t('paper.ics.older')}` : ''),
        },
        options.now,
      ),
    );
  });
  return `${calendar.toString()}\r\n`;
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

interface Event {
  readonly uid: string;
  readonly on: string;
  readonly summary: string;
  readonly description: string;
}

function composeEvent({uid, on, summary, description}: Event, now: string): ICAL.Component {
  const event = new ICAL.Component('vevent');
  const stamp = ICAL.Time.fromDateTimeString(now);
  event.updatePropertyWithValue('uid', `${uid}@loanclose`);
  event.updatePropertyWithValue('dtstamp', stamp);
  event.updatePropertyWithValue('last-modified', stamp);
  event.updatePropertyWithValue('sequence', secondsSince(now));
  const start = ICAL.Time.fromDateString(on);
  const end = start.clone();
  end.adjust(1, 0, 0, 0);
  event.updatePropertyWithValue('dtstart', start);
  event.updatePropertyWithValue('dtend', end);
  event.updatePropertyWithValue('summary', cleanText(summary));
  event.updatePropertyWithValue('description', cleanText(description));
  // All-day reminders must not mark the whole day as busy, nor show in a calendar that others see.
  event.updatePropertyWithValue('transp', 'TRANSPARENT');
  event.updatePropertyWithValue('class', 'PRIVATE');
  event.addSubcomponent(composeAlarm(summary));
  return event;
}

/** Remind at nine in the morning of the day. */
function composeAlarm(text: string): ICAL.Component {
  const alarm = new ICAL.Component('valarm');
  alarm.updatePropertyWithValue('action', 'DISPLAY');
  alarm.updatePropertyWithValue('description', cleanText(text));
  alarm.updatePropertyWithValue('trigger', ICAL.Duration.fromString('PT9H'));
  return alarm;
}

/** Grows with every second, so that the newer of two files wins. */
function secondsSince(now: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = now.slice(11, 19).split(':').map(Number);
  return Math.max(0, daysBetween(FIRST_DAY, now.slice(0, 10))) * 86_400 + hours * 3600 + minutes * 60 + seconds;
}
