import ICAL from 'ical.js';
import {daysBetween} from '../account/days.ts';
import {cleanText} from './clean-text.ts';

/** From this day on seconds are counted for SEQUENCE; they fit 31 bits for a lifetime. */
const FIRST_DAY = '2026-01-01';

/** An all-day event. */
export interface CalendarEvent {
  /** Known by it when a newer file is imported, which then moves it. */
  readonly uid: string;
  readonly on: string;
  readonly summary: string;
  readonly description: string;
}

/** A calendar as one file (RFC 5545). @param now when the file is made, `YYYY-MM-DDTHH:MM:SSZ` */
export function composeCalendar(name: string, events: readonly CalendarEvent[], now: string): string {
  // The library does not count the space before a continued line among its 75 octets.
  ICAL.foldLength = 74;
  const calendar = new ICAL.Component('vcalendar');
  calendar.updatePropertyWithValue('version', '2.0');
  calendar.updatePropertyWithValue('prodid', '-//loanclose//plan//ZH');
  calendar.updatePropertyWithValue('calscale', 'GREGORIAN');
  calendar.updatePropertyWithValue('method', 'PUBLISH');
  calendar.updatePropertyWithValue('x-wr-calname', name);
  for (const event of events) calendar.addSubcomponent(composeEvent(event, now));
  return `${calendar.toString()}\r\n`;
}

function composeEvent({uid, on, summary, description}: CalendarEvent, now: string): ICAL.Component {
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
