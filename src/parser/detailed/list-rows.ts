import type {Cell} from './cells.ts';
import {joinCell} from './cells.ts';
import type {Entry, Table} from './rows.ts';

/**
 * Splits a table of many rows. Every row has one figure or date in the `anchor` column, and all its cells are centred on it, so the
 * lines of a column are shared out among the rows such that the middle of each share is nearest to its anchor.
 * @returns one list of cells per row, by column
 */
export function readListRows(table: Table, anchor: number, isAnchor: (text: string) => boolean): Cell[][] {
  const anchors = table.entries
    .filter(entry => entry.column === anchor && isAnchor(entry.fragment.text))
    .sort((a, b) => a.flow - b.flow)
    .map(entry => entry.flow);
  const rows: Cell[][] = anchors.map(() => []);
  table.columns.forEach((_, column) => {
    const entries = table.entries.filter(entry => entry.column === column).sort((a, b) => a.flow - b.flow);
    const shares = shareOut(entries, anchors);
    rows.forEach((row, index) => {
      row[column] = joinCell(shares[index] ?? []);
    });
  });
  return rows;
}

const MAX_LINES = 6;

/** Fewest points between the middle of each share and its anchor; an empty share costs nothing. Order is kept, nothing is left over. */
function shareOut(entries: readonly Entry[], anchors: readonly number[]): Entry[][] {
  const lines = entries.length;
  const best: number[][] = [Array.from({length: lines + 1}, (_, used) => (used === 0 ? 0 : Number.POSITIVE_INFINITY))];
  const taken: number[][] = [];
  anchors.forEach((anchor, row) => {
    const before = best[row] ?? [];
    const now: number[] = Array(lines + 1).fill(Number.POSITIVE_INFINITY);
    const took: number[] = Array(lines + 1).fill(0);
    for (let used = 0; used <= lines; used++) {
      const cost = before[used] ?? Number.POSITIVE_INFINITY;
      if (cost === Number.POSITIVE_INFINITY) continue;
      for (let more = 0; more <= MAX_LINES && used + more <= lines; more++) {
        const next = cost + (more === 0 ? 0 : offCentre(entries, used, more, anchor));
        if (next < (now[used + more] ?? Number.POSITIVE_INFINITY)) {
          now[used + more] = next;
          took[used + more] = more;
        }
      }
    }
    best.push(now);
    taken.push(took);
  });
  const shares: Entry[][] = anchors.map(() => []);
  let used = lines;
  while (used > 0 && (best[anchors.length]?.[used] ?? Number.POSITIVE_INFINITY) === Number.POSITIVE_INFINITY) used--;
  for (let row = anchors.length - 1; row >= 0; row--) {
    const more = taken[row]?.[used] ?? 0;
    shares[row] = entries.slice(used - more, used);
    used -= more;
  }
  return shares;
}

function offCentre(entries: readonly Entry[], from: number, count: number, anchor: number): number {
  const first = entries[from]?.flow ?? 0;
  const last = entries[from + count - 1]?.flow ?? 0;
  return Math.abs((first + last) / 2 - anchor) * count;
}
