import {withoutDottedRules} from './dotted-rules.ts';
import {layoutLines, type Sheet} from './layout.ts';
import {levelFigures} from './level-figures.ts';
import type {Glyph, Page} from './page.ts';
import {withoutWatermark} from './watermark.ts';

/** A sheet as a page of lines. */
export function layoutPage(sheet: Sheet, number: number): Page {
  const {width, height, glyphs: drawn, recognized} = recognizedAtWidth(sheet);
  const glyphs = recognized ? levelFigures(withoutDottedRules(drawn)) : drawn;
  const page = {number, width, height, lines: layoutLines(withoutWatermark(glyphs))};
  return recognized ? {...page, recognized} : page;
}

/** Points: of A4, as wide as every picture is taken to be. */
const USUAL_WIDTH = 595;

/** Of two pages on one picture each is half as wide as it is printed. */
function recognizedAtWidth(sheet: Sheet): Sheet {
  const factor = USUAL_WIDTH / sheet.width;
  if (!sheet.recognized || Math.abs(factor - 1) < 0.01) return sheet;
  const enlarged = ({x, right, y, size, ...rest}: Glyph): Glyph => ({
    ...rest,
    x: x * factor,
    right: right * factor,
    y: y * factor,
    size: size * factor,
  });
  return {...sheet, width: USUAL_WIDTH, height: sheet.height * factor, glyphs: sheet.glyphs.map(enlarged)};
}
