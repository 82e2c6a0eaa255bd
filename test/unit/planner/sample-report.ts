import type {Account} from '../../../src/model/account.ts';
import type {Facility, Report} from '../../../src/model/report.ts';

/** A credit line as a brief report prints it: balance 0 of a limit of 26,700. */
export function accountOf(fields: Partial<Account> = {}): Account {
  const kind = fields.kind ?? 'credit-line';
  const institution = fields.institution ?? '示例消费金融有限公司';
  const openedOn = fields.openedOn === undefined ? '2022-07-19' : fields.openedOn;
  const currency = fields.currency === undefined ? '人民币' : fields.currency;
  return {
    key: [kind, institution, openedOn, currency, fields.cardTail].filter(part => part != null).join(':'),
    kind,
    institution,
    product: '其他个人消费贷款',
    openedOn,
    currency,
    cardTail: null,
    accountId: null,
    facilityId: null,
    amount: null,
    limit: 26700,
    used: null,
    balance: 0,
    overdraft: null,
    installmentBalance: null,
    latestBalance: null,
    dueOn: null,
    validUntil: '2028-07-19',
    perpetual: false,
    revolving: true,
    asOf: '2026-10',
    closedOn: null,
    status: 'open',
    statusText: null,
    doubtful: [],
    pastDue: {now: false, months5y: null, over90Months: null},
    group: 'other',
    span: {page: 1, line: 1, text: ''},
    ...fields,
  };
}

/** A credit card as a brief report prints it: 已使用额度, no balance. */
export function cardOf(fields: Partial<Account> = {}): Account {
  return accountOf({
    kind: 'credit-card',
    institution: '示例银行股份有限公司信用卡中心',
    openedOn: '2015-03-17',
    product: null,
    used: 0,
    balance: null,
    validUntil: null,
    revolving: null,
    pastDue: {now: null, months5y: null, over90Months: null},
    group: 'cards',
    ...fields,
  });
}

export function facilityOf(fields: Partial<Facility> = {}): Facility {
  const facilityId = fields.facilityId === undefined ? 'XY0001' : fields.facilityId;
  return {
    key: `facility:${facilityId}`,
    facilityId,
    institution: '示例消费金融有限公司',
    effectiveOn: '2022-07-19',
    validUntil: '2028-07-19',
    perpetual: false,
    purpose: '循环贷款额度',
    limit: 23600,
    subLimit: null,
    subLimitId: null,
    used: 0,
    currency: '人民币',
    accountKeys: [],
    span: {page: 1, line: 1, text: ''},
    ...fields,
  };
}

export function reportOf(accounts: readonly Account[], fields: Partial<Report> = {}): Report {
  return {
    schema: 'loanclose/report@1',
    layout: 'brief',
    generation: 2,
    source: {kind: 'text', pages: 1},
    edition: 'personal',
    reportNumber: '2026111009123400000000',
    reportedAt: '2026-11-10T09:12:34',
    holder: {name: '测**', idTail: '0000'},
    accounts: [...accounts],
    facilities: [],
    liabilities: [],
    inquiries: [],
    summary: {},
    reconciliation: {status: 'matched', checks: [], gaps: 0},
    diagnostics: [],
    ...fields,
  };
}
