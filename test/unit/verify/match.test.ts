import {describe, expect, it} from 'vitest';
import type {Account} from '../../../src/model/account.ts';
import type {Layout} from '../../../src/model/vocabulary.ts';
import {assignKeys} from '../../../src/parser/account-key.ts';
import {matchAccounts} from '../../../src/verify/match.ts';
import {account, CLOSED, card} from './composed-report.ts';

type Given = readonly Omit<Account, 'key'>[];

/** Pairs as [place in old, place in new, match]. */
function match(olds: Given, nows: Given, layouts: readonly [Layout, Layout] = ['brief', 'brief']) {
  const old = {layout: layouts[0], accounts: assignKeys(olds)};
  const now = {layout: layouts[1], accounts: assignKeys(nows)};
  const {pairs, onlyOld, onlyNew} = matchAccounts(old, now, name => name);
  return {
    pairs: pairs.map(pair => [old.accounts.indexOf(pair.old), now.accounts.indexOf(pair.now), pair.match]).sort(),
    onlyOld: onlyOld.map(one => old.accounts.indexOf(one)),
    onlyNew: onlyNew.map(one => now.accounts.indexOf(one)),
  };
}

describe('matchAccounts', () => {
  it('goes by account id in the detailed layout, whatever the name and the order', () => {
    const one = account({accountId: 'A1', institution: '示例小贷公司甲'});
    const two = account({accountId: 'A2'});
    const renamed = {...one, institution: '示例小贷公司乙'};
    expect(match([one, two], [two, renamed], ['detailed', 'detailed']).pairs).toEqual([
      [0, 1, 'id'],
      [1, 0, 'id'],
    ]);
  });

  it('never pairs two different account ids', () => {
    const {pairs, onlyOld, onlyNew} = match(
      [account({accountId: 'A1'})],
      [account({accountId: 'A2'})],
      ['detailed', 'detailed'],
    );
    expect({pairs, onlyOld, onlyNew}).toEqual({pairs: [], onlyOld: [0], onlyNew: [0]});
  });

  it('keeps the currency accounts under one id apart', () => {
    const rmb = card({accountId: 'C1', currency: '人民币元'});
    const usd = card({accountId: 'C1', currency: '美元'});
    expect(match([rmb, usd], [usd, rmb], ['detailed', 'detailed']).pairs).toEqual([
      [0, 1, 'id'],
      [1, 0, 'id'],
    ]);
  });

  it('pairs twins by card tail', () => {
    const one = card({cardTail: '1111'});
    const two = card({cardTail: '2222'});
    expect(match([one, two], [two, one]).pairs).toEqual([
      [0, 1, 'exact'],
      [1, 0, 'exact'],
    ]);
  });

  it('pairs unchanged twins by their figures', () => {
    const one = account({balance: 0});
    const two = account({balance: 900});
    expect(
      match(
        [one, two],
        [
          {...two, asOf: '2026-06'},
          {...one, asOf: '2026-06'},
        ],
      ).pairs,
    ).toEqual([
      [0, 1, 'exact'],
      [1, 0, 'exact'],
    ]);
  });

  it('says when the pairing of twins was a guess', () => {
    const closed = account({...CLOSED, status: 'settled'});
    const {pairs} = match([account({balance: 0}), account({balance: 900})], [closed, account({balance: 900})]);
    expect(pairs).toEqual([
      [0, 0, 'guessed'],
      [1, 1, 'guessed'],
    ]);
  });

  it('is sure of twins that are alike: whichever closed, one did', () => {
    const closed = account({...CLOSED, status: 'settled'});
    expect(match([account(), account()], [account(), closed]).pairs.map(([, , how]) => how)).toEqual([
      'exact',
      'exact',
    ]);
    const both = match([account({balance: 0}), account({balance: 900})], [closed, closed]);
    expect(both.pairs.map(([, , how]) => how)).toEqual(['exact', 'exact']);
  });

  it('leaves over the twin that is missing', () => {
    const {pairs, onlyOld} = match([account({balance: 0}), account({balance: 900})], [account({balance: 900})]);
    expect(pairs).toEqual([[1, 0, 'guessed']]);
    expect(onlyOld).toEqual([0]);
  });

  it('finds a renamed institution by the former name that is printed', () => {
    const before = account({institution: '示例甲消费金融有限公司'});
    const between = account({institution: '示例乙消费金融有限公司（原：示例甲消费金融有限公司）'});
    const after = account({institution: '示例乙消费金融有限公司'});
    expect(match([before], [between]).pairs).toEqual([[0, 0, 'exact']]);
    expect(match([between], [after]).pairs).toEqual([[0, 0, 'guessed']]);
    expect(match([before], [after]).pairs).toEqual([]);
    expect(match([between], [{...after, openedOn: '2022-07-20'}]).pairs).toEqual([]);
    expect(match([between], [{...after, currency: '美元'}]).pairs).toEqual([]);
  });

  it('matches brief against detailed by lender, kind and day', () => {
    const detailed = account({accountId: 'A1', product: '其他个人消费', currency: '人民币元'});
    expect(match([account()], [detailed], ['brief', 'detailed']).pairs).toEqual([[0, 0, 'exact']]);
    const drawdown = {...detailed, kind: 'drawdown'} as const;
    expect(match([account({kind: 'term-loan'})], [drawdown], ['brief', 'detailed']).pairs).toEqual([[0, 0, 'guessed']]);
    expect(match([account()], [{...detailed, openedOn: '2022-07-20'}], ['brief', 'detailed']).pairs).toEqual([]);
    expect(match([account()], [{...detailed, currency: '美元'}], ['brief', 'detailed']).pairs).toEqual([]);
    expect(match([account()], [{...detailed, kind: 'term-loan'}], ['brief', 'detailed']).pairs).toEqual([]);
  });
});
