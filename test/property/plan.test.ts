import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {amountOwed} from '../../src/account/standing.ts';
import {isWorkingDay} from '../../src/account/working-days.ts';
import type {Account} from '../../src/model/account.ts';
import type {Diff} from '../../src/model/change.ts';
import {PlanSchema} from '../../src/model/plan.ts';
import type {Report} from '../../src/model/report.ts';
import {ACCOUNT_KINDS, ACCOUNT_STATUSES, STEP_PHASES} from '../../src/model/vocabulary.ts';
import {LANGS} from '../../src/text/index.ts';
import {contextOf, planInWords, rules} from '../unit/planner/sample-context.ts';
import {accountOf, facilityOf, reportOf} from '../unit/planner/sample-report.ts';

const money = fc.constantFrom(null, null, 0, 0, 375, -20);
const facilityIds = ['XY0001', 'XY0002', 'XY0003'];

const account = fc
  .record({
    kind: fc.constantFrom(...ACCOUNT_KINDS),
    status: fc.constantFrom('open', 'open', 'open', ...ACCOUNT_STATUSES),
    institution: fc.constantFrom(
      '示例消费金融有限公司',
      '重庆样例小额贷款有限公司',
      '示例银行股份有限公司',
      '无名机构',
    ),
    openedOn: fc.constantFrom('2015-03-17', '2020-01-02', '2022-07-19', null),
    currency: fc.constantFrom('人民币', '美元', null),
    cardTail: fc.constantFrom(null, '7302', '1188'),
    facilityId: fc.constantFrom(null, null, ...facilityIds),
    balance: money,
    latestBalance: money,
    used: money,
    overdraft: money,
    installmentBalance: money,
    limit: fc.constantFrom(null, 0, 20000),
    pastDue: fc.record({
      now: fc.constantFrom(null, false, true),
      months5y: fc.constantFrom(null, 2),
      over90Months: fc.constantFrom(null, 0),
    }),
  })
  .map(accountOf);

const report: fc.Arbitrary<Report> = fc
  .record({
    accounts: fc.array(account, {maxLength: 12}),
    used: fc.array(fc.constantFrom(null, 0, 900), {maxLength: 3}),
    status: fc.constantFrom('matched', 'mismatched', 'not-printed'),
  })
  .map(({accounts, used, status}) => {
    // Distinct keys: twins are told apart by their order, so that for them another order is another report.
    const keyed = accounts.map((each, at): Account => ({...each, key: `${each.key}#${at}`}));
    const facilities = used.map((each, at) => facilityOf({facilityId: facilityIds[at] ?? null, used: each}));
    return reportOf(keyed, {facilities, reconciliation: {status, checks: [], gaps: 0}});
  });

const context = contextOf({before: '2027-03-01'});

const STAGES = ['none', 'waiting', 'dispute', 'call', 'gone'] as const;

/** A comparison in which every account of the report stands at one stage; `gone`: one more that is not printed any more. */
function sinceOf({accounts}: Report, stage: (typeof STAGES)[number]): Diff | null {
  if (stage === 'none') return null;
  const head = {layout: 'brief', reportNumber: null, reportedAt: null, reconciliation: 'matched'} as const;
  const keys = stage === 'gone' ? ['gone'] : accounts.map(({key}) => key);
  return {
    schema: 'loanclose/diff@1',
    old: head,
    new: head,
    changes: keys.map(accountKey => ({
      kind: stage === 'gone' ? 'gone' : 'still-open',
      proof: 'none',
      institution: '示例消费金融有限公司',
      accountKey,
      facilityKey: null,
      match: null,
      fields: {},
      next: stage === 'waiting' ? 'wait' : stage === 'dispute' ? 'dispute' : 'call',
      waitUntil: stage === 'waiting' ? '2026-12-10' : null,
    })),
    counts: {openOld: 0, openNew: 0, printedOpenOld: null, printedOpenNew: null},
    newInquiries: [],
    verdict: 'some-open',
    diagnostics: [],
  };
}

