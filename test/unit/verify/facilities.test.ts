import {describe, expect, it} from 'vitest';
import type {Facility, Report} from '../../../src/model/report.ts';
import {compare} from './compare.ts';
import {account, CLOSED, card, facility, laterReport, report} from './composed-report.ts';

const detailed = (facilities: Facility[]): Partial<Report> => ({layout: 'detailed', facilities});
const drawdown = account({kind: 'drawdown', accountId: 'A1', facilityId: 'F1', amount: 5000, limit: null});
const paid = account({...CLOSED, kind: 'drawdown', accountId: 'A1', facilityId: 'F1', amount: 5000, status: 'settled'});

describe('facilities', () => {
  it('an idle one that is no longer printed is a closed line', () => {
    const diff = compare(report([paid], detailed([facility()])), laterReport([paid], detailed([])));
    expect(diff.changes).toMatchObject([
      {kind: 'unchanged', accountKey: 'drawdown:A1'},
      {kind: 'facility-gone', proof: 'facility-gone', facilityKey: 'facility:F1', accountKey: null, next: 'none'},
    ]);
    expect(diff.verdict).toBe('all-closed');
  });

  it('one that is gone while an account on it is open proves nothing', () => {
    const open = {...drawdown, balance: 900};
    const diff = compare(report([open], detailed([facility()])), laterReport([open], detailed([])));
    expect(diff.changes[1]).toMatchObject({kind: 'facility-gone', proof: 'none', next: 'call'});
    expect(diff.diagnostics.map(({code}) => code)).toEqual(['FACILITY_GONE_UNPROVEN']);
    expect(diff.verdict).toBe('cannot-tell');
  });

  it('one that is gone while a new account on it is open proves nothing', () => {
    const fresh = {...drawdown, accountId: 'A2', balance: 900};
    const old = report([paid], detailed([facility()]));
    const diff = compare(old, laterReport([paid, fresh], detailed([])));
    expect(diff.changes).toMatchObject([{kind: 'new'}, {}, {kind: 'facility-gone', proof: 'none', next: 'call'}]);
    expect(diff.verdict).toBe('cannot-tell');
    const elsewhere = compare(old, laterReport([paid, {...fresh, facilityId: 'F9'}], detailed([])));
    expect(elsewhere.verdict).toBe('all-closed');
  });

  it('one that is gone from a report that does not reconcile proves nothing', () => {
    const now = laterReport([], {...detailed([]), reconciliation: {status: 'mismatched', checks: [], gaps: 0}});
    expect(compare(report([], detailed([facility()])), now).changes).toMatchObject([
      {kind: 'facility-gone', proof: 'none'},
    ]);
  });

  it('the settling of its drawdown does not close the line', () => {
    const diff = compare(
      report([{...drawdown, balance: 900}], detailed([facility({used: 900})])),
      laterReport([paid], detailed([facility()])),
    );
    expect(diff.changes).toMatchObject([
      {kind: 'settled', match: 'id'},
      {kind: 'changed', wanted: 'in-use', proof: 'none', match: 'id', fields: {used: [900, 0]}},
    ]);
    // It was in use, so nobody asked to close it; that it could be closed now is said.
    expect(diff.verdict).toBe('all-closed');
    expect(diff.diagnostics.map(({code}) => code)).toEqual(['NOW_PAID_OFF']);
  });

  it('one in use is compared like an account', () => {
    const diff = compare(
      report([], detailed([facility({used: 900})])),
      laterReport([], detailed([facility({used: 700})])),
    );
    expect(diff.changes).toMatchObject([{kind: 'changed', fields: {used: [900, 700]}, next: 'none'}]);
    expect(diff.verdict).toBe('all-closed');
  });

  it('one that was free and is drawn from again is not closed', () => {
    const now = laterReport([], detailed([facility({used: 900})]));
    const diff = compare(report([], detailed([facility()])), now);
    expect(diff).toMatchObject({verdict: 'some-open', changes: [{kind: 'changed', fields: {used: [0, 900]}}]});
  });

  it('still printed: wait soon after, call later, dispute long after', () => {
    const next = (reportedAt: string) =>
      compare(report([], detailed([facility()])), laterReport([], {...detailed([facility()]), reportedAt})).changes[0]
        ?.next;
    expect([next('2026-05-01T09:00:00'), next('2026-06-01T09:00:00'), next('2026-07-10T09:00:00')]).toEqual([
      'wait',
      'call',
      'dispute',
    ]);
  });

  it('with limit 0 and past its end it is still printed, neither open nor proven closed', () => {
    const spent = facility({limit: 0, validUntil: '2026-05-01'});
    const diff = compare(report([], detailed([facility()])), laterReport([], detailed([spent])));
    expect(diff.changes).toMatchObject([{kind: 'facility-still-printed'}]);
    expect(diff.diagnostics.map(({code}) => code)).toEqual(['FACILITY_SPENT_STILL_PRINTED']);
    expect(diff.verdict).toBe('cannot-tell');
  });

  it('a brief report cannot show that it is gone', () => {
    const diff = compare(report([], detailed([facility()])), laterReport([]));
    expect(diff.changes).toMatchObject([{kind: 'gone', proof: 'none', facilityKey: 'facility:F1'}]);
    expect(diff.verdict).toBe('cannot-tell');
    expect(diff.diagnostics.map(({code}) => code)).toEqual(['DIFFERENT_LAYOUTS', 'FACILITIES_NOT_PRINTED']);
  });

  const ofCards = facility({purpose: '信用卡共享额度'});
  const openCard = card({accountId: 'C1', facilityId: 'F1', balance: 0});

  it('that of an open card does not hold the verdict back, still printed or not', () => {
    const old = report([openCard], detailed([ofCards]));
    const optional = {wanted: {'facility:F1': 'optional'}} as const;
    expect(compare(old, laterReport([openCard], detailed([ofCards])), optional).verdict).toBe('all-closed');
    const brief = laterReport([card({balance: 0})]);
    expect(compare(old, brief, optional)).toMatchObject({
      verdict: 'all-closed',
      changes: [{}, {kind: 'gone', next: 'none'}],
    });
  });

  it('that of a closed card is a line without an account', () => {
    const closed = card({...CLOSED, accountId: 'C1', facilityId: 'F1', status: 'closed'});
    const now = laterReport([closed], detailed([ofCards]));
    const diff = compare(report([openCard], detailed([ofCards])), now);
    expect(diff.changes.map(({kind}) => kind)).toEqual(['closed', 'facility-still-printed']);
    expect(diff.verdict).toBe('some-open');
    const idle = report([closed], detailed([ofCards]));
    expect(compare(idle, laterReport([closed])).verdict).toBe('cannot-tell');
  });

  it('are matched by id, not by place, and a new one is new', () => {
    const other = facility({key: 'facility:F2', facilityId: 'F2', used: 10});
    const diff = compare(report([], detailed([facility()])), laterReport([], detailed([other])));
    expect(diff.changes.map(({kind, facilityKey}) => [kind, facilityKey])).toEqual([
      ['new', 'facility:F2'],
      ['facility-gone', 'facility:F1'],
    ]);
  });
});
