import {startedState} from '../case/new-events.ts';
import {reportsOf} from '../case/revive-report.ts';
import {type HeldCase, readHeldCase} from './held-case.ts';
import type {CaseRefusal} from './problem.ts';
import type {GivenFile} from './protocol.ts';

interface OpenNow {
  /** A case is open that is in no file yet. */
  readonly unsaved: boolean;
  /** Another case was given together with this one. */
  readonly several: boolean;
}

/**
 * A case that can take the place of what is open, or why it must not.
 * @throws LoancloseError CASE_DAMAGED, CASE_NEWER, CASE_NOT_FOUND where it was never started
 */
export async function openCaseFile(file: GivenFile, {unsaved, several}: OpenNow): Promise<HeldCase | CaseRefusal> {
  const held = await readHeldCase(file, file.password);
  if (typeof held === 'string') return held === 'needed' ? 'CASE_PASSPHRASE_NEEDED' : 'CASE_PASSPHRASE_WRONG';
  if (several) return 'CASE_SEVERAL';
  startedState(held.file);
  reportsOf(held.file);
  return unsaved ? 'CASE_UNSAVED' : held;
}
