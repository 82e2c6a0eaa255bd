import fc from 'fast-check';
import type {Account} from '../../src/model/account.ts';
import type {Report} from '../../src/model/report.ts';
import {ACCOUNT_GROUPS, ACCOUNT_KINDS, ACCOUNT_STATUSES} from '../../src/model/vocabulary.ts';
import {assignKeys} from '../../src/parser/account-key.ts';
import {account, card, facility} from '../unit/verify/composed-report.ts';

type Keyless = Omit<Account, 'key'>;

const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, {nil: null});
const day = fc
  .date({min: new Date('1995-01-01'), max: new Date('2030-12-31'), noInvalidDate: true})
  .map(date => date.toISOString().slice(0, 10));
const dayOrMonth = fc.oneof(
  day,
  day.map(value => value.slice(0, 7)),
);
const yuan = fc.oneof(
  fc.constant(0),
  fc.nat(2_000_000),
  fc.nat(99_999).map(cents => cents / 100),
);
const digits = (length: number) =>
  fc.string({unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length});

/** Few values where accounts should meet (twins, renamed lenders), anything elsewhere. */
function arbitraryAccount(ids: fc.Arbitrary<string | null> = fc.constant(null)): fc.Arbitrary<Keyless> {
  return fc.record({
    doubtful: fc.constant([]),
    kind: fc.constantFrom(...ACCOUNT_KINDS),
    institution: fc.constantFrom(
      '示例银行',
      '示例（中国）消费金融有限公司',
      '示例"引号",公司',
      '=示例公司',
      '@示例',
      '示例；小贷',
    ),
    product: orNull(fc.constantFrom('其他个人消费贷款', '个人住房商业贷款', '-号开头', '个人商用房（含商住两用）贷款')),
    openedOn: orNull(fc.constantFrom('1998-02-28', '2020-02-29', '2022-07-19')),
    currency: orNull(fc.constantFrom('人民币', '美元', '人民币元')),
    cardTail: orNull(fc.constantFrom('0001', '7302')),
    accountId: ids,
    facilityId: orNull(fc.constantFrom('F1', '蚂蚁合并(F2):x', '00012345678901234567')),
    amount: orNull(fc.constantFrom(0, 12000)),
    limit: orNull(yuan),
    used: orNull(yuan),
    balance: orNull(yuan),
    overdraft: orNull(yuan),
    installmentBalance: orNull(yuan),
    latestBalance: orNull(yuan),
    dueOn: orNull(day),
    validUntil: orNull(day),
    perpetual: fc.boolean(),
    revolving: orNull(fc.boolean()),
    asOf: orNull(dayOrMonth),
    closedOn: orNull(dayOrMonth),
    status: fc.constantFrom(...ACCOUNT_STATUSES),
    statusText: orNull(fc.constantFrom('正常', '结清', '银行止付', '某某')),
    pastDue: fc.record({now: orNull(fc.boolean()), months5y: orNull(fc.nat(60)), over90Months: orNull(fc.nat(60))}),
    group: fc.constantFrom(...ACCOUNT_GROUPS),
    span: fc.constant({page: 1, line: 1, text: ''}),
  });
}

const arbitraryFacility = fc
  .record({
    id: fc.constantFrom('F1', 'F2', 'F3'),
    validUntil: orNull(day),
    purpose: orNull(fc.constantFrom('循环贷款额度', '信用卡共享额度')),
    limit: orNull(yuan),
    used: orNull(yuan),
  })
  .map(({id, ...values}) => facility({key: `facility:${id}`, facilityId: id, ...values}));

/** Any accounts, with ids as in the detailed layout or without. */
const anyAccounts = fc.oneof(
  fc.array(arbitraryAccount(), {maxLength: 12}),
  fc.array(arbitraryAccount(fc.constantFrom('A1', '甲(A2)', 'A3')), {maxLength: 12}),
);

/** Accounts of few identities, so that most of them have twins and partners. */
const crowdedAccounts = fc.array(
  fc
    .record({
      lender: fc.constantFrom('示例甲', '示例乙（原：示例甲）', '示例乙'),
      tail: orNull(fc.constantFrom('0001', '7302')),
      status: fc.constantFrom('open', 'settled', 'closed', 'transferred', 'unknown'),
      balance: orNull(fc.constantFrom(0, 500)),
      currency: orNull(fc.constantFrom('人民币', '美元')),
      asOf: orNull(fc.constantFrom('2026-03', '2026-06-30')),
      isCard: fc.boolean(),
    })
    .map(({lender, tail, isCard, ...values}) =>
      isCard ? card({...values, institution: lender, cardTail: tail}) : account({...values, institution: lender}),
    ),
  {maxLength: 8},
);

export const arbitraryReport: fc.Arbitrary<Report> = fc
  .record({
    layout: fc.constantFrom('brief', 'detailed', 'csv'),
    reportNumber: orNull(digits(22)),
    reportedAt: orNull(day.map(value => `${value}T09:12:34`)),
    accounts: fc.oneof(anyAccounts, crowdedAccounts),
    status: fc.constantFrom('matched', 'mismatched', 'not-printed'),
    facilities: fc.uniqueArray(arbitraryFacility, {maxLength: 3, selector: ({key}) => key}),
  })
  .map(
    ({accounts, status, ...rest}): Report => ({
      schema: 'loanclose/report@1',
      generation: 2,
      source: {kind: 'text', pages: 1},
      edition: 'personal',
      holder: {name: '测**', idTail: '0000'},
      liabilities: [],
      inquiries: [],
      summary: {},
      diagnostics: [],
      ...rest,
      reconciliation: {status, checks: [], gaps: 0},
      accounts: assignKeys(accounts),
    }),
  );
