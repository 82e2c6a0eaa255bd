import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {countsAsOpen} from '../../src/account/standing.ts';
import {isWorkingDay} from '../../src/account/working-days.ts';
import {lenderKeyOf} from '../../src/contact/same-lender.ts';
import type {Account} from '../../src/model/account.ts';
import type {Diff} from '../../src/model/change.ts';
import {type Item, type Plan, PlanSchema} from '../../src/model/plan.ts';
import type {Report} from '../../src/model/report.ts';
import {ACCOUNT_KINDS, ACCOUNT_STATUSES} from '../../src/model/vocabulary.ts';
import {LANGS} from '../../src/text/index.ts';
import {index as realIndex} from '../data/directory-under-test.ts';
import {contextOf, index, planInWords, rules} from '../unit/planner/sample-context.ts';
import {accountOf, facilityOf, reportOf} from '../unit/planner/sample-report.ts';
import {forbiddenSentences, stepKind} from '../unit/planner/situations/situation.ts';
import {arbitraryReport} from './arbitrary-report.ts';

const RUNS = 2000;

const money = fc.constantFrom(null, null, 0, 0, 0, 375, -20);
const facilityIds = ['XY0001', 'XY0002', 'XY0003'];
const names = [...realIndex.funders.values()].map(({name}) => name);

function arbitraryAccount(institutions: readonly string[]) {
  return fc
    .record({
      kind: fc.constantFrom('credit-line', 'credit-line', ...ACCOUNT_KINDS),
      status: fc.constantFrom('open', 'open', 'open', ...ACCOUNT_STATUSES),
      institution: fc.constantFrom(...institutions),
      product: fc.constantFrom('其他个人消费贷款', '个人经营性贷款', '个人住房商业贷款', '个人助学贷款', null),
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
      doubtful: fc.constantFrom<string[][]>([], [], [], ['balance'], ['limit']),
      pastDue: fc.record({
        now: fc.constantFrom(null, false, false, true),
        months5y: fc.constantFrom(null, 2),
        over90Months: fc.constantFrom(null, 0),
      }),
    })
    .map(accountOf);
}

function arbitrary(institutions: readonly string[]): fc.Arbitrary<Report> {
  return fc
    .record({
      accounts: fc.array(arbitraryAccount(institutions), {maxLength: 12}),
      used: fc.array(fc.constantFrom(null, 0, 900), {maxLength: 3}),
      status: fc.constantFrom('matched', 'mismatched', 'not-printed'),
      joint: fc.boolean(),
      edition: fc.constantFrom('personal', 'personal', 'institution'),
    })
    .map(({accounts, used, status, joint, edition}) => {
      // Distinct keys: twins are told apart by their order, so that for them another order is another report.
      const keyed = accounts.map((each, at): Account => ({...each, key: `${each.key}#${at}`}));
      const facilities = used.map((each, at) => facilityOf({facilityId: facilityIds[at] ?? null, used: each}));
      const liabilities = joint
        ? [
            {
              institution: '示例消费金融有限公司',
              role: '共同借款人',
              amount: 1,
              asOf: null,
              balance: null,
              borrowerKind: null,
            },
          ]
        : [];
      return reportOf(keyed, {facilities, liabilities, edition, reconciliation: {status, checks: [], gaps: 0}});
    });
}

const composed = arbitrary([
  '示例消费金融有限公司',
  '重庆样例小额贷款有限公司',
  '示例银行股份有限公司',
  '示例银行股份有限公司信用卡中心',
  '柜台银行股份有限公司杭州分行',
  '无名机构',
]);
const report = fc.oneof(composed, arbitraryReport);
/** Institutions of the directory itself: its paths and notes come into the words. */
const known = arbitrary(names.slice(0, 400));

const LATE = {pastDue: {now: true, months5y: 1, over90Months: 0}};

const STAGES = ['none', 'waiting', 'dispute', 'call', 'gone'] as const;

