import {describe, expect, it} from 'vitest';
import {type Fields, fieldsOf, HISTORY, MILD_HISTORY, NOTHING, read} from './read-sentence.ts';

const CARD_OF: Fields = {
  ...NOTHING,
  kind: 'credit-card',
  group: 'cards',
  institution: '示例银行股份有限公司信用卡中心',
  openedOn: '2015-03-17',
  currency: '人民币',
};
const CARD = '2015年03月17日示例银行股份有限公司信用卡中心发放的贷记卡（人民币账户）';
const CARD_WITH_TAIL = CARD.replace('人民币账户', '人民币账户，卡片尾号：7302');
const SEMI_CARD = CARD.replace('贷记卡', '准贷记卡');

const CARDS: [form: string, sentence: string, expected: Partial<Fields>][] = [
  [
    'C1 in use',
    `${CARD_WITH_TAIL}。截至2026年04月，信用额度52,000，已使用额度8,416。`,
    {cardTail: '7302', asOf: '2026-04', limit: 52000, used: 8416},
  ],
  [
    'C1 limit 0 and nothing used',
    `${CARD}。截至2026年03月，信用额度0，已使用额度0。`,
    {asOf: '2026-03', limit: 0, used: 0},
  ],
  [
    'C1 used above the limit',
    `${CARD}。截至2026年02月，信用额度10,000，已使用额度10,264。`,
    {asOf: '2026-02', limit: 10000, used: 10264},
  ],
  ['C1 figures printed as --', `${CARD}。截至2026年02月，信用额度--，已使用额度--。`, {asOf: '2026-02'}],
  ['C2 closed', `${CARD}，2020年07月销户。`, {status: 'closed', statusText: '销户', closedOn: '2020-07'}],
  [
    'C3 never activated, without a comma',
    `${CARD.replace('人民币', '美元')}。截至2026年06月尚未激活。`,
    {currency: '美元', status: 'not-activated', statusText: '未激活', asOf: '2026-06'},
  ],
  [
    "C3' never activated, with a limit",
    `${CARD}。截至2026年06月，信用额度20,000，尚未激活。`,
    {status: 'not-activated', statusText: '未激活', asOf: '2026-06', limit: 20000},
  ],
  [
    "C3' never activated, with limit and use",
    `${CARD}。截至2026年06月，信用额度20,000，已使用额度0，尚未激活。`,
    {status: 'not-activated', statusText: '未激活', asOf: '2026-06', limit: 20000, used: 0},
  ],
  [
    'C4 ever past due: 余额, not 已使用额度',
    `${CARD_WITH_TAIL}。截至2026年05月，信用额度36,000，余额4,905，当前无逾期。${MILD_HISTORY}`,
    {
      cardTail: '7302',
      asOf: '2026-05',
      limit: 36000,
      balance: 4905,
      pastDue: {now: false, months5y: 1, over90Months: 0},
    },
  ],
  [
    'C4 past due now',
    `${CARD}。截至2026年05月，信用额度28,000，余额29,318，当前有逾期。${HISTORY}`,
    {asOf: '2026-05', limit: 28000, balance: 29318, pastDue: {now: true, months5y: 16, over90Months: 9}},
  ],
  [
    "C4' without 当前无逾期",
    `${CARD}。截至2026年05月，信用额度36,000，余额4,905。${MILD_HISTORY}`,
    {asOf: '2026-05', limit: 36000, balance: 4905, pastDue: {now: null, months5y: 1, over90Months: 0}},
  ],
  [
    'C5 balance with instalments in it',
    `${CARD}。截至2026年06月，信用额度0，余额15,000（含未出单的大额专项分期余额5,000），当前无逾期。${MILD_HISTORY}`,
    {
      asOf: '2026-06',
      limit: 0,
      balance: 15000,
      installmentBalance: 5000,
      pastDue: {now: false, months5y: 1, over90Months: 0},
    },
  ],
  [
    "C5' use, and instalments beside it",
    `${CARD}。截至2026年06月，信用额度30,000，已使用额度1,200，大额专项分期余额5,000。`,
    {asOf: '2026-06', limit: 30000, used: 1200, installmentBalance: 5000},
  ],
  [
    'C6 bad debt',
    `${CARD}。截至2026年05月，信用额度8,000，已变成呆账，余额11,472。`,
    {asOf: '2026-05', limit: 8000, balance: 11472, status: 'bad-debt', statusText: '呆账'},
  ],
  [
    'C7 semi-credit card',
    `${SEMI_CARD}。截至2026年05月，信用额度10,000，透支余额0。`,
    {kind: 'semi-credit-card', asOf: '2026-05', limit: 10000, overdraft: 0},
  ],
  [
    'C8 semi-credit card, overdrawn over 60 days',
    `${SEMI_CARD}。截至2026年05月，信用额度10,000，透支余额6,420。最近5年内有12个月透支超过60天，其中6个月透支超过90天。`,
    {
      kind: 'semi-credit-card',
      asOf: '2026-05',
      limit: 10000,
      overdraft: 6420,
      pastDue: {now: null, months5y: 12, over90Months: 6},
    },
  ],
  [
    'C8 of the first generation: 透支超出60天',
    '2007年6月30日示例银行发放的准贷记卡（人民币账户）。截至2017年10月，信用额度10,000，透支余额5,000。最近5年内有6个月透支超出60天，没有发生过90天以上透支。',
    {
      kind: 'semi-credit-card',
      institution: '示例银行',
      openedOn: '2007-06-30',
      asOf: '2017-10',
      limit: 10000,
      overdraft: 5000,
      pastDue: {now: null, months5y: 6, over90Months: 0},
    },
  ],
  [
    'C9 closed, with its history',
    `${CARD}，2020年07月销户。${HISTORY}`,
    {
      status: 'closed',
      statusText: '销户',
      closedOn: '2020-07',
      pastDue: {now: null, months5y: 16, over90Months: 9},
    },
  ],
  [
    'C10 limit in yuan of a foreign account',
    `${CARD.replace('人民币', '美元')}。截至2026年08月，信用额度折合人民币24,000，已使用额度0。`,
    {currency: '美元', asOf: '2026-08', limit: 24000, used: 0},
  ],
  [
    'C11 bracket without a currency',
    `${CARD.replace('人民币账户', '卡片尾号：2344')}。截至2026年07月，信用额度54,000，已使用额度932。`,
    {currency: null, cardTail: '2344', asOf: '2026-07', limit: 54000, used: 932},
  ],
  [
    'first generation, closed',
    '2008年3月2日示例银行发放的贷记卡（人民币账户），截至2015年11月已销户。',
    {institution: '示例银行', openedOn: '2008-03-02', status: 'closed', statusText: '销户', closedOn: '2015-11'},
  ],
  [
    'first generation, past due now',
    '2012年9月3日示例银行发放的贷记卡（人民币账户）。截至2018年6月，信用额度4,000，已使用额度3,900，逾期金额310。最近5年内有2个月处于逾期状态，没有发生过90天以上逾期。',
    {
      institution: '示例银行',
      openedOn: '2012-09-03',
      asOf: '2018-06',
      limit: 4000,
      used: 3900,
      pastDue: {now: true, months5y: 2, over90Months: 0},
    },
  ],
  [
    'first generation, foreign account with a half-width comma',
    '2012年9月3日示例银行发放的贷记卡（美元账户）。截至2016年8月，信用额度折合人民币24,000，已使用额度0。',
    {institution: '示例银行', openedOn: '2012-09-03', currency: '美元', asOf: '2016-08', limit: 24000, used: 0},
  ],
];

