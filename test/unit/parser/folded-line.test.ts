import {expect, it} from 'vitest';
import {foldLines} from '../../../src/parser/folded-line.ts';
import type {Glyph} from '../../../src/parser/source/page.ts';

const glyphs: Glyph[] = [{char: '账', x: 36, right: 45, y: 100, size: 9}];
const page = (number: number, ...texts: string[]) => ({
  number,
  width: null,
  height: null,
  lines: texts.map(text => ({text, glyphs: null})),
});

it('lines are numbered from 1 on every page, in order', () => {
  expect(foldLines([page(1, '甲', '乙'), page(2, '丙')]).map(({page, line, text}) => [page, line, text])).toEqual([
    [1, 1, '甲'],
    [1, 2, '乙'],
    [2, 1, '丙'],
  ]);
});

it('text keeps the gaps between columns, compact has none', () => {
  expect(foldLines([page(1, ' 账⼾数\u3000７  -- ')])[0]).toMatchObject({text: '账户数 7  --', compact: '账户数7--'});
});

it('private-use characters of a font never come in, for they are marks inside the reader: in a word one character is lost', () => {
  expect(foldLines([page(1, '余\uE001额\uF8FF0 \uF0B7 正常')])[0]?.text).toBe('余\uFFFD额\uFFFD0  正常');
});

it('positions stay with their line', () => {
  expect(foldLines([{number: 1, width: 595, height: 842, lines: [{text: '账', glyphs}]}])[0]?.glyphs).toBe(glyphs);
});

it('an empty line is a line', () => {
  expect(foldLines([page(1, '', '甲')]).map(({line}) => line)).toEqual([1, 2]);
});
