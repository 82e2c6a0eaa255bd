import type {Element} from '../compose/detailed/elements.ts';
import {escapeHtml, type HtmlStyle, htmlDocument} from './html-style.ts';
import {tableRows} from './table-rows.ts';

/** The detailed report as a page of tables. */
export function detailedHtml(elements: readonly Element[], style: HtmlStyle): string {
  const parts: string[] = [];
  let rows: string[] = [];
  const close = () => {
    if (rows.length > 0) parts.push(wrap(`<table>${rows.join('\n')}</table>`, style));
    rows = [];
  };
  for (const element of elements) {
    const lines = tableRows(element);
    if (lines === null) {
      close();
      parts.push(line(element));
    } else {
      const width = style.tables === 'simple' ? null : 840;
      rows.push(...lines.map(row => tableRow(row, width)));
      if (style.tables === 'simple') close();
    }
  }
  close();
  return htmlDocument(style, parts.join('\n'));
}

type Row = NonNullable<ReturnType<typeof tableRows>>[number];

/** @param width columns of the whole table, shared out among the cells; null: the cells say how many they take */
function tableRow(row: Row, width: number | null): string {
  const units = row.reduce((sum, cell) => sum + cell.span, 0);
  const cells = row.flatMap(cell => {
    if (cell.text === null) return [];
    const span = width === null ? cell.span : Math.round((cell.span * width) / units);
    const attributes = `${span > 1 ? ` colspan="${span}"` : ''}${cell.rows > 1 ? ` rowspan="${cell.rows}"` : ''}`;
    return [`<td${attributes}>${escapeHtml(cell.text)}</td>`];
  });
  return `<tr>${cells.join('')}</tr>`;
}

function wrap(table: string, {tables}: HtmlStyle): string {
  return tables === 'nested'
    ? `<table><tr><td class="outer"><table><tr><td class="outer">${table}</td></tr></table></td></tr></table>`
    : table;
}

function line(element: Element): string {
  if (element.kind === 'centred') return `<div class="centred">${escapeHtml(element.text)}</div>`;
  return element.kind === 'left' ? `<p>${escapeHtml(element.text)}</p>` : '';
}
