import {GlyphTable} from './glyph-table.ts';

/** A title is about twice as large as the text of a report, a watermark four times and more. */
const TIMES_USUAL_SIZE = 2.5;
/** Fewer characters tell no usual size. */
const ENOUGH_GLYPHS = 50;

/** Drops characters far larger than the usual one of their sheet: drawn across the text, they would stand inside its sentences. */
export function withoutWatermark(table: GlyphTable): GlyphTable {
  if (table.length < ENOUGH_GLYPHS) return table;
  const sizes = table.size.subarray(0, table.length);
  let [smallest, largest] = [Number.POSITIVE_INFINITY, 0];
  for (const size of sizes) {
    smallest = Math.min(smallest, size);
    largest = Math.max(largest, size);
  }
  // the usual size is no smaller than the smallest
  if (largest <= TIMES_USUAL_SIZE * smallest) return table;
  const limit = TIMES_USUAL_SIZE * (sizes.slice().sort()[sizes.length >> 1] ?? 0);
  return largest > limit ? GlyphTable.of(table.glyphs().filter(({size}) => size <= limit)) : table;
}
