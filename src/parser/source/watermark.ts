import type {Glyph} from './page.ts';

/** A title is about twice as large as the text of a report, a watermark four times and more. */
const TIMES_USUAL_SIZE = 2.5;
/** Fewer characters tell no usual size. */
const ENOUGH_GLYPHS = 50;

/** Drops characters far larger than the usual one of their sheet: drawn across the text, they would stand inside its sentences. */
export function withoutWatermark(glyphs: readonly Glyph[]): readonly Glyph[] {
  if (glyphs.length < ENOUGH_GLYPHS) return glyphs;
  let [smallest, largest] = [Number.POSITIVE_INFINITY, 0];
  for (const {size} of glyphs) {
    smallest = Math.min(smallest, size);
    largest = Math.max(largest, size);
  }
  // the usual size is no smaller than the smallest
  if (largest <= TIMES_USUAL_SIZE * smallest) return glyphs;
  const sizes = Float64Array.from(glyphs, glyph => glyph.size).sort();
  const limit = TIMES_USUAL_SIZE * (sizes[sizes.length >> 1] ?? 0);
  return largest > limit ? glyphs.filter(glyph => glyph.size <= limit) : glyphs;
}
