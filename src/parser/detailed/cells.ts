/** The values of a table: what stands under each label, joined from top to bottom without a space. */
import {foldCommas} from '../normalize.ts';
import type {Fragment} from './fragments.ts';
import {cellsThatLackLines} from './lost-lines.ts';
import type {Entry, Table} from './table.ts';

export interface Cell {
  readonly text: string;
  /** The lines of the cell, each as its fragments from left to right. */
  readonly parts: readonly string[];
  /** One of its characters may be another one. */
  readonly doubtful: boolean;
  /** In reading order. */
  readonly fragments: readonly Fragment[];
}

export interface Cells {
  readonly byLabel: ReadonlyMap<string, Cell>;
  /** Text below the values that belongs to a row which is not known. */
  readonly leftover: string;
}

/** Lines of one cell are nearer than this, however they jitter; a row that is not known stands further off. Points, type sizes. */
const ROW_GAP = 16;
const ROW_GAP_SIZES = 2.3;
/** Fragments side by side are one line of a cell up to this distance; lines are further apart. Type sizes. */
const SAME_LINE = 0.94;
/** Baselines nearer than this cannot be two lines of one cell. */
const OVER_PRINT = 2.5;

/** @param table one label row with one row of values */
export function readCells(table: Table): Cells {
  const sorted = withoutRests(table).sort((a, b) => a.flow - b.flow);
  const end = sorted.findIndex((entry, index) => {
    const before = sorted[index - 1];
    if (!before) return false;
    return entry.flow - before.flow > Math.max(ROW_GAP, ROW_GAP_SIZES * entry.fragment.size);
  });
  const values = end < 0 ? sorted : sorted.slice(0, end);
  const byLabel = new Map<string, Cell>();
  table.columns.forEach((column, index) => {
    if (column.label === '') return;
    const cell = joinCell(values.filter(entry => entry.column === index));
    if (!byLabel.has(column.label)) byLabel.set(column.label, cell);
  });
  const inDoubt = cellsThatLackLines([...byLabel.values()]);
  for (const [label, cell] of byLabel) if (inDoubt.has(cell)) byLabel.set(label, {...cell, doubtful: true});
  const strays = values.filter(entry => table.columns[entry.column]?.label === '');
  const leftover = [...strays, ...(end < 0 ? [] : sorted.slice(end))]
    .map(entry => entry.fragment.text)
    .filter(text => text.length > 1)
    .join('');
  return {byLabel, leftover};
}

/** @param entries fragments of one cell in any order */
export function joinCell(entries: readonly Entry[]): Cell {
  const kept = entries.filter(entry => !isOverprint(entry, entries)).sort((a, b) => a.flow - b.flow);
  const lines: Entry[][] = [];
  for (const entry of kept) {
    const line = lines.at(-1);
    const [first] = line ?? [];
    const beside = line?.every(
      ({fragment}) => fragment.right <= entry.fragment.left + 1 || fragment.left >= entry.fragment.right - 1,
    );
    if (line && first && beside && entry.flow - first.flow <= SAME_LINE * entry.fragment.size) line.push(entry);
    else lines.push([entry]);
  }
  const fragments = lines.flatMap(line =>
    line.sort((a, b) => a.fragment.left - b.fragment.left).map(({fragment}) => fragment),
  );
  const parts = fragments.map(fragment => fragment.text);
  const text = parts.join('');
  const doubtful = fragments.some(({glyphs}) => glyphs.some(glyph => glyph.doubtful));
  return {text: /[,，]/u.test(text) ? foldCommas(text) : text, parts, doubtful, fragments};
}

/** One Chinese character over a longer text is a watermark: no two lines of a cell are that near. */
function isOverprint(entry: Entry, entries: readonly Entry[]): boolean {
  if (entry.fragment.glyphs.length > 1 || !/^\p{Script=Han}$/u.test(entry.fragment.text)) return false;
  const {left, right} = entry.fragment;
  return entries.some(
    other =>
      other !== entry &&
      other.fragment.glyphs.length > 1 &&
      Math.abs(other.flow - entry.flow) < OVER_PRINT &&
      other.fragment.left < left + 0.5 * (right - left) &&
      other.fragment.right > right - 0.5 * (right - left),
  );
}

/** The end of a label that a page break cut off stands above the first value of its column. */
function withoutRests(table: Table): Entry[] {
  const rests = new Set<Entry>();
  table.columns.forEach(({rest}, index) => {
    if (rest === '') return;
    const column = table.entries.filter(entry => entry.column === index).sort((a, b) => a.flow - b.flow);
    const [first] = column;
    if (first?.fragment.text === rest) rests.add(first);
  });
  return table.entries.filter(entry => !rests.has(entry));
}
