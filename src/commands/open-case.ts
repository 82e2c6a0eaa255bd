import {chinaTime} from '../case/china-time.ts';
import {type CaseState, foldCase} from '../case/fold.ts';
import {emptyCase, startedState, withEvent} from '../case/new-events.ts';
import {printCase} from '../case/print-case.ts';
import {readCaseFile, writeCaseFile} from '../case/read-case-file.ts';
import type {Stamp} from '../case/stamp.ts';
import {LoancloseError} from '../errors.ts';
import type {Case, CaseEvent, CaseFile} from '../model/case.ts';
import {loadRules} from '../model/load.ts';
import {quoteWord} from '../render/quote-word.ts';
import type {Translate} from '../text/index.ts';
import type {CommonArgs, Io} from './io.ts';

/** What every command of the case takes. */
export interface CaseArgs extends CommonArgs {
  /** The file; without it LOANCLOSE_CASE, then its usual place. */
  readonly case?: string;
  readonly today?: string;
}

/** Where the case lies. @throws LoancloseError BAD_OPTION where nobody says and the machine names no folder */
export function casePath({case: given}: Pick<CaseArgs, 'case'>, io: Io): string {
  const path = given ?? (io.env.LOANCLOSE_CASE || io.usualCasePath());
  if (path === null) throw new LoancloseError('BAD_OPTION', {reason: 'no-case-folder'});
  return path;
}

/** @throws LoancloseError CASE_NOT_FOUND, CASE_DAMAGED, CASE_NEWER */
export async function readCase(args: CaseArgs, io: Io): Promise<{readonly path: string; readonly file: CaseFile}> {
  const path = casePath(args, io);
  const bytes = await readBytes(path, io);
  if (bytes === null) throw new LoancloseError('CASE_NOT_FOUND', {reason: 'file', path});
  return {path, file: await decode(bytes, path, io)};
}

/** The case as it stands, for commands that only look. @throws LoancloseError as `readCase` */
export async function openCase(args: CaseArgs, io: Io): Promise<{readonly path: string; readonly state: CaseState}> {
  const {path, file} = await readCase(args, io);
  return {path, state: startedState(file)};
}

/** Null where there is none. @throws LoancloseError CASE_NOT_FOUND where it may not be read, FILE_TOO_LARGE */
async function readBytes(path: string, io: Io): Promise<Uint8Array | null> {
  try {
    return await io.readFile(path);
  } catch (error) {
    if (!(error instanceof LoancloseError) || error.code !== 'FILE_NOT_FOUND') throw error;
    if (error.args.reason === 'missing') return null;
    throw new LoancloseError('CASE_NOT_FOUND', {reason: 'unreadable', path}, {cause: error});
  }
}

/** The bytes as a case. @throws LoancloseError CASE_DAMAGED that names the version before, where there is one, CASE_NEWER */
async function decode(bytes: Uint8Array, path: string, io: Io): Promise<CaseFile> {
  try {
    return readCaseFile(new TextDecoder('utf-8', {fatal: true}).decode(bytes));
  } catch (cause) {
    if (cause instanceof LoancloseError && cause.code === 'CASE_NEWER') {
      throw new LoancloseError('CASE_NEWER', {reason: 'file', path}, {cause});
    }
    const before = `${path}.bak`;
    const kept = (await io.findFile(before)) === 'found';
    throw new LoancloseError('CASE_DAMAGED', {reason: kept ? 'backup' : 'file', path, before}, {cause});
  }
}

/** Makes the event of a command from the case as it is on the disk. */
export type MakeEvent = (file: CaseFile, stamp: Stamp) => CaseEvent;

/**
 * Adds one event. When this returns, it is on the disk.
 * @returns the case with the event
 * @throws LoancloseError CASE_NOT_FOUND, CASE_DAMAGED, CASE_NEWER, CASE_BUSY, WRITE_FAILED, and what `make` throws
 */
export async function recordEvent(args: CaseArgs, io: Io, make: MakeEvent): Promise<CaseRecorded> {
  return await writeEvent(args, io, make, () => {
    throw new LoancloseError('CASE_NOT_FOUND');
  });
}

/** The same, and begins a file where there is none. */
export async function beginCase(args: CaseArgs, io: Io, make: MakeEvent): Promise<CaseRecorded> {
  return await writeEvent(args, io, make, () => emptyCase(crypto.randomUUID()));
}

export interface CaseRecorded {
  readonly path: string;
  readonly state: CaseState;
  readonly event: CaseEvent;
}

async function writeEvent(args: CaseArgs, io: Io, make: MakeEvent, whenMissing: () => CaseFile): Promise<CaseRecorded> {
  const path = casePath(args, io);
  // a folder is not made for a case that is not there
  if ((await readBytes(path, io)) === null) emptyOr(whenMissing, path);
  const made: CaseRecorded[] = [];
  await io.changeFile(path, async bytes => {
    const stamp = {id: crypto.randomUUID(), at: chinaTime(io.now())};
    const before = bytes === null ? whenMissing() : await decode(bytes, path, io);
    const event = make(before, stamp);
    const file = withEvent(before, event);
    made.push({path, state: foldCase(file), event});
    return new TextEncoder().encode(writeCaseFile(file));
  });
  const last = made.at(-1);
  if (last === undefined) throw new Error('the store did not ask for the change');
  return last;
}

function emptyOr(whenMissing: () => CaseFile, path: string): CaseFile {
  try {
    return whenMissing();
  } catch (error) {
    if (!(error instanceof LoancloseError)) throw error;
    throw new LoancloseError(error.code, {reason: 'file', ...error.args, path}, {cause: error});
  }
}

/** The case as it is printed. */
export async function viewCase(state: CaseState, args: CaseArgs, t: Translate, io: Io): Promise<Case> {
  const rules = loadRules(await io.readData('rules.json'));
  return printCase(state, {
    today: args.today ?? io.today(),
    rules,
    tail: caseTail(args),
    newReport: t('case.newReport'),
  });
}

/** What stands behind every command that is shown: ` --case FILE` where the case was named so. */
export function caseTail({case: given}: Pick<CaseArgs, 'case'>): string {
  return given === undefined ? '' : ` --case ${quoteWord(given)}`;
}
