import {describe, expect, it} from 'vitest';
import {groupAccounts} from '../../../src/account/group.ts';
import type {Account} from '../../../src/model/account.ts';
import {accountOf, cardOf, facilityOf, reportOf} from '../planner/sample-report.ts';

/** Keys of each group, accounts before facilities. */
function groupsOf(...parts: Parameters<typeof reportOf>): string[][] {
  return groupAccounts(reportOf(...parts)).map(({accounts, facilities}) =>
    [...accounts, ...facilities].map(({key}) => key),
  );
}

const card = (key: string, fields: Partial<Account> = {}) => cardOf({key, ...fields});

describe('what a lender closes as one thing', () => {
  it('leaves out what the report calls ended, and orders by key whatever the order of the report', () => {
    const accounts = [accountOf({key: 'c'}), accountOf({key: 'a'}), accountOf({key: 'b', status: 'settled'})];
    expect(groupsOf(accounts)).toEqual([['a'], ['c']]);
    expect(groupsOf(accounts.toReversed())).toEqual([['a'], ['c']]);
    const facilities = [facilityOf({key: 'z', facilityId: '2'}), facilityOf({key: 'y', facilityId: '1'})];
    expect(groupsOf([], {facilities})).toEqual([['y'], ['z']]);
    expect(groupsOf([], {facilities: facilities.toReversed()})).toEqual([['y'], ['z']]);
  });

  it('keeps the parts of one group in the order of their keys', () => {
    const parts = ['d', 'b', 'c', 'a'].map(key => accountOf({key, facilityId: 'XY9'}));
    expect(groupsOf(parts)).toEqual([['a', 'b', 'c', 'd']]);
  });

  it('an agreement holds its drawdowns together, also where it is not printed itself', () => {
    const drawdowns = [1, 2, 3].map(i => accountOf({key: `d${i}`, kind: 'drawdown', facilityId: 'XY0001'}));
    const alone = accountOf({key: 'e', kind: 'drawdown', facilityId: 'XY0002'});
    expect(groupsOf([...drawdowns, alone])).toEqual([['d1', 'd2', 'd3'], ['e']]);
    expect(groupsOf([...drawdowns, alone], {facilities: [facilityOf({key: 'f'})]})).toEqual([
      ['d1', 'd2', 'd3', 'f'],
      ['e'],
    ]);
  });

  it('accounts without an agreement are not held together by having none', () => {
    expect(groupsOf([accountOf({key: 'a'}), accountOf({key: 'b'})])).toEqual([['a'], ['b']]);
  });
});

describe('the currencies of one card', () => {
  it('are one group: same bank, day and tail, or no tail printed', () => {
    expect(groupsOf([card('cny'), card('usd', {currency: '美元'}), card('eur', {currency: '欧元'})])).toEqual([
      ['cny', 'eur', 'usd'],
    ]);
    expect(groupsOf([card('cny', {cardTail: '7302'}), card('usd', {currency: '美元'})])).toEqual([['cny', 'usd']]);
  });

  it('two cards of one day stay two: other tails, or the same currency twice', () => {
    const two = [
      card('a', {cardTail: '7302'}),
      card('b', {cardTail: '7302', currency: '美元'}),
      card('c', {cardTail: '8846'}),
      card('d', {cardTail: '8846', currency: '美元'}),
    ];
    expect(groupsOf(two)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(groupsOf([card('a'), card('b')])).toEqual([['a'], ['b']]);
  });

  it('an account without a tail goes to none of several', () => {
    const accounts = [
      card('a', {cardTail: '7302'}),
      card('b', {cardTail: '8846', currency: '美元'}),
      card('c', {currency: '欧元'}),
    ];
    expect(groupsOf(accounts)).toEqual([['a'], ['b'], ['c']]);
    const untold = [...accounts, card('d', {currency: '日元'})];
    expect(groupsOf(untold)).toEqual([['a'], ['b'], ['c', 'd']]);
  });

  it.each([
    ['another bank', {institution: '另一银行股份有限公司'}],
    ['another day', {openedOn: '2016-01-01'}],
    ['another kind', {kind: 'semi-credit-card'}],
  ] as const)('%s: another card', (_, fields) => {
    expect(groupsOf([card('cny'), card('usd', {currency: '美元', ...fields})])).toEqual([['cny'], ['usd']]);
  });

  it('cards without a day and lines are not joined by currency', () => {
    expect(groupsOf([card('a', {openedOn: null}), card('b', {openedOn: null, currency: '美元'})])).toEqual([
      ['a'],
      ['b'],
    ]);
    expect(groupsOf([accountOf({key: 'a'}), accountOf({key: 'b', currency: '美元'})])).toEqual([['a'], ['b']]);
  });
});
