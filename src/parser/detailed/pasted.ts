import type {Entry, TableColumn} from './rows.ts';

/** A table without positions. */
export interface PastedTable {
  readonly columns: readonly TableColumn[];
  readonly entries: Entry[];
  unread: boolean;
  readonly pasted: readonly (readonly string[])[];
}

const MANY_ROWS = new Set(['查询日期', '业务类型', '账户类型', '信息类型']);

/**
 * Words of the lines below a label row → cells, only where every line has one word for each label: one line of values, or many rows
 * in a list. Otherwise the table stays unread.
 */
export function tellApart(table: PastedTable): void {
  const width = table.columns.length;
  const many = table.columns.some(column => MANY_ROWS.has(column.label));
  const fits = table.pasted.every(words => (many ? words.length >= width : words.length === width));
  if (!fits || (!many && table.pasted.length !== 1)) return;
  table.unread = false;
  table.pasted.forEach((words, line) => {
    words.slice(-width).forEach((text, column) => {
      const fragment = {text, left: 0, right: 0, y: 0, size: 0, spread: 0, page: 0, line: 0, glyphs: []};
      table.entries.push({column, flow: line * 20, fragment});
    });
  });
}
