import {EXIT, type ExitCode} from '../errors.ts';
import type {ReconciliationStatus} from '../model/vocabulary.ts';

/** A report that does not add up ends with its own code, unless the user accepts it. `not-printed` is marked in the output only. */
export function reconciliationExit(
  statuses: readonly ReconciliationStatus[],
  allowIncomplete: boolean | undefined,
): ExitCode {
  return statuses.includes('mismatched') && !allowIncomplete ? EXIT.notReconciled : EXIT.done;
}
