import {describe, expect, it} from 'vitest';
import {LoancloseError} from '../../../src/errors.ts';
import type {Report} from '../../../src/model/report.ts';
import {parseReport} from '../../../src/parser/index.ts';
import {writeBriefText} from '../../compose/brief-text.ts';
import {expectedOf} from '../../compose/expected.ts';
import {loadPdfium} from '../../compose/pdfium.ts';
import {TYPICAL} from '../../compose/typical-report.ts';
import {briefRecords} from '../../producers/composition.ts';
import {judgeReport, judgeScan} from '../../scans/judge-scan.ts';
import {scanTable, silentCount, silentLines} from '../../scans/tally-scans.ts';

const EXPECTED = briefRecords(expectedOf(TYPICAL));
const ACCOUNTS = TYPICAL.accounts.length;

function readTypical(): Promise<Report> {
  return parseReport(new TextEncoder().encode(writeBriefText(TYPICAL, {seed: 1})), {loadPdfium});
}

const judge = (report: Report) => judgeReport(report, EXPECTED, 'brief');

/** The report with other values in one account. */
function changed(report: Report, at: number, values: Partial<Report['accounts'][number]>): Report {
  return {
    ...report,
    accounts: report.accounts.map((account, index) => (index === at ? {...account, ...values} : account)),
  };
}

function mismatched(report: Report): Report {
  return {...report, reconciliation: {...report.reconciliation, status: 'mismatched'}};
}

describe('the judge of scans', () => {
  it('finds nothing wrong in a report that was read as composed', async () => {
    const verdict = judge(await readTypical());
    expect(verdict).toMatchObject({status: 'matched', accounts: ACCOUNTS, exact: ACCOUNTS, marked: 0});
    expect(verdict.right).toBe(verdict.fields);
    expect([verdict.said, verdict.silent, verdict.silentElsewhere]).toEqual([[], [], []]);
  });

  it('calls a wrong figure silent that nothing marks', async () => {
    const verdict = judge(changed(await readTypical(), 1, {limit: 5}));
    expect(verdict.silent).toEqual([{record: 'accounts 2', field: 'limit', composed: 52000, read: 5, marked: false}]);
    expect(verdict.exact).toBe(ACCOUNTS - 1);
  });

  it('accepts a wrong figure that is marked, or in a report that says that it does not add up', async () => {
    const report = await readTypical();
    for (const said of [
      changed(report, 1, {limit: 5, doubtful: ['limit']}),
      mismatched(changed(report, 1, {limit: 5})),
    ])
      expect(judge(said)).toMatchObject({silent: [], said: [{field: 'limit', read: 5}]});
  });

  it('judges the months of past due one by one', async () => {
    const report = await readTypical();
    const pastDue = {now: true, months5y: 9, over90Months: 0};
    const verdict = judge(changed(report, 0, {pastDue, doubtful: ['pastDue.months5y']}));
    expect(verdict.said.map(({field}) => field)).toEqual(['pastDue.months5y']);
    expect(verdict.silent.map(({field}) => field)).toEqual(['pastDue.now']);
    expect(judge(changed(report, 0, {pastDue, doubtful: ['pastDue']})).silent).toEqual([]);
  });

  it('calls a lost account and one that was invented silent, and those after it right', async () => {
    const report = await readTypical();
    const [first] = report.accounts;
    if (first === undefined) throw new Error('no account');
    const lost = judge({...report, accounts: report.accounts.slice(1)});
    expect(lost.silent.map(({record, field}) => `${record} ${field}`)).toEqual(['accounts 1 missing']);
    expect(lost.exact).toBe(ACCOUNTS - 1);
    expect(judge({...report, accounts: [first, ...report.accounts]}).silent.map(({field}) => field)).toEqual(['extra']);
  });

  it('looks at what is not in the accounts as well', async () => {
    const report = await readTypical();
    const verdict = judge({...report, reportedAt: '2026-10-20T09:12:35'});
    expect(verdict.silent).toEqual([]);
    expect(verdict.silentElsewhere.map(({record, field}) => `${record} ${field}`)).toEqual(['header 1 reportedAt']);
  });

  it('takes a refusal for said, and lets a crash through', async () => {
    const refused = await judgeScan(() => Promise.reject(new LoancloseError('NOT_A_CREDIT_REPORT')), EXPECTED, 'brief');
    expect(refused).toMatchObject({status: 'NOT_A_CREDIT_REPORT', accounts: ACCOUNTS, exact: 0, right: 0, silent: []});
    await expect(judgeScan(() => Promise.reject(new TypeError('oops')), EXPECTED, 'brief')).rejects.toThrow('oops');
  });
});

describe('the tally of scans', () => {
  it('says of each kind whether it is as good as it should be, and names what is silent', async () => {
    const report = await readTypical();
    const scan = (seed: number) => ({kind: 'flat', seed, pages: 2}) as const;
    const judged = [
      {scan: scan(1), verdict: judge(report)},
      {scan: scan(2), verdict: judge(changed(report, 1, {limit: 5}))},
    ];
    const [, , flat] = scanTable(judged).split('\n');
    expect(flat).toContain(`| flat | 2 | 4 | ${2 * ACCOUNTS - 1} of ${2 * ACCOUNTS} `);
    expect(flat).toContain('| 1 | 97.0 %: met |');
    const [, , worse] = scanTable(judged.slice(1)).split('\n');
    expect(worse).toContain('| 1 | 97.0 %: **missed** |');
    expect(silentCount(judged)).toBe(1);
    expect(silentLines(judged)).toEqual(['flat-2: accounts 2 limit: 52000 read as 5']);
  });
});
