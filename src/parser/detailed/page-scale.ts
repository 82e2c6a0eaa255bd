import type {Page} from '../source/page.ts';

/** Type size, in points, of the reports that the lengths in this folder are taken from: they are written for text of this size. */
export const USUAL_SIZE = 8;
/** Fewer characters tell no usual size. */
const ENOUGH_GLYPHS = 100;

/** Sizes of two pages that differ by less are those of one document whose pages hold other words. */
const SAME_SCALE = 1.25;

/** A page may be printed at any scale: enlarged or made smaller, its usual character is `USUAL_SIZE` points high. */
export function atUsualSize(pages: readonly Page[]): Page[] {
  const sizes = pages.map(sizesOf);
  const all = usualSize(sizes.flat());
  if (all === null) return [...pages];
  return pages.map((page, index) => {
    const here = sizes[index] ?? [];
    const own = (here.length >= ENOUGH_GLYPHS && usualSize(here)) || all;
    const usual = Math.max(own / all, all / own) < SAME_SCALE ? all : own;
    return usual === USUAL_SIZE ? page : scaled(page, USUAL_SIZE / usual);
  });
}

function sizesOf({lines}: Page): number[] {
  const sizes: number[] = [];
  for (const {glyphs} of lines) for (const {size} of glyphs ?? []) sizes.push(size);
  return sizes;
}

/** Half of the characters are as large or smaller. */
function usualSize(sizes: readonly number[]): number | null {
  const sorted = Float64Array.from(sizes).sort();
  const size = sorted[(sorted.length - 1) >> 1] ?? 0;
  return size > 0 ? size : null;
}

function scaled(page: Page, by: number): Page {
  return {
    ...page,
    width: page.width === null ? null : page.width * by,
    height: page.height === null ? null : page.height * by,
    lines: page.lines.map(line => ({
      text: line.text,
      glyphs:
        line.glyphs?.map(glyph => ({
          ...glyph,
          x: glyph.x * by,
          right: glyph.right * by,
          y: glyph.y * by,
          size: glyph.size * by,
        })) ?? null,
    })),
  };
}
