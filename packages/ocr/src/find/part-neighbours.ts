import type {Box} from './boxes.ts';

/** What the detector marked, and the larger box that is read. */
export interface Found {
  readonly core: Box;
  readonly box: Box;
}

/**
 * Boxes of one row that reach into each other end in the middle between what was marked: otherwise the character at the seam is read in both, and
 * 「2.」 before 「2022年」 becomes 2.2. What lies within another is read there.
 */
export function partNeighbours(found: readonly Found[]): Box[] {
  const kept = found.filter(one => !found.some(other => one.core.width < other.core.width && liesWithin(one, other)));
  return kept.map(one => {
    const half = one.box.width / 2;
    let [left, right] = [-half, half];
    for (const other of kept) {
      if (other === one) continue;
      const seam = seamBetween(one, other);
      if (seam === null) continue;
      if (seam.beforeMe) left = Math.max(left, seam.at);
      else right = Math.min(right, seam.at);
    }
    return right > left ? between(one.box, left, right) : one.box;
  });
}

function liesWithin(one: Found, other: Found): boolean {
  const {along, sameRow} = offsetBetween(one, other);
  return sameRow && Math.abs(along) + one.core.width / 2 <= other.core.width / 2;
}

/** How far the middle of the other lies from that of `one`, along it. */
function offsetBetween(one: Found, other: Found): {readonly along: number; readonly sameRow: boolean} {
  const {angle, height} = one.box;
  const [dx, dy] = [other.box.x - one.box.x, other.box.y - one.box.y];
  const across = dy * Math.cos(angle) - dx * Math.sin(angle);
  return {
    along: dx * Math.cos(angle) + dy * Math.sin(angle),
    sameRow: Math.abs(across) <= Math.min(height, other.box.height) / 3,
  };
}

/** Where one ends and the other begins, along `one` from its middle; null where they do not touch in a row. */
function seamBetween(one: Found, other: Found): {readonly at: number; readonly beforeMe: boolean} | null {
  const {along, sameRow} = offsetBetween(one, other);
  const apart = Math.abs(along) - (one.box.width + other.box.width) / 2;
  if (apart >= 0 || !sameRow) return null;
  const beforeMe = along < 0;
  const mine = one.core.width / 2;
  const theirs = Math.abs(along) - other.core.width / 2;
  return {at: ((mine + theirs) / 2) * (beforeMe ? -1 : 1), beforeMe};
}

function between(box: Box, left: number, right: number): Box {
  const by = (left + right) / 2;
  return {...box, x: box.x + by * Math.cos(box.angle), y: box.y + by * Math.sin(box.angle), width: right - left};
}
