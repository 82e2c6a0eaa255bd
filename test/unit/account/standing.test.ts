import {describe, expect, it} from 'vitest';
import {
  amountOwed,
  balanceOf,
  countsAsOpen,
  isCard,
  isClosed,
  isEnded,
  isOverpaid,
  isPaidOffOpen,
  isSurelyOpen,
  type Standing,
  standingOf,
} from '../../../src/account/standing.ts';
import type {Account} from '../../../src/model/account.ts';
import {ACCOUNT_KINDS, ACCOUNT_STATUSES, type AccountKind, type AccountStatus} from '../../../src/model/vocabulary.ts';
import {BLANK_ACCOUNT} from '../../compose/blank-account.ts';

function account(values: Partial<Account>): Account {
  const kind = values.kind ?? 'credit-line';
  return {
    ...BLANK_ACCOUNT,
    kind,
    key: 'composed',
    institution: '示例消费金融有限公司',
    openedOn: '2022-07-19',
    group: kind === 'recovery' ? 'recovery' : isCardKind(kind) ? 'cards' : 'other',
    span: {page: 1, line: 1, text: ''},
    ...values,
  };
}

function isCardKind(kind: AccountKind): boolean {
  return kind === 'credit-card' || kind === 'semi-credit-card';
}

/** What is printed of the balance: nothing, an overpayment, 0 or a debt. */
const BALANCES = [null, -12, 0, 375] as const;
/** 账户标识 is printed in cells by the detailed layout only. */
const LAYOUTS = {brief: null, detailed: 'A0001'} as const;

/** Standings by printed balance, in the order of BALANCES. */
type Row = readonly [Standing, Standing, Standing, Standing];
const ONLY_OWING_IF_PRINTED: Row = ['unclear', 'clear', 'clear', 'owing'];
const ENDED_UNLESS_OWING: Row = ['closed', 'closed', 'closed', 'unclear'];
const BAD: Row = ['bad', 'bad', 'bad', 'bad'];
const UNCLEAR: Row = ['unclear', 'unclear', 'unclear', 'unclear'];

/** Whoever is not a recovery, in the brief layout and, but for credit cards, in the detailed one. */
const USUAL: Readonly<Record<AccountStatus, Row>> = {
  open: ONLY_OWING_IF_PRINTED,
  frozen: ONLY_OWING_IF_PRINTED,
  stopped: ONLY_OWING_IF_PRINTED,
  'not-activated': ['never-used', 'never-used', 'never-used', 'owing'],
  settled: ENDED_UNLESS_OWING,
  closed: ENDED_UNLESS_OWING,
  transferred: ['transferred', 'transferred', 'transferred', 'unclear'],
  'bad-debt': BAD,
  unknown: UNCLEAR,
};

/** Without 已用额度 the cells of a credit card do not show that nothing is owed. */
const CREDIT_CARD_IN_CELLS: Readonly<Record<AccountStatus, Row>> = {
  ...USUAL,
  open: ['unclear', 'unclear', 'unclear', 'owing'],
  frozen: ['unclear', 'unclear', 'unclear', 'owing'],
  stopped: ['unclear', 'unclear', 'unclear', 'owing'],
};

/** A claim that was handed on (被追偿) is nothing to close, whatever is left of it. */
const RECOVERY: Row = ['recovery', 'recovery', 'recovery', 'recovery'];
const RECOVERIES: Readonly<Record<AccountStatus, Row>> = {
  ...USUAL,
  open: RECOVERY,
  frozen: RECOVERY,
  stopped: RECOVERY,
  'not-activated': RECOVERY,
  unknown: RECOVERY,
};

function expectedRow(kind: AccountKind, layout: keyof typeof LAYOUTS, status: AccountStatus): Row {
  if (kind === 'recovery') return RECOVERIES[status];
  if (kind === 'credit-card' && layout === 'detailed') return CREDIT_CARD_IN_CELLS[status];
  return USUAL[status];
}

const TABLE = ACCOUNT_KINDS.flatMap(kind =>
  (['brief', 'detailed'] as const).flatMap(layout =>
    ACCOUNT_STATUSES.map(status => ({kind, layout, status, expected: expectedRow(kind, layout, status)})),
  ),
);

