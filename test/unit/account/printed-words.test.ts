import {describe, expect, it} from 'vitest';
import {groupOf, kindOfLoan, purposeOf, statusOfWord} from '../../../src/account/printed-words.ts';

describe('words for the state of an account', () => {
  it.each([
    ['正常', 'open'],
    ['逾期', 'open'],
    ['担保物不足', 'open'],
    ['催收', 'open'],
    ['未激活', 'not-activated'],
    ['结清', 'settled'],
    ['销户', 'closed'],
    ['结束', 'closed'],
    ['转出', 'transferred'],
    ['呆账', 'bad-debt'],
    ['冻结', 'frozen'],
    ['止付', 'stopped'],
    ['银行止付', 'stopped'],
    ['司法追偿', 'unknown'],
    ['强制平仓', 'unknown'],
  ])('%s is %s', (word, status) => expect(statusOfWord(word)).toBe(status));

  it.each(['注销', '未结清', '非正常', '', 'constructor'])('%j is no such word', word => {
    expect(statusOfWord(word)).toBeNull();
  });
});

describe('products', () => {
  it.each([
    ['个人住房商业贷款', 'housing'],
    ['个人住房公积金贷款', 'housing'],
    ['个人商用房（包括商住两用）贷款', 'housing'],
    ['个人汽车消费贷款', 'car'],
    ['农户贷款', 'farm'],
    ['经营性农户贷款', 'farm'],
    ['国家助学贷款', 'study'],
    ['个人经营性贷款', 'business'],
    ['融资租赁业务', 'lease'],
    ['股票质押式回购交易', 'securities'],
    ['其他个人消费贷款', null],
    [null, null],
  ])('%s is for %s', (product, purpose) => expect(purposeOf(product)).toBe(purpose));

  it('a lease and securities financing are kinds of their own', () => {
    expect(['融资租赁业务', '融资融券业务', '个人汽车消费贷款', null].map(kindOfLoan)).toEqual([
      'finance-lease',
      'securities-financing',
      'term-loan',
      'term-loan',
    ]);
  });

  it('the summary counts by kind first, and loans by product', () => {
    expect(groupOf('semi-credit-card', null)).toBe('cards');
    expect(groupOf('recovery', '个人住房贷款')).toBe('recovery');
    expect(groupOf('finance-lease', '融资租赁')).toBe('other-business');
    expect(groupOf('term-loan', '个人住房贷款')).toBe('housing');
    expect(groupOf('credit-line', '其他个人消费贷款')).toBe('other');
  });
});
