import type {Plan, Visit} from '../model/plan.ts';
import {isOptional, sittingsOf, timeWords} from './headline.ts';
import {heading, paragraph, type View} from './view.ts';
import {numbersOf, shortDay, sittingWords} from './words.ts';

/** What has to be done, by sitting: the apps of one day in a line, the calls of one day in a line, each counter by itself. */
export function renderVisits(plan: Plan, view: View): string[] {
  const {t, theme} = view;
  const must = plan.visits.filter(visit => !isOptional(visit, plan));
  const {self, calls, counters} = sittingsOf(must);
  const title = (key: 'self' | 'phone' | 'branch', visits: readonly Visit[]) =>
    heading(view, t('screen.group', {name: t(`screen.visits.${key}`), time: timeWords(visits, t)}));
  return [
    ...(self.length === 0 ? [] : title('self', self.flat())),
    ...self.flatMap(visits => dayLine(visits, sittingLine(visits, plan, view), plan, view)),
    ...(calls.length === 0 ? [] : title('phone', calls)),
    ...renderCalls(calls, plan, view),
    ...(calls.length === 0 ? [] : paragraph(view, t('screen.each'), {indent: 2, paint: theme.faint})),
    ...(counters.length === 0 ? [] : title('branch', counters)),
    ...counters.flatMap(visit => dayLine([visit], visit.title + behind(visit, plan, view), plan, view)),
  ];
}

/** The calls of each day in a line: a number, and the items that are done in it. */
export function renderCalls(calls: readonly Visit[], plan: Plan, view: View): string[] {
  const {t} = view;
  const days = [...new Set(calls.map(({on}) => on))].sort();
  return days.flatMap(day => {
    const same = calls.filter(({on}) => on === day);
    const words = same.map(visit => (visit.number ?? t('screen.find-number')) + behind(visit, plan, view));
    return dayLine(same, words.join(t('ui.comma')), plan, view);
  });
}

function dayLine([visit]: readonly Visit[], words: string, {today}: Plan, view: View): string[] {
  if (visit === undefined) return [];
  const lead = `${shortDay(visit.on, today)}  `;
  return paragraph(view, words, {indent: 2, lead, paintLead: view.theme.accent, paint: line => line});
}

/** （第 1、3 项）, and what it costs. */
function behind({itemIds, cost}: Visit, {items}: Plan, {t}: View): string {
  const numbers = t('screen.numbers', {numbers: numbersOf(itemIds, items).join(t('ui.comma'))});
  return t('ui.inBrackets', {text: cost === null ? numbers : numbers + t('plan.comma') + cost});
}

function sittingLine(visits: readonly Visit[], plan: Plan, {t}: View): string {
  const numbers = numbersOf(
    visits.flatMap(({itemIds}) => itemIds),
    plan.items,
  ).join(t('ui.comma'));
  return t('screen.sitting', {numbers: t('screen.numbers', {numbers}), what: sittingWords(visits, plan, t)});
}
