import {describe, expect, it} from 'vitest';
import type {Account} from '../../../src/model/account.ts';
import type {Change, Diff} from '../../../src/model/change.ts';
import {type Plan, PlanSchema} from '../../../src/model/plan.ts';
import type {PlanContext} from '../../../src/planner/index.ts';
import {contextOf, planInWords} from './sample-context.ts';
import {accountOf, cardOf, facilityOf, reportOf} from './sample-report.ts';

const line = accountOf();

function changeOf(fields: Partial<Change> = {}): Change {
  return {
    kind: 'still-open',
    wanted: 'close',
    proof: 'status',
    institution: line.institution,
    apps: [],
    accountKey: line.key,
    facilityKey: null,
    match: 'exact',
    fields: {},
    next: 'wait',
    waitUntil: '2026-12-05',
    ...fields,
  };
}

function diffOf(changes: readonly Change[], fields: Partial<Diff> = {}): Diff {
  const {holder, layout, reportNumber, reportedAt} = reportOf([]);
  const head = {holder, layout, reportNumber, reportedAt, reconciliation: 'matched'} as const;
  return {
    schema: 'loanclose/diff@2',
    old: {...head, reportNumber: '2026091009123400000000', reportedAt: '2026-09-10T09:12:34'},
    new: head,
    changes: [...changes],
    counts: {openOld: 1, openNew: 1, printedOpenOld: 1, printedOpenNew: 1},
    newInquiries: [],
    verdict: 'some-open',
    diagnostics: [],
    ...fields,
  };
}

function planOf(since: Diff, accounts: readonly Account[] = [line], context: Partial<PlanContext> = {}): Plan {
  return PlanSchema.parse(planInWords(reportOf(accounts), contextOf({since, ...context})));
}
const codesOf = (plan: Plan) => plan.warnings.map(({code}) => code);
const stepsOf = (plan: Plan) => plan.items[0]?.steps.map(({id}) => id);

