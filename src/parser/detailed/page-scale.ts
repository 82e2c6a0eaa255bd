import type {Glyph, Page} from '../source/page.ts';

/** Type size, in points, of the reports that the lengths in this folder are taken from: they are written for text of this size. */
export const USUAL_SIZE = 8;
/** Fewer characters tell no usual size. */
const ENOUGH_GLYPHS = 100;

/** Sizes of two pages that differ by less are those of one document whose pages hold other words. */
const SAME_SCALE = 1.25;

/** A page may be printed at any scale: enlarged or made smaller, its usual character is `USUAL_SIZE` points high. */
export function atUsualSize(pages: readonly Page[]): Page[] {
  const all = usualSize(pages.flatMap(glyphsOf));
  if (all === null) return [...pages];
  return pages.map(page => {
    const glyphs = glyphsOf(page);
    const own = (glyphs.length >= ENOUGH_GLYPHS && usualSize(glyphs)) || all;
    const usual = Math.max(own / all, all / own) < SAME_SCALE ? all : own;
    return usual === USUAL_SIZE ? page : scaled(page, USUAL_SIZE / usual);
  });
}

function glyphsOf(page: Page): readonly Glyph[] {
  return page.lines.flatMap(line => line.glyphs ?? []);
}

/** Half of the characters are as large or smaller. */
function usualSize(glyphs: readonly Glyph[]): number | null {
  const sizes = Float64Array.from(glyphs, glyph => glyph.size).sort();
  const size = sizes[(sizes.length - 1) >> 1] ?? 0;
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
