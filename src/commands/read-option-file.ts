import {LoancloseError} from '../errors.ts';
import {decodeWhole} from '../parser/source/decode.ts';
import type {Io} from './io.ts';

/**
 * The text of a file that an option names, in any encoding in which a report may be.
 * @throws LoancloseError BAD_OPTION when it cannot be read or decoded
 */
export async function readOptionFile(option: string, path: string, io: Io): Promise<string> {
  const text = decodeWhole(await readBytes(option, path, io));
  if (text === null) throw new LoancloseError('BAD_OPTION', {reason: 'encoding', option, path});
  return text;
}

async function readBytes(option: string, path: string, io: Io): Promise<Uint8Array> {
  try {
    return await io.readFile(path);
  } catch (cause) {
    if (!(cause instanceof LoancloseError)) throw cause;
    throw new LoancloseError('BAD_OPTION', {reason: 'unreadable-file', option, path}, {cause});
  }
}

/** The password of a PDF: from a file, or the environment. Undefined where none was given. */
export async function givenPassword(file: string | undefined, io: Io): Promise<string | undefined> {
  if (file === undefined) return io.env.LOANCLOSE_PDF_PASSWORD || undefined;
  const password = (await readOptionFile('--password-file', file, io)).replace(/\r?\n$/, '');
  if (password === '') throw new LoancloseError('BAD_OPTION', {reason: 'password-file'});
  return password;
}
