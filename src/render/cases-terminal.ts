import {daysBetween} from '../account/days.ts';
import type {CaseLine, Cases} from '../model/cases.ts';
import {cleanLine} from './clean-text.ts';
import {finish, paragraph, type View} from './view.ts';

/** One line a case: whose it is, what is due, how far it has come. */
export function renderCases(shown: Cases, view: View): string {
  const {t, theme} = view;
  const {today, cases, counts} = shown;
  return finish([
    ...paragraph(view, t('cases.title', {today, ...counts}), {paint: theme.title}),
    ...cases.flatMap(line => {
      const {words, paint} = wordsOf(line, today, view);
      const who = line.holder === null ? '' : `${line.holder}${t('ui.semicolon')}`;
      return paragraph(view, `${who}${words}`, {lead: `${cleanLine(line.file)}  `, paintLead: theme.strong, paint});
    }),
    ...(cases.length === 0 ? paragraph(view, t('cases.none')) : []),
  ]);
}

function wordsOf(
  {standing, overdue, dueToday, first, pastDueNow, progress}: CaseLine,
  today: string,
  {t, theme}: View,
) {
  if (standing !== 'read') {
    const faint = standing === 'other' || standing === 'not-started';
    return {words: t(`cases.${standing}`), paint: faint ? theme.faint : theme.caution};
  }
  const numbers = (list: readonly number[]) => list.join(t('ui.comma'));
  const parts = [
    ...(pastDueNow.length === 0 ? [] : [t('cases.pastDue', {institutions: pastDueNow.join(t('ui.comma'))})]),
    ...(overdue.length === 0 || first === null
      ? []
      : [t('cases.overdue', {numbers: numbers(overdue), days: daysBetween(first.on, today)})]),
    ...(dueToday.length === 0 ? [] : [t('cases.dueToday', {numbers: numbers(dueToday)})]),
    ...(overdue.length + dueToday.length > 0
      ? []
      : [first === null ? t('cases.nothing') : t('cases.next', {day: first.on, what: t(`case.due.${first.code}`)})]),
    ...(progress === null ? [] : [t('cases.progress', {close: progress.close, proven: progress.proven})]),
  ];
  const paint = overdue.length > 0 ? theme.danger : dueToday.length > 0 ? theme.strong : theme.faint;
  return {words: parts.join(t('ui.semicolon')), paint};
}
