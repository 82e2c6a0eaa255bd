import {describe, expect, it} from 'vitest';
import {hasNewLateMark} from '../../../src/verify/late-marks.ts';
import {compare} from './compare.ts';
import {account, CLOSED, laterReport, report} from './composed-report.ts';

type PastDue = ReturnType<typeof account>['pastDue'];
const NONE: PastDue = {now: false, months5y: null, over90Months: null};
const keyed = (pastDue: Partial<PastDue>) => ({...account({pastDue: {...NONE, ...pastDue}}), key: 'k'});
const risen = (old: Partial<PastDue>, now: Partial<PastDue>, layoutsDiffer = false) =>
  hasNewLateMark(keyed(old), keyed(now), layoutsDiffer);

describe('a late mark', () => {
  it('is new when there are more months, or it is past due now', () => {
    expect(risen({}, {})).toBe(false);
    expect(risen({}, {months5y: 1})).toBe(true);
    expect(risen({months5y: 1}, {months5y: 2})).toBe(true);
    expect(risen({months5y: 2}, {months5y: 2})).toBe(false);
    expect(risen({months5y: 2}, {months5y: 1})).toBe(false);
    expect(risen({over90Months: 0}, {over90Months: 1})).toBe(true);
    expect(risen({}, {now: true})).toBe(true);
    expect(risen({now: true}, {now: true})).toBe(false);
    expect(risen({months5y: 3}, {months5y: null})).toBe(false);
  });

  it('that the other layout did not print is not new', () => {
    expect(risen({}, {months5y: 1}, true)).toBe(false);
    expect(risen({months5y: 0}, {months5y: 1}, true)).toBe(true);
    expect(risen({now: null}, {now: true}, true)).toBe(false);
    expect(risen({now: null}, {now: true})).toBe(true);
    expect(risen({now: false}, {now: true}, true)).toBe(true);
  });

  const late = {now: false, months5y: 1, over90Months: 0};

  it('on what was closed or paid off before is disputed, and told before everything else', () => {
    const closed = account({...CLOSED, status: 'settled'});
    const other = account({openedOn: '2020-02-02'});
    const diff = compare(report([other, closed]), laterReport([{...closed, pastDue: late}]));
    expect(diff.changes.map(({kind, next}) => [kind, next])).toEqual([
      ['gone', 'call'],
      ['changed', 'dispute'],
    ]);
    expect(diff.diagnostics.map(({code}) => code)).toEqual(['LATE_MARK_APPEARED', 'ACCOUNT_GONE']);
    const nowClosed = compare(report([account()]), laterReport([{...closed, pastDue: late}]));
    expect(nowClosed.changes).toMatchObject([{kind: 'closed', next: 'dispute'}]);
    expect(nowClosed.verdict).toBe('all-closed');
  });

  it('on a debt may be right: it is told and not disputed', () => {
    const owing = account({balance: 900});
    const diff = compare(report([owing]), laterReport([{...owing, pastDue: late}]));
    expect(diff.changes).toMatchObject([{kind: 'changed', next: 'none'}]);
    expect(diff.diagnostics.map(({code}) => code)).toEqual(['LATE_MARK_APPEARED']);
  });

  it('leaves to what is still open the step that closes it', () => {
    const diff = compare(
      report([account()]),
      laterReport([account({pastDue: late})], {reportedAt: '2026-05-20T09:00:00'}),
      {
        today: '2026-05-20',
      },
    );
    expect(diff.changes).toMatchObject([{kind: 'still-open', next: 'call'}]);
  });
});
