import {balanceOf, isClosed, isPaidOffOpen, isSurelyOpen} from '../account/standing.ts';
import type {Account} from '../model/account.ts';
import type {Expectations} from '../model/expectations.ts';
import type {AccountHistory, History} from '../model/history.ts';
import type {Report} from '../model/report.ts';
import {headOf} from './index.ts';
import {matchAccounts, type Pair} from './match.ts';
import {checkOrder} from './report-order.ts';
import {checkSamePerson} from './same-person.ts';

/** One account through all reports: what each of them prints, null where it does not. */
interface Track {
  readonly seen: (Account | null)[];
  readonly links: Pair['match'][];
}

/**
 * Two or more reports of one person as a history by account. An account that one report leaves out is looked for again in every later one.
 * Accounts stand in the order in which they first appear.
 * @param reports the oldest first
 * @throws LoancloseError DIFFERENT_PERSONS, SAME_REPORT, REPORTS_REVERSED
 */
export function buildHistory(
  reports: readonly Report[],
  {lenderOf, appsOf}: Pick<Expectations, 'lenderOf' | 'appsOf'>,
): History {
  const tracks: Track[] = [];
  reports.forEach((report, at) => {
    const before = reports[at - 1];
    if (before !== undefined) {
      checkSamePerson(before.holder, report.holder);
      checkOrder(before, report);
    }
    follow(tracks, report, at, before?.layout ?? report.layout, lenderOf);
  });
  return {
    schema: 'loanclose/history@1',
    reports: reports.map(headOf),
    accounts: tracks.flatMap(track => tellTrack(track, reports, appsOf)),
  };
}

function follow(
  tracks: Track[],
  report: Report,
  at: number,
  layout: Report['layout'],
  lenderOf: (institution: string) => string,
): void {
  const latest = new Map<Account, Track>();
  for (const track of tracks) {
    const last = track.seen.findLast(account => account !== null);
    if (last !== null && last !== undefined) latest.set(last, track);
  }
  const {pairs, onlyNew} = matchAccounts({layout, accounts: [...latest.keys()]}, report, lenderOf);
  const nowOf = new Map(pairs.map(pair => [pair.old, pair]));
  for (const [last, track] of latest) {
    const pair = nowOf.get(last);
    track.seen.push(pair?.now ?? null);
    if (pair !== undefined) track.links.push(pair.match);
  }
  for (const account of onlyNew) tracks.push({seen: [...Array<null>(at).fill(null), account], links: []});
}

function tellTrack({seen, links}: Track, reports: readonly Report[], appsOf: Expectations['appsOf']): AccountHistory[] {
  const last = seen.findLast(account => account !== null);
  if (last === null || last === undefined) return [];
  const timeOf = (at: number) => (at < 0 ? null : (reports[at]?.reportedAt ?? null));
  const weakest = (['guessed', 'exact', 'id'] as const).find(match => links.includes(match)) ?? null;
  return [
    {
      key: last.key,
      institution: last.institution,
      apps: appsOf(last),
      match: weakest,
      states: seen.map((account, at) => ({
        reportNumber: reports[at]?.reportNumber ?? null,
        status: account?.status ?? null,
        balance: account === null ? null : balanceOf(account),
      })),
      openedOn: last.openedOn,
      settledIn: timeOf(seen.findIndex(account => account !== null && (isPaidOffOpen(account) || isClosed(account)))),
      closedIn: timeOf(closedAt(seen)),
      cameBackIn: timeOf(seen.findLastIndex((_, at) => cameBack(seen, at))),
    },
  ];
}

/** The first of the reports that print it closed, counted from its last opening on: -1 while it is open. */
function closedAt(seen: readonly (Account | null)[]): number {
  const lastOpen = seen.findLastIndex(account => account !== null && !isClosed(account));
  return seen.findIndex((account, at) => at > lastOpen && account !== null && isClosed(account));
}

/** Open after it was closed, or printed again after a report that left it out. */
function cameBack(seen: readonly (Account | null)[], at: number): boolean {
  const account = seen[at] ?? null;
  const before = seen.slice(0, at);
  const last = before.findLast(each => each !== null) ?? null;
  if (account === null || last === null) return false;
  return before.at(-1) === null || (isClosed(last) && isSurelyOpen(account));
}
