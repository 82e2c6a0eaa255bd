import {BLANK_ACCOUNT} from '../blank-account.ts';
import type {AccountFields, ComposedAccount, ComposedDetailed, ComposedFacility, Family} from './composed.ts';

const EMPTY: AccountFields = {
  ...BLANK_ACCOUNT,
  kind: 'term-loan',
  institution: '',
  product: '其他个人消费贷款',
  openedOn: '2022-05-30',
  currency: '人民币元',
  asOf: '2025-10-31',
  statusText: '正常',
  group: 'other',
};
const BY_FAMILY: Record<Family, Partial<AccountFields>> = {
  recovery: {kind: 'recovery', group: 'recovery', product: '资产处置', currency: null, statusText: '催收'},
  'term-loan': {},
  drawdown: {kind: 'drawdown', dueOn: '2026-04-18'},
  'credit-line': {kind: 'credit-line', revolving: true},
  'credit-card': {kind: 'credit-card', group: 'cards', product: '贷记卡'},
  'semi-credit-card': {kind: 'semi-credit-card', group: 'cards', product: null},
};

/** One account; figures of a running state that are left out are 0. */
export function composeAccount(family: Family, fields: Partial<AccountFields>): ComposedAccount {
  const status = fields.status ?? 'open';
  const running = ['open', 'frozen', 'stopped', 'unknown'].includes(status) && family !== 'recovery';
  const zeros: Partial<AccountFields> = !running
    ? {}
    : family === 'semi-credit-card'
      ? {overdraft: 0}
      : {balance: 0, pastDue: {now: false, months5y: null, over90Months: null}};
  const cardZeros: Partial<AccountFields> = running && family === 'credit-card' ? {used: 0, installmentBalance: 0} : {};
  const all = {...EMPTY, ...BY_FAMILY[family], ...zeros, ...cardZeros, ...fields};
  const grid = running ? {from: '2024-03', to: all.asOf?.slice(0, 7) ?? '2025-10'} : null;
  return {family, fields: all, grid, extras: [], overdue: 0};
}

export function composeFacility(fields: Partial<ComposedFacility>): ComposedFacility {
  return {
    facilityId: null,
    institution: '',
    effectiveOn: '2022-05-30',
    validUntil: null,
    perpetual: true,
    purpose: '循环贷款额度',
    limit: 60_000,
    subLimit: null,
    subLimitId: null,
    used: 0,
    currency: '人民币元',
    ...fields,
  };
}

export function composeReport(fields: Partial<ComposedDetailed>): ComposedDetailed {
  return {
    edition: 'personal',
    reportNumber: '2025112010153200012345',
    reportedAt: '2025-11-20T10:15:32',
    name: '张三',
    idNumber: '990102199006150024',
    accounts: [],
    facilities: [],
    liabilities: [],
    inquiries: [],
    ...fields,
  };
}
