import {middle} from '../middle.ts';

/** How far a line reaches, in pixels; `y` of its middle. */
export interface Reach {
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

/** Where a line that leans runs: `at` in the middle of the picture, `lean` to the right for each pixel down. */
interface Edge {
  readonly at: number;
  readonly lean: number;
}

/** How x is set right at a height: `shift + x · factor`. */
export interface SetRight {
  readonly shift: number;
  readonly factor: number;
}

const BANDS = 20;
/** Bands in which something has to stand. */
const ENOUGH = 7;
/** How far half of the bands may be off the edge, in widths of the picture. */
const STRAIGHT = 0.008;
const MOST_FACTOR = 1.4;

/**
 * Columns of a picture that was taken from above or below run together. What shows them is where the lines begin and, on a page of prose, where they
 * end; where neither is an edge, columns stand square on the rows.
 * @param slope of the rows in the middle
 */
export function columnsOf(
  reaches: readonly Reach[],
  width: number,
  height: number,
  slope: number,
): (y: number) => SetRight {
  const left = edgeOf(reaches, width, height, 'left') ?? null;
  const right = edgeOf(reaches, width, height, 'right') ?? null;
  return y => {
    const down = y - height / 2;
    if (left === null) return {shift: slope * down, factor: 1};
    const begins = left.at + left.lean * down;
    const factor = right === null ? 1 : (right.at - left.at) / (right.at + right.lean * down - begins);
    if (!(factor < MOST_FACTOR && factor > 1 / MOST_FACTOR)) return {shift: -left.lean * down, factor: 1};
    return {shift: left.at - begins * factor, factor};
  };
}

/** The line along the outermost places of the bands of the page; null where most of them do not lie on one. */
function edgeOf(reaches: readonly Reach[], width: number, height: number, side: 'left' | 'right'): Edge | null {
  const outermost = new Map<number, Reach>();
  for (const reach of reaches) {
    const band = Math.floor((reach.y / height) * BANDS);
    const known = outermost.get(band);
    const further = known === undefined || (side === 'left' ? reach.left < known.left : reach.right > known.right);
    if (further) outermost.set(band, reach);
  }
  const points = [...outermost.values()].map(reach => ({x: reach[side], y: reach.y - height / 2}));
  if (points.length < ENOUGH) return null;
  const leans = points.flatMap((one, at) =>
    points.slice(at + 1).flatMap(other => (other.y === one.y ? [] : [(other.x - one.x) / (other.y - one.y)])),
  );
  const lean = middle(leans) ?? 0;
  const at = middle(points.map(({x, y}) => x - lean * y)) ?? 0;
  const off = middle(points.map(({x, y}) => Math.abs(x - at - lean * y))) ?? 0;
  return off <= STRAIGHT * width ? {at, lean} : null;
}
