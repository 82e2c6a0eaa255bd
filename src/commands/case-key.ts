import {isSealed} from '../case/is-sealed.ts';
import {LoancloseError} from '../errors.ts';
import {loadTranslator} from '../text/index.ts';
import {type CommonArgs, canAsk, type Io} from './io.ts';

const TRIES = 3;

/** How a command is told the passphrase of an encrypted case. Without it a person is asked. */
export interface CaseKeyArgs extends CommonArgs {
  readonly casePasswordFile?: string;
  /** Many cases are read: nobody is asked. */
  readonly neverAsk?: boolean;
}

/** What one run knows: nobody is asked twice, and the same bytes are not opened twice, which takes a second each time. */
interface Opened {
  readonly passphrase: string;
  readonly sealed: Uint8Array;
  readonly plain: Uint8Array;
}
const opened = new WeakMap<Io, Opened>();

/**
 * The bytes of a case as it is written; a plain one as it is. Nothing of the cipher is loaded for a plain one.
 * @throws LoancloseError BAD_OPTION for a wrong passphrase, NOT_INTERACTIVE where nobody can be asked, CASE_DAMAGED
 */
export async function openSealed(bytes: Uint8Array, args: CaseKeyArgs, io: Io): Promise<Uint8Array> {
  if (!isSealed(bytes)) return bytes;
  const known = opened.get(io);
  if (known !== undefined && areSameBytes(known.sealed, bytes)) return known.plain;
  const {unseal} = await import('../case/seal.ts');
  const open = async (passphrase: string): Promise<Uint8Array | null> => {
    const plain = await unseal(bytes, passphrase);
    if (plain !== null) opened.set(io, {passphrase, sealed: bytes, plain});
    return plain;
  };
  const given = known?.passphrase ?? (await readPassphrase(args, io));
  if (given !== undefined) return (await open(given)) ?? refuse();
  const t = await askable(args, io);
  for (let tries = 1; ; tries += 1) {
    const plain = await open(await io.askPassword(t('case.askPassphrase')));
    if (plain !== null) return plain;
    if (tries === TRIES) refuse();
    io.writeErr(`${t('error.BAD_OPTION.case-passphrase')}\n`);
  }
}

/**
 * The new text of a case in the form of the one before it: an encrypted one stays encrypted. A case that begins is encrypted where a passphrase is
 * given with it.
 */
export async function sealAs(before: Uint8Array | null, after: Uint8Array, args: CaseKeyArgs, io: Io) {
  const wanted = before === null ? args.casePasswordFile !== undefined : isSealed(before);
  if (!wanted) return after;
  const passphrase = opened.get(io)?.passphrase ?? (await readPassphrase(args, io));
  if (passphrase === undefined) throw new Error('the case was not opened before it is written');
  return await sealWith(passphrase, after, io);
}

export async function sealWith(passphrase: string, plain: Uint8Array, io: Io): Promise<Uint8Array> {
  const {seal} = await import('../case/seal.ts');
  const sealed = await seal(plain, passphrase);
  opened.set(io, {passphrase, sealed, plain});
  return sealed;
}

/** A passphrase for a case that had none: from the file, or typed twice. @throws LoancloseError BAD_OPTION, NOT_INTERACTIVE */
export async function newPassphrase(args: CaseKeyArgs, io: Io): Promise<string> {
  const given = await readPassphrase(args, io);
  if (given !== undefined) return given;
  const t = await askable(args, io);
  for (let tries = 1; ; tries += 1) {
    const first = await io.askPassword(t('case.askNewPassphrase'));
    const second = first === '' ? '' : await io.askPassword(t('case.askAgain'));
    if (first !== '' && first === second) return first;
    const reason = first === '' ? 'case-password-empty' : 'case-password-differs';
    if (tries === TRIES) throw new LoancloseError('BAD_OPTION', {reason});
    io.writeErr(`${t(`error.BAD_OPTION.${reason}`)}\n`);
  }
}

async function readPassphrase({casePasswordFile: path}: CaseKeyArgs, io: Io): Promise<string | undefined> {
  if (path === undefined) return undefined;
  const {readOptionFile} = await import('./read-option-file.ts');
  const passphrase = (await readOptionFile('--case-password-file', path, io)).replace(/\r?\n$/, '');
  if (passphrase === '') throw new LoancloseError('BAD_OPTION', {reason: 'case-password-empty'});
  return passphrase;
}

async function askable({lang, neverAsk}: CaseKeyArgs, io: Io) {
  if (neverAsk || !canAsk(io)) throw new LoancloseError('NOT_INTERACTIVE', {reason: 'case-passphrase'});
  return await loadTranslator(lang);
}

function refuse(): never {
  throw new LoancloseError('BAD_OPTION', {reason: 'case-passphrase'});
}

export function areSameBytes(one: Uint8Array | null, other: Uint8Array | null): boolean {
  if (one === null || other === null) return one === other;
  return one.length === other.length && one.every((byte, at) => other[at] === byte);
}
