import {LoancloseError} from '../../errors.ts';
import type {Account} from '../../model/account.ts';
import type {AccountColumn} from '../../model/account-columns.ts';
import {Findings} from '../../model/findings.ts';
import type {Report} from '../../model/report.ts';
import {assignKeys} from '../account-key.ts';
import {readCsvAccount} from './csv-account.ts';
import {readCsvHead} from './csv-head.ts';
import {CsvRecord} from './csv-record.ts';
import {readCsvTable} from './csv-table.ts';

/** A table with a heading for the institution and one more that is known. A report pasted as text has no such first row. */
export function isAccountCsv(text: string): boolean {
  const columns = readCsvTable(text, 20)?.columns ?? [];
  return columns.includes('institution') && new Set(columns.filter(column => column !== null)).size > 1;
}

/**
 * Reads a table of accounts: what `renderAccountCsv` writes, and tables made by hand with at least a column for the institution. Chinese or
 * English headings in any order; comma, semicolon, tab or bar; amounts in yuan.
 *
 * A table carries accounts only and prints no totals, so it is `not-printed`. A cell that cannot be read is null with a diagnostic, an unknown
 * status word is `unknown` with one, and a row is never dropped. Spans: page 1, line = row of the table.
 * @throws LoancloseError EMPTY_INPUT, NOT_A_CREDIT_REPORT
 */
export function parseAccountCsv(text: string): Report {
  if (text.replace(/^\uFEFF/, '').trim() === '') throw new LoancloseError('EMPTY_INPUT');
  const table = readCsvTable(text);
  if (!table?.columns.includes('institution')) throw new LoancloseError('NOT_A_CREDIT_REPORT');

  const findings = new Findings();

  if (table.brokenQuotes) findings.add('CSV_QUOTES_BROKEN');
  const places = new Map<AccountColumn, number>();
  table.columns.forEach((column, place) => {
    const heading = table.headings[place]?.trim() ?? '';
    if (column === null) {
      if (heading !== '') findings.add('CSV_COLUMN_UNKNOWN', null, {column: heading});
    } else if (places.has(column)) findings.add('CSV_COLUMN_TWICE', null, {column: heading});
    else places.set(column, place);
  });
  if (!places.has('status')) findings.add('CSV_STATUS_MISSING');
  if (table.rows.length === 0) findings.add('CSV_NO_ROWS');

  const records = table.rows.map(row => new CsvRecord(row, places, table.headings, findings));
  const head = readCsvHead(records, findings);
  const accounts: Omit<Account, 'key'>[] = records.map(record => readCsvAccount(record));
  findings.add('CSV_ACCOUNTS_ONLY');
  return {
    schema: 'loanclose/report@1',
    layout: 'csv',
    generation: null,
    edition: 'personal',
    source: {kind: 'text', pages: 1},
    ...head,
    accounts: assignKeys(accounts),
    facilities: [],
    liabilities: [],
    inquiries: [],
    summary: {},
    reconciliation: {status: 'not-printed', checks: [], gaps: 0},
    diagnostics: findings.diagnostics,
  };
}
