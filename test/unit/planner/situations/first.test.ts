import {describe, expect, it} from 'vitest';
import {accountOf, cardOf} from '../sample-report.ts';
import {planOf} from './situation.ts';

const late = {now: true, months5y: 1, over90Months: 0};
const mismatched = {status: 'mismatched', checks: [], gaps: 0} as const;

describe('what comes first', () => {
  it('is what is past due, with institutions and amounts', () => {
    const accounts = [
      accountOf(),
      accountOf({institution: '电话消费金融有限公司', balance: 774, pastDue: late}),
      accountOf({institution: '每日消费金融有限公司', balance: 0, pastDue: late}),
    ];
    const plan = planOf(accounts, {today: '2027-06-01'}, {reconciliation: {...mismatched, checks: []}});
    expect(plan.first.map(({code}) => code)).toEqual([
      'PAST_DUE_NOW',
      'NOT_RECONCILED',
      'REPORT_OLD',
      'MORTGAGE_REVIEW',
    ]);
    const [first] = plan.first;
    expect(first?.accountKeys).toHaveLength(2);
    expect(first?.text).toContain('电话消费金融有限公司（报告上欠 774 元）');
    expect(first?.text).toContain('每日消费金融有限公司（金额问清）');
    expect(plan.counts.pastDueNow).toBe(2);
  });

  it('is paid today, and all the rest begins the day after', () => {
    const other = accountOf({institution: '电话消费金融有限公司', balance: 774, pastDue: late});
    const plan = planOf([accountOf(), other, cardOf(), cardOf({openedOn: '2001-01-01', balance: 9, pastDue: late})]);
    const steps = plan.items.flatMap(item => item.steps);
    expect(steps.filter(({id, from}) => id !== 'pay-past-due' && from <= plan.today)).toEqual([]);
    expect(plan.visits.map(({on}) => on).toSorted()[0]).toBe('2026-11-23');
    expect(plan.dates[0]?.on).toBe('2026-11-23');
    expect(planOf([accountOf()]).dates[0]?.on).toBe('2026-11-22');
    expect(plan.first[0]?.text).toContain('从还上的第二天算起');
  });

  it('is that no account was read, unless the report itself says that there is none', () => {
    const codes = (status: 'matched' | 'not-printed') =>
      planOf([], {}, {reconciliation: {status, checks: [], gaps: 0}}).first.map(({code}) => code);
    expect(codes('not-printed')).toEqual(['NO_ACCOUNTS_READ']);
    expect(codes('matched')).toEqual([]);
  });

  it('is a new report: after 30 days before calling, after 90 before anything', () => {
    const textOn = (today: string) =>
      planOf([accountOf()], {today}).first.find(({code}) => code === 'REPORT_OLD')?.text;
    expect(textOn('2026-12-10')).toBeUndefined();
    expect(textOn('2026-12-11')).toContain('再打电话');
    expect(textOn('2027-02-08')).toContain('再打电话');
    expect(textOn('2027-02-09')).toContain('不能照它打电话');
  });
});

describe('counts, gain and days', () => {
  it('add up', () => {
    const plan = planOf([
      accountOf(),
      accountOf({institution: '电话消费金融有限公司', balance: 5}),
      accountOf({institution: '每日消费金融有限公司', balance: null}),
      accountOf({institution: '伙伴消费金融有限公司', status: 'settled', balance: null}),
      cardOf({openedOn: '2001-01-01'}),
      cardOf(),
    ]);
    expect(plan.counts).toEqual({
      open: 5,
      close: 1,
      optional: 1,
      investigate: 1,
      inUse: 2,
      openAfter: 4,
      ended: 1,
      pastDueNow: 0,
    });
    expect(plan.gain).toEqual({
      before: {lenders: 4, lines: 5, limit: 133500},
      after: {lenders: 3, lines: 4, limit: 106800},
    });
  });

  it('name the earliest day that can be reached, never one that is past', () => {
    const plan = planOf([accountOf()], {before: '2026-11-25'});
    expect(plan.feasibility).toBe('too-late');
    expect(plan.earliest).toBe(plan.items[0]?.recheckOn);
    for (const {on} of plan.dates) expect(on >= '2026-11-22').toBe(true);
    for (const {steps} of plan.items) for (const {by} of steps) expect(by === null || by >= '2026-11-22').toBe(true);
  });

  it('end with the half-year check, and ask again a week after the last visit', () => {
    const plan = planOf([accountOf()]);
    expect(plan.dates.map(({code}) => code)).toEqual([
      'app',
      'call',
      'app',
      'follow-up',
      'recheck',
      'final-check',
      'half-year',
    ]);
    const last = plan.visits.at(-1)?.on ?? '';
    const followUp = plan.dates.find(({code}) => code === 'follow-up')?.on ?? '';
    expect((Date.parse(followUp) - Date.parse(last)) / 86_400_000).toBe(7);
  });
});

describe('an unknown line', () => {
  it('has three ways out', () => {
    const [item] = planOf([accountOf({institution: '无人知晓小额贷款有限公司'})]).items;
    expect(item?.paths.map(({id}) => id)).toEqual(['two-calls', 'partner-list', 'borrowed', 'never-drawn', 'not-mine']);
    expect(item?.paths.find(({id}) => id === 'never-drawn')?.text).toContain('授权记录');
  });
});

describe('the command of an item', () => {
  it('can be typed as it stands', () => {
    const [item] = planOf([accountOf()]).items;
    expect(item?.script.command).toBe('loanclose script example-consumer --scenario simple');
  });
});
