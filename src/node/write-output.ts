import {
  closeSync,
  existsSync,
  lstatSync,
  openSync,
  readlinkSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import {dirname, resolve} from 'node:path';
import type {BinaryFile, OutputFile} from '../commands/io.ts';
import {LoancloseError} from '../errors.ts';
import {fileIdentity} from './file-identity.ts';
import {renameOver} from './rename-over.ts';

/**
 * Writes every file, or none where one of them is a file that this run has read.
 * @param inputs identities of the files that were read
 * @throws LoancloseError BAD_OPTION, WRITE_FAILED
 */
export function writeOutputs(files: readonly (OutputFile | BinaryFile)[], inputs: ReadonlySet<string>): void {
  for (const {path} of files) {
    if (inputs.has(identityOf(path))) throw new LoancloseError('BAD_OPTION', {reason: 'output-is-input', path});
  }
  for (const file of files) writeOutput(file);
}

function identityOf(path: string): string {
  try {
    return fileIdentity(statSync(path, {bigint: true}));
  } catch {
    return '';
  }
}

function writeOutput(file: OutputFile | BinaryFile): void {
  const {path} = file;
  const content = 'bytes' in file ? file.bytes : file.text;
  try {
    if (isDeviceOrPipe(path)) writeThrough(path, content);
    else writePrivate(targetOf(path), content);
  } catch (cause) {
    throw writeFault(path, cause);
  }
}

/** Whether a file could not be written for want of a place, or because it may not be written there. */
export function writeFault(path: string, cause: unknown): LoancloseError {
  return isMediumFault(cause)
    ? new LoancloseError('WRITE_FAILED', {reason: 'file', path}, {cause})
    : new LoancloseError('BAD_OPTION', {reason: 'output', path}, {cause});
}

function isDeviceOrPipe(path: string): boolean {
  const found = statSync(path, {throwIfNoEntry: false});
  return found !== undefined && !found.isFile() && !found.isDirectory();
}

/** Nothing can be put in the place of a device or a pipe: it is written to. */
function writeThrough(path: string, content: string | Uint8Array): void {
  const file = openSync(path, 'w');
  try {
    const bytes = Buffer.from(content);
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
  } finally {
    closeSync(file);
  }
}

/** Writes beside the target and renames, so that the file is whole or not there; mode 0600, because a plan names debts. */
function writePrivate(path: string, content: string | Uint8Array): void {
  const draft = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(draft, content, {mode: 0o600, flag: 'wx'});
    renameOver(draft, path);
  } catch (cause) {
    rmSync(draft, {force: true});
    throw cause;
  }
}

/** A link stays a link: what it points to is written, also where that does not exist yet. */
function targetOf(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const link = lstatSync(path, {throwIfNoEntry: false});
  return link?.isSymbolicLink() ? resolve(dirname(path), readlinkSync(path)) : path;
}

/** The disk is full or broken: not the fault of the command line. */
function isMediumFault(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^(?:ENOSPC|EDQUOT|EIO|EFBIG)$/.test(String(error.code));
}
