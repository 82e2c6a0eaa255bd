import {largest} from '../../account/extremes.ts';
import type {Cell} from './cells.ts';
import {joinCell} from './cells.ts';
import type {Entry, Table} from './table.ts';

/**
 * Splits a table of many rows. Every row has one figure or date in the `anchor` column, and all its cells are centred on it or begin
 * beside it, so the lines of a column are shared out among the rows such that the middle, or the first line, of each share is nearest to
 * its anchor.
 * @returns one list of cells per row, by column, and the text that belongs to no row
 */
export function readListRows(
  table: Table,
  anchor: number,
  isAnchor: (text: string) => boolean,
): {rows: Cell[][]; left: string} {
  const anchors = middlesOf(table, anchor, isAnchor);
  const columns = table.columns.map((_, column) =>
    table.entries
      .filter(entry => entry.column === column && isReached(anchors, entry.flow))
      .sort((a, b) => a.flow - b.flow),
  );
  const [centred, top] = (['middle', 'first'] as const).map(line =>
    columns.map(entries => shareOut(entries, anchors, line)),
  );
  const shared = costOf(top) < costOf(centred) ? top : centred;
  const used = new Set(shared?.flatMap(({shares}) => shares.flat()));
  return {
    rows: anchors.map((_, row) => columns.map((_own, column) => joinCell(shared?.[column]?.shares[row] ?? []))),
    left: table.entries
      .filter(entry => !used.has(entry))
      .map(({fragment}) => fragment.text)
      .filter(text => text.length > 1)
      .join(''),
  };
}

/** @param anchors from top to bottom */
function isReached(anchors: readonly number[], flow: number): boolean {
  let [low, high] = [0, anchors.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((anchors[middle] ?? flow) < flow - REACH) low = middle + 1;
    else high = middle;
  }
  return (anchors[low] ?? Number.POSITIVE_INFINITY) <= flow + REACH;
}

function costOf(shared: readonly Shared[] | undefined): number {
  return shared?.reduce((sum, {cost}) => sum + cost, 0) ?? Number.POSITIVE_INFINITY;
}

/** Where the rows are: the mean of all columns that hold one line in every row. */
function middlesOf(table: Table, anchor: number, isAnchor: (text: string) => boolean): number[] {
  const flows = (column: number) =>
    table.entries
      .filter(entry => entry.column === column && (column !== anchor || isAnchor(entry.fragment.text)))
      .map(entry => entry.flow)
      .sort((a, b) => a - b);
  const anchors = flows(anchor);
  const columns = [anchors];
  table.columns.forEach((_, column) => {
    const other = column === anchor ? [] : flows(column);
    const beside = other.every((flow, row) => Math.abs(flow - (anchors[row] ?? Number.NaN)) < SAME_ROW);
    if (other.length === anchors.length && beside) columns.push(other);
  });
  return anchors.map((_, row) => columns.reduce((sum, column) => sum + (column[row] ?? 0), 0) / columns.length);
}

const SAME_ROW = 6.5;
const MAX_LINES = 6;
/** Points that an empty cell costs: more than any cell is off its anchor. */
const EMPTY = 14;
/** Points from an anchor beyond which no line of its row can stand. */
const REACH = 60;

interface Shared {
  readonly shares: readonly Entry[][];
  readonly cost: number;
}

/** Fewest points between the middle, or the first line, of each share and its anchor; an empty share costs more. Order is kept, nothing is left over. */
function shareOut(entries: readonly Entry[], anchors: readonly number[], line: 'middle' | 'first'): Shared {
  const widest = largest([0, ...entries.map(({fragment}) => fragment.right - fragment.left)]);
  const flaws = entries.map((_, from) => flawsOf(entries.slice(from, from + MAX_LINES), widest));
  // Of each row only the numbers of lines that can have been used up to it: a list of thousands of rows stays quick.
  let best = new Map([[0, 0]]);
  const taken = anchors.map(anchor => {
    const now = new Map<number, number>();
    const took = new Map<number, number>();
    for (const [used, cost] of best) {
      const flow = entries[used]?.flow ?? anchor;
      if (flow < anchor - 2 * REACH) continue;
      for (let more = 0; more <= (flow > anchor + REACH ? 0 : MAX_LINES) && used + more <= entries.length; more++) {
        const own = more === 0 ? EMPTY : offAnchor(entries, used, more, anchor, line) + (flaws[used]?.[more - 1] ?? 0);
        const next = cost + own;
        if (next < (now.get(used + more) ?? Number.POSITIVE_INFINITY)) {
          now.set(used + more, next);
          took.set(used + more, more);
        }
      }
    }
    best = now;
    return took;
  });
  const shares: Entry[][] = anchors.map(() => []);
  let used = largest([0, ...best.keys()]);
  const cost = best.get(used) ?? Number.POSITIVE_INFINITY;
  for (let row = anchors.length - 1; row >= 0; row--) {
    const more = taken[row]?.get(used) ?? 0;
    shares[row] = entries.slice(used - more, used);
    used -= more;
  }
  return {shares, cost};
}

function offAnchor(
  entries: readonly Entry[],
  from: number,
  count: number,
  anchor: number,
  line: 'middle' | 'first',
): number {
  const first = entries[from]?.flow ?? 0;
  const last = entries[from + count - 1]?.flow ?? 0;
  return Math.abs((line === 'first' ? first : (first + last) / 2) - anchor);
}

/** What speaks against the first of these lines, the first two, the first three, … as one cell, wherever its row is. */
function flawsOf(lines: readonly Entry[], widest: number): number[] {
  let short = 0;
  return lines.map((_, at) => {
    const fragment = lines[at - 1]?.fragment;
    // text wraps only where a line is full: a short line is seldom followed by another one of the same cell
    if (fragment && fragment.right - fragment.left < widest - 1.6 * fragment.size) short += SHORT_LINE;
    return short + (isTorn(lines.slice(0, at + 1)) ? TORN : 0);
  });
}

const SHORT_LINE = 6;

/** A cell does not begin with a bracket or the end of a name, and no bracket stays open. */
function isTorn(entries: readonly Entry[]): boolean {
  const text = entries.map(({fragment}) => fragment.text).join('');
  return /^(?:（|司|限公司|有限公司)/u.test(text) || /[（）]/u.test(text.replace(/（[^（）]*）/gu, ''));
}

const TORN = 12;
