import {describe, expect, it} from 'vitest';
import {CLAUSES, type Facts, noFacts, readClause} from '../../../../src/parser/brief/clauses.ts';

function read(words: string): {facts: Partial<Facts>; problem: string | null} {
  const facts = noFacts();
  const {problem} = readClause(words, facts);
  const empty = noFacts();
  const changed = Object.entries(facts).filter(
    ([field, value]) => value !== Object.entries(empty).find(([name]) => name === field)?.[1],
  );
  return {facts: Object.fromEntries(changed), problem};
}

const MATCHES: [name: string, words: string, facts: Partial<Facts>][] = [
  ['limit-with-currency', '信用额度26,700元（人民币）', {limit: 26700, currency: '人民币'}],
  ['limit', '信用额度52,000', {limit: 52000}],
  ['limit', '授信额度500', {limit: 500}],
  ['limit', '信用额度折合人民币24,000', {limit: 24000}],
  ['used', '已使用额度8,416', {used: 8416}],
  ['used', '已用额度为0', {used: 0}],
  ['balance', '余额792,338', {balance: 792338}],
  ['balance', '余额为0', {balance: 0}],
  ['balance', '余额15,000（含未出单的大额专项分期余额5,000）', {balance: 15000, installmentBalance: 5000}],
  [
    'used-with-installments',
    '已使用额度15,000（含未出单的大额专项分期余额5,000）',
    {used: 15000, installmentBalance: 5000},
  ],
  ['installments', '大额专项分期余额5,000', {installmentBalance: 5000}],
  ['installments', '未出单的大额专项分期余额为5,000', {installmentBalance: 5000}],
  ['overdraft', '透支余额6,420', {overdraft: 6420}],
  ['amount', '金额为74,200', {amount: 74200}],
  ['amount', '累计代偿金额15,860', {amount: 15860}],
  ['past-due-amount', '逾期金额310', {pastDueNow: true}],
  ['past-due-amount', '逾期金额0', {pastDueNow: false}],
  ['past-due-now', '当前无逾期', {pastDueNow: false}],
  ['past-due-now', '当前有逾期', {pastDueNow: true}],
  ['past-due-months', '最近5年内有16个月处于逾期状态', {pastDueMonths: 16}],
  ['past-due-months', '最近5年内有12个月透支超过60天', {pastDueMonths: 12}],
  ['past-due-months', '最近5年内有12个月透支超出60天', {pastDueMonths: 12}],
  ['over-90-months', '其中9个月逾期超过90天', {over90Months: 9}],
  ['over-90-months', '其中6个月透支超过90天', {over90Months: 6}],
  ['never-over-90', '没有发生过90天以上逾期', {over90Months: 0}],
  ['never-over-90', '没有发生过90天以上的透支', {over90Months: 0}],
  ['never-past-due', '从未发生过逾期', {pastDueMonths: 0, over90Months: 0}],
  ['never-past-due', '最近5年内从未逾期', {pastDueMonths: 0, over90Months: 0}],
  ['moved-in', '其他机构转入', {}],
  ['valid-until', '额度有效期至2028年07月19日', {validUntil: '2028-07-19'}],
  ['perpetual', '额度长期有效', {perpetual: true}],
  ['revolving', '可循环使用', {revolving: true}],
  ['revolving', '不可循环使用', {revolving: false}],
  ['due', '2051年09月24日到期', {dueOn: '2051-09-24'}],
  ['last-paid', '最近一次还款日期为2025年12月03日', {}],
  ['last-paid', '最近一次还款日期为--', {}],
  ['closed', '2020年07月销户', {closedOn: '2020-07', status: 'closed', statusText: '销户'}],
  ['closed', '截至2015年11月已销户', {closedOn: '2015-11', status: 'closed', statusText: '销户'}],
  ['closed', '2012年10月已结清', {closedOn: '2012-10', status: 'settled', statusText: '结清'}],
  ['closed', '2012年10月05日已结清', {closedOn: '2012-10-05', status: 'settled', statusText: '结清'}],
  ['closed', '2012年10月已转出', {closedOn: '2012-10', status: 'transferred', statusText: '转出'}],
  ['closed', '2012年10月已结束', {closedOn: '2012-10', status: 'closed', statusText: '结束'}],
  ['as-of', '截至2026年04月', {asOf: '2026-04'}],
  ['as-of', '截至2026年03月04日', {asOf: '2026-03-04'}],
  ['closed-undated', '已结清', {status: 'settled', statusText: '结清'}],
  ['bad-debt', '已变成呆账', {status: 'bad-debt', statusText: '呆账'}],
  ['not-activated', '尚未激活', {status: 'not-activated', statusText: '未激活'}],
  ['restricted', '账户状态为止付', {status: 'stopped', statusText: '止付'}],
  ['restricted', '已被冻结', {status: 'frozen', statusText: '冻结'}],
  ['restricted', '状态为“银行止付”', {status: 'stopped', statusText: '银行止付'}],
];

