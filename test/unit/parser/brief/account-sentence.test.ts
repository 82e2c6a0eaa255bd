import {describe, expect, it} from 'vitest';
import type {Account} from '../../../../src/model/account.ts';
import {readAccountSentence, type SentenceRead} from '../../../../src/parser/brief/account-sentence.ts';
import type {Section} from '../../../../src/parser/brief/headings.ts';
import type {RecordForm} from '../../../../src/parser/brief/records.ts';

type Fields = Omit<Account, 'key' | 'span'>;

function read(sentence: string, form: RecordForm, section: Section | null = null): SentenceRead {
  const span = {page: 1, line: 1, text: sentence};
  return readAccountSentence({form, ordinal: 1, section, listedPastDue: null, span});
}

function fieldsOf({account: {span: _, ...fields}}: SentenceRead): Fields {
  return fields;
}

/** What stands in an account of which nothing is printed but the head. Every case below names all that differs. */
const NOTHING: Omit<Fields, 'kind' | 'institution' | 'group'> = {
  product: null,
  openedOn: null,
  currency: null,
  cardTail: null,
  accountId: null,
  facilityId: null,
  amount: null,
  limit: null,
  used: null,
  balance: null,
  overdraft: null,
  installmentBalance: null,
  latestBalance: null,
  dueOn: null,
  validUntil: null,
  perpetual: false,
  revolving: null,
  asOf: null,
  closedOn: null,
  status: 'open',
  statusText: null,
  pastDue: {now: null, months5y: null, over90Months: null},
};

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
const HISTORY = '最近5年内有16个月处于逾期状态，其中9个月逾期超过90天。';
const MILD_HISTORY = '最近5年内有1个月处于逾期状态，没有发生过90天以上逾期。';

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

describe('other business', () => {
  const LEASE_OF: Fields = {
    ...NOTHING,
    kind: 'finance-lease',
    group: 'other-business',
    institution: '示例国际融资租赁有限公司',
    openedOn: '2024-01-11',
    currency: '人民币',
    amount: 156000,
  };
  it.each([
    ['办理的…业务', '办理的156,000元（人民币）融资租赁业务', '融资租赁业务'],
    ['发放的…融资租赁', '发放的156,000元（人民币）融资租赁', '融资租赁'],
  ])('lease, %s', (_, words, product) => {
    const head = `2024年01月11日示例国际融资租赁有限公司${words}`;
    expect(
      fieldsOf(
        read(`${head}，2027年01月11日到期。截至2026年04月，余额62,300，当前无逾期。`, 'issued', 'other-business'),
      ),
    ).toEqual({
      ...LEASE_OF,
      product,
      dueOn: '2027-01-11',
      asOf: '2026-04',
      balance: 62300,
      pastDue: {now: false, months5y: null, over90Months: null},
    });
    expect(fieldsOf(read(`${head}，2022年12月已结清。`, 'issued', 'other-business'))).toEqual({
      ...LEASE_OF,
      product,
      status: 'settled',
      statusText: '结清',
      closedOn: '2022-12',
    });
  });

  it.each(['约定购回式证券交易', '股票质押式回购交易', '融资融券交易'])('%s', product => {
    expect(
      read(
        `2024年01月11日示例证券股份有限公司办理的50,000元（人民币）${product}，2027年01月11日到期。截至2026年04月，余额50,000。`,
        'issued',
        'other-business',
      ).account,
    ).toMatchObject({kind: 'securities-financing', group: 'other-business', product, amount: 50000, balance: 50000});
  });
});

