import {smallest} from '../../account/extremes.ts';
import type {Fragment} from './fragments.ts';

/** Shares of the type size. Half a line is 0.5 and more: so far off stands a cell of which a line was not seen. */
const OFF = 0.36;
/** Two lines with another one between them are this many times as far from each other as neighbours. */
const GAP = 1.6;

/**
 * Cells of a row that was recognised in a picture, of which a line may not have been seen: a row has its cells one beside the other, by their middles
 * or by their first lines.
 *
 *     天津京东消费金融                     ← not seen
 *     有限公司（原：捷信   X1012000010000   2023.10.28   ← the other middles
 *     消费金融有限公司）
 */
export function cellsThatLackLines<C extends Cell>(row: readonly C[]): ReadonlySet<C> {
  const cells = row.flatMap(cell => placeOf(cell) ?? []);
  const centre = middleOf(cells.map(centreOf));
  const top = middleOf(cells.map(cell => cell.top));
  const pitch = smallest(cells.flatMap(({gaps}) => gaps));
  const isCentred = (one: Place<C>) => Math.abs(centreOf(one) - centre) <= OFF * one.size;
  const beginsAtTop = (one: Place<C>) => Math.abs(one.top - top) <= OFF * one.size;
  // a cell of several lines that begins beside the others may have lost the line above: only two that agree say that all begin there
  const wrapped = cells.filter(({gaps}) => gaps.length > 0);
  const fromTop = wrapped.length > 1 && wrapped.every(beginsAtTop) && !wrapped.some(isCentred);
  const lacks = (one: Place<C>) =>
    !(fromTop ? beginsAtTop(one) : isCentred(one)) || one.gaps.some(gap => gap > GAP * pitch);
  return new Set(cells.filter(lacks).map(({cell}) => cell));
}

function centreOf({top, bottom}: {readonly top: number; readonly bottom: number}): number {
  return (top + bottom) / 2;
}

/** The lines of a cell in reading order. */
interface Cell {
  readonly fragments: readonly Fragment[];
}

interface Place<C> {
  readonly cell: C;
  readonly top: number;
  readonly bottom: number;
  readonly size: number;
  /** Between its lines. */
  readonly gaps: readonly number[];
}

/** Null for a cell of text that was not recognised, for an empty one, and for one that goes over a page break. */
function placeOf<C extends Cell>(cell: C): Place<C> | null {
  const [first] = cell.fragments;
  if (first === undefined || first.glyphs[0]?.confidence === undefined) return null;
  if (cell.fragments.some(({page}) => page !== first.page)) return null;
  const rows = cell.fragments.map(({y}) => y).sort((a, b) => a - b);
  const lines = rows.filter((y, at) => at === 0 || y - (rows[at - 1] ?? y) > OFF * first.size);
  const [top = first.y] = lines;
  return {
    cell,
    top,
    bottom: lines.at(-1) ?? top,
    size: first.size,
    gaps: lines.slice(1).map((y, at) => y - (lines[at] ?? y)),
  };
}

function middleOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}
