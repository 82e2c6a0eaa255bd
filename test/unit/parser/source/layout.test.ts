import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {GlyphTable} from '../../../../src/parser/source/glyph-table.ts';
import {layoutLines, splitSheet} from '../../../../src/parser/source/layout.ts';
import type {Glyph} from '../../../../src/parser/source/page.ts';

/** Characters side by side; digits, Latin letters and the space are half as wide. `pitch` is added after each. */
function set(text: string, x: number, y: number, {size = 10, pitch = 0} = {}): Glyph[] {
  let left = x;
  return Array.from(text, char => {
    const width = /[\x20-\x7e]/.test(char) ? size / 2 : size;
    const glyph = {char, x: left, right: left + width, y, size};
    left += width + pitch;
    return glyph;
  });
}

const texts = (glyphs: readonly Glyph[]) => layoutLines(GlyphTable.of(glyphs)).map(line => line.text);

describe('baselines', () => {
  test('half a point off is the same line, half a line off is not', () => {
    expect(texts([...set('1.', 40, 99.5), ...set('余额', 50, 100), ...set('375', 70, 100.5)])).toEqual(['1.余额375']);
    const cells = [...set('中国银行股', 50, 100, {size: 9}), ...set('份有限公司', 50, 109, {size: 9})];
    expect(texts([...cells, ...set('正常', 150, 104.5, {size: 9})])).toEqual(['中国银行股', '正常', '份有限公司']);
  });

  test('a large title and small text on one baseline are one line', () => {
    expect(texts([...set('报告', 50, 100, {size: 18}), ...set('编号', 86, 100, {size: 8})])).toEqual(['报告编号']);
  });

  test('top to bottom, left to right, whatever the order of drawing', () => {
    const glyphs = [...set('第三行', 50, 140), ...set('第一行', 50, 100), ...set('第二行', 50, 120)].reverse();
    expect(texts(glyphs)).toEqual(['第一行', '第二行', '第三行']);
  });
});

describe('gaps', () => {
  test('cells are one space apart, however far', () => {
    expect(texts([...set('账户数', 50, 100), ...set('12', 84, 100), ...set('余额', 300, 100)])).toEqual([
      '账户数 12 余额',
    ]);
  });

  test('stretched lines have no gaps inside words', () => {
    expect(texts(set('当前无逾期最近五年', 50, 100, {pitch: 2}))).toEqual(['当前无逾期最近五年']);
    expect(texts(set('当前无逾期最近五年', 50, 100, {pitch: 4.5}))).toEqual(['当前无逾期最近五年']);
  });

  test('a quarter em between Chinese and digits is no gap', () => {
    expect(texts([...set('截至', 50, 100), ...set('2026', 72.5, 100), ...set('年', 95, 100)])).toEqual(['截至2026年']);
  });

  test('a row of single characters is a row of cells', () => {
    expect(texts(set('NNN1*', 50, 100, {pitch: 20}))).toEqual(['N N N 1 *']);
  });

  test('drawn spaces of any kind and number are one gap, and no glyph', () => {
    const [line] = layoutLines(GlyphTable.of(set('报告 \u00A0\u3000编号', 50, 100)));
    expect(line?.text).toBe('报告 编号');
    expect(line?.glyphs?.map(glyph => glyph.char)).toEqual(['报', '告', '编', '号']);
  });

  test('a narrow drawn space counts, one that nobody sees does not', () => {
    const narrow = [...set('No', 50, 100), {char: ' ', x: 60, right: 62, y: 100, size: 10}, ...set('12', 62, 100)];
    expect(texts(narrow)).toEqual(['No 12']);
    const hidden = [...set('账', 50, 100), {char: ' ', x: 57, right: 60, y: 100, size: 10}, ...set('户', 60, 100)];
    expect(texts(hidden)).toEqual(['账户']);
  });

  test('spaces alone are no line', () => {
    expect(texts(set('  \u3000', 50, 100))).toEqual([]);
  });
});

describe('overprinting', () => {
  test('text drawn twice to look bold is read once', () => {
    const title = set('信息概要', 50, 100);
    expect(
      texts([...title, ...title.map(glyph => ({...glyph, x: glyph.x + 0.4, right: glyph.right + 0.4, y: 100.3}))]),
    ).toEqual(['信息概要']);
  });

  test('repeated digits and points stay', () => {
    expect(texts(set('1,111,000.00', 50, 100, {size: 9}))).toEqual(['1,111,000.00']);
    const points = [0, 1, 2].map(i => ({char: '.', x: 50 + i * 2.5, right: 52.5 + i * 2.5, y: 100, size: 10}));
    expect(texts(points)).toEqual(['...']);
  });
});

