import {LoancloseError} from '../errors.ts';
import type {CaseFile} from '../model/case.ts';
import {type Report, ReportSchema} from '../model/report.ts';
import {placeEvents} from './live-events.ts';

const NO_SPAN = {page: 1, line: 1, text: ''};

/** The newest report of the case, as it was read. The words of the document were not stored. @throws LoancloseError CASE_DAMAGED */
export function latestReport({events}: CaseFile): Report {
  const reports = placeEvents(events).flatMap(({event: {report}, undone}) =>
    undone || report === undefined ? [] : [report],
  );
  const revived = readStoredReport(reports.at(-1));
  if (revived === null) throw new LoancloseError('CASE_DAMAGED');
  return revived;
}

/** Every report of the case that counts, the oldest first. @throws LoancloseError CASE_DAMAGED */
export function reportsOf({events}: CaseFile): Report[] {
  return placeEvents(events).flatMap(({event: {report}, undone}) => {
    if (undone || report === undefined) return [];
    const revived = readStoredReport(report);
    if (revived === null) throw new LoancloseError('CASE_DAMAGED');
    return [revived];
  });
}

/** A report as it was read; null where what was stored is none. */
export function readStoredReport(stored: unknown): Report | null {
  return ReportSchema.safeParse(withSpans(stored)).data ?? null;
}

function withSpans(report: unknown): unknown {
  if (!isRecord(report)) return report;
  const {accounts, facilities, diagnostics} = report;
  return {
    ...report,
    accounts: each(accounts, account => ({...account, span: NO_SPAN})),
    facilities: each(facilities, facility => ({...facility, span: NO_SPAN})),
    diagnostics: each(diagnostics, diagnostic => ({...diagnostic, span: null})),
  };
}

function each(list: unknown, change: (entry: Readonly<Record<string, unknown>>) => unknown): unknown {
  return Array.isArray(list) ? list.map(entry => (isRecord(entry) ? change(entry) : entry)) : list;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
