/**
 * Finds label rows among the fragments of a page. A label wraps over one to four lines and is centred on its row:
 *
 *     账户状态   五级分类   余额   剩余还款期数   本月应还款   应还款日   本月实还款   最近一次
 *                                                                                      还款日期
 */
import {largest, smallest} from '../../account/extremes.ts';
import {canonical} from './canonical.ts';
import {centreOf, type Fragment, toFragment} from './fragments.ts';
import {beginsLabel, isLabel, mayBeginLabel, repairLabel, splitLabels} from './labels.ts';

export interface Column {
  /** Canonical label; what was read where it is not known; '' where a label is missing. */
  readonly label: string;
  readonly centre: number;
  readonly left: number;
  /** The rest of a label that a page break cut off; it stands before the value. */
  readonly rest: string;
  readonly known: boolean;
  /** Read with one wrong character. */
  readonly assumed: boolean;
}

export interface LabelRow {
  readonly columns: readonly Column[];
  readonly top: number;
  readonly bottom: number;
  readonly page: number;
  readonly line: number;
}

interface LabelCell {
  readonly label: string;
  readonly parts: readonly Fragment[];
  readonly centre: number;
  readonly middle: number;
}

/** Points between the middles of two lines of one label, and type sizes between them. */
const STACK_SHIFT = 9;
const STACK_REACH = 16;
/** Labels of one row have their middles at most this far apart; two label rows have values between them. */
const ROW_SPREAD = 8;
/** Points within which two edges are one: labels may begin together instead of being centred. */
const SAME_EDGE = 1.5;
const MAX_LINES = 4;
/** Points from one line of a label to the next, at least. */
const LINE_STEP = 2;
/** Fragments. Ten labels of four lines are a tenth of it: where more stand beside each other is no row that was printed. */
const CROWD = 400;

/**
 * @param fragments from top to bottom
 * @returns the rows from top to bottom, and the fragments that are no labels
 */
export function findLabelRows(fragments: readonly Fragment[]): {rows: LabelRow[]; rest: Fragment[]} {
  const pool = splitAll(joinSeen(fragments));
  const used = new Set<Fragment>();
  const cells: LabelCell[] = [];
  for (let at = 0; at < pool.length; at++) {
    const first = pool[at];
    if (!first || !mayBeginLabel(first.text) || used.has(first)) continue;
    const text = canonical(first.text);
    if (!beginsLabel(text)) continue;
    const parts = longestLabel(pool, used, at, text, [first]);
    if (!parts) continue;
    for (const part of parts) used.add(part);
    const label = parts.map(part => canonical(part.text)).join('');
    const middle = ((parts[0]?.y ?? 0) + (parts.at(-1)?.y ?? 0)) / 2;
    cells.push({label, parts, middle, centre: parts.reduce((sum, part) => sum + centreOf(part), 0) / parts.length});
  }
  const rows: LabelRow[] = [];
  const consumed = new Set<Fragment>();
  for (const cluster of clusterByMiddle(cells)) {
    if (cluster.length < 2 && cluster[0]?.label !== '账户状态') continue;
    if (isCrowded(cluster, pool)) continue;
    for (const cell of cluster) for (const part of cell.parts) consumed.add(part);
    const row = readRow(cluster, pool, used, consumed);
    if (row) rows.push(row);
  }
  return {rows, rest: pool.filter(fragment => !consumed.has(fragment))};
}

/**
 * `业务 种类` that was seen in a picture in one piece is one label, however far apart its characters were taken to stand. A run may hold the labels
 * of several columns, so only what makes a whole label is put together.
 */
function joinSeen(fragments: readonly Fragment[]): readonly Fragment[] {
  const joined = new Map<Fragment, Fragment | null>();
  for (const [at, first] of fragments.entries()) {
    const run = first.glyphs[0]?.run;
    if (run === undefined || joined.has(first) || !mayBeginLabel(first.text)) continue;
    const next = fragments.find(
      (other, index) =>
        index !== at &&
        other.glyphs[0]?.run === run &&
        other.left >= first.right &&
        isLabel(canonical(first.text + other.text)),
    );
    if (
      next === undefined ||
      fragments.some(({left, glyphs}) => glyphs[0]?.run === run && left > first.left && left < next.left)
    )
      continue;
    joined.set(first, toFragment([...first.glyphs, ...next.glyphs], first.page, first.line));
    joined.set(next, null);
  }
  return joined.size === 0
    ? fragments
    : fragments.flatMap(fragment => joined.get(fragment) ?? (joined.has(fragment) ? [] : [fragment]));
}