/** Words one step away from a clause: it must not read them, whatever else may. */
const NEAR_MISSES: [name: string, words: string][] = [
  ['limit-with-currency', '信用额度26,700元'],
  ['limit', '共享信用额度52,000'],
  ['used', '未使用额度8,416'],
  ['balance', '透支余额6,420'],
  ['balance', '余额15,000（含其他5,000）'],
  ['used-with-installments', '已使用额度15,000（含利息5,000）'],
  ['installments', '大额专项分期额度5,000'],
  ['overdraft', '透支额度6,420'],
  ['amount', '逾期金额310'],
  ['past-due-amount', '逾期总额310'],
  ['past-due-now', '当前逾期'],
  ['past-due-months', '最近2年内有1个月处于逾期状态'],
  ['over-90-months', '其中9个月逾期超过60天'],
  ['never-over-90', '没有发生过60天以上逾期'],
  ['never-past-due', '发生过逾期'],
  ['moved-in', '转入其他机构'],
  ['valid-until', '有效期至2028年07月19日'],
  ['perpetual', '额度长期无效'],
  ['revolving', '可循环使用额度'],
  ['due', '2051年09月到期'],
  ['last-paid', '最近一次还款日期2025年'],
  ['closed', '2020年07月未销户'],
  ['as-of', '截止2026年04月'],
  ['closed-undated', '未结清'],
  ['bad-debt', '呆账已核销'],
  ['not-activated', '已激活'],
  ['restricted', '已解除冻结'],
];

describe('clauses', () => {
  it.each(MATCHES)('%s: %s', (name, words, facts) => {
    expect(CLAUSES.find(({pattern}) => pattern.test(words))?.name).toBe(name);
    expect(read(words)).toEqual({facts, problem: null});
  });

  it.each(NEAR_MISSES)('%s does not read %s', (name, words) => {
    expect(CLAUSES.find(clause => clause.name === name)?.pattern.test(words)).toBe(false);
  });

  it('every clause has a line that it reads and one that it does not', () => {
    const names = CLAUSES.map(({name}) => name);
    expect([...new Set(MATCHES.map(([name]) => name))].sort()).toEqual([...names].sort());
    expect([...new Set(NEAR_MISSES.map(([name]) => name))].sort()).toEqual([...names].sort());
  });
});

describe('values', () => {
  it.each([
    '余额',
    '信用额度',
    '已使用额度',
    '余额为〇',
    '信用额度26,70',
    '余额一千',
    '透支余额1.2.3',
    '额度有效期至2028年',
    '额度有效期至2028年13月01日',
    '截至2026年13月',
    '逾期金额若干',
    '信用额度26,70元（人民币）',
  ])('%s is a label whose value does not read', words => {
    expect(read(words).problem).toBe('unreadable');
  });

  it.each([
    ['余额--', 'balance'],
    ['信用额度--', 'limit'],
    ['已使用额度—', 'used'],
  ] as const)('%s is none', (words, field) => {
    const facts = noFacts();
    expect(readClause(words, facts)).toEqual({words, fields: [field], problem: null});
    expect(facts[field]).toBeNull();
  });

  it('a state with a month that does not exist is still that state', () => {
    expect(read('2020年13月销户')).toEqual({facts: {status: 'closed', statusText: '销户'}, problem: 'unreadable'});
  });
});

describe('clauses that nobody knows', () => {
  it('a day and a state without a comma are two clauses', () => {
    expect(read('截至2026年06月尚未激活')).toEqual({
      facts: {asOf: '2026-06', status: 'not-activated', statusText: '未激活'},
      problem: null,
    });
  });

  it('words of no consequence change nothing', () => {
    expect(read('附有某种新的说明')).toEqual({facts: {}, problem: 'unknown'});
  });

  it.each([
    '已核销',
    '账户状态为催收',
    '担保代还',
    '已注销',
    '额度已失效',
    '担保人代偿',
    '债权已转让',
    '由法院追偿',
    '拖欠三期',
  ])('%s speaks of a state, so the account is neither open nor closed', words => {
    expect(read(words)).toEqual({facts: {status: 'unknown'}, problem: 'unknown'});
  });

  it('a second, other state is a conflict; the same state twice is not', () => {
    const facts = noFacts();
    readClause('2012年10月已结清', facts);
    expect(readClause('已结清', facts).problem).toBeNull();
    expect(facts.status).toBe('settled');
    expect(readClause('已变成呆账', facts).problem).toBe('status-conflict');
    expect(facts.status).toBe('unknown');
  });
});

it('a day that is repeated without end is an unknown clause, and soon said', () => {
  const facts = noFacts();
  expect(readClause('截至2026年03月'.repeat(20_000), facts).problem).toBe('unknown');
  expect(readClause('截至2026年03月尚未激活', facts).problem).toBeNull();
});
