import type {CaseFile} from '../model/case.ts';
import type {CaseCheck} from '../model/case-check.ts';
import type {CaseCheckCode} from '../model/case-check-codes.ts';
import {foldCase} from './fold.ts';
import {placeEvents} from './live-events.ts';
import {isKnownEvent} from './read-case-file.ts';
import {readStoredReport} from './revive-report.ts';

/** Milliseconds after which a lock that nobody renewed is taken over by the next writer. */
const LOCK_STALE = 3500;

/** A case that was read, or why it was not. */
export type CaseRead = CaseFile | 'damaged' | 'newer';

export interface CaseFacts {
  readonly read: CaseRead;
  readonly encrypted: boolean;
  /** Nine bits; null where the machine has none. */
  readonly rights: number | null;
  readonly folderWritable: boolean;
  /** Null where there is none; `locked`: it is encrypted with another passphrase. */
  readonly backup: {readonly read: CaseRead | 'locked'; readonly encrypted: boolean} | null;
  /** Milliseconds since the lock was renewed; null where there is none. */
  readonly lockAge: number | null;
}

type Check = CaseCheck['checks'][number];

const FAULTS: ReadonlySet<CaseCheckCode> = new Set([
  'damaged',
  'newer',
  'rights-open',
  'folder-read-only',
  'reports-damaged',
  'backup-plain',
]);
const NOTES: ReadonlySet<CaseCheckCode> = new Set([
  'rights-unknown',
  'events-strange',
  'not-started',
  'backup-none',
  'backup-damaged',
  'backup-newer',
  'backup-locked',
  'lock-held',
  'lock-left',
]);

/** One finding on each thing that can be wrong with a case file: the file, its rights, what is in it, what lies beside it. */
export function checkCase(facts: CaseFacts): Check[] {
  const {read, encrypted, folderWritable} = facts;
  return [
    check(typeof read === 'string' ? read : 'whole'),
    checkRights(facts),
    check(folderWritable ? 'folder-writable' : 'folder-read-only'),
    check(encrypted ? 'encrypted' : 'plain'),
    ...(typeof read === 'string' ? [] : [...checkEvents(read), checkReports(read)]),
    checkBackup(facts),
    checkLock(facts),
  ];
}

function check(code: CaseCheckCode, args: Check['args'] = {}): Check {
  return {code, status: FAULTS.has(code) ? 'fault' : NOTES.has(code) ? 'note' : 'ok', args};
}

function checkRights({rights}: CaseFacts): Check {
  if (rights === null) return check('rights-unknown');
  const octal = rights.toString(8).padStart(4, '0');
  return check((rights & 0o077) === 0 ? 'rights-private' : 'rights-open', {rights: octal});
}

function checkEvents(file: CaseFile): Check[] {
  const known = file.events.filter(isKnownEvent).length;
  const strange = file.events.length - known;
  const {startedOn, items} = foldCase(file);
  return [
    strange === 0 ? check('events-known', {known}) : check('events-strange', {known, strange}),
    ...(startedOn === null ? [check('not-started', {items: items.length})] : []),
  ];
}

/** Every report that counts is read again, as `plan` and `update` will. */
function checkReports({events}: CaseFile): Check {
  const reports = placeEvents(events).flatMap(({event: {report}, undone}) =>
    undone || report === undefined ? [] : [report],
  );
  const damaged = reports.filter(report => readStoredReport(report) === null).length;
  return damaged === 0
    ? check('reports-whole', {count: reports.length})
    : check('reports-damaged', {count: reports.length, damaged});
}

function checkBackup({backup, encrypted}: CaseFacts): Check {
  if (backup === null) return check('backup-none');
  if (encrypted && !backup.encrypted) return check('backup-plain');
  return check(typeof backup.read === 'string' ? `backup-${backup.read}` : 'backup-whole');
}

function checkLock({lockAge}: CaseFacts): Check {
  if (lockAge === null) return check('lock-free');
  return check(lockAge < LOCK_STALE ? 'lock-held' : 'lock-left');
}
