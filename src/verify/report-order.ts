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

/** By number and time, as far as both print them. Two reports of one second have two numbers. */
function isSame(old: Head, now: Head): boolean {
  const pairs = [
    [old.reportNumber, now.reportNumber],
    [old.reportedAt, now.reportedAt],
  ].filter(([one, other]) => one !== null && other !== null);
  return pairs.length > 0 && pairs.every(([one, other]) => one === other);
}
