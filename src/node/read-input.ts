// node:fs and not node:fs/promises: loading the latter costs a third of the start-up of `script`.
import {closeSync, fstatSync, openSync, readSync, statSync} from 'node:fs';
import type {FilePresence} from '../commands/io.ts';
import {EXIT, LoancloseError} from '../errors.ts';
import {MAX_SOURCE_BYTES, MAX_SOURCE_MEGABYTES} from '../model/source-limit.ts';
import {fileIdentity} from './file-identity.ts';

const CHUNK_BYTES = 1024 * 1024;

/** @throws LoancloseError FILE_NOT_FOUND, FILE_TOO_LARGE */
export function readInputFile(path: string): Uint8Array {
  return readIdentified(path).bytes;
}

/** The bytes, and which file they came from, however its name was spelled. @throws LoancloseError FILE_NOT_FOUND, FILE_TOO_LARGE */
export function readIdentified(path: string): {readonly bytes: Uint8Array; readonly identity: string} {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    return {bytes: readWithin(file), identity: fileIdentity(fstatSync(file, {bigint: true}))};
  } catch (error) {
    throw error instanceof LoancloseError ? error : unreadable(path, error);
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** The limit is kept while reading: pipes and devices have no size, and a file can grow. */
function readWithin(file: number): Uint8Array {
  const {size} = fstatSync(file);
  if (size > MAX_SOURCE_BYTES) throw tooLarge();
  const chunks: Buffer[] = [];
  for (let total = 0; ; ) {
    // one byte more than a plain file has, so that its end is seen at once
    const chunk = Buffer.allocUnsafe(total < size ? size - total + 1 : CHUNK_BYTES);
    const count = readSync(file, chunk);
    const [only] = chunks;
    if (count === 0) return chunks.length === 1 && only !== undefined ? only : Buffer.concat(chunks);
    total += count;
    if (total > MAX_SOURCE_BYTES) throw tooLarge();
    chunks.push(chunk.subarray(0, count));
  }
}

/**
 * Ctrl-C ends the process by itself as long as nobody listens; only here, where it waits for a person or a pipe, its code is given as one.
 * @throws LoancloseError FILE_TOO_LARGE
 */
export async function readStdin(): Promise<Uint8Array> {
  const stop = () => process.exit(EXIT.interrupted);
  process.once('SIGINT', stop);
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of process.stdin) {
      size += chunk.length;
      if (size > MAX_SOURCE_BYTES) throw tooLarge();
      chunks.push(chunk);
    }
  } finally {
    process.removeListener('SIGINT', stop);
  }
  return Buffer.concat(chunks);
}

/** `unreachable`: a folder on the way may not be entered, or is none. Without `throwIfNoEntry` newer Nodes would call the latter missing. */
export function findFile(path: string): FilePresence {
  try {
    return statSync(path).isFile() ? 'found' : 'missing';
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'missing' : 'unreachable';
  }
}

function tooLarge(): LoancloseError {
  return new LoancloseError('FILE_TOO_LARGE', {limit: MAX_SOURCE_MEGABYTES});
}

function unreadable(path: string, cause: unknown): LoancloseError {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  const reason = code === 'EISDIR' ? 'folder' : code === 'EACCES' || code === 'EPERM' ? 'forbidden' : 'missing';
  return new LoancloseError('FILE_NOT_FOUND', {reason, path}, {cause});
}