describe('figures over figures', () => {
  const at = (char: string, x: number, layer: number, y = 100): Glyph => ({char, x, right: x + 5, y, size: 10, layer});

  test('of two figures at one place the upper one stands, and is doubtful', () => {
    const [nine, zero] = [at('9', 70, 1), at('0', 70.2, 5, 100.3)];
    for (const drawn of [
      [nine, zero],
      [zero, nine],
    ]) {
      const [line] = layoutLines(GlyphTable.of([...set('余额为', 40, 100), ...drawn, ...set('，当前', 75, 100)]));
      expect(line?.text).toBe('余额为0，当前');
      expect(line?.glyphs?.filter(glyph => glyph.doubtful).map(({char}) => char)).toEqual(['0']);
    }
    expect(texts([at('0', 70, 1), at('9', 70, 5)])).toEqual(['9']);
  });

  test('a font that claims wide boxes makes no doubt', () => {
    const wide = Array.from('8,800', (char, index) => ({...at(char, 50 + index * 5, 1), right: 60 + index * 5}));
    const [line] = layoutLines(GlyphTable.of(wide));
    expect(line?.text).toBe('8,800');
    expect(line?.glyphs?.some(glyph => glyph.doubtful)).toBe(false);
  });
});

test('a private-use character inside a word is a lost one; alone it is an ornament', () => {
  expect(texts(set('海石\uE801银行', 50, 100))).toEqual(['海石\uFFFD银行']);
  expect(texts(set('海石银\uF8FF', 50, 100))).toEqual(['海石银\uFFFD']);
  expect(texts([...set('\uF0B7', 30, 100), ...set('海石银行', 60, 100)])).toEqual(['海石银行']);
});

test('no glyph is lost or invented, and the text is that of the glyphs', () => {
  const glyph = fc.record({
    char: fc.constantFrom('账', '户', '1', '的', ' ', '\u3000'),
    x: fc.integer({min: 0, max: 40}).map(column => column * 12),
    right: fc.constant(0),
    y: fc.integer({min: 1, max: 60}).map(row => row * 3),
    size: fc.constantFrom(8, 10.5, 16),
  });
  fc.assert(
    fc.property(fc.uniqueArray(glyph, {selector: ({x, y}) => `${x}/${y}`, maxLength: 80}), made => {
      const glyphs = made.map(item => ({...item, right: item.x + item.size / 2}));
      const lines = layoutLines(GlyphTable.of(glyphs));
      const visible = (text: string) => [...text.replaceAll(/\s/g, '')].sort().join('');
      expect(visible(lines.map(line => line.text).join(''))).toBe(visible(glyphs.map(({char}) => char).join('')));
      for (const line of lines) {
        expect(line.text).toBe(line.text.trim());
        expect(line.text.replaceAll(' ', '')).toBe(line.glyphs?.map(({char}) => char).join(''));
      }
    }),
  );
});

describe('sheets', () => {
  const landscape = (glyphs: Glyph[]) => ({width: 842, height: 595, glyphs: GlyphTable.of(glyphs)});

  test('a portrait page is never split', () => {
    const sheet = {width: 595, height: 842, glyphs: GlyphTable.of([...set('左', 50, 100), ...set('右', 347, 100)])};
    expect(splitSheet(sheet)).toEqual([sheet]);
  });

  test('two pages side by side are split', () => {
    const [left, right] = splitSheet(landscape([...set('左页正文', 45, 100), ...set('右页正文', 466, 100)]));
    expect(left && texts(left.glyphs.glyphs())).toEqual(['左页正文']);
    expect(right && texts(right.glyphs.glyphs())).toEqual(['右页正文']);
    expect(right?.glyphs.at(0).x).toBe(45);
  });

  test('a wide table with an empty middle is not', () => {
    const table = landscape([...set('发放机构', 45, 100), ...set('余额', 430, 100), ...set('状态', 600, 100)]);
    expect(splitSheet(table)).toEqual([table]);
  });

  test('text across the middle keeps the sheet whole', () => {
    const titled = landscape([
      ...set('个人信用报告', 391, 60),
      ...set('左页正文', 45, 100),
      ...set('右页正文', 466, 100),
    ]);
    expect(splitSheet(titled)).toEqual([titled]);
  });
});
