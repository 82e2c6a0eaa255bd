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
 * Rows in columns without borders; below 60 cells each row becomes a block of "title: value".
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
  const margin = ' '.repeat(indent);
  const draw = (cells: readonly string[], paintOf: (column: Column) => Paint): string[] => {
    const wrapped = columns.map((_, i) => wrap(cells[i] ?? '', widths[i] ?? 4));
    return Array.from({length: largest(wrapped.map(lines => lines.length))}, (_, at) => {
      const parts = columns.map((column, i) => {
        const text = wrapped[i]?.[at] ?? '';
        const room = ' '.repeat(Math.max(0, (widths[i] ?? 4) - displayWidth(text)));
        const painted = text === '' ? '' : paintOf(column)(text);
        return column.align === 'right' ? room + painted : painted + room;
      });
      return (margin + parts.join(' '.repeat(GAP))).trimEnd();
    });
  };
  const titles = columns.map(({title}) => title);
  return [...draw(titles, () => view.theme.faint), ...rows.flatMap(row => draw(row, column => column.paint ?? plain))];
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
