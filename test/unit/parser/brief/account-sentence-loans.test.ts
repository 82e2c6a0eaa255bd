import {describe, expect, it} from 'vitest';
import {type Fields, fieldsOf, HISTORY, MILD_HISTORY, NOTHING, read} from './read-sentence.ts';

const LOAN = '2021年09月24日示例银行股份有限公司成都分行发放的860,000元（人民币）个人住房商业贷款';
const LOAN_OF: Fields = {
  ...NOTHING,
  kind: 'term-loan',
  group: 'housing',
  institution: '示例银行股份有限公司成都分行',
  product: '个人住房商业贷款',
  openedOn: '2021-09-24',
  currency: '人民币',
  amount: 860000,
};

const LOANS: [form: string, sentence: string, expected: Partial<Fields>][] = [
  [
    'L1 running',
    `${LOAN}，2051年09月24日到期。截至2026年04月，余额792,338。`,
    {dueOn: '2051-09-24', asOf: '2026-04', balance: 792338},
  ],
  [
    'L1 余额为',
    `${LOAN}，2051年09月24日到期。截至2026年04月，余额为0。`,
    {dueOn: '2051-09-24', asOf: '2026-04', balance: 0},
  ],
  ['L2 settled', `${LOAN}，2023年10月已结清。`, {status: 'settled', statusText: '结清', closedOn: '2023-10'}],
  [
    'L3 ever past due',
    `${LOAN}，2051年09月24日到期。截至2026年05月，余额9,871，当前有逾期。${HISTORY}`,
    {
      dueOn: '2051-09-24',
      asOf: '2026-05',
      balance: 9871,
      pastDue: {now: true, months5y: 16, over90Months: 9},
    },
  ],
  [
    'L4 settled, with its history',
    `${LOAN}，2023年10月已结清。${MILD_HISTORY}`,
    {
      status: 'settled',
      statusText: '结清',
      closedOn: '2023-10',
      pastDue: {now: null, months5y: 1, over90Months: 0},
    },
  ],
  [
    'L5 transferred, in the place of settled',
    `${LOAN}，2023年10月已转出。`,
    {status: 'transferred', statusText: '转出', closedOn: '2023-10'},
  ],
  [
    'L5 transferred, behind the history',
    `${LOAN}，2051年09月24日到期。${MILD_HISTORY}2023年10月已转出。`,
    {
      dueOn: '2051-09-24',
      status: 'transferred',
      statusText: '转出',
      closedOn: '2023-10',
      pastDue: {now: null, months5y: 1, over90Months: 0},
    },
  ],
  [
    'L6 bad debt',
    `${LOAN}，2051年09月24日到期。截至2026年05月，已变成呆账，余额143,880。`,
    {dueOn: '2051-09-24', asOf: '2026-05', status: 'bad-debt', statusText: '呆账', balance: 143880},
  ],
  [
    'first generation, days and months not padded',
    '2016年5月6日示例银行发放的450,000元（人民币）个人住房公积金贷款，2036年5月6日到期。截至2017年1月，余额431,702。',
    {
      institution: '示例银行',
      product: '个人住房公积金贷款',
      openedOn: '2016-05-06',
      amount: 450000,
      dueOn: '2036-05-06',
      asOf: '2017-01',
      balance: 431702,
    },
  ],
];

const LINE = '2022年07月19日示例消费金融有限公司为其他个人消费贷款授信';
const LINE_OF: Fields = {
  ...NOTHING,
  kind: 'credit-line',
  group: 'other',
  institution: '示例消费金融有限公司',
  product: '其他个人消费贷款',
  openedOn: '2022-07-19',
};
const LINE_FIGURES = '截至2026年03月，信用额度26,700元（人民币），余额为0，当前无逾期。';
const LINE_READ: Partial<Fields> = {
  currency: '人民币',
  limit: 26700,
  balance: 0,
  asOf: '2026-03',
  pastDue: {now: false, months5y: null, over90Months: null},
};

