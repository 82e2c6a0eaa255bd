import type {Component} from './components.ts';

/** A rectangle that may lie askew. `angle` is the direction of its long reading side in radians, clockwise from the right as y grows downwards. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly angle: number;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The corners of the hull of all its pixels, whole pixels counted. */
export function hullOf({top, spans}: Component): Point[] {
  const left: Point[] = [];
  const right: Point[] = [];
  for (let row = 0; row < spans.length; row += 2) {
    for (const y of [top + row / 2, top + row / 2 + 1]) {
      grow(left, {x: spans[row] ?? 0, y}, 1);
      grow(right, {x: (spans[row + 1] ?? 0) + 1, y}, -1);
    }
  }
  return [...left, ...right.toReversed()];
}

/** Takes back what the new point makes a dent: `side` 1 keeps the left side bulging, -1 the right one. */
function grow(chain: Point[], point: Point, side: 1 | -1): void {
  for (;;) {
    const [before, last] = [chain.at(-2), chain.at(-1)];
    if (before === undefined || last === undefined) break;
    const turn = (last.x - before.x) * (point.y - before.y) - (last.y - before.y) * (point.x - before.x);
    if (turn * side < 0) break;
    chain.pop();
  }
  chain.push(point);
}

/** The smallest rectangle around the hull, its reading side at most 45° off the horizontal. */
export function smallestBox(hull: readonly Point[]): Box {
  let best: Box | null = null;
  for (let at = 0; at < hull.length; at += 1) {
    const [from, to] = [hull[at], hull[(at + 1) % hull.length]];
    if (from === undefined || to === undefined || (from.x === to.x && from.y === to.y)) continue;
    const box = boxAlong(hull, nearestToLevel(Math.atan2(to.y - from.y, to.x - from.x)));
    if (best === null || box.width * box.height < best.width * best.height) best = box;
  }
  return best ?? boxAlong(hull, 0);
}

function nearestToLevel(angle: number): number {
  return angle - Math.round(angle / (Math.PI / 2)) * (Math.PI / 2);
}

/** The rectangle around the hull whose reading side has this direction. */
export function boxAlong(hull: readonly Point[], angle: number): Box {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const {x, y} of hull) {
    const along = x * cos + y * sin;
    const across = y * cos - x * sin;
    if (along < left) left = along;
    if (along > right) right = along;
    if (across < top) top = across;
    if (across > bottom) bottom = across;
  }
  const [along, across] = [(left + right) / 2, (top + bottom) / 2];
  return {
    x: along * cos - across * sin,
    y: along * sin + across * cos,
    angle,
    width: right - left,
    height: bottom - top,
  };
}

/** The detector marks the core of a line only: larger on each side by 1.6 × area / perimeter. */
export function grown(box: Box): Box {
  const by = (1.6 * box.width * box.height) / (2 * (box.width + box.height));
  return {...box, width: box.width + 2 * by, height: box.height + 2 * by};
}

/** The mean of the map within the box, whole pixels by their middle. */
export function meanWithin(map: Float32Array, mapWidth: number, mapHeight: number, box: Box): number {
  const [cos, sin] = [Math.cos(box.angle), Math.sin(box.angle)];
  const reachX = (Math.abs(cos) * box.width + Math.abs(sin) * box.height) / 2;
  const reachY = (Math.abs(sin) * box.width + Math.abs(cos) * box.height) / 2;
  let sum = 0;
  let count = 0;
  for (let y = Math.max(0, Math.floor(box.y - reachY)); y < Math.min(mapHeight, Math.ceil(box.y + reachY)); y += 1) {
    for (let x = Math.max(0, Math.floor(box.x - reachX)); x < Math.min(mapWidth, Math.ceil(box.x + reachX)); x += 1) {
      const [dx, dy] = [x + 0.5 - box.x, y + 0.5 - box.y];
      if (Math.abs(dx * cos + dy * sin) > box.width / 2 || Math.abs(dy * cos - dx * sin) > box.height / 2) continue;
      sum += map[y * mapWidth + x] ?? 0;
      count += 1;
    }
  }
  return count === 0 ? 0 : sum / count;
}
