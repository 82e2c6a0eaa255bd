import {isClosed} from '../account/standing.ts';
import type {Account} from '../model/account.ts';
import type {Change} from '../model/change.ts';
import type {Diagnostic} from '../model/diagnostics.ts';
import type {Report} from '../model/report.ts';
import {hasOpenSibling} from './currency-siblings.ts';
import {isSpent} from './facility-change.ts';
import type {Pair} from './match.ts';

/** What stands against comparing the two reports. An `error` makes the verdict `cannot-tell`. */
export function reportDiagnostics(old: Report, now: Report): Diagnostic[] {
  const found: Diagnostic[] = [];
  const say = (code: string, severity: Diagnostic['severity'], args: Diagnostic['args'] = {}) =>
    found.push({code, severity, args, span: null});
  if (old.reportedAt === null || now.reportedAt === null) say('REPORT_DATE_UNKNOWN', 'error');
  else if (old.reportedAt > now.reportedAt) {
    say('REPORTS_OUT_OF_ORDER', 'error', {old: old.reportedAt.slice(0, 10), new: now.reportedAt.slice(0, 10)});
  } else if (old.reportedAt === now.reportedAt) say('SAME_REPORT', 'warning');
  if (old.reconciliation.status !== 'matched') say('OLD_REPORT_NOT_RECONCILED', 'error');
  if (now.reconciliation.status !== 'matched') say('NEW_REPORT_NOT_RECONCILED', 'error');
  if (old.layout !== now.layout) {
    say('DIFFERENT_LAYOUTS', 'warning', {old: old.layout, new: now.layout});
    if (old.facilities.length > 0 && now.layout !== 'detailed') say('FACILITIES_NOT_PRINTED', 'warning');
  }
  return found;
}

export function accountDiagnostics(pairs: readonly Pair[], gone: readonly Account[]): Diagnostic[] {
  return [
    ...pairs.flatMap(pair => {
      const found: Diagnostic[] = [];
      if (pair.match === 'guessed') found.push(about('MATCH_GUESSED', pair.now));
      if (!isClosed(pair.old) && isClosed(pair.now) && hasOpenSibling(pair, pairs, gone)) {
        found.push(about('CARD_CURRENCY_STILL_OPEN', pair.now));
      }
      if (pair.old.status !== 'transferred' && pair.now.status === 'transferred') {
        found.push(about('ACCOUNT_TRANSFERRED', pair.now));
      }
      return found;
    }),
    ...gone.map(account => about('ACCOUNT_GONE', account)),
  ];
}

export function facilityDiagnostics(changes: readonly Change[], now: Report): Diagnostic[] {
  const day = now.reportedAt?.slice(0, 10) ?? null;
  return changes.flatMap(({kind, proof, facilityKey, institution}): Diagnostic[] => {
    if (kind === 'facility-gone' && proof === 'none') {
      return [{code: 'FACILITY_GONE_UNPROVEN', severity: 'warning', args: {institution}, span: null}];
    }
    const facility = now.facilities.find(({key}) => key === facilityKey);
    if (kind === 'facility-still-printed' && facility && isSpent(facility, day)) {
      return [{code: 'FACILITY_SPENT_STILL_PRINTED', severity: 'info', args: {institution}, span: facility.span}];
    }
    return [];
  });
}

/** The span is that of the report in which the account stands: the new one, or the old one for what is gone. */
function about(code: string, {institution, openedOn, span}: Account): Diagnostic {
  return {code, severity: 'warning', args: {institution, openedOn}, span};
}
