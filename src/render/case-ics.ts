import type {Case, CaseDue} from '../model/case.ts';
import type {Translate} from '../text/index.ts';
import {type CalendarEvent, composeCalendar} from './calendar.ts';
import {hashWords} from './hash-words.ts';

/**
 * What is due, for a calendar: one all-day event for every day and reason; what is overdue stands on today. An event is known by its reason and
 * its items, so that importing a newer file moves it. @param now when the file is made, `YYYY-MM-DDTHH:MM:SSZ`
 */
export function renderCaseIcs(shown: Case, t: Translate, now: string): string {
  const events = shown.due.map((due): CalendarEvent => {
    const late = due.overdue ? t('ui.inBrackets', {text: t('case.overdueSince', {day: due.on})}) : '';
    return {
      uid: hashWords(['case', shown.id, due.code, ...due.itemNumbers.map(String)]),
      on: due.overdue ? shown.today : due.on,
      summary: t(`case.due.${due.code}`) + late,
      description: describe(due, shown, t),
    };
  });
  return composeCalendar(t('case.ics.name'), events, now);
}

function describe({itemNumbers}: CaseDue, {items}: Case, t: Translate): string {
  const lines = items
    .filter(({number}) => itemNumbers.includes(number))
    .flatMap(({number, name, phone, tickets, next}) => {
      const ticket = tickets.at(-1);
      return [
        `${number}. ${name}`,
        ...(phone === null ? [] : [`   ${t('case.phone', {phone})}`]),
        ...(ticket === undefined ? [] : [`   ${t('case.ticket', {ticket: ticket.ticket, on: ticket.on})}`]),
        ...(next === null ? [] : [`   ${next.command}`]),
      ];
    });
  return [...lines, t('screen.scam')].join('\n');
}
