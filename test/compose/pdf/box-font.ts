import {createFont, type TTF} from 'fonteditor-core';

const EM = 1000;
/** Milliseconds; a fixed day, so that the same characters give the same bytes. 0 would be replaced by the clock. */
const MADE = 1_767_225_600_000;

/** Advance of a character in thousandths of an em: Chinese characters are square, ASCII is half as wide. */
export function advanceOf(char: string): number {
  return (char.codePointAt(0) ?? 0) < 0x80 ? EM / 2 : EM;
}

/**
 * A TrueType font with one hollow box for each character, so that a test document can embed a font without one being shipped.
 * The glyph of `chars[i]` has the index `i + 1`.
 */
export function boxFont(chars: readonly string[]): Uint8Array {
  const font = createFont();
  const blank = font.get();
  const empty = blank.glyf[0];
  if (empty === undefined) throw new Error('the blank font has no .notdef');
  const glyphs = chars.map((char, index) => boxGlyph(char, index + 1));
  font.set({
    ...blank,
    head: {...blank.head, unitsPerE: EM, created: MADE, modified: MADE},
    name: {...blank.name, fontFamily: 'TestBox', fontSubFamily: 'Regular', uniqueSubFamily: 'TestBox', version: '1'},
    glyf: [{...empty, contours: [], advanceWidth: EM}, ...glyphs],
  });
  const written = font.write({type: 'ttf', toBuffer: false});
  if (!(written instanceof ArrayBuffer)) throw new Error('the font was not written as bytes');
  return new Uint8Array(written);
}

function boxGlyph(char: string, index: number): TTF.Glyph {
  const width = advanceOf(char);
  const right = width - 60;
  return {
    contours:
      char.trim() === '' ? [] : [rectangle(60, -60, right, 780), rectangle(110, -10, right - 50, 730).reverse()],
    xMin: 60,
    yMin: -60,
    xMax: right,
    yMax: 780,
    advanceWidth: width,
    leftSideBearing: 60,
    name: `box${index}`,
    unicode: [char.codePointAt(0) ?? 0],
  };
}

function rectangle(left: number, bottom: number, right: number, top: number): TTF.Contour {
  return [
    {x: left, y: bottom, onCurve: true},
    {x: left, y: top, onCurve: true},
    {x: right, y: top, onCurve: true},
    {x: right, y: bottom, onCurve: true},
  ];
}
