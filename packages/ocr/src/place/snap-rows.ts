/** A line on the straight sheet; only what is needed to find its row. */
export interface Placed {
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly em: number;
  /** Whether Chinese stands in it: a label. */
  readonly chinese: boolean;
}

/** Ems that a figure may stand off the row of its label. */
const MOST_OFFSET = 0.32;
/** Wider, in ems, is no figure in a cell. */
const SMALL = 8;

/**
 * The height of each line. A figure in a cell has the height of the label to its left, not that of the nearest text: the lines of a side bar run
 * half a row off.
 */
export function snapRows(lines: readonly Placed[]): number[] {
  const labels = lines.filter(({chinese}) => chinese);
  return lines.map(line => {
    if (line.chinese || line.right - line.left > SMALL * line.em) return line.y;
    let [best, y] = [MOST_OFFSET * line.em, line.y];
    for (const label of labels) {
      const off = Math.abs(label.y - line.y);
      if (label.right <= line.left && off <= best) [best, y] = [off, label.y];
    }
    return y;
  });
}
