// node:fs and not node:fs/promises: loading the latter costs a third of the start-up of `script`.
import {closeSync, fstatSync, openSync, readFileSync, statSync} from 'node:fs';
import {LoancloseError} from '../errors.ts';
import {MAX_SOURCE_BYTES, MAX_SOURCE_MEGABYTES} from '../model/source-limit.ts';

/** @throws LoancloseError FILE_NOT_FOUND, FILE_TOO_LARGE */
export function readInputFile(path: string): Uint8Array {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    if (fstatSync(file).size > MAX_SOURCE_BYTES)
      throw new LoancloseError('FILE_TOO_LARGE', {limit: MAX_SOURCE_MEGABYTES});
    return readFileSync(file);
  } catch (error) {
    throw error instanceof LoancloseError ? error : unreadable(path, error);
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** @throws LoancloseError FILE_TOO_LARGE */
export async function readStdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    size += chunk.length;
    if (size > MAX_SOURCE_BYTES) throw new LoancloseError('FILE_TOO_LARGE', {limit: MAX_SOURCE_MEGABYTES});
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

export function fileExists(path: string): boolean {
  return statSync(path, {throwIfNoEntry: false})?.isFile() ?? false;
}

function unreadable(path: string, cause: unknown): LoancloseError {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  const reason = code === 'EISDIR' ? 'folder' : code === 'EACCES' || code === 'EPERM' ? 'forbidden' : 'missing';
  return new LoancloseError('FILE_NOT_FOUND', {reason, path}, {cause});
}
