import {closeSync, fstatSync, ftruncateSync, mkdirSync, openSync, readSync, statSync, writeSync} from 'node:fs';
import {dirname} from 'node:path';
import type {BatchOutput, LineForm} from '../../commands/batch-io.ts';
import {LoancloseError} from '../../errors.ts';
import {fileIdentity} from '../file-identity.ts';
import {type FileLock, lockFile} from '../file-lock.ts';

const CHUNK_BYTES = 1024 * 1024;
const LINE_END = 0x0a;
/** Milliseconds that a run waits for another one: longer than one that was killed holds the file. */
const PATIENCE = 6000;

export interface OpenOutput extends BatchOutput {
  readonly identity: string;
}

/**
 * The file that lines are added to, readable by the owner only, in a folder that is made where it is missing. One run at a time: an engine that
 * thinks a part dead begins it again somewhere else.
 * @throws LoancloseError BAD_OPTION where it exists and is not to be resumed, holds something else, or another run writes it; WRITE_FAILED
 */
export async function openOutput(path: string, resume: boolean, form: LineForm): Promise<OpenOutput> {
  const file = open(path, resume);
  let lock: FileLock | null = null;
  try {
    const isFile = fstatSync(file).isFile();
    if (isFile) lock = await claim(path);
    if (isFile && resume) ftruncateSync(file, readLines(file, path, form));
    // a device or a pipe has no places to write at
    let at = isFile ? fstatSync(file).size : null;
    return {
      identity: fileIdentity(fstatSync(file, {bigint: true})),
      write: async line => {
        if (lock?.isOurs() === false) throw new LoancloseError('BAD_OPTION', {reason: 'output-busy', path});
        at = writeWhole(file, line, at, path);
      },
      close: async () => {
        closeSync(file);
        await lock?.release();
      },
    };
  } catch (error) {
    closeSync(file);
    await lock?.release();
    throw error;
  }
}

async function claim(path: string): Promise<FileLock> {
  try {
    return await lockFile(path, PATIENCE);
  } catch (cause) {
    const busy = cause instanceof Error && 'code' in cause && cause.code === 'ELOCKED';
    throw new LoancloseError('BAD_OPTION', {reason: busy ? 'output-busy' : 'output', path}, {cause});
  }
}

function open(path: string, resume: boolean): number {
  const found = statSync(path, {throwIfNoEntry: false});
  if (found !== undefined && !found.isFile() && !found.isDirectory()) return openSync(path, 'w');
  const exists = found !== undefined;
  if (exists && !resume) throw new LoancloseError('BAD_OPTION', {reason: 'output-exists', path});
  try {
    if (exists) return openSync(path, 'r+');
    mkdirSync(dirname(path), {recursive: true, mode: 0o700});
    return openSync(path, 'wx+', 0o600);
  } catch (cause) {
    throw new LoancloseError('BAD_OPTION', {reason: 'output', path}, {cause});
  }
}

/** Bytes of the whole lines. A last line without an end was being written when the run was stopped. */
function readLines(file: number, path: string, form: LineForm): number {
  const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
  let rest: Buffer[] = [];
  let whole = 0;
  for (let position = 0; ; ) {
    const count = readSync(file, chunk, 0, CHUNK_BYTES, position);
    if (count === 0) break;
    for (let from = 0; from < count; ) {
      const end = chunk.subarray(0, count).indexOf(LINE_END, from);
      const stop = end === -1 ? count : end;
      rest.push(Buffer.from(chunk.subarray(from, stop)));
      from = stop + 1;
      if (end === -1) continue;
      const line = Buffer.concat(rest);
      if (!form.read(line.toString('utf8'))) throw notOurs(path);
      rest = [];
      whole = position + from;
    }
    position += count;
  }
  // the first line of all, not finished: only ours may be taken off
  const begun = Buffer.concat(rest).toString('utf8');
  if (whole === 0 && !form.start.startsWith(begun.slice(0, form.start.length))) throw notOurs(path);
  return whole;
}

function notOurs(path: string): LoancloseError {
  return new LoancloseError('BAD_OPTION', {reason: 'not-batch', path});
}

function writeWhole(file: number, line: string, at: number | null, path: string): number | null {
  const bytes = Buffer.from(line);
  try {
    for (let written = 0; written < bytes.length; )
      written += writeSync(file, bytes, written, bytes.length - written, at === null ? null : at + written);
  } catch (cause) {
    throw new LoancloseError('WRITE_FAILED', {reason: 'file', path}, {cause});
  }
  return at === null ? null : at + bytes.length;
}
