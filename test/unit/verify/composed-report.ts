import type {Account} from '../../../src/model/account.ts';
import type {Facility, Report} from '../../../src/model/report.ts';
import {assignKeys} from '../../../src/parser/account-key.ts';

const SPAN = {page: 1, line: 1, text: ''};

export function account(values: Partial<Omit<Account, 'key'>> = {}): Omit<Account, 'key'> {
  return {
    kind: 'credit-line',
    institution: '示例消费金融有限公司',
    product: '其他个人消费贷款',
    openedOn: '2022-07-19',
    currency: '人民币',
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
    asOf: '2026-03',
    closedOn: null,
    status: 'open',
    statusText: null,
    doubtful: [],
    pastDue: {now: false, months5y: null, over90Months: null},
    group: 'other',
    span: SPAN,
    ...values,
  };
}

export function card(values: Partial<Omit<Account, 'key'>> = {}): Omit<Account, 'key'> {
  return account({
    kind: 'credit-card',
    institution: '示例银行信用卡中心',
    product: null,
    limit: 50000,
    used: 0,
    balance: null,
    validUntil: null,
    revolving: null,
    pastDue: {now: null, months5y: null, over90Months: null},
    group: 'cards',
    ...values,
  });
}

/** What the brief layout still prints of a closed account. */
export const CLOSED = {
  limit: null,
  used: null,
  balance: null,
  validUntil: null,
  revolving: null,
  currency: null,
  cardTail: null,
  asOf: null,
  closedOn: '2026-06',
  pastDue: {now: null, months5y: null, over90Months: null},
} as const;

export function facility(values: Partial<Facility> = {}): Facility {
  return {
    key: 'facility:F1',
    facilityId: 'F1',
    institution: '示例网络小额贷款有限公司',
    effectiveOn: '2021-01-01',
    validUntil: '2031-01-01',
    perpetual: false,
    purpose: '循环贷款额度',
    limit: 30000,
    subLimit: null,
    subLimitId: null,
    used: 0,
    currency: '人民币元',
    accountKeys: [],
    span: SPAN,
    ...values,
  };
}

export function report(accounts: readonly Omit<Account, 'key'>[], values: Partial<Report> = {}): Report {
  return {
    schema: 'loanclose/report@1',
    layout: 'brief',
    generation: 2,
    source: {kind: 'text', pages: 1},
    edition: 'personal',
    reportNumber: null,
    reportedAt: '2026-04-10T09:00:00',
    holder: {name: '测**', idTail: '0000'},
    accounts: assignKeys(accounts),
    facilities: [],
    liabilities: [],
    inquiries: [],
    summary: {},
    reconciliation: {status: 'matched', checks: [], gaps: 0},
    diagnostics: [],
    ...values,
  };
}

/** The same person's report three months later. */
export function laterReport(accounts: readonly Omit<Account, 'key'>[], values: Partial<Report> = {}): Report {
  return report(accounts, {reportedAt: '2026-07-10T09:00:00', ...values});
}