describe('standingOf', () => {
  it.each(TABLE)('$kind, $layout, $status: $expected', ({kind, layout, status, expected}) => {
    const accountId = LAYOUTS[layout];
    expect(BALANCES.map(balance => standingOf(account({kind, accountId, status, balance})))).toEqual(expected);
  });

  it('a credit card in cells is clear when balance and used are both printed as 0', () => {
    const card = account({kind: 'credit-card', accountId: 'A0001'});
    expect(standingOf({...card, balance: 0, used: 0})).toBe('clear');
    expect(standingOf({...card, balance: 0, used: null})).toBe('unclear');
    expect(standingOf({...card, balance: null, used: 0})).toBe('unclear');
    expect(standingOf({...card, balance: 0, used: 375})).toBe('owing');
  });

  it('a card of the brief layout prints a single figure, used or overdraft', () => {
    const card = account({kind: 'credit-card'});
    expect(standingOf(card)).toBe('unclear');
    expect(standingOf({...card, used: 0})).toBe('clear');
    expect(standingOf({...card, used: 8416})).toBe('owing');
    const semi = account({kind: 'semi-credit-card'});
    expect(standingOf({...semi, overdraft: 0})).toBe('clear');
    expect(standingOf({...semi, overdraft: 20})).toBe('owing');
  });

  it('a semi-credit card in cells prints its balance or its overdraft', () => {
    const semi = account({kind: 'semi-credit-card', accountId: 'A0001'});
    expect(standingOf(semi)).toBe('unclear');
    expect(standingOf({...semi, overdraft: 0})).toBe('clear');
  });

  it('only the balance shows that a loan is paid: a used figure of 0 does not', () => {
    expect(standingOf(account({kind: 'term-loan', balance: null, used: 0}))).toBe('unclear');
  });

  it('the newer balance decides over the older one', () => {
    expect(standingOf(account({balance: 900, latestBalance: 0}))).toBe('clear');
    expect(standingOf(account({balance: 0, latestBalance: 200}))).toBe('owing');
    expect(standingOf(account({balance: null, latestBalance: 0}))).toBe('clear');
  });

  it('instalments that were not billed are owed, and none of them prove nothing', () => {
    const card = account({kind: 'credit-card'});
    expect(standingOf({...card, used: 0, installmentBalance: 900})).toBe('owing');
    expect(standingOf({...card, installmentBalance: 0})).toBe('unclear');
  });

  it('past due is owing, whatever the amounts say, also before activation', () => {
    const late = {pastDue: {now: true, months5y: null, over90Months: null}};
    expect(standingOf(account({balance: 0, ...late}))).toBe('owing');
    expect(standingOf(account({balance: -12, ...late}))).toBe('owing');
    expect(standingOf(account({kind: 'credit-card', status: 'not-activated', ...late}))).toBe('owing');
    expect(standingOf(account({balance: 0, pastDue: {...late.pastDue, now: null}}))).toBe('clear');
  });

  it('an annual fee makes a card that was never activated owing', () => {
    expect(standingOf(account({kind: 'credit-card', status: 'not-activated', used: 100}))).toBe('owing');
  });

  it('an account in the column of recoveries is one, whatever its form', () => {
    expect(standingOf(account({group: 'recovery', balance: 0}))).toBe('recovery');
  });
});

describe('isPaidOffOpen', () => {
  const told = (values: Partial<Account>) => isPaidOffOpen(account(values));

  it('is clear or never used, and nothing else', () => {
    expect([told({balance: 0}), told({balance: -12}), told({status: 'not-activated'})]).toEqual([true, true, true]);
    expect([told({balance: 1}), told({balance: null}), told({balance: 0, status: 'settled'})]).toEqual([
      false,
      false,
      false,
    ]);
    expect([told({balance: 0, status: 'bad-debt'}), told({balance: 0, status: 'transferred'})]).toEqual([false, false]);
  });
});

describe('amounts', () => {
  it('that are not printed are null, never 0', () => {
    expect(amountOwed(account({}))).toBeNull();
    expect(balanceOf(account({}))).toBeNull();
    expect(isOverpaid(account({}))).toBe(false);
  });

  it('owed are the largest of those printed; an overpayment owes nothing', () => {
    expect(amountOwed(account({balance: 5, used: 20, overdraft: 7, installmentBalance: 9}))).toBe(20);
    expect(amountOwed(account({balance: -12}))).toBe(0);
    expect(amountOwed(account({balance: -12, used: 0.01}))).toBe(0.01);
    expect(amountOwed(account({installmentBalance: 0}))).toBeNull();
    expect(amountOwed(account({installmentBalance: 0.5}))).toBe(0.5);
  });

  it('below 0 are an overpayment, in whichever figure they stand', () => {
    expect(isOverpaid(account({balance: -0.01}))).toBe(true);
    expect(isOverpaid(account({used: -3, balance: 0}))).toBe(true);
    expect(isOverpaid(account({overdraft: -3}))).toBe(true);
    expect(isOverpaid(account({balance: 0, used: 0}))).toBe(false);
    // The newer record says that the money came back.
    expect(isOverpaid(account({balance: -12, latestBalance: 0}))).toBe(false);
  });
});

describe('status words', () => {
  const statusesWhere = (test: (one: Account) => boolean) => ACCOUNT_STATUSES.filter(status => test(account({status})));

  it('closed is settled or closed; ended is moved on as well', () => {
    expect(statusesWhere(isClosed)).toEqual(['settled', 'closed']);
    expect(statusesWhere(isEnded)).toEqual(['settled', 'closed', 'transferred']);
  });

  it('the summary counts everything else as open, but for recoveries', () => {
    expect(statusesWhere(countsAsOpen)).toEqual(['open', 'not-activated', 'bad-debt', 'frozen', 'stopped', 'unknown']);
    expect(countsAsOpen(account({kind: 'recovery'}))).toBe(false);
  });

  it('a status that cannot be read counts as open and is not surely so', () => {
    expect(statusesWhere(isSurelyOpen)).toEqual(['open', 'not-activated', 'bad-debt', 'frozen', 'stopped']);
    expect(isSurelyOpen(account({kind: 'recovery'}))).toBe(false);
  });

  it('cards are of two kinds', () => {
    expect(ACCOUNT_KINDS.filter(kind => isCard({kind}))).toEqual(['credit-card', 'semi-credit-card']);
  });
});