describe('a plan of any report', () => {
  it('keeps its shape and names every account exactly once', () => {
    fc.assert(
      fc.property(report, each => {
        const plan = PlanSchema.parse(planInWords(each, context));
        const named = [...plan.items, ...plan.others].flatMap(entry => entry.accountKeys);
        expect(named.toSorted()).toEqual(each.accounts.map(({key}) => key).toSorted());
        const ids = plan.items.map(item => item.id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it('is the same for any order of the accounts', () => {
    const shuffled = report.chain(each =>
      fc.tuple(fc.constant(each), fc.shuffledSubarray(each.accounts, {minLength: each.accounts.length})),
    );
    fc.assert(
      fc.property(shuffled, ([each, accounts]) => {
        const plan = planInWords(each, context);
        const other = planInWords({...each, accounts, facilities: each.facilities.toReversed()}, context);
        const byKeys = (a: {accountKeys: string[]}, b: {accountKeys: string[]}) =>
          a.accountKeys.join() < b.accountKeys.join() ? -1 : 1;
        const stable = ({others, warnings, ...rest}: typeof plan) => ({
          ...rest,
          others: others.toSorted(byKeys),
          warnings: warnings.map(warning => JSON.stringify(warning)).toSorted(),
        });
        expect(stable(other)).toEqual(stable(plan));
      }),
    );
  });

  it('never closes an account that owes, is past due or of which nothing is known', () => {
    fc.assert(
      fc.property(report, each => {
        const plan = planInWords(each, context);
        const accounts = new Map(each.accounts.map(one => [one.key, one]));
        for (const key of plan.items.flatMap(item => item.accountKeys)) {
          const one = accounts.get(key);
          expect(one?.pastDue.now).not.toBe(true);
          expect(one?.status).not.toBe('unknown');
          if (one !== undefined && one.status !== 'not-activated') expect(amountOwed(one)).toBe(0);
        }
      }),
    );
  });

  it('has steps in their order, each after its day, and says nothing with a hole in it', () => {
    const contexts = [context, contextOf({before: '2026-12-01'}), contextOf()];
    fc.assert(
      fc.property(report, fc.constantFrom(...contexts), fc.constantFrom(...LANGS), (each, chosen, lang) => {
        const plan = planInWords(each, chosen, lang);
        for (const {steps} of plan.items) {
          const phases = steps.map(step => STEP_PHASES.indexOf(step.phase));
          expect(phases).toEqual(phases.toSorted((a, b) => a - b));
          expect(new Set(steps.map(step => step.id)).size).toBe(steps.length);
          for (const step of steps) if (step.by !== null) expect(step.by >= step.from).toBe(true);
        }
        const words = [
          ...plan.items.flatMap(item => [item.evidence, ...item.steps.flatMap(step => [step.text, step.keep ?? '.'])]),
          ...plan.others.map(other => other.why),
          ...plan.items.flatMap(item => [item.sitting.label, ...item.paths.map(path => path.text)]),
          ...plan.items.flatMap(item => item.escalation.flatMap(rung => [rung.name, rung.text, ...rung.attach])),
          ...plan.calendar.map(entry => entry.what),
        ];
        for (const text of words) expect(text).not.toMatch(/[{}]|undefined|^$|NaN/);
        const days = plan.calendar.map(entry => entry.on);
        expect(days).toEqual(days.toSorted());
        const entries = plan.calendar.map(entry => JSON.stringify(entry));
        expect(new Set(entries).size).toBe(entries.length);
      }),
    );
  });

  it('begins no step before what it needs, checks after closing, and is honest about the day', () => {
    const befores = fc.constantFrom('2026-11-25', '2026-12-24', '2027-01-20', '2027-03-01');
    const todays = fc.constantFrom('2026-11-22', '2026-10-01', '2026-11-23');
    fc.assert(
      fc.property(report, befores, todays, fc.constantFrom(...STAGES), (each, before, today, stage) => {
        const plan = PlanSchema.parse(planInWords(each, contextOf({before, today, since: sinceOf(each, stage)})));
        for (const item of plan.items) {
          const doing = item.steps.filter(({phase}) => !['recheck', 'clean-up'].includes(phase)).map(({from}) => from);
          expect(doing).toEqual(doing.toSorted());
          const asked = item.steps.filter(({phase}) => phase === 'close' || phase === 'confirm');
          for (const {phase, from, by} of item.steps) {
            if (phase !== 'recheck' && phase !== 'clean-up') continue;
            for (const step of asked) expect(from >= step.from).toBe(true);
            expect(by).not.toBeNull();
          }
          for (const {channel, hours, from, by} of item.steps) {
            expect(hours === null).toBe(channel !== 'phone' && channel !== 'branch');
            if (hours?.days === 'working') expect(isWorkingDay(from, rules.holidays)).toBe(true);
            if (hours?.days === 'working' && by !== null) expect(isWorkingDay(by, rules.holidays)).toBe(true);
          }
          expect(item.feasibility === 'too-late').toBe(item.recheckOn >= before);
          const rungs = item.escalation.map(({from}) => from ?? '');
          expect(rungs).toEqual(rungs.toSorted());
          expect(item.escalation.map(({rung}) => rung)).toEqual(item.escalation.map((_, at) => at + 1));
        }
        const sittings = plan.items.map(({sitting}) => sitting.id);
        const runs = sittings.filter((id, at) => id !== sittings[at - 1]);
        expect(new Set(runs).size).toBe(runs.length);
        const labels = new Set(plan.items.map(({sitting}) => `${sitting.id} ${sitting.label}`));
        expect(labels.size).toBe(runs.length);
        const named = [...plan.items, ...plan.others].flatMap(entry => entry.accountKeys);
        expect(named.toSorted()).toEqual(each.accounts.map(({key}) => key).toSorted());
        const last = plan.items.findLastIndex(({action}) => action !== 'optional-close');
        const firstCard = plan.items.findIndex(({action}) => action === 'optional-close');
        if (firstCard !== -1) expect(last).toBeLessThan(firstCard);
      }),
    );
  });

  it('counts as closed only what it closes, and says "nothing" only of a report that reconciles', () => {
    fc.assert(
      fc.property(report, each => {
        const plan = planInWords(each, context);
        const closing = new Set(plan.items.filter(item => item.action === 'close').flatMap(item => item.accountKeys));
        const recovery = each.accounts.filter(one => one.group === 'recovery').length;
        expect(plan.report.openBefore - plan.report.openAfter).toBe(closing.size);
        expect(plan.report.openBefore).toBeLessThanOrEqual(each.accounts.length - recovery);
        const codes = plan.warnings.map(warning => warning.code);
        expect(codes).toContain('SCAM');
        if (each.reconciliation.status !== 'matched') expect(codes).not.toContain('NOTHING_TO_CLOSE');
        if (each.reconciliation.status === 'mismatched') expect(codes[0]).toBe('REPORT_NOT_RECONCILED');
      }),
    );
  });
});
