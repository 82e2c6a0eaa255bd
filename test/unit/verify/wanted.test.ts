import {describe, expect, it} from 'vitest';
import type {Check} from '../../../src/model/report.ts';
import {WANTS, type Wanted} from '../../../src/model/vocabulary.ts';
import {compare} from './compare.ts';
import {account, CLOSED, card, facility, laterReport, report} from './composed-report.ts';

const old = report([account()]);
const key = old.accounts[0]?.key ?? '';
const closed = account({...CLOSED, status: 'settled'});
const as = (wanted: Wanted) => ({wanted: {[key]: wanted}});

describe('what was wanted with an account', () => {
  it.each([
    ['close', 'still-open', 'some-open'],
    ['optional', 'still-open', 'all-closed'],
    ['kept', 'unchanged', 'all-closed'],
    ['in-use', 'unchanged', 'all-closed'],
    ['unclear', 'unchanged', 'cannot-tell'],
  ] as const)('%s: open it is %s, and the verdict %s', (wanted, kind, verdict) => {
    const diff = compare(old, laterReport([account()]), as(wanted));
    expect(diff).toMatchObject({verdict, changes: [{kind, wanted}]});
  });

  it.each(WANTS)('%s: closed it is closed', wanted => {
    const diff = compare(old, laterReport([closed]), as(wanted));
    expect(diff).toMatchObject({verdict: 'all-closed', changes: [{kind: 'closed', wanted, next: 'none'}]});
  });

  it.each([
    ['close', 'cannot-tell'],
    ['unclear', 'cannot-tell'],
    ['optional', 'all-closed'],
    ['kept', 'all-closed'],
    ['in-use', 'all-closed'],
  ] as const)('%s: gone it proves nothing, and the verdict is %s', (wanted, verdict) => {
    const diff = compare(old, laterReport([]), as(wanted));
    expect(diff).toMatchObject({verdict, changes: [{kind: 'gone', wanted, next: 'call'}]});
  });

  it('optional is not called about unless its closing was asked for', () => {
    const next = (askedOn: string | null) =>
      compare(old, laterReport([account()]), {...as('optional'), expectations: {askedOn: () => askedOn}}).changes[0]
        ?.next;
    expect([next(null), next('2026-07-01'), next('2026-06-01')]).toEqual(['none', 'wait', 'call']);
  });

  it('unclear is asked about until it is closed', () => {
    expect(compare(old, laterReport([account()]), as('unclear')).changes[0]?.next).toBe('call');
  });

  it('of what had ended: it must stay so', () => {
    const ended = report([closed]);
    expect(compare(ended, laterReport([account()]))).toMatchObject({
      verdict: 'some-open',
      changes: [{kind: 'reopened', wanted: 'close', next: 'call'}],
    });
    expect(compare(ended, laterReport([]))).toMatchObject({
      verdict: 'all-closed',
      changes: [{kind: 'gone', next: 'none'}],
    });
    const moved = report([account({...CLOSED, status: 'transferred'})]);
    expect(compare(moved, laterReport([]))).toMatchObject({changes: [{kind: 'gone', next: 'none'}]});
  });

  it('settled, then sold to another: neither open nor closed', () => {
    const sold = laterReport([account({...CLOSED, status: 'transferred'})]);
    expect(compare(report([closed]), sold)).toMatchObject({verdict: 'cannot-tell', changes: [{kind: 'transferred'}]});
  });

  it('of an agreement, in the same words', () => {
    const detailed = {layout: 'detailed' as const, facilities: [facility()]};
    const [before, after] = [report([], detailed), laterReport([], detailed)];
    const of = (wanted: Wanted) => compare(before, after, {wanted: {'facility:F1': wanted}});
    expect(of('close')).toMatchObject({verdict: 'some-open', changes: [{kind: 'facility-still-printed'}]});
    expect(of('optional')).toMatchObject({
      verdict: 'all-closed',
      changes: [{kind: 'facility-still-printed', next: 'call'}],
    });
    expect(of('unclear')).toMatchObject({verdict: 'cannot-tell', changes: [{next: 'call'}]});
    for (const wanted of ['kept', 'in-use'] as const) {
      expect(of(wanted)).toMatchObject({verdict: 'all-closed', changes: [{kind: 'unchanged', wanted, next: 'none'}]});
    }
  });

  it('two twins, one of them gone, the other closed: one is not proven', () => {
    const twins = report([account(), account()]);
    const diff = compare(twins, laterReport([closed]));
    expect(diff.verdict).toBe('cannot-tell');
    expect(diff.changes.map(({kind}) => kind).toSorted()).toEqual(['closed', 'gone']);
    expect(compare(twins, laterReport([account()])).verdict).toBe('some-open');
  });
});

describe('the printed 未结清/未销户账户数', () => {
  const printing = (printed: Check['printed'], read: Check['read'] = printed, id: Check['id'] = 'open:other') => ({
    reconciliation: {
      status: 'matched' as const,
      checks: [{id, strength: 'soft' as const, printed, read, ok: true}],
      gaps: 0,
    },
  });
  const told = (before: object, after: object) => {
    const {verdict, diagnostics} = compare(report([account()], before), laterReport([closed], after));
    return [verdict, ...diagnostics.map(({code}) => code)];
  };

  it('must fall by what is claimed, else nothing can be told', () => {
    expect(told(printing(3), printing(2))).toEqual(['all-closed']);
    expect(told(printing(3, 1), printing(3, 0))).toEqual(['cannot-tell', 'OPEN_COUNT_DISAGREES']);
    expect(told(printing(3, 1), printing(1, 0))).toEqual(['cannot-tell', 'OPEN_COUNT_DISAGREES']);
    expect(told(printing(1, 1), printing(null, 0))).toEqual(['all-closed']);
  });

  it('of a column that only one report prints, or that is no number, says nothing', () => {
    expect(told(printing(3, 1), printing(3, 0, 'open:cards'))).toEqual(['all-closed']);
    expect(told(printing('?', 1), printing(3, 0))).toEqual(['all-closed']);
    expect(told(printing(3, 1, 'accounts:other'), printing(3, 0, 'accounts:other'))).toEqual(['all-closed']);
  });
});

it('a card whose name on the report is that of another branch is the same card', () => {
  const lenderOf = (name: string) => name.replace(/(?:杭州|宁波)分行$/, '');
  const before = report([card({institution: '示例银行杭州分行'})]);
  const after = laterReport([card({...CLOSED, currency: '人民币', institution: '示例银行宁波分行', status: 'closed'})]);
  const diff = compare(before, after, {expectations: {lenderOf}});
  expect(diff.changes).toMatchObject([{kind: 'closed', match: 'guessed'}]);
  expect(compare(before, after).changes.map(({kind}) => kind)).toEqual(['new', 'gone']);
});
