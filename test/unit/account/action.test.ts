import {describe, expect, it} from 'vitest';
import {actionOf, isSecured} from '../../../src/account/action.ts';
import type {Account} from '../../../src/model/account.ts';
import type {Facility} from '../../../src/model/report.ts';
import {accountOf, cardOf, facilityOf} from '../planner/sample-report.ts';

const action = (accounts: readonly Account[], facilities: readonly Facility[] = []) => actionOf({accounts, facilities});
const line = accountOf();
const loan = accountOf({kind: 'term-loan'});
const drawdown = accountOf({kind: 'drawdown'});
const unused = accountOf({status: 'not-activated', balance: null});

describe('what can be done about a group', () => {
  it('a clear line is closed; a loan, a drawdown or a lease with nothing owed is asked about', () => {
    expect(action([line])).toBe('close');
    expect(action([line, drawdown])).toBe('close');
    for (const kind of ['term-loan', 'drawdown', 'finance-lease'] as const)
      expect([kind, action([accountOf({kind})])]).toEqual([kind, 'investigate']);
  });

  it('anything owed or unknown in it: ask', () => {
    expect(action([line, accountOf({balance: 375})])).toBe('investigate');
    expect(action([accountOf({balance: null})])).toBe('investigate');
  });

  it('a card is a choice, also one that was never activated; so is a line that was never used', () => {
    expect(action([cardOf()])).toBe('optional-close');
    expect(action([cardOf(), cardOf({currency: '美元'})])).toBe('optional-close');
    expect(action([cardOf({status: 'not-activated'})])).toBe('optional-close');
    expect(action([unused])).toBe('optional-close');
  });

  it('a line that was used beside one that was not is closed', () => {
    expect(action([line, unused])).toBe('close');
  });

  it('an agreement alone is closed when nothing of it is used; a figure that is not printed is not 0', () => {
    expect(action([], [facilityOf()])).toBe('close');
    expect(action([], [facilityOf(), facilityOf({used: 500})])).toBe('investigate');
    expect(action([], [facilityOf({used: null})])).toBe('investigate');
  });

  it('money used on the agreement stops the closing, unless every account has a newer payment record', () => {
    const used = [facilityOf({used: 500})];
    expect(action([line], used)).toBe('investigate');
    expect(action([accountOf({latestBalance: 0})], used)).toBe('close');
    expect(action([accountOf({latestBalance: 0}), line], used)).toBe('investigate');
    expect(action([line], [facilityOf({used: 0})])).toBe('close');
    expect(action([line], [facilityOf({used: null})])).toBe('close');
  });
});

describe('what stands behind it', () => {
  it.each([
    [[line], [], false],
    [[accountOf({product: '个人住房商业贷款'})], [], true],
    [[line, accountOf({product: '个人汽车消费贷款'})], [], true],
    [[accountOf({group: 'housing'})], [], true],
    [[line], [facilityOf({purpose: '个人住房贷款'})], true],
    [[cardOf({product: '个人汽车消费贷款'})], [], false],
  ] as const)('%#: secured %s', (accounts, facilities, secured) => {
    expect(isSecured({accounts, facilities})).toBe(secured);
  });

  it('a line with security is never simply closed', () => {
    expect(action([accountOf({product: '农户贷款'})])).toBe('investigate');
    expect(action([loan, line, accountOf({product: '个人住房商业贷款'})])).toBe('investigate');
    expect(action([], [facilityOf({purpose: '个人住房贷款'})])).toBe('investigate');
  });
});
