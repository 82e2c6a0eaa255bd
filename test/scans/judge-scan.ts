import {isDeepStrictEqual} from 'node:util';
import {LoancloseError} from '../../src/errors.ts';
import type {Report} from '../../src/model/report.ts';
import {type Records, type ReportLayout, recordsOf} from '../producers/composition.ts';
import {align, type Pair} from './align.ts';

/** A value that is not as composed. */
export interface WrongField {
  /** `accounts 3`: the third one that was composed. */
  readonly record: string;
  /** `missing`: the record was not read; `extra`: it was never composed. */
  readonly field: string;
  readonly composed: unknown;
  readonly read: unknown;
  /** The field itself is in `doubtful`. */
  readonly marked: boolean;
}

export interface ScanVerdict {
  /** Of the reconciliation, or the code of the error that refused the pictures. */
  readonly status: string;
  /** Composed accounts, and how many of them were read with every field as composed. */
  readonly accounts: number;
  readonly exact: number;
  /** Fields of accounts and facilities that are no identifiers, and how many of them are as composed; then identifiers. */
  readonly fields: number;
  readonly right: number;
  readonly identifiers: number;
  readonly rightIdentifiers: number;
  /** Fields that were marked as doubtful, and how many of these are as composed. */
  readonly marked: number;
  readonly markedRight: number;
  /** What is wrong in an account, and is marked or in a report that says that it does not add up. */
  readonly said: readonly WrongField[];
  /** What is wrong in an account and nothing says so: there may be none, ever. */
  readonly silent: readonly WrongField[];
  /** The same outside of accounts: header, printed counts, facilities, liabilities, inquiries. */
  readonly silentElsewhere: readonly WrongField[];
}

const IDENTIFIERS: ReadonlySet<string> = new Set(['accountId', 'facilityId', 'subLimitId']);

/** Reads pictures and compares every field with what was composed. */
export async function judgeScan(
  read: () => Promise<Report>,
  expected: Records,
  layout: ReportLayout,
): Promise<ScanVerdict> {
  const composed = expected.accounts ?? [];
  try {
    return judgeReport(await read(), expected, layout);
  } catch (error) {
    if (!(error instanceof LoancloseError)) throw error;
    const fields = composed.flatMap(record => entriesOf(record)).filter(([name]) => !IDENTIFIERS.has(name)).length;
    const none = {exact: 0, right: 0, identifiers: 0, rightIdentifiers: 0, marked: 0, markedRight: 0};
    const nothing = {said: [], silent: [], silentElsewhere: []};
    return {status: error.code, accounts: composed.length, fields, ...none, ...nothing};
  }
}

export function judgeReport(report: Report, expected: Records, layout: ReportLayout): ScanVerdict {
  const found = recordsOf(report, layout);
  const accounts = pairsOf(expected.accounts, found.accounts);
  const facilities = pairsOf(expected.facilities, found.facilities);
  const compared = [...accounts, ...facilities].flatMap(({composed, read}) =>
    entriesOf(composed).map(([name, value]) => ({name, isRight: isDeepStrictEqual(value, readField(read, name))})),
  );
  const [ids, fields] = [true, false].map(wanted => compared.filter(({name}) => IDENTIFIERS.has(name) === wanted));
  const doubts = accounts.flatMap(({composed, read}) =>
    doubtfulOf(read).map(name => isDeepStrictEqual(readField(composed, name), readField(read, name))),
  );
  const tellsAll = report.reconciliation.status === 'mismatched';
  const wrong = accounts.flatMap((pair, at) =>
    wrongFields('accounts', pair, at).map(field => ({field, isSaid: tellsAll || field.marked})),
  );
  const isRight = ({isRight}: {readonly isRight: boolean}) => isRight;
  return {
    status: report.reconciliation.status,
    accounts: accounts.filter(({composed}) => composed !== null).length,
    exact: accounts.filter((pair, at) => wrongFields('accounts', pair, at).length === 0).length,
    fields: fields?.length ?? 0,
    right: fields?.filter(isRight).length ?? 0,
    identifiers: ids?.length ?? 0,
    rightIdentifiers: ids?.filter(isRight).length ?? 0,
    marked: doubts.length,
    markedRight: doubts.filter(right => right).length,
    said: wrong.filter(({isSaid}) => isSaid).map(({field}) => field),
    silent: wrong.filter(({isSaid}) => !isSaid).map(({field}) => field),
    silentElsewhere: tellsAll ? [] : silentElsewhere(report, expected, found, facilities),
  };
}