const LINES: [form: string, sentence: string, expected: Partial<Fields>][] = [
  [
    'R1 revolving, with an end',
    `${LINE}，额度有效期至2028年07月19日，可循环使用。${LINE_FIGURES}`,
    {...LINE_READ, validUntil: '2028-07-19', revolving: true},
  ],
  [
    'R1 perpetual',
    `${LINE}，额度长期有效，可循环使用。${LINE_FIGURES}`,
    {...LINE_READ, perpetual: true, revolving: true},
  ],
  [
    'R1 not revolving, past its end, still open',
    `${LINE}，额度有效期至2025年02月28日，不可循环使用。${LINE_FIGURES}`,
    {...LINE_READ, validUntil: '2025-02-28', revolving: false},
  ],
  [
    'R1 past due now',
    `${LINE}，额度长期有效，可循环使用。${LINE_FIGURES.replace('为0', '为9,418').replace('无', '有')}`,
    {
      ...LINE_READ,
      balance: 9418,
      perpetual: true,
      revolving: true,
      pastDue: {now: true, months5y: null, over90Months: null},
    },
  ],
  [
    'R2 settled: neither limit nor currency is printed',
    `${LINE}，可循环使用。2022年12月已结清。`,
    {revolving: true, status: 'settled', statusText: '结清', closedOn: '2022-12'},
  ],
  [
    'R3 open, with its history',
    `${LINE}，额度长期有效，可循环使用。${LINE_FIGURES}${HISTORY}`,
    {...LINE_READ, perpetual: true, revolving: true, pastDue: {now: false, months5y: 16, over90Months: 9}},
  ],
  [
    'R3 settled, with its history',
    `${LINE}，额度有效期至2024年10月16日，可循环使用。2024年10月已结清。${MILD_HISTORY}`,
    {
      validUntil: '2024-10-16',
      revolving: true,
      status: 'settled',
      statusText: '结清',
      closedOn: '2024-10',
      pastDue: {now: null, months5y: 1, over90Months: 0},
    },
  ],
];

describe('loans that were paid out', () => {
  it.each(LOANS)('%s', (_, sentence, expected) => {
    const done = read(sentence, 'issued', 'loans');
    expect(fieldsOf(done)).toEqual({...LOAN_OF, ...expected});
    expect(done.diagnostics).toEqual([]);
  });

  it.each([
    ['个人住房商业贷款', 'housing'],
    ['个人住房公积金贷款', 'housing'],
    ['个人住房贷款', 'housing'],
    ['个人商用房（含商住两用）贷款', 'housing'],
    ['个人商用房（包括商住两用）贷款', 'housing'],
    ['个人商用房贷款（包括商住两用房）', 'housing'],
    ['个人经营性贷款', 'other'],
    ['其他个人消费贷款', 'other'],
    ['个人消费贷款', 'other'],
    ['其他贷款', 'other'],
    ['个人汽车消费贷款', 'other'],
    ['个人汽车贷款', 'other'],
    ['农户贷款', 'other'],
    ['经营性农户贷款', 'other'],
    ['国家助学贷款', 'other'],
    ['商业助学贷款', 'other'],
  ] as const)('%s is counted as %s', (product, group) => {
    const running = LOAN.replace('个人住房商业贷款', product);
    for (const rest of ['，2051年09月24日到期。截至2026年04月，余额1。', '，2023年10月已结清。'])
      expect(read(running + rest, 'issued', 'loans').account).toMatchObject({kind: 'term-loan', product, group});
  });

  it('in the first generation the section says the column', () => {
    expect(read(LOAN, 'issued', 'other-loans').account.group).toBe('other');
    expect(read(LOAN.replace('住房商业', '消费'), 'issued', 'housing-loans').account.group).toBe('housing');
  });

  it('an amount that does not read is an error, and the account stays', () => {
    const {account, diagnostics} = read(`${LOAN.replace('860,000', '86,00')}，2023年10月已结清。`, 'issued', 'loans');
    expect(account).toMatchObject({amount: null, status: 'settled'});
    expect(diagnostics).toMatchObject([{code: 'VALUE_UNREADABLE', severity: 'error'}]);
  });
});

describe('credit lines', () => {
  it.each(LINES)('%s', (_, sentence, expected) => {
    const done = read(sentence, 'line', 'loans');
    expect(fieldsOf(done)).toEqual({...LINE_OF, ...expected});
    expect(done.diagnostics).toEqual([]);
  });

  it('a line of which only the head is left is of unknown state', () => {
    const {account, diagnostics} = read(`${LINE}，额度长期有效，可循环使用。`, 'line', 'loans');
    expect(account.status).toBe('unknown');
    expect(diagnostics.map(({code}) => code)).toEqual(['STATUS_UNKNOWN']);
  });

  it('a renamed institution keeps its former name', () => {
    const institution = '天津示例消费金融有限公司（原：示例旧名消费金融有限公司）';
    expect(
      read(`${LINE.replace('示例消费金融有限公司', institution)}，可循环使用。2022年12月已结清。`, 'line').account,
    ).toMatchObject({institution, product: '其他个人消费贷款', status: 'settled'});
  });

  it('a product for houses is counted there', () => {
    expect(read(`${LINE.replace('其他个人消费', '个人住房商业')}，可循环使用。`, 'line').account.group).toBe('housing');
  });
});
