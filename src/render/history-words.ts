import type {AccountHistory, History} from '../model/history.ts';
import type {Translate} from '../text/index.ts';

/** What the outputs of a history share. */

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
