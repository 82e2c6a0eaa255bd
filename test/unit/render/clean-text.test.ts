import {expect, test} from 'vitest';
import {cleanLine, cleanText, escapeUnseen} from '../../../src/render/clean-text.ts';

test.each([
  '\u0000',
  '\u0007',
  '\u001B',
  '\r',
  '\u007F',
  '\u009B',
  '\u061C',
  '\u200B',
  '\u200E',
  '\u202E',
  '\u2028',
  '\u2060',
  '\u2066',
  '\uFE00',
  '\uFEFF',
  '\uD800',
  '\uDC00',
])('%j becomes visible', mark => {
  expect(cleanText(`银${mark}行`)).toBe('银\uFFFD行');
});

test.each(['\u{E0041}', '\u{E0101}'])('%j too', mark => {
  expect(cleanText(`银${mark}行`)).toBe('银\uFFFD行');
});

test('what is seen stays', () => {
  const text = '张三（A-1）\t26,700\n“……” 😀 𠮷 é e\u0301';
  expect(cleanText(text)).toBe(text);
  expect(cleanLine('a\nb\tc')).toBe('a\uFFFDb\uFFFDc');
});

test('JSON keeps every character', () => {
  const value = {name: '银\u202E行\u009B\u{E0041}\uFEFF😀'};
  const json = escapeUnseen(JSON.stringify(value));
  expect(cleanText(json)).toBe(json);
  expect(JSON.parse(json)).toEqual(value);
});
