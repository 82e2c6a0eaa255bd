import {describe, expect, test} from 'vitest';
import type {Account} from '../../../src/model/account.ts';
import {pairLeastDifferent} from '../../../src/verify/assignment.ts';
import {account, CLOSED, card} from './composed-report.ts';

const keyed = (accounts: readonly Omit<Account, 'key'>[], side: string): Account[] =>
  accounts.map((one, at) => ({...one, key: `${side}${at}`}));
type Given = readonly Omit<Account, 'key'>[];

/** Couples as `a0 b1`: the first of the older report became the second of the newer one. */
function pair(olds: Given, nows: Given, may: (old: Account, now: Account) => boolean = () => true): string[] {
  return pairLeastDifferent(keyed(olds, 'a'), keyed(nows, 'b'), may)
    .map(({old, now}) => `${old.key} ${now.key}`)
    .sort();
}

describe('what differs least belongs together', () => {
  test('nothing is paired with nothing', () => {
    expect(pair([], [])).toEqual([]);
    expect(pair([account()], [])).toEqual([]);
    expect(pair([], [account()])).toEqual([]);
  });

  test('all pairs together, not each for itself: the nearest of one may be the only one of another', () => {
    const [near, far] = [account({limit: 1000, balance: 500}), account({limit: 1000, balance: 700, asOf: '2026-02'})];
    expect(pair([near, far], [far, near])).toEqual(['a0 b1', 'a1 b0']);
    const only = (old: Account, now: Account) => !(old.key === 'a1' && now.key === 'b1');
    expect(pair([near, near], [near, far], only)).toEqual(['a0 b1', 'a1 b0']);
  });

  test('what may not belong together stays alone, also where nothing else is left', () => {
    expect(pair([account()], [account()], () => false)).toEqual([]);
    expect(pair([account(), account()], [account(), account()], old => old.key === 'a1')).toHaveLength(1);
  });

  test('the longer side leaves one over', () => {
    const [one, two, three] = [account({balance: 1}), account({balance: 2}), account({balance: 3})];
    expect(pair([one, two, three], [three, one])).toEqual(['a0 b1', 'a2 b0']);
    expect(pair([two], [one, two, three])).toEqual(['a0 b1']);
  });

  test('an account that closed stays closed, however much more alike the open one is', () => {
    const closed = account({...CLOSED, status: 'closed', closedOn: '2025-01'});
    const open = account({balance: 0});
    expect(pair([closed, open], [account({balance: 9000, limit: 1, asOf: '2026-06'}), closed])).toEqual([
      'a0 b1',
      'a1 b0',
    ]);
    // both are open later: one has come back, and that is the closed one, as the open one looks as it did
    expect(pair([closed, open], [open, account({balance: 77})])).toEqual(['a0 b1', 'a1 b0']);
  });

  test('a card goes with its tail, whatever its figures', () => {
    const seven = card({cardTail: '7302', used: 0, limit: 50000});
    const eight = card({cardTail: '8411', used: 900, limit: 20000, asOf: '2026-01'});
    const swapped = [
      {...seven, used: 900, limit: 20000, asOf: '2026-01'},
      {...eight, used: 0, limit: 50000, asOf: seven.asOf},
    ];
    expect(pair([seven, eight], swapped)).toEqual(['a0 b0', 'a1 b1']);
    // a tail that is not printed tells nothing
    const bare = {...seven, cardTail: null};
    expect(pair([seven], [bare])).toEqual(['a0 b0']);
    expect(pair([bare, eight], [{...eight, cardTail: null}, seven])).toEqual(['a0 b1', 'a1 b0']);
  });

  test('the order of a report never decides', () => {
    const accounts = [5, 3, 9, 7].map(balance => account({balance}));
    const later = [9, 5, 7, 3].map(balance => account({balance}));
    expect(pair(accounts, later)).toEqual(['a0 b1', 'a1 b3', 'a2 b0', 'a3 b2']);
    const alike = [account({balance: 4}), account({balance: 8})];
    const changed = [account({balance: 40}), account({balance: 80})];
    const balances = (olds: Given, nows: Given) =>
      pairLeastDifferent(keyed(olds, 'a'), keyed(nows, 'b'), () => true)
        .map(({old, now}) => [old.balance, now.balance])
        .sort();
    expect(balances(alike.toReversed(), changed)).toEqual(balances(alike, changed));
    expect(balances(alike, changed.toReversed())).toEqual(balances(alike, changed));
  });
});

describe('more equal accounts than a table is solved for', () => {
  const many = Array.from({length: 201}, (_, at) => account({balance: at}));

  test('each still gets one that it may belong to, and nobody two', () => {
    const shifted = (old: Account, now: Account) => old.balance !== 0 && now.balance !== 200;
    const couples = pairLeastDifferent(keyed(many, 'a'), keyed(many, 'b'), shifted);
    expect(couples).toHaveLength(200);
    expect(new Set(couples.map(({old}) => old)).size).toBe(200);
    expect(new Set(couples.map(({now}) => now)).size).toBe(200);
    expect(couples.every(({old, now}) => shifted(old, now))).toBe(true);
  });

  test('equal reports go together by what is printed, in whatever order', () => {
    const couples = pairLeastDifferent(keyed(many, 'a'), keyed(many.toReversed(), 'b'), () => true);
    expect(couples.filter(({old, now}) => old.balance !== now.balance)).toEqual([]);
  });
});
