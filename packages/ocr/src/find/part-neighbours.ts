import type {Box} from './boxes.ts';

/** What the detector marked, and the larger box that is read. */
export interface Found {
  readonly core: Box;
  readonly box: Box;
}

/**
 * Boxes of one row that reach into each other end in the middle between what was marked: otherwise the character at the seam is read in both, and
 * 「2.」 before 「2022年」 becomes 2.2.
 */
export function partNeighbours(found: readonly Found[]): Box[] {
  return found.map(one => {
    const half = one.box.width / 2;
    let [left, right] = [-half, half];
    for (const other of found) {
      if (other === one) continue;
      const seam = seamBetween(one, other);
      if (seam === null) continue;
      if (seam.beforeMe) left = Math.max(left, seam.at);
      else right = Math.min(right, seam.at);
    }
    return right > left ? between(one.box, left, right) : one.box;
  });
}

/** Where one ends and the other begins, along `one` from its middle; null where they do not touch in a row. */
function seamBetween(one: Found, other: Found): {readonly at: number; readonly beforeMe: boolean} | null {
  const {angle, height} = one.box;
  const [dx, dy] = [other.box.x - one.box.x, other.box.y - one.box.y];
  const along = dx * Math.cos(angle) + dy * Math.sin(angle);
  const across = dy * Math.cos(angle) - dx * Math.sin(angle);
  const apart = Math.abs(along) - (one.box.width + other.box.width) / 2;
  if (apart >= 0 || Math.abs(across) > Math.min(height, other.box.height) / 3) return null;
  const beforeMe = along < 0;
  const mine = one.core.width / 2;
  const theirs = Math.abs(along) - other.core.width / 2;
  // one within the other: there is no seam
  if (theirs < -mine) return null;
  return {at: ((mine + theirs) / 2) * (beforeMe ? -1 : 1), beforeMe};
}

function between(box: Box, left: number, right: number): Box {
  const by = (left + right) / 2;
  return {...box, x: box.x + by * Math.cos(box.angle), y: box.y + by * Math.sin(box.angle), width: right - left};
}
