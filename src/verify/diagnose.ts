import {isClosed} from '../account/standing.ts';
import type {Account} from '../model/account.ts';
import type {Change} from '../model/change.ts';
import type {DiagnosticCode} from '../model/diagnostic-codes.ts';
import type {Diagnostic} from '../model/diagnostics.ts';
import {Findings} from '../model/findings.ts';
import type {Report} from '../model/report.ts';
import {hasOpenSibling} from './currency-siblings.ts';
import {isSpent} from './facility-change.ts';
import type {Pair} from './match.ts';

/** What stands against comparing the two reports. An `error` makes the verdict `cannot-tell`. */
export function reportDiagnostics(old: Report, now: Report): Diagnostic[] {
  const findings = new Findings();
  if (old.reportedAt === null || now.reportedAt === null) findings.add('REPORT_DATE_UNKNOWN');
  else if (old.reportedAt > now.reportedAt) {
    findings.add('REPORTS_OUT_OF_ORDER', null, {old: old.reportedAt.slice(0, 10), new: now.reportedAt.slice(0, 10)});
  } else if (old.reportedAt === now.reportedAt) findings.add('SAME_REPORT');
  if (old.reconciliation.status !== 'matched') findings.add('OLD_REPORT_NOT_RECONCILED');
  if (now.reconciliation.status !== 'matched') findings.add('NEW_REPORT_NOT_RECONCILED');
  if (old.layout !== now.layout) {
    findings.add('DIFFERENT_LAYOUTS', null, {old: old.layout, new: now.layout});
    if (old.facilities.length > 0 && now.layout !== 'detailed') findings.add('FACILITIES_NOT_PRINTED');
  }
  return findings.diagnostics;
}

export function accountDiagnostics(pairs: readonly Pair[], gone: readonly Account[]): Diagnostic[] {
  const findings = new Findings();
  // The span is that of the report in which the account stands: the new one, or the old one for what is gone.
  const about = (code: DiagnosticCode, {institution, openedOn, span}: Account) =>
    findings.add(code, span, {institution, openedOn});
  for (const pair of pairs) {
    if (pair.match === 'guessed') about('MATCH_GUESSED', pair.now);
    if (!isClosed(pair.old) && isClosed(pair.now) && hasOpenSibling(pair, pairs, gone)) {
      about('CARD_CURRENCY_STILL_OPEN', pair.now);
    }
    if (pair.old.status !== 'transferred' && pair.now.status === 'transferred') about('ACCOUNT_TRANSFERRED', pair.now);
  }
  for (const account of gone) about('ACCOUNT_GONE', account);
  return findings.diagnostics;
}

export function facilityDiagnostics(changes: readonly Change[], now: Report): Diagnostic[] {
  const findings = new Findings();
  const day = now.reportedAt?.slice(0, 10) ?? null;
  for (const {kind, proof, facilityKey, institution} of changes) {
    if (kind === 'facility-gone' && proof === 'none') findings.add('FACILITY_GONE_UNPROVEN', null, {institution});
    const facility = now.facilities.find(({key}) => key === facilityKey);
    if (kind === 'facility-still-printed' && facility && isSpent(facility, day)) {
      findings.add('FACILITY_SPENT_STILL_PRINTED', facility.span, {institution});
    }
  }
  return findings.diagnostics;
}
