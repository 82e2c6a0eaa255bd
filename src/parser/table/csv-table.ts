import Papa from 'papaparse';
import type {AccountColumn} from '../../model/account-columns.ts';
import {readColumn} from './csv-columns.ts';

const DELIMITERS = [',', ';', '\t', '|'] as const;

export interface CsvRow {
  /** Row of the table from 1, the heading included; a quoted line break does not start a row. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface CsvTable {
  /** One for each column; null for a heading that is not known. */
  readonly columns: readonly (AccountColumn | null)[];
  readonly headings: readonly string[];
  readonly rows: readonly CsvRow[];
  /** A quote that is opened and not closed, or text behind a closing quote: cells may have run into each other. */
  readonly brokenQuotes: boolean;
}

/** The delimiter is the one under which most headings are known. Null where no heading row is found. */
export function readCsvTable(text: string, preview = 0): CsvTable | null {
  const tables = DELIMITERS.map(delimiter => readWith(delimiter, text.replace(/^\uFEFF/, ''), preview));
  const [best] = tables.sort((a, b) => known(b) - known(a));
  return best && known(best) > 0 ? best : null;
}

function readWith(delimiter: string, text: string, preview: number): CsvTable {
  const {data, errors} = Papa.parse<string[]>(text, {delimiter, preview});
  const rows = data.map((cells, index) => ({line: index + 1, cells})).filter(({cells}) => cells.some(isFilled));
  const [heading, ...body] = rows;
  const headings = heading?.cells ?? [];
  return {
    columns: headings.map(readColumn),
    headings,
    rows: body,
    brokenQuotes: errors.some(({type}) => type === 'Quotes'),
  };
}

function known({columns}: CsvTable): number {
  return columns.filter(column => column !== null).length;
}

function isFilled(cell: string): boolean {
  return cell.trim() !== '';
}
