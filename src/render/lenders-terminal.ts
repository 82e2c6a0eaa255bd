import type {LenderMatch, Lenders} from '../model/lender.ts';
import {renderTable} from './table.ts';
import {finish, paragraph, type View} from './view.ts';

/** The result of a search in the directory: name, how it was found, its apps and the number to call. */
export function renderLendersTerminal(lenders: Lenders, view: View): string {
  const {t, theme} = view;
  if (lenders.matches.length === 0) {
    return finish(paragraph(view, t('ui.noMatch', {query: lenders.query ?? ''}), {paint: theme.caution}));
  }
  return finish([
    ...renderTable(
      view,
      [
        {title: t('ui.column.name'), paint: theme.strong},
        {title: t('ui.column.id'), paint: theme.faint},
        {title: t('ui.column.kind')},
        {title: t('ui.column.apps')},
        {title: t('ui.column.phone')},
      ],
      lenders.matches.map(match => [
        lenders.query === null ? match.name : `${match.name}${foundBy(match, view)}`,
        match.id,
        match.apps.some(({id}) => id === match.id) ? 'App' : t(`label.lenderKind.${match.kind}`),
        match.apps.map(app => app.name).join(t('ui.comma')),
        phone(match, view),
      ]),
    ),
    '',
    ...paragraph(view, t('ui.matches', {count: lenders.matches.length}), {paint: theme.faint}),
  ]);
}

function foundBy(match: LenderMatch, view: View): string {
  if (match.by === 'id' || (match.by === 'name' && match.matchedOn === match.name)) return '';
  return view.t('ui.inBrackets', {text: `${view.t(`label.matchedBy.${match.by}`)} ${match.matchedOn}`});
}

function phone(match: LenderMatch, view: View): string {
  const best = match.phones.find(candidate => candidate.dial);
  return best === undefined ? view.t('ui.noSurePhone') : best.number;
}
