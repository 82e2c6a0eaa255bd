import {EXIT, type ExitCode} from '../errors.ts';
import type {Plan} from '../model/plan.ts';
import type {ReconciliationStatus} from '../model/vocabulary.ts';

/** A report that does not add up ends with its own code, unless the user accepts it. `not-printed` is marked in the output only. */
export function reconciliationExit(
  statuses: readonly ReconciliationStatus[],
  allowIncomplete: boolean | undefined,
): ExitCode {
  return statuses.includes('mismatched') && !allowIncomplete ? EXIT.notReconciled : EXIT.done;
}

/** A plan of a report from which nothing was read says nothing, and ends as one that does not add up. */
export function planExit(
  {first, report}: Pick<Plan, 'first' | 'report'>,
  allowIncomplete: boolean | undefined,
): ExitCode {
  if (first.some(({code}) => code === 'NO_ACCOUNTS_READ') && !allowIncomplete) return EXIT.notReconciled;
  return reconciliationExit([report.reconciliation], allowIncomplete);
}
