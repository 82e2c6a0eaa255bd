import Papa from 'papaparse';
import {cleanText} from './clean-text.ts';

export type Cell = string | number | boolean | null;

/** What a spreadsheet may run, full-width signs too. */
const FORMULA = /^[=+\-@\t\r＝＋－＠].*$/s;

/** UTF-8 with BOM and CRLF, as spreadsheets want it. Text that a spreadsheet would run as a formula gets a leading quote. */
export function writeCsv(fields: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const data = rows.map(row => row.map(cell => (typeof cell === 'string' ? cleanText(cell) : cell)));
  return `\uFEFF${Papa.unparse({fields: [...fields], data}, {newline: '\r\n', escapeFormulae: FORMULA})}\r\n`;
}
