import fc from 'fast-check';
import {expect, it} from 'vitest';
import {diffExit} from '../../src/commands/diff.ts';
import {EXIT} from '../../src/errors.ts';
import type {Account} from '../../src/model/account.ts';
import type {Facility, Report} from '../../src/model/report.ts';
import {assignKeys} from '../../src/parser/account-key.ts';
import {expectationsOf} from '../../src/planner/expectations.ts';
import {buildPlan} from '../../src/planner/index.ts';
import {diffReports} from '../../src/verify/index.ts';
import {matchAccounts} from '../../src/verify/match.ts';
import {contextOf, rules} from '../unit/planner/sample-context.ts';
import {arbitraryReport} from './arbitrary-report.ts';

/** `FC_RUNS=20000 npx vitest run test/property/diff-agrees` looks at more. */
const RUNS = Number(process.env.FC_RUNS ?? 1000);

type Keyless = Omit<Account, 'key'>;

const PAID = {
  balance: 0,
  latestBalance: null,
  used: 0,
  overdraft: null,
  installmentBalance: null,
  pastDue: {now: false, months5y: null, over90Months: null},
} as const;
const PAID_OFF = {...PAID, status: 'open'} as const;

/** What can have become of an account until the next report. An empty list: it is not printed any more. */
const FATES: Readonly<Record<string, (account: Keyless) => Keyless[]>> = {
  'stays as it was': account => [account],
  'is paid off': account => [{...account, ...PAID_OFF}],
  'is paid off and was reported again': account => [{...account, ...PAID_OFF, asOf: '2026-06'}],
  'is overpaid': account => [{...account, ...PAID_OFF, balance: -12}],
  'is closed': account => [{...account, ...PAID, status: 'settled', closedOn: '2026-06'}],
  'is closed and still owes': account => [{...account, status: 'closed', balance: 375, closedOn: '2026-06'}],
  'prints no figures': account => [{...account, ...PAID, balance: null, used: null, status: 'open'}],
  'is used again': account => [{...account, balance: 375, latestBalance: null, status: 'open'}],
  'cannot be read': account => [{...account, status: 'unknown', statusText: '某某'}],
  'is transferred': account => [{...account, ...PAID, status: 'transferred'}],
  'is renamed': account => [{...account, institution: `示例甲（原：${account.institution}）`}],
  'is renamed and closed': account => [
    {...account, ...PAID, institution: `示例甲（原：${account.institution}）`, status: 'settled'},
  ],
  'lost its currency': account => [{...account, currency: null}],
  'has a twin': account => [account, {...account, status: 'settled'}],
  vanishes: () => [],
};

const FACILITY_FATES: Readonly<Record<string, (facility: Facility) => Facility[]>> = {
  'stays as it was': facility => [facility],
  'is free again': facility => [{...facility, used: 0}],
  'is used again': facility => [{...facility, used: 900}],
  'prints no figure': facility => [{...facility, used: null}],
  'is spent': facility => [{...facility, limit: 0, used: 0, validUntil: '2026-05-01'}],
  vanishes: () => [],
};

const names = (fates: Readonly<Record<string, unknown>>, usual: string, count: number) =>
  fc.array(fc.oneof(fc.constantFrom(...Object.keys(fates)), fc.constant(usual)), {minLength: count, maxLength: count});

/**
 * Few accounts, and every second one a line that the plan closes, so that it is no rarity that all of them are closed in the next report.
 * Both reports reconcile, else nothing is ever said to be closed.
 */
const older: fc.Arbitrary<Report> = fc
  .tuple(arbitraryReport, fc.array(fc.boolean(), {minLength: 5, maxLength: 5}))
  .map(([report, paidOff]) => ({
    ...report,
    layout: report.layout === 'csv' ? 'brief' : report.layout,
    reportNumber: null,
    reportedAt: '2026-04-10T09:00:00',
    reconciliation: {status: 'matched', checks: [], gaps: 0},
    accounts: assignKeys(
      report.accounts
        .slice(0, 3)
        .map(({key: _key, ...account}, at) => (paidOff[at] ? {...account, ...PAID_OFF, kind: 'credit-line'} : account)),
    ),
    facilities:
      report.layout === 'detailed'
        ? report.facilities.slice(0, 2).map((each, at) => (paidOff[3 + at] ? {...each, used: 0} : each))
        : [],
  }));

