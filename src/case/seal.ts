import {Decrypter, Encrypter} from 'age-encryption';
import {LoancloseError} from '../errors.ts';

/** scrypt with N = 2^17, r = 8, p = 1: the least that OWASP's Password Storage Cheat Sheet names. 128 MB and about a second. */
const WORK_FACTOR = 17;

/** A file in age format, which the program `age` opens with the same passphrase. @param workFactor logarithm of N */
export async function seal(plain: Uint8Array, passphrase: string, workFactor = WORK_FACTOR): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(workFactor);
  encrypter.setPassphrase(passphrase);
  return await encrypter.encrypt(plain);
}

/**
 * What stands in it; null where the passphrase does not open it. A file whose head is changed cannot be told from a wrong passphrase.
 * @throws LoancloseError CASE_DAMAGED where it is cut off or changed
 */
export async function unseal(sealed: Uint8Array, passphrase: string): Promise<Uint8Array | null> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  try {
    return await decrypter.decrypt(sealed);
  } catch (cause) {
    if (cause instanceof Error && cause.message.startsWith('no identity matched')) return null;
    throw new LoancloseError('CASE_DAMAGED', {}, {cause});
  }
}
