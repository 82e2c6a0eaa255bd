/** A piece of the map that hangs together: how far it reaches in each of its rows. */
export interface Component {
  readonly top: number;
  /** Of each row from `top` on, the first and the last column: left, right, left, right … */
  readonly spans: Int32Array;
  readonly pixels: number;
}

/** The pieces of what lies above `threshold`, corners touching, in the order in which their first pixels stand. */
export function componentsOf(
  map: Float32Array | Uint8Array,
  width: number,
  height: number,
  threshold: number,
): Component[] {
  const open = new Uint8Array(map.length);
  for (let at = 0; at < map.length; at += 1) open[at] = (map[at] ?? 0) > threshold ? 1 : 0;
  const queue = new Int32Array(map.length);
  const found: Component[] = [];
  for (let at = 0; at < map.length; at += 1) {
    if (open[at] !== 1) continue;
    found.push(spread(open, queue, width, height, at));
  }
  return found;
}

/** All that hangs together with the pixel `seed`; it is crossed out of `open`. */
function spread(open: Uint8Array, queue: Int32Array, width: number, height: number, seed: number): Component {
  const top = Math.floor(seed / width);
  let bottom = top;
  let end = 1;
  queue[0] = seed;
  open[seed] = 0;
  for (let next = 0; next < end; next += 1) {
    const at = queue[next] ?? 0;
    const y = Math.floor(at / width);
    const x = at - y * width;
    if (y > bottom) bottom = y;
    for (let ny = Math.max(0, y - 1); ny <= Math.min(height - 1, y + 1); ny += 1) {
      for (let nx = Math.max(0, x - 1); nx <= Math.min(width - 1, x + 1); nx += 1) {
        const neighbour = ny * width + nx;
        if (open[neighbour] !== 1) continue;
        open[neighbour] = 0;
        queue[end] = neighbour;
        end += 1;
      }
    }
  }
  const spans = new Int32Array((bottom - top + 1) * 2);
  for (let row = 0; row < spans.length; row += 2) {
    spans[row] = width;
    spans[row + 1] = -1;
  }
  for (let next = 0; next < end; next += 1) {
    const at = queue[next] ?? 0;
    const y = Math.floor(at / width);
    const x = at - y * width;
    const row = (y - top) * 2;
    if (x < (spans[row] ?? 0)) spans[row] = x;
    if (x > (spans[row + 1] ?? 0)) spans[row + 1] = x;
  }
  return {top, spans, pixels: end};
}
