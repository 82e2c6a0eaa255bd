/** A table of accounts, such as people make by hand or this program writes: CSV in any usual form. */
import {LoancloseError} from '../../errors.ts';
import type {Account} from '../../model/account.ts';
import type {AccountColumn} from '../../model/account-columns.ts';
import {Findings} from '../../model/findings.ts';
import type {Report} from '../../model/report.ts';
import {assignKeys} from '../account-key.ts';
import type {Read} from '../fields.ts';
import {maskName} from '../holder.ts';
import {readCsvAccount} from './account.ts';
import {type CsvRow, type CsvTable, readCsvTable} from './grid.ts';
import {CsvRecord} from './record.ts';
import {readCsvDigits, readCsvName, readCsvTime} from './values.ts';

/** Known columns from which a table is one of accounts although the column of the institutions is not among them. */
const ENOUGH_COLUMNS = 4;

/** A report that was pasted cell by cell has rows of labels too. */
const REPORT_HEAD = /报告编号\s*[：:]\s*\d/u;

/**
 * A table with a heading for the institution and one more that is known, or with so many known headings that only the name of that column
 * is missing. A report pasted as text has no such row.
 */
export function isAccountCsv(text: string): boolean {
  if (REPORT_HEAD.test(text.slice(0, 4000))) return false;
  const columns = readCsvTable(text, 30)?.columns ?? [];
  const known = new Set(columns.filter(column => column !== null));
  return known.size >= (known.has('institution') ? 2 : ENOUGH_COLUMNS);
}

/**
 * Reads a table of accounts: what `renderAccountCsv` writes, and tables made by hand with at least a column for the institution. Chinese or
 * English headings in any order; comma, semicolon, tab or bar; amounts in yuan.
 *
 * A table carries accounts only and prints no totals, so it is `not-printed`. A cell that cannot be read is null with a diagnostic, an unknown
 * status word is `unknown` with one, and a row is never dropped but one of totals, which is said. Spans: page 1, line = row of the table.
 * @throws LoancloseError EMPTY_INPUT, NOT_A_CREDIT_REPORT (reason `column` where only the column of the institutions is missing)
 */
export function parseAccountCsv(text: string): Report {
  if (text.replace(/^\uFEFF/, '').trim() === '') throw new LoancloseError('EMPTY_INPUT');
  const table = readCsvTable(text);
  if (!table?.columns.includes('institution'))
    throw new LoancloseError('NOT_A_CREDIT_REPORT', isAccountCsv(text) ? {reason: 'column'} : {});

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

  const [rows, totals] = splitTotals(table.rows, places);
  for (const {line} of totals) findings.add('CSV_TOTAL_ROW', null, {row: line});
  tellRepeated(rows, findings);
  const records = rows.map(row => new CsvRecord(row, places, table.headings, findings));
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

const TOTAL = /^(?:合计|总计|小计|共计|总额|汇总|(?:sub|grand ?)?total|sum)(?:[：:].*)?$/iu;

/** A row of sums says so in its first filled cell, and has neither a state nor a day. */
function splitTotals(rows: CsvTable['rows'], places: ReadonlyMap<AccountColumn, number>): [CsvRow[], CsvRow[]] {
  const cellOf = ({cells}: CsvRow, column: AccountColumn) => cells[places.get(column) ?? -1]?.trim() ?? '';
  const isTotal = (row: CsvRow) =>
    TOTAL.test(row.cells.find(cell => cell.trim() !== '')?.trim() ?? '') &&
    cellOf(row, 'status') === '' &&
    cellOf(row, 'openedOn') === '';
  return [rows.filter(row => !isTotal(row)), rows.filter(isTotal)];
}

/** Two rows alike in every cell are two accounts or one that was pasted twice: both stay, and it is said. */
function tellRepeated(rows: CsvTable['rows'], findings: Findings): void {
  const seen = new Map<string, number>();
  for (const {cells, line} of rows) {
    const content = JSON.stringify(cells.map(cell => cell.trim()));
    const first = seen.get(content);
    if (first === undefined) seen.set(content, line);
    else findings.add('CSV_ROW_TWICE', null, {row: line, first});
  }
}

type Head = Pick<Report, 'reportNumber' | 'reportedAt' | 'holder'>;

/** The report that all rows name. Rows that name different ones belong to several reports: then none is taken. */
function readCsvHead(records: readonly CsvRecord[], findings: Findings): Head {
  const heads = records
    .filter(record => !record.isShifted)
    .map(record => ({
      reportNumber: record.read('reportNumber', readCsvDigits(/^[0-9A-Za-z]{8,}$/)),
      reportedAt: record.read('reportedAt', readCsvTime),
      holder: {name: record.read('holderName', readMaskedName), idTail: record.read('holderIdTail', readIdTail)},
    }));
  const [first, ...others] = heads;
  const none: Head = {reportNumber: null, reportedAt: null, holder: {name: null, idTail: null}};
  if (first === undefined) return none;
  if (others.every(other => JSON.stringify(other) === JSON.stringify(first))) return first;
  findings.add('CSV_SEVERAL_REPORTS');
  return none;
}

/** 测试甲 → 测**; a full name is never kept. */
function readMaskedName(cell: string): Read<string> {
  const read = readCsvName(cell);
  if (!read.ok || read.value === null) return read;
  return {ok: true, value: maskName(read.value)};
}

/** The last four characters; a full id number is never kept. */
function readIdTail(cell: string): Read<string> {
  const read = readCsvDigits(/^(?:[\d*]{14})?\d{3}[\dXx]$/)(cell);
  return read.ok && read.value !== null ? {ok: true, value: read.value.slice(-4).toUpperCase()} : read;
}
