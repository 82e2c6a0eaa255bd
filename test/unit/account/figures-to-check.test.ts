import {expect, test} from 'vitest';
import {figuresToCheck} from '../../../src/account/figures-to-check.ts';
import {account} from '../verify/composed-report.ts';

const doubted = (fields: Parameters<typeof account>[0], ...doubtful: string[]) =>
  figuresToCheck({key: 'a', ...account(fields), doubtful});

test('a single digit may be another one, and decides whether anything is owed', () => {
  expect(doubted({balance: 0}, 'balance')).toEqual(['balance']);
  expect(doubted({balance: 8}, 'balance')).toEqual(['balance']);
  expect(doubted({balance: null}, 'balance')).toEqual(['balance']);
  expect(doubted({balance: 12_300}, 'balance')).toEqual([]);
});

test('state and name decide, a day and a limit do not', () => {
  expect(doubted({}, 'status', 'institution', 'openedOn', 'limit', 'accountId')).toEqual(['status', 'institution']);
});