function splitAll(fragments: readonly Fragment[]): Fragment[] {
  return fragments.flatMap(fragment => splitMerged(fragment) ?? [fragment]);
}

/** Two labels with hardly a gap between them are one fragment, or the first line of one and the only line of the next. */
function splitMerged(fragment: Fragment): Fragment[] | null {
  const {text: words, glyphs} = fragment;
  if (words.length < 4 || words.length > LONGEST_ROW || !mayBeginLabel(words) || glyphs.length !== words.length)
    return null;
  const text = canonical(fragment.text);
  if (text.length !== fragment.text.length || beginsLabel(text) || !beginsLabel(text.slice(0, 2))) return null;
  const labels = splitLabels(text) ?? splitAtGap(fragment, text);
  if (!labels || labels.length < 2) return null;
  let at = 0;
  return labels.map(label => {
    const part = toFragment(fragment.glyphs.slice(at, at + label.length), fragment.page, fragment.line);
    at += label.length;
    return part;
  });
}

/** Characters. No row of labels has more: what is longer is no page that was printed. */
const LONGEST_ROW = 100;

/** `未出单的大额专项` `剩余分期期数`: at the widest gap, where both sides begin a label. */
function splitAtGap({glyphs, size}: Fragment, text: string): string[] | null {
  let cut = 0;
  let widest = SEEN_GAP * size;
  for (let at = 1; at < glyphs.length; at++) {
    const gap = (glyphs[at]?.x ?? 0) - (glyphs[at - 1]?.right ?? 0);
    if (gap <= widest) continue;
    widest = gap;
    cut = at;
  }
  const [left, right] = [text.slice(0, cut), text.slice(cut)];
  return cut > 1 && beginsLabel(left) && beginsLabel(right) ? [left, right] : null;
}

/** Share of the type size. */
const SEEN_GAP = 0.1;

function longestLabel(
  pool: readonly Fragment[],
  used: ReadonlySet<Fragment>,
  at: number,
  text: string,
  parts: readonly Fragment[],
): readonly Fragment[] | null {
  const last = parts.at(-1);
  if (!last) return null;
  if (parts.length < MAX_LINES) {
    const reach = Math.max(STACK_REACH, 2.2 * last.size);
    const centre = centreOf(last);
    const from = Math.max(at + 1, firstBelow(pool, last.y + LINE_STEP));
    for (let next = from; next < Math.min(pool.length, from + CROWD); next++) {
      const below = pool[next];
      if (!below || below.y - last.y > reach) break;
      const stacked =
        Math.abs(centreOf(below) - centre) <= STACK_SHIFT || Math.abs(below.left - last.left) <= SAME_EDGE;
      if (!stacked || used.has(below)) continue;
      const longerText = text + canonical(below.text);
      if (!beginsLabel(longerText)) continue;
      const longer = longestLabel(pool, used, next, longerText, [...parts, below]);
      if (longer) return longer;
    }
  }
  return isLabel(text) ? parts : null;
}

function clusterByMiddle(cells: readonly LabelCell[]): LabelCell[][] {
  const clusters: {cells: LabelCell[]; mean: number; top: number}[] = [];
  for (const cell of [...cells].sort((a, b) => a.middle - b.middle)) {
    const last = clusters.at(-1);
    const top = cell.parts[0]?.y ?? cell.middle;
    if (last && (cell.middle - last.mean <= ROW_SPREAD || Math.abs(top - last.top) <= SAME_EDGE)) {
      last.cells.push(cell);
      last.mean += (cell.middle - last.mean) / last.cells.length;
    } else {
      clusters.push({cells: [cell], mean: cell.middle, top});
    }
  }
  return clusters.map(cluster => cluster.cells.sort((a, b) => a.centre - b.centre));
}