/** A comparison in which every account of the report stands at one stage; `gone`: one more that is not printed any more. */
function sinceOf({accounts, holder}: Report, stage: (typeof STAGES)[number]): Diff | null {
  if (stage === 'none') return null;
  const head = {holder, layout: 'brief', reportNumber: null, reportedAt: null, reconciliation: 'matched'} as const;
  const keys = stage === 'gone' ? ['gone'] : accounts.map(({key}) => key);
  return {
    schema: 'loanclose/diff@2',
    old: head,
    new: head,
    changes: keys.map(accountKey => ({
      kind: stage === 'gone' ? 'gone' : 'still-open',
      wanted: 'close',
      proof: 'none',
      institution: '示例消费金融有限公司',
      apps: [],
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

/** Places of the steps of these kinds in the item. */
function placesOf({steps}: Item, ...kinds: string[]): number[] {
  return steps.flatMap(({id}, at) => (kinds.includes(stepKind(id)) ? [at] : []));
}

function expectBefore(item: Item, first: readonly string[], then: readonly string[]): void {
  const [last, next] = [placesOf(item, ...first).at(-1), placesOf(item, ...then)[0]];
  if (last !== undefined && next !== undefined) expect(last, `${first} before ${then}`).toBeLessThan(next);
}

/** What the contract promises of every item. */
function expectLawfulItem(item: Item): void {
  expectBefore(item, ['verify-zero', 'certificate'], ['close-line', 'end-agreement']);
  expectBefore(item, ['close-line', 'end-agreement', 'withdraw-consent', 'stop-charges'], ['confirm']);
  expectBefore(item, ['confirm'], ['recheck']);
  expectBefore(item, ['recheck'], ['cancel-account', 'clean-up']);
  const kinds = new Set(item.steps.map(({id}) => stepKind(id)));
  expect(new Set(item.steps.map(({id}) => id)).size).toBe(item.steps.length);
  for (const {id, from} of item.steps)
    if (['cancel-account', 'clean-up'].includes(stepKind(id))) expect(from >= item.recheckOn).toBe(true);
  if (item.running.length > 0) {
    for (const kind of ['stop-charges', 'cancel-account', 'clean-up']) expect(kinds).not.toContain(kind);
    expect(forbiddenSentences(item)).toEqual([]);
  }
  if (item.lender.kind === 'bank') expect(kinds).not.toContain('cancel-account');
  expectCertificateFirst(item);
  if (item.secured) expect(item.action).not.toBe('close');
  const {minDays, maxDays} = item.update;
  if (minDays !== null && maxDays !== null) expect(maxDays).toBeGreaterThanOrEqual(minDays);
  for (const {ladder, rungs} of item.escalation)
    for (const {id, channel, number, form} of rungs) {
      expect(ladder === 'refused').toBe(['lender-complaint', 'regulator'].includes(id));
      if (id === 'pboc-complaint') expect([channel, number, form]).toEqual(['letter', null, '《征信投诉申请单》']);
    }
  const doing = item.steps.map(({from}) => from);
  expect(doing).toEqual(doing.toSorted());
  for (const {from, by, hours} of item.steps) {
    if (by !== null) expect(by >= from).toBe(true);
    if (hours?.days === 'working') expect(isWorkingDay(from, rules.holidays)).toBe(true);
  }
  for (const {rungs} of item.escalation) {
    const days = rungs.map(({from}) => from ?? '');
    expect(days).toEqual(days.toSorted());
  }
}

/**
 * Nothing is closed before the certificate can be there: the agent is asked for it first in the same call (`after`), what the app gives comes on
 * the first day of the work, and what the person closes himself waits for it.
 */
function expectCertificateFirst(item: Item): void {
  const certificate = item.steps.find(({id}) => id === 'certificate');
  if (certificate === undefined) return;
  const closing = item.steps.filter(({id}) => stepKind(id) === 'close-line');
  if (certificate.channel === 'self') return;
  for (const step of closing) {
    const inOneCall = certificate.channel === 'phone' && step.from === certificate.from;
    if (inOneCall) expect(step.after).toBe('certificate');
    else expect(step.from > certificate.from, `${item.institution} ${step.id}`).toBe(true);
    if (certificate.channel === 'app') expect(step.after).toBeNull();
  }
}

function expectLawfulCounts({counts}: Plan): void {
  const {open, close, optional, investigate, inUse, openAfter} = counts;
  expect(close + optional + investigate + inUse).toBe(open);
  expect(openAfter).toBe(open - close);
}

function expectLawfulVisits({visits, items, dates}: Plan): void {
  const ids = new Set(items.map(({id}) => id));
  expect(new Set(visits.map(({id}) => id)).size).toBe(visits.length);
  const numbers = visits.flatMap(({number}) => number ?? []);
  expect(new Set(numbers).size).toBe(numbers.length);
  const calls = new Map<string, number>();
  for (const visit of visits) {
    expect(visit.itemIds.every(id => ids.has(id))).toBe(true);
    expect(visit.itemIds.length).toBeGreaterThan(0);
    expect(visit.minutes.high).toBeGreaterThan(visit.minutes.low);
    if (visit.by !== null) expect(visit.by >= visit.on).toBe(true);
    if (visit.kind === 'phone') calls.set(visit.on, (calls.get(visit.on) ?? 0) + 1);
  }
  expect(Math.max(0, ...calls.values())).toBeLessThanOrEqual(4);
  expect(dates.length).toBeLessThanOrEqual(8);
  expect(dates.map(({on}) => on)).toEqual(dates.map(({on}) => on).toSorted());
  if (dates.length > 0) expect(dates.at(-1)?.code).toBe('half-year');
}

function expectLawful(plan: Plan, each: Report): void {
  const named = [...plan.items, ...plan.others].flatMap(entry => entry.accountKeys);
  expect(named.toSorted()).toEqual(each.accounts.map(({key}) => key).toSorted());
  expect(plan.counts.open).toBe(each.accounts.filter(countsAsOpen).length);
  expectLawfulCounts(plan);
  expectLawfulVisits(plan);
  for (const item of plan.items) expectLawfulItem(item);
  const codes = plan.first.map(({code}) => code);
  if (plan.counts.pastDueNow > 0) {
    expect(codes[0]).toBe('PAST_DUE_NOW');
    for (const {id, from} of plan.items.flatMap(({steps}) => steps))
      expect(from > plan.today, `${id} waits`).toBe(stepKind(id) !== 'pay-past-due');
    for (const {on} of [...plan.visits, ...plan.dates.filter(({code}) => code !== 'before')])
      expect(on > plan.today).toBe(true);
    expect(plan.dates.length).toBeLessThan(8);
  }
}

describe('a plan of any report', () => {
  it('keeps every law of plan@2', {timeout: 120_000}, () => {
    const befores = fc.constantFrom(null, '2026-11-25', '2027-01-20', '2027-03-01');
    fc.assert(
      fc.property(report, befores, fc.constantFrom(...STAGES), (each, before, stage) => {
        const context = contextOf({before, since: sinceOf(each, stage)});
        const plan = PlanSchema.parse(planInWords(each, context));
        expectLawful(plan, each);
        for (const item of plan.items) {
          if (before !== null) expect(item.feasibility === 'too-late').toBe(item.recheckOn >= before);
          expect(plan.earliest === null || item.action === 'optional-close' || plan.earliest >= item.recheckOn).toBe(
            true,
          );
        }
      }),
      {numRuns: RUNS},
    );
  });

  it('keeps them for the institutions of the directory', {timeout: 120_000}, () => {
    fc.assert(
      fc.property(known, each => {
        expectLawful(PlanSchema.parse(planInWords(each, contextOf({index: realIndex}))), each);
      }),
      {numRuns: 200},
    );
  });

  it('keeps them for a report with every lender of the directory', {timeout: 120_000}, () => {
    const accounts = names.map((institution, at): Account => {
      const each = accountOf({institution, balance: at % 7 === 0 ? 900 : 0, ...(at % 50 === 0 ? LATE : {})});
      return {...each, key: `${each.key}#${at}`};
    });
    const large = reportOf(accounts);
    for (const before of [null, '2027-03-01']) {
      const plan = PlanSchema.parse(planInWords(large, contextOf({index: realIndex, before})));
      expect(plan.items.length).toBeGreaterThan(200);
      expectLawful(plan, large);
    }
  });

  it('has one item a lender and action', () => {
    fc.assert(
      fc.property(composed, each => {
        if (each.edition === 'institution') return;
        const keys = planInWords(each, contextOf()).items.map(
          ({institution, action}) => `${action} ${lenderKeyOf(index, institution)}`,
        );
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it('numbers the same things the same under every option', () => {
    const options = fc.record({
      before: fc.constantFrom(null, '2027-01-20'),
      usedApps: fc.constantFrom<string[][]>([], ['example-app'], ['partner-app', 'other-app']),
      today: fc.constantFrom('2026-11-22', '2026-12-24'),
      kept: fc.nat(11),
    });
    fc.assert(
      fc.property(composed, options, (each, {kept, ...context}) => {
        const keep = each.accounts.slice(kept, kept + 2).map(({key}) => key);
        const plain = new Map(planInWords(each, contextOf()).items.map(({id, number}) => [id, number]));
        for (const {id, number} of planInWords(each, contextOf({...context, keep})).items)
          expect(plain.get(id)).toBe(number);
        expect([...plain.values()]).toEqual([...plain.values()].map((_, at) => at + 1));
      }),
    );
  });

  it('is the same for any order of the accounts', () => {
    const shuffled = composed.chain(each =>
      fc.tuple(fc.constant(each), fc.shuffledSubarray(each.accounts, {minLength: each.accounts.length})),
    );
    fc.assert(
      fc.property(shuffled, ([each, accounts]) => {
        const context = contextOf({before: '2027-03-01'});
        const plan = planInWords(each, context);
        const other = planInWords({...each, accounts, facilities: each.facilities.toReversed()}, context);
        const byKeys = (a: {accountKeys: string[]}, b: {accountKeys: string[]}) =>
          a.accountKeys.join() < b.accountKeys.join() ? -1 : 1;
        const stable = ({others, warnings, items, ...rest}: Plan) => ({
          ...rest,
          items: items.map(item => ({...item, running: item.running.map(({accountKey}) => accountKey).toSorted()})),
          others: others.toSorted(byKeys),
          warnings: warnings.map(warning => JSON.stringify(warning)).toSorted(),
        });
        expect(stable(other)).toEqual(stable(plan));
      }),
    );
  });

  it('says nothing with a hole in it', () => {
    fc.assert(
      fc.property(report, fc.constantFrom(...LANGS), (each, lang) => {
        const plan = planInWords(each, contextOf(), lang);
        const words = [
          ...plan.first.map(({text}) => text),
          ...plan.items.flatMap(item => [item.evidence, ...item.steps.flatMap(step => [step.text, step.keep ?? '.'])]),
          ...plan.others.map(other => other.why),
          ...plan.items.flatMap(item => item.paths.flatMap(path => [path.title, path.text])),
          ...plan.items.flatMap(item =>
            item.escalation.flatMap(({rungs}) => rungs.flatMap(rung => [rung.name, rung.text, ...rung.attach])),
          ),
          ...plan.visits.map(({title}) => title),
          ...plan.dates.map(({what}) => what),
        ];
        for (const text of words) expect(text).not.toMatch(/[{}]|undefined|^$|NaN/);
      }),
    );
  });

  it('says "nothing" only of a report that reconciles', () => {
    fc.assert(
      fc.property(composed, each => {
        const {warnings, first} = planInWords(each, contextOf());
        const codes = warnings.map(({code}) => code);
        expect(codes).toContain('SCAM');
        if (each.reconciliation.status !== 'matched') expect(codes).not.toContain('NOTHING_TO_CLOSE');
        const failed = first.some(({code}) => code === 'NOT_RECONCILED');
        expect(failed).toBe(each.reconciliation.status === 'mismatched');
      }),
    );
  });
});
