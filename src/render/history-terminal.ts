import type {History} from '../model/history.ts';
import {dayOf, historyTitle, tellAccount, unreconciled} from './history-words.ts';
import {quoteWord} from './quote-word.ts';
import {renderTable} from './table.ts';
import {finish, heading, paragraph, type View} from './view.ts';
import {fieldLabel, itemNames, money} from './words.ts';

/** What became of each account, and how it stood in each report. */
export function renderHistoryTerminal(history: History, view: View, files: readonly string[]): string {
  const {t, theme} = view;
  const {reports, accounts} = history;
  const days = reports.map(({reportedAt}) => dayOf(reportedAt));
  return finish([
    ...paragraph(view, historyTitle(history, t), {paint: theme.title}),
    ...unreconciled(history, t).flatMap(line => paragraph(view, line, {paint: theme.danger})),
    ...accounts.flatMap(account => [
      '',
      ...paragraph(view, itemNames(account, t), {paint: theme.strong}),
      ...paragraph(view, tellAccount(account, t), {indent: 2}),
      ...renderTable(
        view,
        [
          {title: t('history.column.report')},
          {title: fieldLabel('status', t)},
          {title: fieldLabel('balance', t), align: 'right'},
        ],
        account.states.map(({status, balance}, at) => [
          days[at] ?? '--',
          status === null ? t('history.not-printed') : t(`label.status.${status}`),
          balance === null ? '' : money(balance),
        ]),
        4,
      ),
    ]),
    ...heading(view, t('diff.commands')),
    ...paragraph(view, t('history.command', {command: lastTwo(files)}), {indent: 2, lead: '- '}),
  ]);
}

function lastTwo(files: readonly string[]): string {
  return ['loanclose diff', ...files.slice(-2).map(quoteWord), '--check'].join(' ');
}
