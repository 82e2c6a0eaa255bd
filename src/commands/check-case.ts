import {type CaseRead, checkCase} from '../case/check-case.ts';
import {isSealed} from '../case/is-sealed.ts';
import {EXIT, type ExitCode, LoancloseError} from '../errors.ts';
import type {CaseCheck} from '../model/case-check.ts';
import {renderCaseCheck} from '../render/case-check.ts';
import {renderJson} from '../render/view.ts';
import type {Io} from './io.ts';
import {type CaseArgs, casePath, decodeCase, readCaseBytes} from './open-case.ts';
import {openView} from './open-view.ts';

/**
 * One line for each thing that can be wrong with the file. Nothing is written. What is there is said also where the case itself cannot be read.
 * @returns 1 where something is wrong
 * @throws LoancloseError CASE_NOT_FOUND; CASE_DAMAGED and CASE_NEWER when all was said; BAD_OPTION and NOT_INTERACTIVE where it is encrypted and
 * not opened
 */
export async function runCheckCase(args: CaseArgs, io: Io): Promise<ExitCode> {
  const view = await openView(args, io);
  const {check, fault} = await lookThrough(args, io);
  io.writeOut(args.json ? renderJson(check) : renderCaseCheck(check, view));
  if (fault !== null) throw fault;
  return check.ok ? EXIT.done : EXIT.checkFailed;
}

/** The findings, and the error that the case cannot be read with. */
export async function lookThrough(args: CaseArgs, io: Io): Promise<{check: CaseCheck; fault: LoancloseError | null}> {
  const path = casePath(args, io);
  const bytes = await readCaseBytes(path, io);
  if (bytes === null) throw new LoancloseError('CASE_NOT_FOUND', {reason: 'file', path});
  const {read, fault} = await tryDecode(bytes, path, args, io);
  const [own, folder, lock] = await Promise.all([path, io.folderOf(path), `${path}.lock`].map(each => io.lookAt(each)));
  const encrypted = isSealed(bytes);
  const checks = checkCase({
    read,
    encrypted,
    rights: own?.rights ?? null,
    folderWritable: folder?.writable ?? false,
    backup: await lookAtBackup(`${path}.bak`, encrypted, args, io),
    lockAge: lock?.age ?? null,
  });
  const ok = checks.every(({status}) => status !== 'fault');
  return {check: {schema: 'loanclose/case-check@1', path, encrypted, ok, checks}, fault};
}

/** For it alone nobody is asked for a passphrase. */
async function lookAtBackup(path: string, asked: boolean, args: CaseArgs, io: Io) {
  const bytes = await readCaseBytes(path, io);
  if (bytes === null) return null;
  const encrypted = isSealed(bytes);
  if (encrypted && !asked && args.casePasswordFile === undefined) return {read: 'locked' as const, encrypted};
  try {
    return {read: (await tryDecode(bytes, path, args, io)).read, encrypted};
  } catch (error) {
    if (encrypted && error instanceof LoancloseError) return {read: 'locked' as const, encrypted};
    throw error;
  }
}

async function tryDecode(
  bytes: Uint8Array,
  path: string,
  args: CaseArgs,
  io: Io,
): Promise<{read: CaseRead; fault: LoancloseError | null}> {
  try {
    return {read: await decodeCase(bytes, path, args, io), fault: null};
  } catch (error) {
    if (!(error instanceof LoancloseError)) throw error;
    if (error.code === 'CASE_DAMAGED') return {read: 'damaged', fault: error};
    if (error.code === 'CASE_NEWER') return {read: 'newer', fault: error};
    throw error;
  }
}