describe('an item that was asked for before', () => {
  it('only waits and checks while the lender has time', () => {
    const plan = planOf(diffOf([changeOf()]), [line], {before: '2027-03-01'});
    const [item] = plan.items;
    expect(stepsOf(plan)).toEqual(['confirm', 'recheck', 'cancel-account', 'clean-up', 'final-check']);
    expect(item).toMatchObject({
      action: 'close',
      recheckOn: '2026-12-05',
      finalCheckOn: '2027-01-04',
      lastSafeDay: '2027-01-29',
      feasibility: 'in-time',
      progress: {stage: 'waiting', change: 'still-open', waitUntil: '2026-12-05'},
    });
    expect(item?.steps[0]).toMatchObject({from: '2026-11-22', by: '2026-12-05'});
    expect(item?.steps[0]?.text).toContain('其实还没有提出过的，不要等');
    expect(codesOf(plan)).toContain('WAITING_ASSUMES_ASKED');
    expect(plan.visits).toEqual([]);
    expect(plan.dates.map(({on, code}) => [on, code])).toEqual([
      ['2026-12-05', 'recheck'],
      ['2027-01-04', 'final-check'],
      ['2027-03-01', 'before'],
      ['2027-05-24', 'half-year'],
    ]);
  });

  it.each([
    ['the day to wait for has passed', {waitUntil: '2026-11-21'}],
    ['the comparison says so', {next: 'dispute', waitUntil: null}],
  ] as const)('is disputed when %s', (_, fields) => {
    const plan = planOf(diffOf([changeOf(fields)]), [line], {before: '2027-03-01'});
    const [item] = plan.items;
    expect(stepsOf(plan)).toEqual([
      'verify-lender',
      'certificate',
      'dispute',
      'dispute-2',
      'confirm',
      'recheck',
      'cancel-account',
      'clean-up',
      'final-check',
    ]);
    expect(item?.steps[0]?.text.includes('先查一份 2026-11-21 以后的新报告')).toBe(
      'waitUntil' in fields && fields.waitUntil !== null,
    );
    expect(item).toMatchObject({script: {id: 'already-closed'}, lastSafeDay: '2027-01-29', feasibility: 'in-time'});
    // 20 days from Monday 2026-11-23, then the check 30 days after it.
    expect(item?.steps.find(({id}) => id === 'confirm')?.by).toBe('2026-12-13');
    expect(item?.recheckOn).toBe('2026-12-23');
    expect(item?.escalation.map(({ladder}) => ladder)).toEqual(['not-updated']);
    expect(item?.escalation[0]?.rungs.map(({id, from}) => [id, from])).toEqual([
      ['credit-dispute', '2026-11-23'],
      ['pboc-complaint', '2026-12-14'],
    ]);
  });

  it('is in time when the answer to its dispute is, without a spare cycle', () => {
    const since = diffOf([changeOf({next: 'dispute', waitUntil: null})]);
    const feasibleBefore = (before: string) => planOf(since, [line], {before}).feasibility;
    expect(['2026-12-24', '2026-12-23'].map(feasibleBefore)).toEqual(['in-time', 'too-late']);
    const steps = planOf(since).items[0]?.steps.filter(({id}) => id.startsWith('dispute')) ?? [];
    for (const {sources} of steps) expect(sources).toEqual(['《征信业管理条例》第二十五条']);
  });

  it('still waits on the very day', () => {
    expect(planOf(diffOf([changeOf({waitUntil: '2026-11-22'})])).items[0]?.progress?.stage).toBe('waiting');
  });

  it('is planned from the start when it was still owed in the older report', () => {
    const plan = planOf(diffOf([changeOf({fields: {balance: [375, 0]}})]));
    expect(plan.items[0]?.progress?.stage).toBe('call');
    expect(stepsOf(plan)).toEqual(expect.arrayContaining(['certificate', 'close-line', 'withdraw-consent']));
  });

  it('takes the stage that asks for most when it has several accounts', () => {
    const facility = facilityOf();
    const tied = {...line, facilityId: 'XY0001'};
    const since = diffOf([
      changeOf(),
      changeOf({
        kind: 'facility-still-printed',
        accountKey: null,
        facilityKey: facility.key,
        next: 'dispute',
        waitUntil: null,
      }),
    ]);
    const plan = planInWords(reportOf([tied], {facilities: [facility]}), contextOf({since}));
    expect(plan.items[0]?.progress).toMatchObject({stage: 'dispute', facilityKey: facility.key});
  });

  it.each(['new', 'unchanged', 'changed'] as const)('has no progress when it is %s', kind => {
    const plan = planOf(diffOf([changeOf({kind, next: 'none', waitUntil: null})]));
    expect(plan.items[0]?.progress).toBeNull();
    expect(stepsOf(plan)?.[0]).toBe('verify-lender');
  });

  it('is not a card, which may be open because it is wanted', () => {
    const card = cardOf();
    const plan = planOf(diffOf([changeOf({accountKey: card.key, next: 'dispute', waitUntil: null})]), [
      cardOf({openedOn: '2001-01-01'}),
      card,
    ]);
    expect(plan.items).toMatchObject([{action: 'optional-close', progress: null, script: {id: 'card'}}]);
  });

  it('does nothing about what the report shows closed', () => {
    const closed = accountOf({status: 'closed', balance: null, closedOn: '2026-11'});
    const plan = planOf(diffOf([changeOf({kind: 'closed', next: 'none', waitUntil: null})]), [closed]);
    expect(plan.items).toEqual([]);
    expect(plan.others).toMatchObject([{verdict: 'closed'}]);
  });
});

describe('an entry that vanished', () => {
  const gone = changeOf({kind: 'gone', proof: 'none', match: null, next: 'call', waitUntil: null});
  it('is verified first and not called closed', () => {
    const plan = planOf(diffOf([gone]), []);
    expect(plan.items).toMatchObject([
      {
        accountKeys: [],
        action: 'investigate',
        script: {id: 'already-closed'},
        progress: {stage: 'gone', accountKey: line.key},
      },
    ]);
    expect(plan.items[0]?.steps[0]?.text).toContain('没有印出来不等于已经关闭');
    expect(plan.items[0]?.steps.find(({id}) => id === 'ask-report')?.text).toContain('转给了别家');
    expect(plan.items[0]?.evidence).toContain('不等于已经关闭');
    expect(plan.warnings).toContainEqual({code: 'GONE_IS_NOT_CLOSED', args: {count: 1}});
    expect(codesOf(plan)).not.toContain('NOTHING_TO_CLOSE');
  });

  it('needs nothing when it was closed before', () => {
    expect(planOf(diffOf([{...gone, next: 'none'}]), []).items).toEqual([]);
  });
});

describe('the comparison itself', () => {
  it('of another report, or without a result, is named', () => {
    expect(codesOf(planOf(diffOf([changeOf()])))).not.toContain('SINCE_OTHER_REPORT');
    const other = diffOf([changeOf()]);
    const renumbered = {...other, new: {...other.new, reportNumber: '2026100000000000000000'}};
    expect(codesOf(planOf(renumbered))).toContain('SINCE_OTHER_REPORT');
    expect(codesOf(planOf(diffOf([], {verdict: 'cannot-tell'})))).toContain('SINCE_CANNOT_TELL');
  });
});
