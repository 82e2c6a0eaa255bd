import type {Case, CaseHistory, CaseItemView} from '../model/case.ts';
import {historyTitle, renderProgress, stateWords} from './case-words.ts';
import {cleanLine} from './clean-text.ts';
import {finish, paragraph, type View} from './view.ts';
import {shortTime} from './words.ts';

/** All of a case: every item with its state and everything that was done about it. */
export function renderCase(shown: Case, path: string, view: View): string {
  const {t, theme} = view;
  return finish([
    ...paragraph(view, t('case.title', {day: shown.startedOn}), {paint: theme.title}),
    ...paragraph(view, t('case.path', {path: cleanLine(path)}), {paint: theme.faint}),
    ...shown.reports.flatMap(({reportedAt}) =>
      paragraph(view, t('case.report', {time: shortTime(reportedAt, t)}), {paint: theme.faint}),
    ),
    ...renderProgress(shown, view),
    ...shown.items.flatMap(item => renderItem(item, view)),
  ]);
}

function renderItem(item: CaseItemView, view: View): string[] {
  const {t, theme} = view;
  const {number, name, institution, next, why, history, files} = item;
  const title = name === institution ? name : `${name}  ${institution}`;
  return [
    '',
    ...paragraph(view, title, {lead: `${String(number).padStart(2)}  `, paint: theme.strong}),
    ...paragraph(view, stateWords(item, view.t), {indent: 4}),
    ...(why === null ? [] : paragraph(view, t(`case.why.${why}`), {indent: 4, paint: theme.faint})),
    ...history.flatMap(entry => paragraph(view, historyWords(entry, view), {indent: 4, lead: `${entry.on}  `})),
    ...files.flatMap(({name: file, sha256}) =>
      paragraph(view, t('case.file', {name: cleanLine(file), sha256: sha256.slice(0, 12)}), {indent: 4}),
    ),
    ...(next === null
      ? []
      : paragraph(view, t('case.nextLine', {day: next.on, what: t(`case.due.${next.code}`), command: next.command}), {
          indent: 4,
        })),
  ];
}

function historyWords(entry: CaseHistory, {t}: View): string {
  const {ticket, agent, promisedOn, note, shows, undone} = entry;
  const parts = [
    historyTitle(entry, t),
    ...(shows === null ? [] : [t(`case.shows.${shows}`)]),
    ...(ticket === null ? [] : [t('case.ticketNumber', {ticket})]),
    ...(agent === null ? [] : [t('case.agentNumber', {agent})]),
    ...(promisedOn === null ? [] : [t('case.promise', {day: promisedOn})]),
    ...(note === null ? [] : [cleanLine(note)]),
    ...(undone ? [t('case.wasUndone')] : []),
  ];
  return parts.join(t('ui.semicolon'));
}