/** Codes that say of a list, or of the header, that not all of it is known. */
const TOLD_BY: Readonly<Record<string, RegExp>> = {
  header: /^(?:REPORT_|HOLDER_|HEADER_)/,
  summary: /^SUMMARY/,
  liabilities: /^LIABILIT/,
  inquiries: /^INQUIR/,
  facilities: /^FACILIT/,
};

function silentElsewhere(report: Report, expected: Records, found: Records, facilities: Pairs): WrongField[] {
  const warnings = report.diagnostics.filter(({severity}) => severity !== 'info');
  return Object.entries(TOLD_BY).flatMap(([kind, code]) => {
    if (warnings.some(warning => code.test(warning.code))) return [];
    if (kind === 'header' && warnings.some(({args}) => /^被查询者/u.test(String(args.clause)))) return [];
    const pairs = kind === 'facilities' ? facilities : pairsOf(expected[kind], found[kind]);
    return pairs.flatMap((pair, at) => {
      const key = report.facilities[found.facilities?.indexOf(pair.read) ?? -1]?.key;
      const doubtful = warnings.flatMap(({args}) => (args.accountKey === key && key !== undefined ? [args.field] : []));
      return wrongFields(kind, pair, at).filter(({field}) => !doubtful.includes(field));
    });
  });
}

type Pairs = readonly Pair<unknown, unknown>[];

function pairsOf(composed: readonly unknown[] = [], read: readonly unknown[] = []): Pair<unknown, unknown>[] {
  return align(composed, read, (one, other) => {
    const values = entriesOf(one);
    return values.filter(([name, value]) => isDeepStrictEqual(value, readField(other, name))).length / values.length;
  });
}

function wrongFields(kind: string, pair: Pair<unknown, unknown>, at: number): WrongField[] {
  const {composed, read} = pair;
  const record = `${kind} ${at + 1}`;
  if (composed === null) return [{record, field: 'extra', composed: null, read, marked: false}];
  if (read === null) return [{record, field: 'missing', composed, read: null, marked: false}];
  return entriesOf(composed)
    .filter(([name, value]) => !isDeepStrictEqual(value, readField(read, name)))
    .map(([name, value]) => ({
      record,
      field: name,
      composed: value,
      read: readField(read, name),
      marked: isMarked(pair, name),
    }));
}

function isMarked({read}: Pair<unknown, unknown>, field: string): boolean {
  const doubtful = doubtfulOf(read);
  return doubtful.includes(field) || doubtful.some(name => field.startsWith(`${name}.`));
}

function doubtfulOf(record: unknown): readonly string[] {
  const doubtful = isObject(record) ? record.doubtful : undefined;
  return Array.isArray(doubtful) ? doubtful.map(String) : [];
}

function readField(record: unknown, name: string): unknown {
  const whole = isObject(record) ? record[name] : undefined;
  return whole === undefined ? entriesOf(record).find(([key]) => key === name)?.[1] : whole;
}

/** The fields of a record by name; of values within a value (`pastDue.now`) each by itself. Doubt is no value. */
function entriesOf(record: unknown): [name: string, value: unknown][] {
  if (!isObject(record)) return [];
  return Object.entries(record)
    .filter(([name]) => name !== 'doubtful')
    .flatMap(([name, value]) =>
      isObject(value)
        ? Object.entries(value).map(([inner, own]): [string, unknown] => [`${name}.${inner}`, own])
        : [[name, value] satisfies [string, unknown]],
    );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
