import {isCountableDay, LONGEST_WAIT} from '../account/days.ts';
import {LoancloseError} from '../errors.ts';
import type {
  CaseChoices,
  CaseEvent,
  CaseEvidence,
  CaseFile,
  CaseFinding,
  CaseItem,
  StoredEvent,
} from '../model/case.ts';
import {ADD_REASONS, CASE_EVENTS, SHOWN} from '../model/case-vocabulary.ts';
import {ACTIONS, CHANNELS, LENDER_KINDS} from '../model/vocabulary.ts';

export const CASE_FILE = 'loanclose/case-file@1';

/**
 * The case of a text, checked field by field. By hand and not by its zod schema, because `today` reads it at every start; a test holds both
 * against each other. What a newer version wrote beside them stays.
 * @throws LoancloseError CASE_NEWER, CASE_DAMAGED
 */
export function readCaseFile(text: string): CaseFile {
  const raw = parseJson(text);
  if (!isRecord(raw)) throw damaged();
  const version = /^loanclose\/case-file@(\d+)$/.exec(String(raw.schema))?.[1];
  if (version !== undefined && Number(version) > 1) throw new LoancloseError('CASE_NEWER');
  if (!isCaseFile(raw)) throw damaged();
  return raw;
}

/** Whether a text is whole and of another kind: what is cut off may have been a case. */
export function isOtherJson(text: string): boolean {
  try {
    const raw: unknown = JSON.parse(text);
    return !isRecord(raw) || !String(raw.schema).startsWith('loanclose/case-file@');
  } catch {
    return false;
  }
}

/** One event a line: a person can look into it, and two versions can be compared. */
export function writeCaseFile({events, ...head}: CaseFile): string {
  const lines = events.map(event => JSON.stringify(event)).join(',\n');
  return `${JSON.stringify(head).slice(0, -1)},"events":[\n${lines}\n]}\n`;
}

function damaged(): LoancloseError {
  return new LoancloseError('CASE_DAMAGED');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new LoancloseError('CASE_DAMAGED', {}, {cause});
  }
}

type Raw = Readonly<Record<string, unknown>>;
type Check = (value: unknown) => boolean;

function isRecord(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const text: Check = value => typeof value === 'string';
const truth: Check = value => typeof value === 'boolean';
const whole = (from: number, to: number) => (value: unknown) =>
  Number.isInteger(value) && Number(value) >= from && Number(value) <= to;
const number: Check = whole(1, 999_999);
/** Days that are counted one by one. */
const wait: Check = whole(0, LONGEST_WAIT);
const day: Check = value => typeof value === 'string' && isCountableDay(value);
const time: Check = value =>
  typeof value === 'string' && isCountableDay(value.slice(0, 10)) && CLOCK.test(value.slice(10));
const CLOCK = /^T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d$/;
const record: Check = isRecord;
/** What a report holds is read with care each time; its time is printed and compared as it is. */
const report: Check = value =>
  isRecord(value) &&
  (value.reportedAt == null || (typeof value.reportedAt === 'string' && TIME.test(value.reportedAt)));
const TIME = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d$/;
const list =
  (check: Check): Check =>
  value =>
    Array.isArray(value) && value.every(check);
const orNull =
  (check: Check): Check =>
  value =>
    value === null || check(value);
const orLacking =
  (check: Check): Check =>
  value =>
    value === undefined || check(value);
const oneOf =
  (words: readonly string[]): Check =>
  value =>
    typeof value === 'string' && words.includes(value);
const fields = (checks: Readonly<Record<string, Check>>): Check => {
  const named = Object.entries(checks);
  return value => isRecord(value) && named.every(([name, check]) => check(value[name]));
};

const UPDATE: Readonly<Record<keyof Known<CaseItem['update']>, Check>> = {
  minDays: orNull(wait),
  maxDays: orNull(wait),
  unit: oneOf(['working', 'calendar']),
};

const ITEM: Readonly<Record<keyof Known<CaseItem>, Check>> = {
  number,
  id: text,
  institution: text,
  name: text,
  lender: text,
  accountKeys: list(text),
  facilityKeys: list(text),
  action: oneOf(ACTIONS),
  apps: list(text),
  card: truth,
  kind: orNull(oneOf(LENDER_KINDS)),
  channel: oneOf(CHANNELS),
  doOn: day,
  phone: orNull(text),
  update: fields(UPDATE),
  why: orNull(oneOf(ADD_REASONS)),
};

const FINDING: Readonly<Record<keyof Known<CaseFinding>, Check>> = {
  number,
  shows: oneOf(SHOWN),
  accountKeys: list(text),
  facilityKeys: list(text),
  left: list(text),
};

const CHOICES: Readonly<Record<keyof Known<CaseChoices>, Check>> = {
  before: orNull(day),
  apps: list(text),
  keep: list(text),
};

const EVIDENCE: Readonly<Record<keyof Known<CaseEvidence>, Check>> = {name: text, sha256: text, path: orLacking(text)};

const EVENT: Readonly<Record<keyof Known<CaseEvent>, Check>> = {
  id: text,
  at: time,
  type: oneOf(CASE_EVENTS),
  itemNumbers: list(number),
  on: orLacking(orNull(day)),
  what: orLacking(orNull(text)),
  ticket: orLacking(orNull(text)),
  promisedOn: orLacking(orNull(day)),
  agent: orLacking(orNull(text)),
  note: orLacking(orNull(text)),
  files: orLacking(list(fields(EVIDENCE))),
  undoes: orLacking(text),
  report: orLacking(report),
  choices: orLacking(fields(CHOICES)),
  items: orLacking(list(fields(ITEM))),
  findings: orLacking(list(fields(FINDING))),
  call: orLacking(record),
};
const KNOWN = fields(EVENT);
const STRANGE = fields({id: text, at: time, type: text});

/** Whether this version understands it. */
export function isKnownEvent(event: StoredEvent): event is CaseEvent {
  return CASE_EVENTS.some(type => type === event.type);
}

/** Its own fields, without those of a newer version. */
type Known<T> = {[Key in keyof T as string extends Key ? never : Key]: T[Key]};

function isCaseFile(value: Raw): value is CaseFile & Raw {
  return value.schema === CASE_FILE && text(value.id) && list(isEvent)(value.events);
}

function isEvent(value: unknown): boolean {
  if (!isRecord(value)) return false;
  return oneOf(CASE_EVENTS)(value.type) ? KNOWN(value) : STRANGE(value);
}
