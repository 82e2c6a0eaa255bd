import type {Glyph, Page} from '../../../../src/parser/source/page.ts';

/** A line as it was seen: where it begins, in points, and its words. */
export type Written = readonly [x: number, text: string];

/** A page of a brief report that was recognised; characters are nine points wide, figures and signs half of that. */
export function writtenPage(written: readonly Written[], seen: Partial<Glyph> = {}): Page {
  const lines = written.map(([left, text], row) => {
    let x = left;
    const glyphs: Glyph[] = [];
    for (const char of text) {
      const width = char > '\u2E7F' ? 9 : 4.5;
      if (char !== ' ')
        glyphs.push({char, x, right: x + width, y: 100 + row * 8, size: 9, confidence: 0.99, second: null, ...seen});
      x += width;
    }
    return {text, glyphs};
  });
  return {number: 1, width: 595, height: 842, recognized: true, lines};
}
