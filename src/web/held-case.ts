import {isCountableDay} from '../account/days.ts';
import {chinaTime} from '../case/china-time.ts';
import {isSealed} from '../case/is-sealed.ts';
import {emptyCase, withEvent} from '../case/new-events.ts';
import {readCaseFile, writeCaseFile} from '../case/read-case-file.ts';
import type {Stamp} from '../case/stamp.ts';
import {LoancloseError} from '../errors.ts';
import type {CaseEvent, CaseFile} from '../model/case.ts';
import {decodeWhole} from '../parser/source/decode.ts';
import type {Setting} from './protocol.ts';

/** A case as the page holds it: in memory alone, until it is saved. */
export interface HeldCase {
  readonly file: CaseFile;
  /** Name of the file that it came from; null where it began here. */
  readonly name: string | null;
  /** What the file was encrypted with; null where it is plain. */
  readonly passphrase: string | null;
  /** The report that was just added; null after anything else. */
  readonly added: CaseEvent | null;
}

/** What a person is asked before a case opens. */
export type CaseLock = 'needed' | 'wrong';

/**
 * The case of a file, or which passphrase is lacking.
 * @throws LoancloseError CASE_DAMAGED, CASE_NEWER
 */
export async function readHeldCase(
  {name, bytes}: {readonly name: string; readonly bytes: Uint8Array},
  passphrase: string | null,
): Promise<HeldCase | CaseLock> {
  if (!isSealed(bytes)) return {file: readCaseFile(decode(bytes)), name, passphrase: null, added: null};
  if (passphrase === null || passphrase === '') return 'needed';
  const {unseal} = await import('../case/seal.ts');
  const plain = await unseal(bytes, passphrase);
  return plain === null ? 'wrong' : {file: readCaseFile(decode(plain)), name, passphrase, added: null};
}

/** The bytes of the file, as the command line reads and writes them. */
export async function writeHeldCase(file: CaseFile, passphrase: string | null): Promise<Uint8Array> {
  const plain = new TextEncoder().encode(writeCaseFile(file));
  if (passphrase === null) return plain;
  const {seal} = await import('../case/seal.ts');
  return await seal(plain, passphrase);
}

/** As it lies among the downloads: the newest is told by its name. */
export function caseFileName(now: string, sealed: boolean): string {
  const stamp = chinaTime(now).replaceAll(/[-:]/g, '').replace('T', '-');
  return `loanclose-case-${stamp}.${sealed ? 'age' : 'json'}`;
}

export function newCase(): HeldCase {
  return {file: emptyCase(randomId()), name: null, passphrase: null, added: null};
}

/** The case with one event more, which must be one that can be read again. */
export function withDeed(held: HeldCase, event: CaseEvent): HeldCase {
  for (const day of [event.on, event.promisedOn])
    if (typeof day === 'string' && !isCountableDay(day)) throw new Error(`${day} is no day`);
  return {...held, file: withEvent(held.file, event), added: event.type === 'report-added' ? event : null};
}

export function stampNow({now}: Pick<Setting, 'now'>): Stamp {
  return {id: randomId(), at: chinaTime(now)};
}

/** A UUID of version 4. `crypto.randomUUID` is not there on a page that is served without TLS. */
function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte, at) =>
    (at === 6 ? (byte & 0x0f) | 0x40 : at === 8 ? (byte & 0x3f) | 0x80 : byte).toString(16).padStart(2, '0'),
  );
  return hex.join('').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function decode(bytes: Uint8Array): string {
  const text = decodeWhole(bytes);
  if (text === null) throw new LoancloseError('CASE_DAMAGED');
  return text;
}
