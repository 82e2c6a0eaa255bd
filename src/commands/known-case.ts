import {startedState} from '../case/new-events.ts';
import {LoancloseError} from '../errors.ts';
import type {CaseFile} from '../model/case.ts';
import type {Report} from '../model/report.ts';
import {cleanLine} from '../render/clean-text.ts';
import type {Translate} from '../text/index.ts';
import {checkSamePerson} from '../verify/same-person.ts';
import type {Io} from './io.ts';
import {type CaseArgs, casePath, readCase} from './open-case.ts';

/** A case that was started. */
export interface KnownCase {
  readonly path: string;
  readonly file: CaseFile;
  readonly state: ReturnType<typeof startedState>;
}

/** @throws LoancloseError CASE_NOT_FOUND, CASE_DAMAGED, CASE_NEWER */
export async function readKnownCase(args: CaseArgs, io: Io): Promise<KnownCase> {
  const {path, file} = await readCase(args, io);
  return {path, file, state: startedState(file)};
}

/**
 * The case that a command about a report reads beside it: the one that was named, else the one at its usual place where it surely is of the same
 * person. One of somebody else is never used; one that cannot be read is said to be there.
 * @throws LoancloseError DIFFERENT_PERSONS for a case that was named, and as `readKnownCase`
 */
export async function caseOfPerson(
  holder: Report['holder'],
  args: CaseArgs,
  io: Io,
  t: Translate,
): Promise<KnownCase | null> {
  if (args.case !== undefined) {
    const known = await readKnownCase(args, io);
    checkHolder(known, holder);
    return known;
  }
  const known = await findUsualCase(args, io, t);
  if (known === null || isSurelyOf(known, holder)) return known;
  if (io.env.LOANCLOSE_CASE) io.writeErr(`${t('case.notThisPerson', {path: cleanLine(known.path)})}\n`);
  return null;
}

/** The case at its usual place; null where there is none, or none that can be read. */
export async function findUsualCase(args: CaseArgs, io: Io, t: Translate): Promise<KnownCase | null> {
  if (!io.env.LOANCLOSE_CASE && io.usualCasePath() === null) return null;
  try {
    return await readKnownCase(args, io);
  } catch (error) {
    if (!(error instanceof LoancloseError)) throw error;
    const missing = error.code === 'CASE_NOT_FOUND' && error.args.reason !== 'unreadable';
    if (!missing) io.writeErr(`${t('case.notRead', {path: cleanLine(casePath(args, io)), code: error.code})}\n`);
    return null;
  }
}

function checkHolder({path, state}: KnownCase, holder: Report['holder']): void {
  try {
    checkSamePerson(state.holder, holder);
  } catch (cause) {
    if (!(cause instanceof LoancloseError)) throw cause;
    throw new LoancloseError('DIFFERENT_PERSONS', {reason: 'case', path}, {cause});
  }
}

/** A masked name alone is borne by millions: the end of the id number has to be printed in both. */
function isSurelyOf({state}: KnownCase, holder: Report['holder']): boolean {
  if (state.holder.idTail === null || holder.idTail === null) return false;
  try {
    checkSamePerson(state.holder, holder);
    return true;
  } catch (error) {
    if (error instanceof LoancloseError) return false;
    throw error;
  }
}
