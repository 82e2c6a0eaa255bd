import {LoancloseError} from '../errors.ts';
import type {Report} from '../model/report.ts';

type Head = Pick<Report, 'reportNumber' | 'reportedAt'>;

/**
 * One report given twice, or the newer one first. A report without number and time may be any.
 * @throws LoancloseError SAME_REPORT, REPORTS_REVERSED
 */
export function checkOrder(old: Head, now: Head): void {
  const day = now.reportedAt?.slice(0, 10) ?? '--';
  if (isSame(old, now)) throw new LoancloseError('SAME_REPORT', {on: day});
  if (old.reportedAt === null || now.reportedAt === null || old.reportedAt <= now.reportedAt) return;
  throw new LoancloseError('REPORTS_REVERSED', {first: old.reportedAt.slice(0, 10), second: day});
}

/** By the number that no other report has; by the second where one of them prints none. */
function isSame(old: Head, now: Head): boolean {
  if (old.reportNumber !== null && now.reportNumber !== null) return old.reportNumber === now.reportNumber;
  return old.reportedAt !== null && old.reportedAt === now.reportedAt;
}