describe('cards', () => {
  it.each(CARDS)('%s', (_, sentence, expected) => {
    const done = read(sentence, 'issued', 'cards');
    expect(fieldsOf(done)).toEqual({...CARD_OF, ...expected});
    expect(done.diagnostics).toEqual([]);
  });

  it.each(['人民币', '美元', '日元', '欧元', '英镑', '港币', '香港元', '新加坡元', '澳大利亚元'])(
    '%s账户',
    currency => {
      expect(read(CARD.replace('人民币', currency), 'issued', 'cards').account.currency).toBe(currency);
    },
  );

  it('words of the bracket that nobody knows are said, and cost nothing else', () => {
    const {account, diagnostics} = read(
      `${CARD_WITH_TAIL.replace('账户，', '账户，附属卡，')}。截至2026年04月，信用额度1,000，已使用额度0。`,
      'issued',
      'cards',
    );
    expect(account).toMatchObject({currency: '人民币', cardTail: '7302', limit: 1000, used: 0, status: 'open'});
    expect(diagnostics).toMatchObject([{code: 'CLAUSE_UNKNOWN', args: {clause: '附属卡'}}]);
  });

  it('a tail that is not four digits is no tail', () => {
    const {account, diagnostics} = read(CARD_WITH_TAIL.replace('7302', '730'), 'issued', 'cards');
    expect(account.cardTail).toBeNull();
    expect(diagnostics.map(({code}) => code)).toContain('CLAUSE_UNKNOWN');
  });
});
