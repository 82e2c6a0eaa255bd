import {GlyphTable} from './glyph-table.ts';
import {placeLines, type Sheet} from './layout.ts';
import type {Glyph} from './page.ts';

/** Fewer characters are what a program that scans prints on a picture. */
const ENOUGH_CHARACTERS = 100;
/** A figure with its separators, however wide they are set. */
const FIGURE = /\d[\d,.，．]*/gu;

/**
 * Another program recognised this picture before: what it made of it is not believed, but a figure that it has not got is in doubt. Its lines may
 * run in any order, so figures are counted.
 */
export function withLayerCompared(sheet: Sheet, layer: GlyphTable): Sheet {
  if (layer.length < ENOUGH_CHARACTERS) return sheet;
  const theirs = new Map<string, number>();
  for (const {places} of placeLines(layer))
    for (const [figure] of textOf(layer, places).matchAll(FIGURE))
      theirs.set(digitsOf(figure), (theirs.get(digitsOf(figure)) ?? 0) + 1);
  const doubtful = new Set<number>();
  for (const {places} of placeLines(sheet.glyphs)) {
    for (const {0: figure, index} of textOf(sheet.glyphs, places).matchAll(FIGURE)) {
      const left = theirs.get(digitsOf(figure)) ?? 0;
      theirs.set(digitsOf(figure), left - 1);
      if (left <= 0) for (const place of places.slice(index, index + figure.length)) doubtful.add(place);
    }
  }
  const glyphs = sheet.glyphs.glyphs();
  const compared = glyphs.map((glyph, place): Glyph => (doubtful.has(place) ? {...glyph, doubtful: true} : glyph));
  return {...sheet, glyphs: GlyphTable.of(compared)};
}

/** One character a glyph and no gaps, in both alike: a place in the text is one in the list. */
function textOf({chars}: GlyphTable, places: readonly number[]): string {
  return places.map(place => (chars[place]?.length === 1 ? chars[place] : ' ')).join('');
}

function digitsOf(figure: string): string {
  return figure.replaceAll(/\D/g, '');
}
