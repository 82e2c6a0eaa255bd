import {largest} from '../account/extremes.ts';
import type {CheckId} from '../model/check-ids.ts';
import type {Check, Reconciliation, Report} from '../model/report.ts';

/**
 * `matched` only when figures that count the accounts were printed and every hard check holds. A report that prints none of them is
 * `not-printed`: nothing is known to be missing, and nothing proves that all is there.
 * @param countsPrinted whether the report printed how many accounts it holds
 */
export function reconcile(checks: readonly Check[], countsPrinted: boolean): Reconciliation {
  const broken = checks.some(check => check.strength === 'hard' && !check.ok);
  return {status: broken ? 'mismatched' : countsPrinted ? 'matched' : 'not-printed', checks: [...checks], gaps: 0};
}

/**
 * A report of which not one account was read proves nothing, in any layout, unless it says itself that there are none: it is then
 * `mismatched`, so that nobody takes it for a report without accounts.
 */
export function requireAccounts(report: Report): Report {
  const none = report.diagnostics.some(({code}) => code === 'NO_ACCOUNTS_READ' || code === 'CSV_NO_ROWS');
  return none ? withBroken(report, {id: 'accounts-read', strength: 'hard', printed: null, read: 0, ok: false}) : report;
}

/** What is drawn on a layer that is switched off is not seen, and of this file nobody can tell which those are. */
export function withUnknownLayers(report: Report): Report {
  return withBroken(report, {id: 'layers', strength: 'hard', printed: null, read: null, ok: false});
}

/** Pages that cannot all be of one report. */
export function withForeignPages(report: Report): Report {
  return withBroken(report, {id: 'reports', strength: 'hard', printed: null, read: null, ok: false});
}

/** A page of the report is there and could not be recognised. */
export function withUnreadPictures(report: Report): Report {
  return withBroken(report, {id: 'pictures', strength: 'hard', printed: null, read: null, ok: false});
}

function withBroken(report: Report, check: Check): Report {
  const {reconciliation} = report;
  const checks = [...reconciliation.checks, check];
  return {...report, reconciliation: {...reconciliation, status: 'mismatched', checks}};
}

/** A printed figure against what was read. `--` (null) stands for none. */
export function checkCount(id: CheckId, strength: Check['strength'], printed: number | null, read: number): Check {
  return {id, strength, printed, read, ok: (printed ?? 0) === read};
}

/**
 * Records against those of which nothing that the plan stands on is unread: institution, day, status, a figure of money. Words that nobody
 * understood count as unread too, for nobody knows what they say. A figure that is merely in doubt does not.
 */
export function checkRecords(found: number, whole: number): Check[] {
  return found === 0 ? [] : [checkCount('records', 'hard', found, whole)];
}

/**
 * A printed count that is in doubt proves nothing by itself: it holds only where the ordinals of the records, which were read apart from it, are
 * there and hold as well.
 */
export function withDoubtfulCounts(checks: readonly Check[]): Check[] {
  const ordinals = checks.filter(({id}) => id.startsWith('ordinals:') && id !== 'ordinals:inquiries');
  if (ordinals.length > 0 && ordinals.every(({ok}) => ok)) return [...checks];
  return checks.map(check => (/^(?:accounts|count|open):/.test(check.id) ? {...check, ok: false} : check));
}

/** The credit centre cuts long reports and says so: what is not printed cannot be read. */
export const CUT_SHORT = /信用报告超长|仅提供部分信息/u;

/**
 * Footers 第N页，共M页: every page must be there. No check where no footer was printed.
 * @param unnumbered pages whose footer was not read: they are there all the same
 */
export function checkPages(
  footers: readonly {readonly page: number; readonly pages: number}[],
  unnumbered = 0,
): Check[] {
  if (footers.length === 0) return [];
  const printed = largest(footers.map(footer => footer.pages));
  const read = new Set(footers.map(footer => footer.page).filter(page => page >= 1 && page <= printed)).size;
  const there = Math.min(printed, read + unnumbered);
  return [{id: 'pages', strength: 'hard', printed, read: there, ok: printed === there}];
}

/** A report number begins with the time of the report, `yyyymmddhhmmss`; the first generation keeps only the day. */
export function checkReportNumber(reportNumber: string | null, reportedAt: string | null): Check[] {
  if (reportNumber === null || reportedAt === null) return [];
  const time = reportedAt.replace(/\D/g, '');
  const length = reportNumber.startsWith(time) ? 14 : 8;
  const [printed, read] = [reportNumber.slice(0, length), time.slice(0, length)];
  return [{id: 'report-number', strength: 'soft', printed, read, ok: printed === read}];
}
