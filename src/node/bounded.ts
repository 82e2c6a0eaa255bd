import {createContext, Script} from 'node:vm';
import {Interrupted, LoancloseError} from '../errors.ts';

/** Milliseconds. A page of a report takes a few hundredths of a second. */
const LONGEST_STEP = 30_000;

const step: {run: () => void} = {run: () => {}};
const script = new Script('run()');
const context = createContext(step);

/**
 * Runs one step of the PDF engine. It is one call that gives nothing else a turn, so only another thread can end it: that of `node:vm`,
 * which also hears Ctrl-C.
 * @param limit milliseconds
 * @throws LoancloseError PDF_DAMAGED {reason: endless} after the limit, Interrupted on Ctrl-C, and whatever `work` throws
 */
export function bounded<T>(work: () => T, limit = LONGEST_STEP): T {
  let done: {readonly value: T} | null = null;
  step.run = () => {
    done = {value: work()};
  };
  try {
    script.runInContext(context, {timeout: limit, breakOnSigint: true});
  } catch (error) {
    // the errors of node:vm are of another realm: no `Error` of this one
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
    if (code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw new LoancloseError('PDF_DAMAGED', {reason: 'endless'});
    if (code === 'ERR_SCRIPT_EXECUTION_INTERRUPTED') throw new Interrupted();
    throw error;
  }
  return resultOf(done);
}

function resultOf<T>(done: {readonly value: T} | null): T {
  if (done === null) throw new Error('the step did not come to its end');
  return done.value;
}
