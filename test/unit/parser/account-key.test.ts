import {describe, expect, it} from 'vitest';
import type {Account} from '../../../src/model/account.ts';
import {assignKeys} from '../../../src/parser/account-key.ts';

type Keyless = Omit<Account, 'key'>;

const LINE: Keyless = {
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
  balance: 9418,
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
  span: {page: 2, line: 14, text: ''},
};
const CARD: Keyless = {...LINE, kind: 'credit-card', product: null, cardTail: '7302', validUntil: null};
const LOAN: Keyless = {...LINE, kind: 'term-loan', amount: 12600, limit: null};

const keyOf = (account: Keyless) => assignKeys([account])[0]?.key;

describe('a key stays when', () => {
  it.each<[string, Keyless, Partial<Keyless>]>([
    ['the balance changes', LINE, {balance: 0}],
    ['the limit changes', LINE, {limit: 500}],
    ['the day of the figures changes', LINE, {asOf: '2026-05'}],
    ['the validity is renewed', LINE, {validUntil: null, perpetual: true}],
    ['it stands on another page', LINE, {span: {page: 9, line: 1, text: 'x'}}],
    ['it is past due', LINE, {pastDue: {now: true, months5y: 3, over90Months: 1}}],
    [
      'a line is settled, and its limit and currency are printed no more',
      LINE,
      {status: 'settled', currency: null, limit: null, balance: null, asOf: null, closedOn: '2026-06'},
    ],
    [
      'a card is closed, and its tail is printed no more',
      CARD,
      {status: 'closed', cardTail: null, limit: null, closedOn: '2026-06'},
    ],
    ['a loan is settled', LOAN, {status: 'settled', balance: null, dueOn: null, closedOn: '2026-06'}],
    [
      'the institution is renamed and the old name printed behind',
      LINE,
      {institution: '示例新名消费金融有限公司（原：示例消费金融有限公司）'},
    ],
  ])('%s', (_, account, change) => {
    expect(keyOf({...account, ...change})).toBe(keyOf(account));
  });
});

describe('a key differs when', () => {
  it.each<[string, Keyless, Partial<Keyless>]>([
    ['another institution', LINE, {institution: '示例银行'}],
    ['another day of opening', LINE, {openedOn: '2022-07-20'}],
    ['another product', LINE, {product: '个人经营性贷款'}],
    ['another kind', LINE, {kind: 'term-loan'}],
    ['another currency of a card', CARD, {currency: '美元'}],
    ['another amount of a loan', LOAN, {amount: 12700}],
    ['another account id', {...LINE, accountId: 'A1'}, {accountId: 'A2'}],
  ])('%s', (_, account, change) => {
    expect(keyOf({...account, ...change})).not.toBe(keyOf(account));
  });
});

describe('assignKeys', () => {
  it('counts twins in the order of the report', () => {
    const keys = assignKeys([LINE, CARD, LINE, LINE]).map(({key}) => key);
    expect(keys).toEqual([keyOf(LINE), keyOf(CARD), `${keyOf(LINE)}~2`, `${keyOf(LINE)}~3`]);
  });

  it('one more account changes the key of no other', () => {
    const before = assignKeys([CARD, LOAN]).map(({key}) => key);
    expect(assignKeys([LINE, CARD, LINE, LOAN]).map(({key}) => key)).toEqual(expect.arrayContaining(before));
  });

  it('an account id is the whole identity', () => {
    expect(keyOf({...LINE, accountId: 'A1', institution: '示例银行', openedOn: null})).toBe(
      keyOf({...LINE, accountId: 'A1'}),
    );
  });

  it('keeps every other field as it is', () => {
    expect(assignKeys([LINE])).toEqual([{key: keyOf(LINE), ...LINE}]);
  });
});
