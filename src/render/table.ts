import Table from 'cli-table3';
import {largest} from '../account/extremes.ts';
import type {Paint} from './theme.ts';
import {paragraph, plain, TABLE_MIN_WIDTH, type View} from './view.ts';
import {displayWidth, wrap} from './width.ts';

export interface Column {
  readonly title: string;
  readonly align?: 'left' | 'right';
  readonly paint?: Paint;
}

const GAP = 2;
/**
 * cli-table3 compares every cell with every row, and spends as much on a cell as on drawing ten of its lines: many rows share their cells, and a
 * long table is drawn in pieces. Fixed widths make both invisible.
 */
const ROWS_IN_CELL = 40;
const ROWS_AT_ONCE = 2 * ROWS_IN_CELL;
const NO_BORDER = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '',
};

/**
 * Rows in columns without borders; below 60 cells each row becomes a block of "title: value".
 * Cells are wrapped here by display width, because cli-table3 drops Chinese characters when it wraps.
 */
export function renderTable(
  view: View,
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  indent = 0,
): string[] {
  if (rows.length === 0) return [];
  if (view.width < TABLE_MIN_WIDTH) return renderBlocks(view, columns, rows, indent);
  const widths = shareWidth(
    columns.map((column, i) => largest([displayWidth(column.title), ...rows.map(row => displayWidth(row[i] ?? ''))])),
    view.width - indent - GAP * (columns.length - 1),
  );
  const cell = (text: string, i: number, paint: Paint) => wrap(text, widths[i] ?? 4).map(line => paint(line));
  const cellsOf = (row: readonly string[]) => columns.map((column, i) => cell(row[i] ?? '', i, column.paint ?? plain));
  const newTable = (head: string[]) =>
    new Table({
      chars: NO_BORDER,
      head,
      colWidths: widths.map(width => width + GAP),
      colAligns: columns.map(column => column.align ?? 'left'),
      style: {head: [], border: [], 'padding-left': 0, 'padding-right': GAP, compact: true},
    });
  const margin = ' '.repeat(indent);
  const drawn: string[] = [];
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
    const table = newTable(
      at > 0 ? [] : columns.map((column, i) => cell(column.title, i, view.theme.faint).join('\n')),
    );
    for (let from = at; from < Math.min(at + ROWS_AT_ONCE, rows.length); from += ROWS_IN_CELL)
      table.push(joinRows(rows.slice(from, from + ROWS_IN_CELL).map(cellsOf)));
    for (const line of table.toString().split('\n')) drawn.push((margin + line).trimEnd());
  }
  return drawn;
}

/** Rows of lines, one below the other, as one row of high cells. */
function joinRows(rows: readonly (readonly string[][])[]): string[] {
  const columns: string[][] = [];
  for (const cells of rows) {
    const height = largest(cells.map(lines => lines.length));
    for (const [i, lines] of cells.entries()) {
      columns[i] ??= [];
      for (let line = 0; line < height; line++) columns[i].push(lines[line] ?? '');
    }
  }
  return columns.map(lines => lines.join('\n'));
}

function renderBlocks(
  view: View,
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  indent: number,
): string[] {
  return rows.flatMap((row, n) => [
    ...(n > 0 ? [''] : []),
    ...columns.flatMap((column, i) => {
      const value = row[i] ?? '';
      if (value === '') return [];
      const lead = column.title === '' ? '' : `${column.title}${view.t('ui.colon')}`;
      return paragraph(view, value, {indent, lead, paint: column.paint ?? plain, paintLead: view.theme.faint});
    }),
  ]);
}

/** Gives narrow columns what they need and takes the shortage from the widest ones. */
function shareWidth(natural: readonly number[], available: number): number[] {
  const widths = [...natural];
  let excess = widths.reduce((sum, width) => sum + width, 0) - available;
  while (excess > 0) {
    const widest = widths.indexOf(largest(widths));
    const width = widths[widest];
    if (width === undefined || width <= 8) break;
    widths[widest] = width - 1;
    excess--;
  }
  return widths;
}
