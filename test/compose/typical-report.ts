import {BLANK_ACCOUNT} from './blank-account.ts';
import {account} from './compose-account.ts';
import {type AccountFields, type ComposedAccount, type ComposedReport, inPrintingOrder} from './composed-report.ts';

const NEVER = {now: null, months5y: null, over90Months: null};
/** A credit card as the brief report prints it. */
export function card(institution: string, openedOn: string, fields: Partial<AccountFields>): ComposedAccount {
  const all = {
    ...BLANK_ACCOUNT,
    kind: 'credit-card' as const,
    group: 'cards' as const,
    currency: '人民币',
    institution,
    openedOn,
    ...fields,
  };
  const pastDue = all.pastDue.months5y !== null || all.status === 'bad-debt';
  return account('cards', pastDue ? (all.kind === 'semi-credit-card' ? 'overdrawn' : 'past-due') : 'never', all);
}

/** An open credit line (授信 form); pass `status` and `closedOn` for one that is settled. */
export function line(institution: string, openedOn: string, fields: Partial<AccountFields>): ComposedAccount {
  const settled = fields.status === 'settled';
  const state = settled ? {} : {currency: '人民币', asOf: '2026-09', balance: 0, pastDue: {...NEVER, now: false}};
  const all = {
    ...BLANK_ACCOUNT,
    kind: 'credit-line' as const,
    group: 'other' as const,
    product: '其他个人消费贷款',
    revolving: true,
    institution,
    openedOn,
    ...state,
    ...fields,
  };
  return account('loans', all.pastDue.months5y === null ? 'never' : 'past-due', all);
}

/** A loan (发放 form). */
export function loan(institution: string, openedOn: string, fields: Partial<AccountFields>): ComposedAccount {
  const product = fields.product ?? '其他个人消费贷款';
  const group = /住房|商用房|公积金/.test(product) ? ('housing' as const) : ('other' as const);
  const all = {
    ...BLANK_ACCOUNT,
    kind: 'term-loan' as const,
    currency: '人民币',
    institution,
    openedOn,
    group,
    ...fields,
    product,
  };
  return account('loans', all.pastDue.months5y === null && all.status !== 'bad-debt' ? 'never' : 'past-due', all);
}

/** A report of 张三 around these accounts. */
export function reportOf(accounts: readonly ComposedAccount[], parts: Partial<ComposedReport> = {}): ComposedReport {
  const generation = parts.generation ?? 2;
  return {
    generation,
    header: {
      reportNumber: '2026102009123400000000',
      reportedAt: '2026-10-20T09:12:34',
      name: '张三',
      idNumber: '**************0000',
      marital: '已婚',
      otherIds: null,
    },
    liabilities: [],
    inquiries: [],
    nonCredit: null,
    publicRecords: null,
    institutionNotes: [],
    ...parts,
    accounts: inPrintingOrder(generation, accounts),
  };
}

const OWING = line('重庆美团三快小额贷款有限公司', '2023-02-11', {limit: 9300, balance: 4260, perpetual: true});
const KEPT = [
  loan('中国工商银行股份有限公司成都分行', '2021-09-24', {
    product: '个人住房商业贷款',
    amount: 860000,
    dueOn: '2051-09-24',
    balance: 792338,
    asOf: '2026-09',
  }),
  loan('河南中原消费金融股份有限公司', '2025-08-27', {
    amount: 27350,
    dueOn: '2027-08-27',
    balance: 14906,
    asOf: '2026-09',
  }),
  loan('湖北消费金融股份有限公司', '2022-04-02', {amount: 8000, status: 'settled', closedOn: '2023-04'}),
  line('四川新网银行股份有限公司', '2021-09-13', {status: 'settled', closedOn: '2022-12'}),
  card('招商银行股份有限公司信用卡中心', '2015-03-17', {cardTail: '7302', limit: 52000, used: 8416, asOf: '2026-09'}),
  card('招商银行股份有限公司信用卡中心', '2015-03-17', {
    currency: '美元',
    cardTail: '7302',
    limit: 52000,
    used: 0,
    asOf: '2026-09',
  }),
  card('平安银行股份有限公司信用卡中心', '2017-04-06', {
    cardTail: '3347',
    limit: 36000,
    balance: 0,
    asOf: '2026-09',
    pastDue: {now: false, months5y: 1, over90Months: 0},
  }),
  card('上海银行股份有限公司信用卡中心', '2008-03-12', {status: 'closed', closedOn: '2020-07'}),
  card('中国农业银行股份有限公司', '2025-09-15', {status: 'not-activated', limit: 20000, asOf: '2026-09'}),
];
const PAID_OFF = [
  line('重庆京东盛际小额贷款有限公司', '2020-06-18', {limit: 21000, validUntil: '2027-06-18'}),
  line('重庆蚂蚁消费金融有限公司', '2022-07-19', {limit: 26700, validUntil: '2028-07-19'}),
  line('中邮消费金融有限公司', '2021-11-05', {limit: 50000, validUntil: '2026-05-05'}),
  line('重庆度小满小额贷款有限公司', '2022-01-08', {limit: 34500, perpetual: true}),
  line('重庆小米小额贷款有限公司', '2021-03-30', {limit: 15000, validUntil: '2027-03-30'}),
  line('马上消费金融股份有限公司', '2020-12-12', {limit: 8000, perpetual: true}),
  line('浙江网商银行股份有限公司', '2021-09-13', {product: '个人经营性贷款', limit: 60000, perpetual: true}),
];

/** Seventeen accounts of a believable person: seven lines paid off but open, one that owes, a mortgage, cards in every state. */
export const TYPICAL = reportOf([...PAID_OFF, OWING, ...KEPT], {
  inquiries: [
    {on: '2026-09-21', institution: '招商银行股份有限公司', reason: '贷后管理', by: 'institution'},
    {on: '2026-08-11', institution: '平安融易（江苏）融资担保有限公司', reason: '担保资格审查', by: 'institution'},
    {on: '2025-12-05', institution: '上海农村商业银行股份有限公司', reason: '信用卡审批', by: 'institution'},
    {on: '2026-10-01', institution: '本人', reason: '本人查询（互联网个人信用信息服务平台）', by: 'self'},
  ],
});

/** The same person two months later: four of the lines are settled, one is no longer printed, the others stand as before. */
export const AFTER = reportOf(
  [
    ...PAID_OFF.slice(0, 4).map(({fields}) =>
      line(fields.institution, fields.openedOn ?? '', {
        status: 'settled',
        closedOn: '2026-11',
        validUntil: fields.validUntil,
        perpetual: fields.perpetual,
      }),
    ),
    ...PAID_OFF.slice(5),
    OWING,
    ...KEPT,
  ],
  {
    header: {...TYPICAL.header, reportNumber: '2026122010203000000000', reportedAt: '2026-12-20T10:20:30'},
    inquiries: [
      {on: '2026-12-02', institution: '招商银行股份有限公司', reason: '贷后管理', by: 'institution'},
      ...TYPICAL.inquiries,
    ],
  },
);
