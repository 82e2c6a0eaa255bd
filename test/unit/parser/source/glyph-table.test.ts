import {expect, test, vi} from 'vitest';
import {GlyphTable} from '../../../../src/parser/source/glyph-table.ts';
import {layoutLines} from '../../../../src/parser/source/layout.ts';

/** Chinese characters side by side, as a PDF gives them: no object was made for any. */
function drawn(...lines: string[]): GlyphTable {
  const table = new GlyphTable(lines.join('').length);
  for (const [row, line] of lines.entries())
    for (const [column, char] of Array.from(line).entries())
      table.add(char, 50 + column * 10, 60 + column * 10, 100 + row * 20, 10, column);
  return table;
}

test('a line that is only read makes no glyph; one that is asked makes its own, once', () => {
  const table = drawn('账户状态', '五级分类');
  const made = vi.spyOn(table, 'at');
  const [first, second] = layoutLines(table);
  expect([first?.text, second?.text]).toEqual(['账户状态', '五级分类']);
  expect(made).not.toHaveBeenCalled();
  expect(second?.glyphs).toBe(second?.glyphs);
  expect(made.mock.calls.map(([place]) => place)).toEqual([4, 5, 6, 7]);
  expect(second?.glyphs?.[1]).toEqual({char: '级', x: 60, right: 70, y: 120, size: 10, layer: 1});
});

test('a line of a file is sure unless a figure lies over another one', () => {
  const table = new GlyphTable(3);
  for (const [layer, char] of Array.from('额19').entries()) table.add(char, layer === 0 ? 50 : 60, 65, 100, 10, layer);
  const [line] = layoutLines(table);
  expect(line).toMatchObject({text: '额9', isSure: false});
  expect(line?.glyphs?.map(({char, doubtful = false}) => [char, doubtful])).toEqual([
    ['额', false],
    ['9', true],
  ]);
  expect(layoutLines(drawn('余额为'))[0]?.isSure).toBe(true);
});

test('of glyphs that came as objects nothing is lost, and no line of them is sure', () => {
  const glyph = {char: '额', x: 50, right: 60, y: 100, size: 10, confidence: 0.4, doubtful: true} as const;
  const [line] = layoutLines(GlyphTable.of([glyph]));
  expect(line?.glyphs).toEqual([glyph]);
  expect(line?.isSure).toBe(false);
});
