import {isSealed} from '../case/is-sealed.ts';
import {EXIT, type ExitCode, LoancloseError} from '../errors.ts';
import {cleanLine} from '../render/clean-text.ts';
import {finish, paragraph, renderJson} from '../render/view.ts';
import {areSameBytes, newPassphrase, openSealed, sealWith} from './case-key.ts';
import {lookThrough} from './check-case.ts';
import type {Io} from './io.ts';
import {type CaseArgs, casePath, decodeCase, readCaseBytes} from './open-case.ts';
import {openView} from './open-view.ts';

/**
 * Encrypts the whole file with a passphrase, in its place; from then on every command keeps it so. Nothing plain stays beside it: `.bak` is the
 * encrypted version too.
 * @throws LoancloseError BAD_OPTION where it is encrypted already; what reading a case throws
 */
export async function runEncrypt(args: CaseArgs, io: Io): Promise<ExitCode> {
  const path = casePath(args, io);
  const bytes = await existing(path, io);
  refuseWhere(isSealed(bytes), 'case-encrypted', path);
  // what cannot be read is not put away under a passphrase
  await decodeCase(bytes, path, args, io);
  const passphrase = await newPassphrase(args, io);
  // it takes a second, in which others need not wait
  const sealed = await sealWith(passphrase, bytes, io);
  await io.changeFile(
    path,
    async now => {
      if (now === null || areSameBytes(now, bytes)) return sealed;
      refuseWhere(isSealed(now), 'case-encrypted', path);
      return await sealWith(passphrase, now, io);
    },
    'after',
  );
  return await tell('case.encrypted', path, args, io);
}

/** Takes the passphrase off again. @throws LoancloseError BAD_OPTION where it is not encrypted; what reading a case throws */
export async function runDecrypt(args: CaseArgs, io: Io): Promise<ExitCode> {
  const path = casePath(args, io);
  const bytes = await existing(path, io);
  refuseWhere(!isSealed(bytes), 'case-plain', path);
  await decodeCase(bytes, path, args, io);
  await io.changeFile(path, async now => await openSealed(now ?? bytes, args, io));
  return await tell('case.decrypted', path, args, io);
}

async function existing(path: string, io: Io): Promise<Uint8Array> {
  const bytes = await readCaseBytes(path, io);
  if (bytes === null) throw new LoancloseError('CASE_NOT_FOUND', {reason: 'file', path});
  return bytes;
}

function refuseWhere(wrong: boolean, reason: 'case-encrypted' | 'case-plain', path: string): void {
  if (wrong) throw new LoancloseError('BAD_OPTION', {reason, path});
}

async function tell(key: 'case.encrypted' | 'case.decrypted', path: string, args: CaseArgs, io: Io): Promise<ExitCode> {
  const view = await openView(args, io);
  if (args.json) io.writeOut(renderJson((await lookThrough(args, io)).check));
  else io.writeOut(finish(paragraph(view, view.t(key, {path: cleanLine(path)}))));
  return EXIT.done;
}
