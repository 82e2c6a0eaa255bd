import {expect, it} from 'vitest';
import {GlyphTable} from '../../../../src/parser/source/glyph-table.ts';
import {withoutWrongCharacters} from '../../../../src/parser/source/wrong-table.ts';

const sheet = (text: string) => ({
  glyphs: GlyphTable.of(
    Array.from(text, (char, index) => ({char, x: index * 10, right: index * 10 + 10, y: 100, size: 10})),
  ),
});
const read = (...texts: string[]) => withoutWrongCharacters(texts.map(sheet)).map(({glyphs}) => glyphs.chars.join(''));

it('letters that a spoilt table gives for Chinese characters are lost characters', () => {
  expect(read('银行股份p限}ø', 'ÿ本人xĀ 手机÷码 B10311000')).toEqual(['银行股份�限��', '�本人�� 手机�码 B10311000']);
});

it('nothing is taken from a file without such letters', () => {
  const names = ['TCL小额贷款（App）', '阿不都·买买提 2×3 25°'];
  expect(read(...names)).toEqual(names);
  expect(read('张é三')).toEqual(['张é三']);
});
