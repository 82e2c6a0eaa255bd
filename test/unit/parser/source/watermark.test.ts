import {expect, test} from 'vitest';
import {GlyphTable} from '../../../../src/parser/source/glyph-table.ts';
import type {Glyph} from '../../../../src/parser/source/page.ts';
import {withoutWatermark} from '../../../../src/parser/source/watermark.ts';

const glyph = (char: string, size: number): Glyph => ({char, x: 0, right: size, y: 0, size});
const text = Array.from({length: 60}, () => glyph('字', 9));

test('large characters across the text are dropped, a title stays', () => {
  const kept = withoutWatermark(GlyphTable.of([...text, glyph('题', 18), glyph('样', 40)]));
  expect(kept.chars.filter(char => char !== '字')).toEqual(['题']);
});

test('a nearly empty sheet tells no usual size', () => {
  expect(withoutWatermark(GlyphTable.of([glyph('页', 9), glyph('样', 40)]))).toHaveLength(2);
});
