import type {Diff} from '../model/change.ts';
import type {Finding} from './finding.ts';

/**
 * Whether everything is closed that a plan of the older report closes. What is optional, kept or in use never holds the verdict back, and
 * neither does what only the newer report prints.
 *
 * `cannot-tell` where the reports cannot be compared. Else `some-open` as soon as one thing that was to be closed is certainly open, with
 * whatever else is uncertain beside it. Else `cannot-tell` while one of them is not proven closed, or anything that was unclear before is not
 * proven closed either. Else `all-closed`.
 */
export function judge(findings: readonly Finding[], comparable: boolean): Diff['verdict'] {
  if (!comparable) return 'cannot-tell';
  const toClose = findings.filter(({change}) => change.wanted === 'close');
  if (toClose.some(({closing}) => closing === 'open')) return 'some-open';
  const asked = findings.filter(({change}) => change.wanted === 'close' || change.wanted === 'unclear');
  return asked.every(({closing}) => closing === 'proven') ? 'all-closed' : 'cannot-tell';
}
