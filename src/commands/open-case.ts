import {chinaTime} from '../case/china-time.ts';
import {type CaseState, foldCase} from '../case/fold.ts';
import {isSealed} from '../case/is-sealed.ts';
import {emptyCase, startedState, withEvent} from '../case/new-events.ts';
import {printCase} from '../case/print-case.ts';
import {readCaseFile, writeCaseFile} from '../case/read-case-file.ts';
import type {Stamp} from '../case/stamp.ts';
import {LoancloseError} from '../errors.ts';
import type {Case, CaseEvent, CaseFile} from '../model/case.ts';
import {loadRules} from '../model/load.ts';
import {decodeWhole} from '../parser/source/decode.ts';
import {quoteWord} from '../render/quote-word.ts';
import type {Translate} from '../text/index.ts';
import {areSameBytes, type CaseKeyArgs, openSealed, sealAs} from './case-key.ts';
import type {Io} from './io.ts';

/** What every command of the case takes. */
export interface CaseArgs extends CaseKeyArgs {
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

/** @throws LoancloseError CASE_NOT_FOUND, CASE_DAMAGED, CASE_NEWER; BAD_OPTION and NOT_INTERACTIVE where it is encrypted and not opened */
export async function readCase(args: CaseArgs, io: Io): Promise<{readonly path: string; readonly file: CaseFile}> {
  const path = casePath(args, io);
  const bytes = await readCaseBytes(path, io);
  if (bytes === null) throw new LoancloseError('CASE_NOT_FOUND', {reason: 'file', path});
  return {path, file: await decodeCase(bytes, path, args, io)};
}

/** The case as it stands, for commands that only look. @throws LoancloseError as `readCase` */
export async function openCase(args: CaseArgs, io: Io): Promise<{readonly path: string; readonly state: CaseState}> {
  const {path, file} = await readCase(args, io);
  return {path, state: startedState(file)};
}

/** Null where there is none. @throws LoancloseError CASE_NOT_FOUND where it may not be read, FILE_TOO_LARGE */
export async function readCaseBytes(path: string, io: Io): Promise<Uint8Array | null> {
  try {
    return await io.readFile(path);
  } catch (error) {
    if (!(error instanceof LoancloseError) || error.code !== 'FILE_NOT_FOUND') throw error;
    if (error.args.reason === 'missing') return null;
    throw new LoancloseError('CASE_NOT_FOUND', {reason: 'unreadable', path}, {cause: error});
  }
}

/** The bytes as a case. @throws LoancloseError CASE_DAMAGED that names the version before, where there is one, CASE_NEWER, as `openSealed` */
export async function decodeCase(bytes: Uint8Array, path: string, args: CaseArgs, io: Io): Promise<CaseFile> {
  try {
    const text = decodeWhole(await openSealed(bytes, args, io));
    if (text === null) throw new LoancloseError('CASE_DAMAGED');
    return readCaseFile(text);
  } catch (cause) {
    if (!(cause instanceof LoancloseError)) throw cause;
    if (cause.code === 'CASE_NEWER') throw new LoancloseError('CASE_NEWER', {reason: 'file', path}, {cause});
    if (cause.code !== 'CASE_DAMAGED') throw cause;
    const before = `${path}.bak`;
    const kept = (await io.findFile(before)) === 'found';
    throw new LoancloseError(
      'CASE_DAMAGED',
      {reason: kept ? 'backup' : 'file', path, before: quoteWord(before)},
      {cause},
    );
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
  const seen = await readCaseBytes(path, io);
  // a folder is not made for a case that is not there
  if (seen === null) emptyOr(whenMissing, path);
  let made: Made | null = null;
  const change = async (bytes: Uint8Array | null): Promise<Made> => {
    if (made !== null && areSameBytes(made.before, bytes)) return made;
    const stamp = {id: crypto.randomUUID(), at: chinaTime(io.now())};
    const before = bytes === null ? whenMissing() : await decodeCase(bytes, path, args, io);
    const event = make(before, stamp);
    const file = withEvent(before, event);
    const after = await sealAs(bytes, new TextEncoder().encode(writeCaseFile(file)), args, io);
    made = {before: bytes, after, recorded: {path, state: foldCase(file), event}};
    return made;
  };
  // a passphrase is asked for, and the cipher takes its second, before others have to wait
  if (seen !== null && isSealed(seen)) await change(seen);
  const last: CaseRecorded[] = [];
  await io.changeFile(path, async bytes => {
    const {after, recorded} = await change(bytes);
    last.push(recorded);
    return after;
  });
  const recorded = last.at(-1);
  if (recorded === undefined) throw new Error('the store did not ask for the change');
  return recorded;
}

/** A change that was worked out, and of which bytes: the store may ask for the same one again. */
interface Made {
  readonly before: Uint8Array | null;
  readonly after: Uint8Array;
  readonly recorded: CaseRecorded;
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
