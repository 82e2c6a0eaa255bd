import {randomBytes} from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import {basename, dirname, join, resolve} from 'node:path';
import type {CaseBackup} from '../commands/io.ts';
import {LoancloseError} from '../errors.ts';
import {lockFile} from './file-lock.ts';
import {renameOver} from './rename-over.ts';

/** Milliseconds that a writer waits for the others. */
const PATIENCE = 10_000;

/**
 * Gives the bytes that are there (null where none are) to `change` and puts what it returns in their place: written beside, synced, renamed, with
 * the version before as `.bak`. Returns when it is on the disk. One writer at a time; a writer that lost its lock, or under whom the file
 * changed, begins again.
 * @param backup what `.bak` is to hold: the version before, or what was made of it, where nothing of the version before may stay
 * @throws LoancloseError CASE_BUSY, WRITE_FAILED, and whatever `change` throws
 */
export async function changeFile(
  path: string,
  change: (bytes: Uint8Array | null) => Promise<Uint8Array>,
  backup: CaseBackup = 'before',
): Promise<void> {
  const target = targetOf(path);
  const deadline = Date.now() + PATIENCE;
  try {
    mkdirSync(dirname(target), {recursive: true, mode: 0o700});
    while (!(await tryChange(target, change, deadline, backup))) {
      if (Date.now() >= deadline) throw new LoancloseError('CASE_BUSY', {reason: 'file', path});
    }
  } catch (cause) {
    throw asOurs(cause, path);
  }
}

async function tryChange(
  target: string,
  change: (bytes: Uint8Array | null) => Promise<Uint8Array>,
  deadline: number,
  backup: CaseBackup,
): Promise<boolean> {
  const lock = await lockFile(target, deadline - Date.now());
  try {
    removeDrafts(target);
    const identity = identityOf(target);
    const before = existsSync(target) ? readFileSync(target) : null;
    const after = await change(before);
    if (before !== null) replace(`${target}.bak`, backup === 'after' ? after : before, () => true);
    return replace(target, after, () => lock.isOurs() && identityOf(target) === identity);
  } finally {
    await lock.release();
  }
}

/** @returns false, and nothing happened, where `mayReplace` says no at the last moment */
function replace(target: string, bytes: Uint8Array, mayReplace: () => boolean): boolean {
  const draft = join(dirname(target), `.${basename(target)}.${process.pid}-${randomBytes(4).toString('hex')}.draft`);
  try {
    writeDraft(draft, bytes, 'wx');
    if (!mayReplace()) return false;
    renameOver(draft, target);
    syncFolder(dirname(target));
    return true;
  } finally {
    rmSync(draft, {force: true});
  }
}

function writeDraft(path: string, content: Uint8Array | string, flag: 'w' | 'wx'): void {
  const file = openSync(path, flag, 0o600);
  try {
    const bytes = Buffer.from(content);
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** The new name is on the disk only when its folder is. Windows opens no folders. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** What writers that were killed left behind. Only the holder of the lock comes here, so nobody writes one of them now. */
function removeDrafts(target: string): void {
  const folder = dirname(target);
  for (const name of readdirSync(folder)) {
    if (name.startsWith(`.${basename(target)}.`) && name.endsWith('.draft')) rmSync(join(folder, name), {force: true});
  }
}

/** Which version of the file it is. */
function identityOf(path: string): string {
  const found = statSync(path, {bigint: true, throwIfNoEntry: false});
  return found === undefined ? '' : `${found.dev}:${found.ino}:${found.size}:${found.mtimeNs}`;
}

/** A link stays a link: the case may lie in a synchronised folder. */
function targetOf(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const link = lstatSync(path, {throwIfNoEntry: false});
  return link?.isSymbolicLink() ? resolve(dirname(path), readlinkSync(path)) : resolve(path);
}

function asOurs(cause: unknown, path: string): unknown {
  if (cause instanceof LoancloseError || !(cause instanceof Error) || !('code' in cause)) return cause;
  const code = String(cause.code);
  if (code === 'ELOCKED') return new LoancloseError('CASE_BUSY', {reason: 'file', path}, {cause});
  const reason = /^(?:EACCES|EPERM|EROFS|ENOTDIR|ENOENT)$/.test(code) ? 'case' : 'file';
  return new LoancloseError('WRITE_FAILED', {reason, path}, {cause});
}
