import type {AccountHistory, History} from '../model/history.ts';
import type {Translate} from '../text/index.ts';
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

export function historyTitle({reports, accounts}: History, t: Translate): string {
  return t('history.title', {count: reports.length, accounts: accounts.length});
}

/** Reports from which an account may be missing. */
export function unreconciled({reports}: History, t: Translate): string[] {
  return reports
    .filter(({reconciliation}) => reconciliation !== 'matched')
    .map(({reportedAt}) => t('history.unreconciled', {day: dayOf(reportedAt)}));
}

/** 2022-07-19 开立；2026-10-20 的报告上还清；2026-12-20 的报告上已关闭 */
export function tellAccount(account: AccountHistory, t: Translate): string {
  const {openedOn, settledIn, closedIn, cameBackIn, match, states} = account;
  const gone = states.at(-1)?.status === null;
  const words = [
    openedOn === null ? null : t('history.opened', {day: openedOn}),
    settledIn === null ? null : t('history.settled', {day: dayOf(settledIn)}),
    cameBackIn === null ? null : t('history.came-back', {day: dayOf(cameBackIn)}),
    closedIn === null ? null : t('history.closed', {day: dayOf(closedIn)}),
    gone ? t('history.last-gone') : null,
    closedIn === null && !gone && states.at(-1)?.status === 'open' ? t('history.open') : null,
    match === 'guessed' ? t('history.guessed') : null,
  ];
  return words.filter(word => word !== null).join(t('ui.semicolon'));
}

export function dayOf(time: string | null): string {
  return time?.slice(0, 10) ?? '--';
}

function lastTwo(files: readonly string[]): string {
  return ['loanclose diff', ...files.slice(-2).map(quoteWord), '--check'].join(' ');
}