describe('debts in recovery', () => {
  it('asset disposal', () => {
    const done = read(
      '2019年05月21日，示例资产管理股份有限公司浙江省分公司接收债权，金额为74,200。截至2026年03月04日，余额为31,500，最近一次还款日期为2025年12月03日。',
      'asset-disposal',
      'asset-disposal',
    );
    expect(fieldsOf(done)).toEqual({
      ...NOTHING,
      kind: 'recovery',
      group: 'recovery',
      institution: '示例资产管理股份有限公司浙江省分公司',
      product: '资产处置',
      openedOn: '2019-05-21',
      amount: 74200,
      asOf: '2026-03-04',
      balance: 31500,
    });
    expect(done.diagnostics).toEqual([]);
  });

  const ADVANCE_OF: Fields = {
    ...NOTHING,
    kind: 'recovery',
    group: 'recovery',
    institution: '示例财产保险股份有限公司',
    product: '垫款',
    openedOn: '2021-04-05',
    amount: 15860,
  };
  it.each<[string, string, Partial<Fields>]>([
    ['still owed', '2021年04月05日以来示例财产保险股份有限公司累计代偿金额15,860。', {}],
    [
      'settled',
      '2021年04月05日以来示例财产保险股份有限公司累计代偿金额15,860。2023年02月已结清。',
      {status: 'settled', statusText: '结清', closedOn: '2023-02'},
    ],
    [
      'with a balance',
      '2021年04月05日以来示例财产保险股份有限公司累计代偿金额15,860。截至2026年03月04日，余额为1,500，最近一次还款日期为--。',
      {asOf: '2026-03-04', balance: 1500},
    ],
    [
      'first generation',
      '2021年4月5日示例财产保险股份有限公司进行最近一次代偿，累计代偿金额15,860。最近一次还款日期为2021年10月17日，余额0。',
      {balance: 0},
    ],
  ])('advance, %s', (_, sentence, expected) => {
    const done = read(sentence, 'advance', 'advance');
    expect(fieldsOf(done)).toEqual({...ADVANCE_OF, ...expected});
    expect(done.diagnostics).toEqual([]);
  });
});

describe('what no form knows', () => {
  it('an unknown head still gives institution and day, and never a state', () => {
    const {account, diagnostics} = read(
      '2023年01月05日示例小额贷款有限公司提供的一种新业务，金额5,000。截至2026年04月，余额0。',
      'unread',
      'loans',
    );
    expect(account).toMatchObject({institution: '示例小额贷款有限公司', openedOn: '2023-01-05', balance: 0});
    expect(diagnostics).toMatchObject([{code: 'CLAUSE_UNKNOWN', args: {clause: '提供的一种新业务'}}]);
  });

  it('words without an institution are an error that names the ordinal, and stay as an account of unknown state', () => {
    const {account, diagnostics} = read('2023年01月05日某处的一种新业务', 'unread', 'loans');
    expect(account).toMatchObject({institution: '', status: 'unknown', openedOn: '2023-01-05'});
    expect(diagnostics[0]).toMatchObject({code: 'SENTENCE_NOT_READ', severity: 'error', args: {ordinal: 1}});
  });

  it('a day that does not exist is unreadable, not moved to another', () => {
    const {account, diagnostics} = read(CARD.replace('03月17日', '02月30日'), 'issued', 'cards');
    expect(account.openedOn).toBeNull();
    expect(diagnostics[0]).toMatchObject({code: 'VALUE_UNREADABLE', severity: 'error'});
  });

  it('a sentence with two states is in neither', () => {
    const {account, diagnostics} = read(`${LOAN}，2023年10月已结清。2024年01月已转出。`, 'issued', 'loans');
    expect(account.status).toBe('unknown');
    expect(diagnostics.map(({code}) => code)).toContain('STATUS_CONFLICT');
  });
});

it('says which words gave which fields', () => {
  expect(read(`${LINE}，可循环使用。2022年12月已结清。`, 'line').clauses).toEqual([
    {words: LINE, fields: ['openedOn', 'institution', 'kind', 'product'], problem: null},
    {words: '可循环使用', fields: ['revolving'], problem: null},
    {words: '2022年12月已结清', fields: ['closedOn', 'status', 'statusText'], problem: null},
  ]);
});
