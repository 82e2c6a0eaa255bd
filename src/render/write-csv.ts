import Papa from 'papaparse';
import {cleanText} from './clean-text.ts';

export type Cell = string | number | boolean | null;

/** What a spreadsheet may run, full-width signs too. */
const FORMULA = /^[=+\-@\t\r＝＋－＠].*$/s;

const END = '\r\n';
const MARK = '\uFEFF';

/** UTF-8 with BOM and CRLF, as spreadsheets want it. Text that a spreadsheet would run as a formula gets a leading quote. */
export function writeCsv(fields: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `${MARK}${Papa.unparse({fields: [...fields], data: rows.map(clean)}, {newline: END, escapeFormulae: FORMULA})}${END}`;
}

/** One row of such a table, with its end. */
export function writeCsvRow(row: readonly Cell[]): string {
  return `${Papa.unparse([clean(row)], {newline: END, escapeFormulae: FORMULA})}${END}`;
}

function clean(row: readonly Cell[]): Cell[] {
  return row.map(cell => (typeof cell === 'string' ? cleanText(cell) : cell));
}
