import {renameSync, rmSync, writeFileSync} from 'node:fs';
import {LoancloseError} from '../errors.ts';

/** Writes beside the target and renames, so that the file is whole or not there; mode 0600, because a plan names debts. */
export function writePrivate(path: string, text: string): void {
  const draft = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(draft, text, {mode: 0o600, flag: 'wx'});
    renameSync(draft, path);
  } catch (cause) {
    rmSync(draft, {force: true});
    throw new LoancloseError('BAD_OPTION', {reason: 'output', path}, {cause});
  }
}
