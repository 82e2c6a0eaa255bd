import {withoutDottedRules} from './dotted-rules.ts';
import {GlyphTable} from './glyph-table.ts';
import {layoutLines, type Sheet} from './layout.ts';
import {levelFigures} from './level-figures.ts';
import type {Glyph, Page} from './page.ts';
import {withoutWatermark} from './watermark.ts';

/** A sheet as a page of lines. */
export function layoutPage(sheet: Sheet, number: number): Page {
  const {width, height, glyphs, recognized} = sheet.recognized ? levelled(atUsualWidth(sheet)) : sheet;
  const page = {number, width, height, lines: layoutLines(withoutWatermark(glyphs))};
  return recognized ? {...page, recognized} : page;
}

/** Points: of A4, as wide as every picture is taken to be. */
const USUAL_WIDTH = 595;

/** Of two pages on one picture each is half as wide as it is printed. */
function atUsualWidth({
  width,
  height,
  glyphs,
  ...rest
}: Sheet): Omit<Sheet, 'glyphs'> & {readonly glyphs: readonly Glyph[]} {
  const factor = USUAL_WIDTH / width;
  const seen = glyphs.glyphs();
  if (Math.abs(factor - 1) < 0.01) return {...rest, width, height, glyphs: seen};
  const enlarged = ({x, right, y, size, ...other}: Glyph): Glyph => ({
    ...other,
    x: x * factor,
    right: right * factor,
    y: y * factor,
    size: size * factor,
  });
  return {...rest, width: USUAL_WIDTH, height: height * factor, glyphs: seen.map(enlarged)};
}

function levelled({glyphs, ...sheet}: ReturnType<typeof atUsualWidth>): Sheet {
  return {...sheet, glyphs: GlyphTable.of(levelFigures(withoutDottedRules(glyphs)))};
}