const pairOfReports = older.chain(old =>
  fc
    .record({
      fates: names(FATES, 'is closed', old.accounts.length),
      facilityFates: names(FACILITY_FATES, 'vanishes', old.facilities.length),
      otherLayout: fc.boolean(),
      turned: fc.boolean(),
    })
    .map(({fates, facilityFates, otherLayout, turned}) => {
      const accounts = old.accounts.flatMap(({key: _key, ...account}, at) => FATES[fates[at] ?? '']?.(account) ?? []);
      const facilities = old.facilities.flatMap((each, at) => FACILITY_FATES[facilityFates[at] ?? '']?.(each) ?? []);
      const now: Report = {
        ...old,
        reportedAt: '2026-07-10T09:00:00',
        layout: otherLayout ? 'brief' : old.layout,
        accounts: assignKeys(turned ? accounts.toReversed() : accounts),
        facilities: otherLayout ? [] : facilities,
      };
      return {old, now};
    }),
);

/** What the command does: the plan of the older report says what is wanted. */
function compareAsAsked(old: Report, now: Report) {
  const plan = buildPlan(old, contextOf({today: '2026-04-11'}));
  const expectations = expectationsOf(old, plan, contextOf());
  const diff = diffReports(old, now, {today: '2026-07-11', rules, expectations});
  const {pairs} = matchAccounts(old, now, expectations.lenderOf);
  return {plan, diff, pairs, exit: diffExit(diff, {check: true})};
}

it('diff --check never passes over what the plan on the older report closes, and says what has become free to close since', () => {
  const seen = {passes: 0, closes: 0, proven: 0, told: 0};
  fc.assert(
    fc.property(pairOfReports, ({old, now}) => {
      const {plan, diff, pairs, exit} = compareAsAsked(old, now);
      const wanted = plan.items.filter(({action}) => action === 'close').flatMap(keysOf);
      const closing = buildPlan(now, contextOf({today: '2026-07-11'}))
        .items.filter(({action}) => action === 'close')
        .flatMap(keysOf);
      const had = new Set([
        ...pairs.filter(pair => wanted.includes(pair.old.key)).map(pair => pair.now.key),
        ...now.facilities.flatMap(({key}) => (wanted.includes(key) ? [key] : [])),
      ]);
      const stillToClose = closing.filter(key => had.has(key));
      if (stillToClose.length > 0) seen.closes++;
      if (exit !== EXIT.done) return;

      seen.passes++;
      expect(stillToClose).toEqual([]);
      for (const key of wanted) {
        const pair = pairs.find(each => each.old.key === key);
        const gone = diff.changes.find(({kind, facilityKey}) => kind === 'facility-gone' && facilityKey === key);
        if (pair === undefined) expect(gone?.proof).toBe('facility-gone');
        else
          expect([pair.match !== 'guessed', pair.now.status]).toEqual([true, expect.stringMatching(/settled|closed/)]);
        seen.proven++;
      }
      const told = diff.diagnostics.flatMap(({code, args}) => (code === 'NOW_PAID_OFF' ? args.institution : []));
      for (const key of closing) {
        const change = diff.changes.find(({accountKey, facilityKey}) => accountKey === key || facilityKey === key);
        expect(change?.wanted).not.toMatch(/close|unclear/);
        if (change?.kind === 'new' || change?.wanted !== 'in-use' || change.accountKey === null) continue;
        expect(told).toContain(change.institution);
        seen.told++;
      }
    }),
    {numRuns: RUNS},
  );
  // No side of the rule is empty.
  expect(Math.min(seen.passes, seen.closes)).toBeGreaterThan(RUNS / 15);
  expect(seen.proven).toBeGreaterThan(RUNS / 100);
  expect(seen.told).toBeGreaterThan(0);
}, 120_000);

function keysOf({accountKeys, facilityKeys}: {accountKeys: readonly string[]; facilityKeys: readonly string[]}) {
  return [...accountKeys, ...facilityKeys];
}