function isCrowded(cluster: readonly LabelCell[], pool: readonly Fragment[]): boolean {
  const lines = cluster.flatMap(({parts}) => parts.map(({y}) => y));
  return firstBelow(pool, largest(lines) + LINE_STEP) - firstBelow(pool, smallest(lines)) > CROWD;
}

function readRow(
  cells: readonly LabelCell[],
  pool: readonly Fragment[],
  used: ReadonlySet<Fragment>,
  consumed: Set<Fragment>,
): LabelRow | null {
  const parts = cells.flatMap(cell => cell.parts);
  const first = parts[0];
  if (!first) return null;
  const top = smallest(parts.map(part => part.y));
  const bottom = largest(parts.map(part => part.y));
  const centres = cells.map(cell => cell.centre);
  const pitch = usualPitch(centres);
  const reach = 0.6 * Math.min(pitch, 120);
  // Text between the labels where no label is: a label that is not known.
  const unknown = new Map<number, Fragment[]>();
  for (let at = firstBelow(pool, top - 5.5); at < pool.length; at++) {
    const fragment = pool[at];
    if (!fragment || fragment.y > bottom + 5.5) break;
    if (used.has(fragment) || consumed.has(fragment) || fragment.text.length < 2) continue;
    const centre = centreOf(fragment);
    if (centres.some(other => Math.abs(other - centre) < reach)) continue;
    const slot = [...unknown.keys()].find(other => Math.abs(other - centre) <= STACK_SHIFT) ?? centre;
    unknown.set(slot, [...(unknown.get(slot) ?? []), fragment]);
    consumed.add(fragment);
  }
  const raw = [
    ...cells.map(cell => ({label: cell.label, centre: cell.centre, left: leftOf(cell.parts), known: true})),
    ...[...unknown].map(([centre, lines]) => ({
      label: canonical(lines.map(line => line.text).join('')),
      centre,
      left: leftOf(lines),
      known: false,
    })),
  ].sort((a, b) => a.centre - b.centre);
  const labels = raw.map(column => column.label);
  const columns = raw.map((column, index): Column => {
    if (column.known) return {...column, rest: '', assumed: false};
    const label = repairLabel(labels, index);
    if (label === null) return {...column, rest: '', assumed: false};
    const cut = label.startsWith(column.label);
    const whole = cut || label.endsWith(column.label);
    return {
      label,
      centre: column.centre,
      left: column.left,
      known: true,
      assumed: !whole,
      rest: cut ? label.slice(column.label.length) : '',
    };
  });
  return {columns: fillHoles(columns, pitch), top, bottom, page: first.page, line: first.line};
}

/** Index of the first fragment at `y` or below. */
function firstBelow(pool: readonly Fragment[], y: number): number {
  let low = 0;
  let high = pool.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pool[middle]?.y ?? y) < y) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Columns of a grid are equally wide: twice the usual distance means that a label between them was not seen. */
function fillHoles(columns: readonly Column[], pitch: number): Column[] {
  if (columns.length < 3) return [...columns];
  const filled: Column[] = [];
  for (const column of columns) {
    const before = filled.at(-1);
    const missing = before ? Math.round((column.centre - before.centre) / pitch) - 1 : 0;
    if (before && missing > 0 && missing < 8) {
      const step = (column.centre - before.centre) / (missing + 1);
      for (let index = 1; index <= missing; index++)
        filled.push(
          hole(before.centre + step * index, before.left + ((column.left - before.left) * index) / (missing + 1)),
        );
    }
    filled.push(column);
  }
  const [first] = columns;
  const last = columns.at(-1);
  if (first && last)
    return [hole(first.centre - pitch, first.left - pitch), ...filled, hole(last.centre + pitch, last.left + pitch)];
  return filled;
}

function leftOf(parts: readonly Fragment[]): number {
  return smallest(parts.map(part => part.left));
}

function hole(centre: number, left: number): Column {
  return {label: '', centre, left, rest: '', known: false, assumed: false};
}

function usualPitch(centres: readonly number[]): number {
  const steps = centres.slice(1).map((centre, index) => centre - (centres[index] ?? centre));
  // The lower middle: holes only make steps longer.
  steps.sort((a, b) => a - b);
  return steps[(steps.length - 1) >> 1] ?? 120;
}
