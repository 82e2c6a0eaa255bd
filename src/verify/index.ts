import {countsAsOpen} from '../account/standing.ts';
import type {Account} from '../model/account.ts';
import type {Diff, ReportHead} from '../model/change.ts';
import type {Diagnostic} from '../model/diagnostics.ts';
import type {Expectations} from '../model/expectations.ts';
import type {Report} from '../model/report.ts';
import type {Rules} from '../model/rules.ts';
import {goneFinding, newChange, pairFinding} from './account-change.ts';
import {countBoth, summaryAgrees} from './counts.ts';
import {hasOpenSibling} from './currency-siblings.ts';
import {accountDiagnostics, facilityDiagnostics, reportDiagnostics} from './diagnose.ts';
import {facilityGoneFinding, facilityPairFinding, matchFacilities, newFacilityChange} from './facility-change.ts';
import type {Finding} from './finding.ts';
import {newInquiries} from './inquiries.ts';
import {matchAccounts} from './match.ts';
import type {Dates} from './next-step.ts';
import {checkOrder} from './report-order.ts';
import {checkSamePerson} from './same-person.ts';
import {judge} from './verdict.ts';

export interface DiffOptions {
  /** `YYYY-MM-DD`; for the day until which to wait, and for the age of the newer report. */
  readonly today: string;
  /** The clocks of data/rules.yaml that a plan is given too: a comparison and a plan never wait for different days. */
  readonly rules: Pick<Rules, 'clocks'>;
  /** What is wanted with the accounts and agreements of the older report. */
  readonly expectations: Expectations;
}

/**
 * Compares two reports of one person and says of every account and facility of either what became of it and what proves it.
 * What only the new one prints stands first, then the changes in the order of the old report, then the facilities. `accountKey` is the key in
 * the new report, or in the old one for what is gone; where the two differ, `fields.key` holds both.
 * @throws LoancloseError DIFFERENT_PERSONS, SAME_REPORT, REPORTS_REVERSED
 */
export function diffReports(old: Report, now: Report, {today, rules, expectations}: DiffOptions): Diff {
  const samePerson = checkSamePerson(old.holder, now.holder);
  checkOrder(old, now);
  const dates: Dates = {today, old: dayOf(old), now: dayOf(now), rules};
  const {pairs, onlyOld, onlyNew} = matchAccounts(old, now, expectations.lenderOf);
  const facilities = matchFacilities(old.facilities, now.facilities);
  const pairByOld = new Map(pairs.map(pair => [pair.old, pair]));
  const layoutsDiffer = old.layout !== now.layout;

  const findingOfOld = (account: Account): Finding => {
    const pair = pairByOld.get(account);
    if (pair === undefined) {
      const leftSummary = countsAsOpen(account) && summaryAgrees(old, now, account.group);
      return goneFinding(account, leftSummary, expectations);
    }
    return pairFinding(pair, {layoutsDiffer, siblingOpen: hasOpenSibling(pair, pairs, onlyOld), dates, expectations});
  };
  const circumstances = {newReport: now, dates, expectations};
  const accountFindings = old.accounts.map(findingOfOld);
  const facilityFindings = [
    ...facilities.pairs.map(pair => facilityPairFinding(pair, circumstances)),
    ...facilities.onlyOld.map(facility => facilityGoneFinding(facility, pairs, circumstances)),
  ];
  const findings = [...accountFindings, ...facilityFindings];
  const aboutReports = reportDiagnostics(old, now, dates);
  const diagnostics: Diagnostic[] = [
    ...samePerson,
    ...aboutReports,
    ...accountDiagnostics(now, {pairs, gone: onlyOld, layoutsDiffer, wantedOf: expectations.wantedOf}),
    ...facilityDiagnostics(facilityFindings, now),
  ];
  return {
    schema: 'loanclose/diff@2',
    old: headOf(old),
    new: headOf(now),
    changes: [
      ...onlyNew.map(account => newChange(account, expectations)),
      ...facilities.onlyNew.map(facility => newFacilityChange(facility, expectations)),
      ...findings.map(({change}) => change),
    ],
    counts: countBoth(old, now),
    newInquiries: newInquiries(old, now, expectations.lenderOf),
    verdict: judge(findings, !aboutReports.some(({severity}) => severity === 'error')),
    diagnostics,
  };
}

function dayOf(report: Report): string | null {
  return report.reportedAt?.slice(0, 10) ?? null;
}

export function headOf({holder, layout, reportNumber, reportedAt, reconciliation}: Report): ReportHead {
  return {holder, layout, reportNumber, reportedAt, reconciliation: reconciliation.status};
}
