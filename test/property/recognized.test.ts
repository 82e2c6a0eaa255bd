import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Account} from '../../src/model/account.ts';
import {ACCOUNT_FIELDS} from '../../src/model/account-fields.ts';
import type {Report} from '../../src/model/report.ts';
import {composeBriefReport} from '../compose/brief-report.ts';
import {writeBriefText} from '../compose/brief-text.ts';
import {ALL_CONFUSIONS, type Confusion, confuse, readRecognized, textPages} from '../compose/confuse.ts';
import {paperOf, toPages} from '../compose/detailed/print.ts';
import {randomReport} from '../compose/detailed/random-report.ts';
import {Random} from '../compose/random.ts';

/** A report that was recognised in pictures holds no wrong figure without a mark, whatever was misread. */
const seeds = fc.integer({min: 0, max: 0xffffff});

type Fields = Omit<Account, 'key' | 'span'>;

/** Accounts that are missing while the report is said to be whole, and values that are not those that are printed and bear no mark. */
function silent({accounts, reconciliation, diagnostics}: Report, printed: readonly Fields[]): string[] {
  if (accounts.length !== printed.length)
    return reconciliation.status === 'mismatched' ? [] : [`${accounts.length} accounts`];
  return accounts.flatMap((account, index) => {
    const truth = printed[index];
    const own = diagnostics.filter(({span}) => span?.page === account.span.page && span.line === account.span.line);
    const said = own.length > 0;
    // what kind of account it is has then been said to be a guess
    if (own.some(({code}) => code.startsWith('FAMILY_') || code === 'BLOCK_WITHOUT_TITLE')) return [];
    return [...values(account)].flatMap(([field, value]) => {
      const right = truth === undefined ? undefined : values(truth).get(field);
      const unread = (value === null || value === 'unknown') && said;
      if (value === right || account.doubtful.includes(field) || unread) return [];
      return [`${field}: ${value} for ${right} in ${account.span.text}`];
    });
  });
}

function values(account: Fields): ReadonlyMap<string, unknown> {
  const {pastDue} = account;
  return new Map<string, unknown>([
    ...ACCOUNT_FIELDS.map(field => [field, account[field]] as const),
    ['pastDue.now', pastDue.now],
    ['pastDue.months5y', pastDue.months5y],
    ['pastDue.over90Months', pastDue.over90Months],
  ]);
}

/** What stands outside of accounts and may decide something. */
function silentHead(read: Report, right: Pick<Report, 'reportedAt' | 'summary'>): string[] {
  const codes = new Set(read.diagnostics.map(({code}) => code));
  const time = read.reportedAt === right.reportedAt || codes.has('REPORT_TIME_DOUBTFUL') || read.reportedAt === null;
  const counts =
    JSON.stringify(read.summary) === JSON.stringify(right.summary) ||
    codes.has('SUMMARY_DOUBTFUL') ||
    read.reconciliation.status === 'mismatched';
  return [...(time ? [] : [`time ${read.reportedAt}`]), ...(counts ? [] : ['summary'])];
}

function readBrief(seed: number, confusion: Confusion) {
  const composed = composeBriefReport(seed, {generation: 2});
  const pages = textPages(writeBriefText(composed, {seed, wrap: 40 + (seed % 18)}));
  const read = readRecognized(confuse(pages, confusion, new Random(seed)));
  return {read, plain: readRecognized(confuse(pages, {}, new Random(seed))), composed};
}

const more = (confusion: Confusion, factor: number): Confusion =>
  Object.fromEntries(Object.entries(confusion).map(([name, share]) => [name, Math.min(1, share * factor)]));

describe('a brief report that was recognised', () => {
  for (const [name, share] of Object.entries(ALL_CONFUSIONS))
    it(`has no wrong figure without a mark: ${name}`, () => {
      fc.assert(
        fc.property(seeds, seed => {
          const {read, plain, composed} = readBrief(seed, {[name]: Math.min(1, share * 3)});
          const printed = composed.accounts.map(({fields}) => fields);
          expect([...silent(read, printed), ...silentHead(read, plain)]).toEqual([]);
        }),
        {numRuns: 25},
      );
    });

  it('has none with all misreadings together, few or many', () => {
    fc.assert(
      fc.property(seeds, fc.constantFrom(0.1, 0.5, 1, 3), (seed, factor) => {
        const {read, plain, composed} = readBrief(seed, more(ALL_CONFUSIONS, factor));
        const printed = composed.accounts.map(({fields}) => fields);
        expect([...silent(read, printed), ...silentHead(read, plain)]).toEqual([]);
      }),
      {numRuns: 80},
    );
  }, 120_000);

  it('is read whole and without a mark where every character is right and sure', () => {
    fc.assert(
      fc.property(seeds, seed => {
        const {read, composed} = readBrief(seed, {});
        const printed = composed.accounts.map(({fields}) => fields);
        expect(read.accounts.flatMap(({doubtful}) => doubtful)).toEqual([]);
        expect(silent(read, printed)).toEqual([]);
        expect(read.reconciliation.status).toBe('matched');
      }),
      {numRuns: 25},
    );
  });

  it('is read whole and with a mark where the form leaves one reading', () => {
    fc.assert(
      fc.property(seeds, seed => {
        const {read, composed} = readBrief(seed, {point: 0.5, alike: 0.3, gap: 1});
        const values = ({doubtful: _doubtful, ...fields}: Fields) => fields;
        const printed = composed.accounts.map(({fields}) => values(fields));
        expect(read.accounts.map(({key: _key, span: _span, ...fields}) => values(fields))).toEqual(printed);
        expect(read.reconciliation.status).toBe('matched');
      }),
      {numRuns: 25},
    );
  });
});

/** Of which nobody can be sure in a picture, and what stands on one line with them. */
const OF_IDENTITIES: ReadonlySet<string> = new Set(['accountId', 'facilityId', 'cardTail']);

describe('a detailed report that was recognised', () => {
  const read = (seed: number, confusion: Confusion) => {
    const composed = randomReport({seed, most: 2});
    const pages = toPages(paperOf(composed));
    const printed = composed.accounts.map(({fields}) => fields);
    return {printed, report: readRecognized(confuse(pages, confusion, new Random(seed)))};
  };

  it('has no wrong figure without a mark, few misreadings or many', () => {
    fc.assert(
      fc.property(seeds, fc.constantFrom(0.1, 0.5, 1), (seed, factor) => {
        const {printed, report} = read(seed, more(ALL_CONFUSIONS, factor));
        expect(silent(report, printed)).toEqual([]);
      }),
      {numRuns: 60},
    );
  }, 120_000);

  it('is read whole and without a mark where every character is right and sure', () => {
    fc.assert(
      fc.property(seeds, seed => {
        const {printed, report} = read(seed, {});
        expect(silent(report, printed)).toEqual([]);
        const doubtful = report.accounts.flatMap(account => account.doubtful);
        expect(doubtful.filter(field => !OF_IDENTITIES.has(field))).toEqual([]);
        expect(doubtful.filter(field => field === 'accountId')).toHaveLength(
          report.accounts.filter(({accountId}) => accountId !== null).length,
        );
        expect(report.reconciliation.status).toBe('matched');
      }),
      {numRuns: 30},
    );
  });
});
