import {daysBetween} from '../account/days.ts';
import {isIdle} from '../account/facilities.ts';
import {groupAccounts} from '../account/group.ts';
import {isClosed, isPaidOffOpen} from '../account/standing.ts';
import type {Account} from '../model/account.ts';
import type {DiagnosticCode} from '../model/diagnostic-codes.ts';
import type {Diagnostic} from '../model/diagnostics.ts';
import {Findings} from '../model/findings.ts';
import type {Report} from '../model/report.ts';
import type {Wanted} from '../model/vocabulary.ts';
import {countsFellAlike} from './counts.ts';
import {hasOpenSibling} from './currency-siblings.ts';
import {isSpent} from './facility-change.ts';
import type {Finding} from './finding.ts';
import {hasNewLateMark} from './late-marks.ts';
import type {Pair} from './match.ts';
import {type Dates, isTooOld} from './next-step.ts';

/** What stands against comparing the two reports. An `error` makes the verdict `cannot-tell`. */
export function reportDiagnostics(old: Report, now: Report, dates: Dates): Diagnostic[] {
  const findings = new Findings();
  if (old.reportedAt === null || now.reportedAt === null) findings.add('REPORT_DATE_UNKNOWN');
  if (old.reconciliation.status !== 'matched') findings.add('OLD_REPORT_NOT_RECONCILED');
  if (now.reconciliation.status !== 'matched') findings.add('NEW_REPORT_NOT_RECONCILED');
  if (!countsFellAlike(old, now)) findings.add('OPEN_COUNT_DISAGREES');
  if (isTooOld(dates)) findings.add('NEW_REPORT_TOO_OLD', null, {days: daysBetween(dates.now ?? '', dates.today)});
  if (old.layout !== now.layout) {
    findings.add('DIFFERENT_LAYOUTS', null, {old: old.layout, new: now.layout});
    if (old.facilities.length > 0 && now.layout !== 'detailed') findings.add('FACILITIES_NOT_PRINTED');
  }
  return findings.diagnostics;
}

interface AccountFacts {
  readonly pairs: readonly Pair[];
  readonly gone: readonly Account[];
  readonly layoutsDiffer: boolean;
  readonly wantedOf: (key: string) => Wanted;
}

/** Late marks first: they are what hurts most, and can be wrong. */
export function accountDiagnostics(report: Report, {pairs, gone, layoutsDiffer, wantedOf}: AccountFacts): Diagnostic[] {
  const findings = new Findings();
  const freed = paidOffTogether(report);
  // The span is that of the report in which the account stands: the new one, or the old one for what is gone.
  const about = (code: DiagnosticCode, {institution, openedOn, span}: Account) =>
    findings.add(code, span, {institution, openedOn});
  for (const {old, now} of pairs) if (hasNewLateMark(old, now, layoutsDiffer)) about('LATE_MARK_APPEARED', now);
  for (const pair of pairs) {
    const {old, now} = pair;
    if (pair.match === 'guessed') about('MATCH_GUESSED', now);
    if (!isClosed(old) && isClosed(now) && hasOpenSibling(pair, pairs, gone)) about('CARD_CURRENCY_STILL_OPEN', now);
    if (old.status !== 'transferred' && now.status === 'transferred') about('ACCOUNT_TRANSFERRED', now);
    if (wantedOf(old.key) === 'in-use' && freed.has(now.key)) about('NOW_PAID_OFF', now);
  }
  for (const account of gone) about('ACCOUNT_GONE', account);
  return findings.diagnostics;
}

/** Keys of the accounts that owe nothing, and neither does what belongs to them: a line whose drawdown still owes cannot be closed. */
function paidOffTogether(report: Report): ReadonlySet<string> {
  const free = groupAccounts(report).filter(({accounts}) => accounts.every(isPaidOffOpen));
  return new Set(free.flatMap(({accounts}) => accounts.map(({key}) => key)));
}

export function facilityDiagnostics(facilityFindings: readonly Finding[], now: Report): Diagnostic[] {
  const findings = new Findings();
  const day = now.reportedAt?.slice(0, 10) ?? null;
  for (const {change} of facilityFindings) {
    const {kind, proof, facilityKey, institution, wanted} = change;
    if (kind === 'facility-gone' && proof === 'none') findings.add('FACILITY_GONE_UNPROVEN', null, {institution});
    const facility = now.facilities.find(({key}) => key === facilityKey);
    if (facility === undefined || kind === 'gone' || kind === 'facility-gone') continue;
    if (kind === 'facility-still-printed' && isSpent(facility, day)) {
      findings.add('FACILITY_SPENT_STILL_PRINTED', facility.span, {institution});
    }
    if (wanted === 'in-use' && isIdle(facility, now.accounts)) {
      findings.add('NOW_PAID_OFF', facility.span, {institution, openedOn: facility.effectiveOn});
    }
  }
  return findings.diagnostics;
}
