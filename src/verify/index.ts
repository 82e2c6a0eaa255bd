import {countsAsOpen} from '../account/standing.ts';
import type {Account} from '../model/account.ts';
import type {Change, Diff, ReportHead} from '../model/change.ts';
import type {Diagnostic} from '../model/diagnostics.ts';
import type {Inquiry, Report} from '../model/report.ts';
import type {Rules} from '../model/rules.ts';
import {goneChange, newChange, pairChange} from './account-change.ts';
import {countBoth, summaryAgrees} from './counts.ts';
import {hasOpenSibling} from './currency-siblings.ts';
import {accountDiagnostics, facilityDiagnostics, reportDiagnostics} from './diagnose.ts';
import {facilityGoneChange, facilityPairChange, matchFacilities, newFacilityChange} from './facility-change.ts';
import {matchAccounts} from './match.ts';
import {type Dates, windowsOf} from './next-step.ts';
import {checkSamePerson} from './same-person.ts';
import {judge} from './verdict.ts';

export interface DiffOptions {
  /** `YYYY-MM-DD`; only for the day until which to wait. */
  readonly today: string;
  /** The clocks of data/rules.yaml that a plan is given too: a comparison and a plan never wait for different days. */
  readonly rules: Pick<Rules, 'clocks'>;
}

/**
 * Compares two reports of one person and says of every account and facility of either what became of it and what proves it.
 * Changes stand in the order of the old report, then what only the new one prints, then the facilities. `accountKey` is the key in the new
 * report, or in the old one for what is gone; where the two differ, `fields.key` holds both.
 * @throws LoancloseError DIFFERENT_PERSONS
 */
export function diffReports(old: Report, now: Report, {today, rules}: DiffOptions): Diff {
  const samePerson = checkSamePerson(old.holder, now.holder);
  const dates: Dates = {today, old: dayOf(old), now: dayOf(now), windows: windowsOf(rules)};
  const {pairs, onlyOld, onlyNew} = matchAccounts(old, now);
  const facilities = matchFacilities(old.facilities, now.facilities);
  const pairByOld = new Map(pairs.map(pair => [pair.old, pair]));
  const layoutsDiffer = old.layout !== now.layout;

  const changeOfOld = (account: Account): Change => {
    const pair = pairByOld.get(account);
    if (pair === undefined) {
      return goneChange(account, countsAsOpen(account) && summaryAgrees(old, now, account.group));
    }
    return pairChange(pair, {layoutsDiffer, siblingOpen: hasOpenSibling(pair, pairs, onlyOld), dates});
  };
  const facilityChanges = [
    ...facilities.pairs.map(pair => facilityPairChange(pair, now, dates)),
    ...facilities.onlyOld.map(facility => facilityGoneChange(facility, now, pairs)),
    ...facilities.onlyNew.map(facility => newFacilityChange(facility, now)),
  ];
  const aboutReports = reportDiagnostics(old, now);
  const diagnostics: Diagnostic[] = [
    ...samePerson,
    ...aboutReports,
    ...accountDiagnostics(pairs, onlyOld),
    ...facilityDiagnostics(facilityChanges, now),
  ];
  return {
    schema: 'loanclose/diff@1',
    old: headOf(old),
    new: headOf(now),
    changes: [...old.accounts.map(changeOfOld), ...onlyNew.map(newChange), ...facilityChanges],
    counts: countBoth(old, now),
    newInquiries: newInquiries(old.inquiries, now.inquiries),
    verdict: judge({
      old,
      now,
      pairs,
      goneAccounts: onlyOld,
      facilityPairs: facilities.pairs,
      facilityChanges,
      comparable: !aboutReports.some(({severity}) => severity === 'error'),
    }),
    diagnostics,
  };
}

/** Inquiries of the new report that the old one does not print, as multisets: two equal rows are two inquiries. */
function newInquiries(old: readonly Inquiry[], now: readonly Inquiry[]): Inquiry[] {
  const rowOf = ({on, institution, reason, by}: Inquiry) => JSON.stringify([on, institution, reason, by]);
  const known = old.map(rowOf);
  return now.filter(inquiry => {
    const at = known.indexOf(rowOf(inquiry));
    if (at !== -1) known.splice(at, 1);
    return at === -1;
  });
}

function dayOf(report: Report): string | null {
  return report.reportedAt?.slice(0, 10) ?? null;
}

function headOf({holder, layout, reportNumber, reportedAt, reconciliation}: Report): ReportHead {
  return {holder, layout, reportNumber, reportedAt, reconciliation: reconciliation.status};
}
