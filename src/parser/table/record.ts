import type {AccountColumn} from '../../model/account-columns.ts';
import type {DiagnosticCode} from '../../model/diagnostic-codes.ts';
import type {Diagnostic, Span} from '../../model/diagnostics.ts';
import type {Findings} from '../../model/findings.ts';
import type {Read} from '../fields.ts';
import type {CsvRow} from './grid.ts';
import {readCsvName} from './values.ts';

/** One row with its columns by name. What cannot be read becomes null and a diagnostic. */
export class CsvRecord {
  readonly institution: string | null;
  readonly span: Span;
  /**
   * More cells than headings, mostly an amount with a comma outside quotes (`26,700`): every cell behind it stands under the wrong
   * heading, and nothing says where that begins. Only the institution is kept.
   */
  readonly isShifted: boolean;

  constructor(
    private readonly row: CsvRow,
    private readonly places: ReadonlyMap<AccountColumn, number>,
    private readonly headings: readonly string[],
    private readonly findings: Findings,
  ) {
    const name = readCsvName(this.cell('institution'));
    this.institution = name.ok ? name.value : null;
    this.span = {page: 1, line: row.line, text: this.institution ?? ''};
    this.isShifted = row.cells.slice(headings.length).some(cell => cell.trim() !== '');
    if (this.isShifted) this.say('CSV_ROW_SHIFTED');
    else if (row.cells.length < headings.length) this.say('CSV_ROW_SHORT');
    if (this.institution === null) this.say('CSV_INSTITUTION_MISSING');
  }

  has(column: AccountColumn): boolean {
    return this.places.has(column);
  }

  read<T>(column: AccountColumn, reader: (cell: string) => Read<T>): T | null {
    if (this.isShifted || !this.has(column)) return null;
    const read = reader(this.cell(column));
    if (read.ok) return read.value;
    this.say('CSV_VALUE_UNREADABLE', {column: this.heading(column)});
    return null;
  }

  say(code: DiagnosticCode, args: Diagnostic['args'] = {}): void {
    this.findings.add(code, this.span, {row: this.row.line, ...args});
  }

  heading(column: AccountColumn): string {
    return this.headings[this.places.get(column) ?? -1]?.trim() ?? column;
  }

  /** Without what keeps a spreadsheet from running the text as a formula or taking it for a number: '-12 and ="0302". */
  cell(column: AccountColumn): string {
    const place = this.places.get(column);
    const cell = place === undefined ? '' : (this.row.cells[place] ?? '');
    return cell.replace(/^'(?=[=+\-@\t\r\d＝＋－＠])/, '').replace(/^\s*="(.*)"\s*$/s, '$1');
  }
}
