import {layoutLines, type Sheet} from './layout.ts';
import type {Glyph} from './page.ts';

/** Fewer characters are what a program that scans prints on a picture. */
const ENOUGH_CHARACTERS = 100;
/** A figure with its separators, however wide they are set. */
const FIGURE = /\d[\d,.，．]*/gu;

/**
 * Another program recognised this picture before: what it made of it is not believed, but a figure that it has not got is in doubt. Its lines may
 * run in any order, so figures are counted.
 */
export function withLayerCompared(sheet: Sheet, layer: readonly Glyph[]): Sheet {
  if (layer.length < ENOUGH_CHARACTERS) return sheet;
  const theirs = new Map<string, number>();
  for (const {glyphs} of layoutLines(layer))
    for (const [figure] of textOf(glyphs).matchAll(FIGURE))
      theirs.set(digitsOf(figure), (theirs.get(digitsOf(figure)) ?? 0) + 1);
  const doubtful = new Set<Glyph>();
  for (const {glyphs} of layoutLines(sheet.glyphs)) {
    for (const {0: figure, index} of textOf(glyphs).matchAll(FIGURE)) {
      const left = theirs.get(digitsOf(figure)) ?? 0;
      theirs.set(digitsOf(figure), left - 1);
      if (left <= 0) for (const glyph of glyphs?.slice(index, index + figure.length) ?? []) doubtful.add(glyph);
    }
  }
  return {...sheet, glyphs: sheet.glyphs.map(glyph => (doubtful.has(glyph) ? {...glyph, doubtful: true} : glyph))};
}

/** One character a glyph and no gaps, in both alike: a place in the text is one in the list. */
function textOf(glyphs: readonly Glyph[] | null): string {
  return glyphs?.map(({char}) => (char.length === 1 ? char : ' ')).join('') ?? '';
}

function digitsOf(figure: string): string {
  return figure.replaceAll(/\D/g, '');
}
