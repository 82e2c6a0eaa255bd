import {describe, expect, it} from 'vitest';
import {HistorySchema} from '../../../src/model/history.ts';
import type {Report} from '../../../src/model/report.ts';
import {buildHistory} from '../../../src/verify/history.ts';
import {account, CLOSED, card, report} from './composed-report.ts';

type Accounts = Parameters<typeof report>[0];
const DAYS = ['2026-04-10T09:00:00', '2026-07-10T09:00:00', '2026-10-10T09:00:00', '2027-01-10T09:00:00'];
const numbered = (accounts: Accounts, at: number): Report =>
  report(accounts, {reportNumber: `N${at}`, reportedAt: DAYS[at] ?? null});
const known = {lenderOf: (name: string) => name, appsOf: () => []};
const tell = (...reports: Accounts[]) => {
  const history = buildHistory(reports.map(numbered), known);
  expect(HistorySchema.parse(history)).toEqual(history);
  return history.accounts;
};
const closed = account({...CLOSED, status: 'settled'});

describe('a history', () => {
  it('says in which report an account was paid off and closed', () => {
    const [line] = tell([account({balance: 375})], [account()], [closed]);
    expect(line).toMatchObject({
      match: 'exact',
      openedOn: '2022-07-19',
      settledIn: DAYS[1],
      closedIn: DAYS[2],
      cameBackIn: null,
      states: [
        {reportNumber: 'N0', status: 'open', balance: 375},
        {reportNumber: 'N1', status: 'open', balance: 0},
        {reportNumber: 'N2', status: 'settled', balance: null},
      ],
    });
  });

  it('takes a closing back when the account opens again', () => {
    const [line] = tell([account()], [closed], [account()]);
    expect(line).toMatchObject({settledIn: DAYS[0], closedIn: null, cameBackIn: DAYS[2]});
    expect(tell([account()], [closed], [account()], [closed])[0]).toMatchObject({
      closedIn: DAYS[3],
      cameBackIn: DAYS[2],
    });
  });

  it('looks again for what one report leaves out, and calls it neither closed nor lost', () => {
    const accounts = tell([account()], [], [account()]);
    expect(accounts).toMatchObject([{closedIn: null, cameBackIn: DAYS[2]}]);
    expect(accounts[0]?.states.map(({status}) => status)).toEqual(['open', null, 'open']);
    expect(tell([account()], [])).toMatchObject([{closedIn: null, cameBackIn: null, match: null}]);
  });

  it('of an account that comes later begins with reports that do not print it', () => {
    const accounts = tell([account()], [account(), card()]);
    expect(accounts.map(({states}) => states.map(({status}) => status))).toEqual([
      ['open', 'open'],
      [null, 'open'],
    ]);
    expect(accounts[1]).toMatchObject({cameBackIn: null, match: null});
  });

  it('is a guess as soon as one of its links is', () => {
    const twins = [account({balance: 0}), account({balance: 900})];
    const [one, other] = tell(twins, [closed, account({balance: 900})], [closed, account({balance: 900})]);
    expect([one?.match, other?.match]).toEqual(['guessed', 'guessed']);
  });

  it('is of one person, the oldest report first, none twice', () => {
    expect(() => buildHistory([numbered([], 1), numbered([], 0)], known)).toThrow('REPORTS_REVERSED');
    expect(() => buildHistory([numbered([], 0), numbered([], 1), numbered([], 1)], known)).toThrow('SAME_REPORT');
    const other = {...numbered([], 1), holder: {name: '王**', idTail: '1111'}};
    expect(() => buildHistory([numbered([], 0), other], known)).toThrow('DIFFERENT_PERSONS');
  });
});
