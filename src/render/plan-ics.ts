import ICAL from 'ical.js';
import type {CalendarEntry, Item, Plan, Step} from '../model/plan.ts';
import type {Translate} from '../text/index.ts';
import {cleanText} from './clean-text.ts';
import {hashWords} from './hash-words.ts';
import {itemHeadline, phoneWords} from './words.ts';

interface Event {
  /** What makes the event the same one in a plan that is made again. */
  readonly words: readonly string[];
  readonly on: string;
  readonly summary: string;
  readonly description: string;
  /** Remind at nine in the morning of the day. */
  readonly remind: boolean;
}

/** Phases of which the day matters; the others only should not be forgotten. */
const REMINDED: ReadonlySet<Step['phase']> = new Set(['close', 'confirm', 'recheck']);

/**
 * The plan for a calendar (RFC 5545): one all-day event for every step on the day from which it can be done, and for every date of the calendar
 * that no step stands for. The same step has the same UID in every run, so importing again moves events instead of doubling them.
 */
export function renderPlanIcs(plan: Plan, t: Translate): string {
  // The library does not count the space before a continued line among its 75 octets.
  ICAL.foldLength = 74;
  const calendar = new ICAL.Component('vcalendar');
  calendar.updatePropertyWithValue('version', '2.0');
  calendar.updatePropertyWithValue('prodid', '-//loanclose//plan//ZH');
  calendar.updatePropertyWithValue('calscale', 'GREGORIAN');
  calendar.updatePropertyWithValue('method', 'PUBLISH');
  calendar.updatePropertyWithValue('x-wr-calname', t('paper.ics.name'));
  const events = [
    ...plan.items.flatMap(item => item.steps.map(step => stepEvent(item, step, t))),
    ...plan.calendar.filter(entry => !standsForStep(entry, plan)).map(entryEvent),
  ];
  for (const event of events) calendar.addSubcomponent(composeEvent(event, plan.today));
  return `${calendar.toString()}\r\n`;
}

function stepEvent(item: Item, step: Step, t: Translate): Event {
  const phase = `${t(`label.phase.${step.phase}`)}${t('ui.inBrackets', {text: t(`label.channel.${step.channel}`)})}`;
  const dialled = item.phones.filter(phone => phone.dial).map(phone => phoneWords(phone, t));
  const lines = [
    itemHeadline(item, t),
    step.text,
    ...(step.by === null ? [] : [t('paper.ics.by', {by: step.by})]),
    ...(step.needs.length === 0 ? [] : [`${t('ui.needs')}${step.needs.join(t('ui.semicolon'))}`]),
    ...(step.keep === null ? [] : [`${t('ui.keep')}${step.keep}`]),
    ...(step.channel === 'phone' ? dialled.map(({number, detail}) => `${t('ui.phone')}${number} ${detail}`) : []),
  ];
  return {
    words: [item.id, step.id],
    on: step.from,
    summary: t('paper.ics.summary', {institution: item.institution, phase}),
    description: lines.join('\n'),
    remind: REMINDED.has(step.phase),
  };
}

function entryEvent({on, itemId, what}: CalendarEntry): Event {
  return {words: ['calendar', itemId ?? '', what], on, summary: what, description: what, remind: true};
}

/** A start or a check of the calendar is already there as the step of that day; the day asked for never is. */
function standsForStep({on, itemId}: CalendarEntry, {items, before}: Plan): boolean {
  if (itemId === null && on === before) return false;
  return items
    .filter(item => itemId === null || item.id === itemId)
    .some(item => item.steps.some(step => step.from === on && (itemId !== null || step.phase === 'recheck')));
}

function composeEvent({words, on, summary, description, remind}: Event, today: string): ICAL.Component {
  const event = new ICAL.Component('vevent');
  event.updatePropertyWithValue('uid', `${hashWords(words)}@loanclose`);
  event.updatePropertyWithValue('dtstamp', ICAL.Time.fromDateTimeString(`${today}T00:00:00Z`));
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
  if (remind) event.addSubcomponent(composeAlarm(summary));
  return event;
}

function composeAlarm(text: string): ICAL.Component {
  const alarm = new ICAL.Component('valarm');
  alarm.updatePropertyWithValue('action', 'DISPLAY');
  alarm.updatePropertyWithValue('description', cleanText(text));
  alarm.updatePropertyWithValue('trigger', ICAL.Duration.fromString('PT9H'));
  return alarm;
}
