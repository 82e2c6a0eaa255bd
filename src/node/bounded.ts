import {createContext, Script} from 'node:vm';
import {Interrupted, LoancloseError} from '../errors.ts';

/** Milliseconds for all steps together. A page of a report takes a few hundredths of a second. */
const LONGEST = 30_000;

const step: {run: () => void} = {run: () => {}};
const script = new Script('run()');
const context = createContext(step);

/**
 * Runs steps of the PDF engine. Each is one call that gives nothing else a turn, so only another thread can end it: that of `node:vm`, which
 * also hears Ctrl-C. The time is that of all steps of one command, so that many slow pages end as one that never does.
 * @param limit milliseconds
 * @returns a function that throws LoancloseError PDF_DAMAGED {reason: endless} after the limit, Interrupted on Ctrl-C, and whatever `work` throws
 */
export function createBounded(limit = LONGEST): <T>(work: () => T) => T {
  let left = limit;
  return work => {
    const begun = performance.now();
    try {
      return runWithin(work, Math.ceil(left));
    } finally {
      left = Math.max(1, left - (performance.now() - begun));
    }
  };
}

function runWithin<T>(work: () => T, timeout: number): T {
  let done: {readonly value: T} | null = null;
  step.run = () => {
    done = {value: work()};
  };
  try {
    script.runInContext(context, {timeout, breakOnSigint: true});
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
