import {isDeepStrictEqual} from 'node:util';
import {reconciliationExit} from '../../src/commands/exit-code.ts';
import {EXIT, LoancloseError} from '../../src/errors.ts';
import type {Report} from '../../src/model/report.ts';
import {parseReport} from '../../src/parser/index.ts';
import {loadPdfium} from '../compose/pdfium.ts';
import {type Records, type ReportLayout, recordsOf} from './composition.ts';

/**
 * exact: every record as composed, exit 0. alarm: every record as composed, but the report says that it is incomplete or could not be
 * checked. said: records differ, and the file is refused, ends with exit 4, or has a diagnostic at each of them. wrong: a record differs
 * and nothing says so. crash: something else was thrown.
 */
export const OUTCOMES = ['exact', 'alarm', 'said', 'wrong', 'crash'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface Difference {
  readonly kind: string;
  /** Null where the record was not composed, or not read. */
  readonly composed: unknown;
  readonly read: unknown;
  /** A diagnostic stands at this very record, or its field is marked as doubtful. */
  readonly said: boolean;
}

export interface Verdict {
  readonly outcome: Outcome;
  readonly records: number;
  /** Records that were composed and not read as they are, and such that were read and not composed. */
  readonly differences: readonly Difference[];
  /** Status of the reconciliation, or the code of the error that refused the file. */
  readonly word: string;
}

/** Reads a produced file and compares every record with what was composed. */
export async function judge(bytes: Uint8Array, expected: Records, layout: ReportLayout): Promise<Verdict> {
  const records = Object.values(expected).reduce((sum, list) => sum + list.length, 0);
  try {
    const report = await parseReport(bytes, {loadPdfium});
    const differences = differencesOf(expected, recordsOf(report, layout), report);
    return {outcome: outcomeOf(report, differences), records, differences, word: report.reconciliation.status};
  } catch (error) {
    const differences = differencesOf(expected, {}, null);
    if (error instanceof LoancloseError) return {outcome: 'said', records, differences, word: error.code};
    return {outcome: 'crash', records, differences, word: String(error)};
  }
}

function outcomeOf(report: Report, differences: readonly Difference[]): Outcome {
  const {status} = report.reconciliation;
  const told = reconciliationExit([status], false) !== EXIT.done;
  const errors = report.diagnostics.some(({severity}) => severity === 'error');
  if (differences.length === 0) return status === 'matched' && !told && !errors ? 'exact' : 'alarm';
  if (told || differences.every(({said}) => said)) return 'said';
  // Without printed counts the report says itself that it was not checked; every record must stand nevertheless.
  return status === 'not-printed' && differences.every(({kind}) => kind === 'summary') ? 'alarm' : 'wrong';
}

function differencesOf(expected: Records, read: Records, report: Report | null): Difference[] {
  const kinds = new Set([...Object.keys(expected), ...Object.keys(read)]);
  return [...kinds].flatMap(kind => {
    const composed = expected[kind] ?? [];
    const found = (read[kind] ?? []).map((record, index) => ({record: withoutDoubt(record), index}));
    const missing = composed.map(withoutDoubt).filter(record => {
      const at = found.findIndex(one => isDeepStrictEqual(one.record, record));
      if (at >= 0) found.splice(at, 1);
      return at < 0;
    });
    if (missing.length + found.length === 0) return outOfOrder(kind, composed, read[kind] ?? []);
    const pairs = Math.max(missing.length, found.length);
    return Array.from({length: pairs}, (_, at): Difference => {
      const one = found[at];
      const said = report !== null && isSaid(kind, one, missing[at], report);
      return {kind, composed: missing[at] ?? null, read: one?.record ?? null, said};
    });
  });
}

function outOfOrder(kind: string, composed: readonly unknown[], read: readonly unknown[]): Difference[] {
  const same = composed.every((record, at) => isDeepStrictEqual(withoutDoubt(record), withoutDoubt(read[at])));
  return same ? [] : [{kind: `order of ${kind}`, composed: null, read: null, said: false}];
}

interface Found {
  readonly record: unknown;
  readonly index: number;
}

/** Codes that say of a whole list that it is not all there. */
const LIST_CODES: Readonly<Record<string, RegExp>> = {
  inquiries: /^INQUIR/,
  liabilities: /^LIABILIT/,
  summary: /^SUMMARY/,
  header: /^(?:REPORT_|HOLDER_|HEADER_)/,
};

/** Nothing wrong stands in the record: what differs is null or unknown and a diagnostic stands at it, or is marked as doubtful. */
function isSaid(kind: string, found: Found | undefined, composed: unknown, report: Report): boolean {
  if (composed === undefined) return false;
  const warnings = report.diagnostics.filter(({severity}) => severity !== 'info');
  if (warnings.some(({code}) => LIST_CODES[kind]?.test(code))) {
    return (
      found === undefined || differingFields(composed, found.record).every(([, was, right]) => isLeftOut(was, right))
    );
  }
  if (found === undefined) return false;
  const record = kind === 'accounts' ? report.accounts[found.index] : report.facilities[found.index];
  if (record === undefined || (kind !== 'accounts' && kind !== 'facilities')) return false;
  const {page, line} = record.span;
  const told = warnings.some(
    ({span, args}) => (span?.page === page && span.line === line) || args.accountKey === record.key,
  );
  const doubtful = doubtfulFields(record);
  return differingFields(composed, record).every(
    ([name, was, right]) => doubtful.includes(name) || (told && isLeftOut(was, right)),
  );
}

export function differingFields(composed: unknown, read: unknown): [name: string, read: unknown, composed: unknown][] {
  const values = new Map(entriesOf(read));
  return entriesOf(composed)
    .filter(([name, value]) => !isDeepStrictEqual(value, values.get(name)))
    .map(([name, value]) => [name, values.get(name), value]);
}

/** Nothing is said in place of what was composed; of a group of values (pastDue) only those that differ count. */
function isLeftOut(read: unknown, composed: unknown): boolean {
  if (typeof read === 'object' && read !== null && typeof composed === 'object' && composed !== null)
    return differingFields(composed, read).every(([, was, right]) => isLeftOut(was, right));
  return read === null || read === undefined || read === 'unknown' || read === '';
}

function doubtfulFields(record: unknown): readonly unknown[] {
  const found = entriesOf(record).find(([name]) => name === 'doubtful')?.[1];
  return Array.isArray(found) ? found : [];
}

/** Doubt is no value of the record: a field that was repaired rightly is right. */
function withoutDoubt(record: unknown): unknown {
  return typeof record === 'object' && record !== null
    ? Object.fromEntries(entriesOf(record).filter(([name]) => name !== 'doubtful'))
    : record;
}

function entriesOf(record: unknown): [string, unknown][] {
  return typeof record === 'object' && record !== null ? Object.entries(record) : [];
}
