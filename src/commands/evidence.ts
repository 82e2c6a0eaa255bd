import {LoancloseError} from '../errors.ts';
import type {CaseEvidence} from '../model/case.ts';
import type {Io} from './io.ts';

/** Name, fingerprint and place of each file. Nothing of it is copied. @throws LoancloseError BAD_OPTION for one that cannot be read */
export async function readEvidence(paths: readonly string[], io: Io): Promise<CaseEvidence[]> {
  return await Promise.all(paths.map(path => fingerprint(path, io)));
}

async function fingerprint(path: string, io: Io): Promise<CaseEvidence> {
  const bytes = await io.readFile(path).catch((cause: unknown) => {
    if (!(cause instanceof LoancloseError)) throw cause;
    throw new LoancloseError('BAD_OPTION', {reason: 'unreadable-file', option: '--file', path}, {cause});
  });
  return await evidenceOf(path, bytes, io);
}

/** The same of a file that holds these bytes. */
export async function evidenceOf(path: string, bytes: Uint8Array, io: Io): Promise<CaseEvidence> {
  return {name: path.replace(/^.*[\\/]/, ''), sha256: await sha256(bytes), path: io.wholePath(path)};
}

/** 64 hexadecimal digits. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', Uint8Array.from(bytes));
  return [...new Uint8Array(digest)].map(byte => byte.toString(16).padStart(2, '0')).join('');
}
