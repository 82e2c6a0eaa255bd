import fc from 'fast-check';
import {expect, test} from 'vitest';
import {displayWidth, wrap} from '../../../src/render/width.ts';

test.each([
  ['abc', 3],
  ['中文', 4],
  ['“——”', 8],
  ['e\u0301', 1],
  ['（原：）', 8],
  ['', 0],
])('%j takes %i cells', (text, cells) => {
  expect(displayWidth(text)).toBe(cells);
});

test('Chinese breaks anywhere, numbers and words do not', () => {
  expect(wrap('余额为26,700元', 8)).toEqual(['余额为', '26,700元']);
});

test('a closing mark never starts a line', () => {
  expect(wrap('关闭额度，终止协议。', 8)).toEqual(['关闭额', '度，终止', '协议。']);
});

test('an opening mark never ends a line', () => {
  expect(wrap('中国人（北京）', 8)).toEqual(['中国人', '（北京）']);
});

test('a word wider than the line is broken', () => {
  expect(wrap('https://example.com', 8)).toEqual(['https://', 'example.', 'com']);
});

test.each([
  ['a mark stays with what it stands on', 'abe\u0301中e\u0301', 4, ['abe\u0301', '中e\u0301']],
  ['and on a Chinese character', '一二三\u20DD四', 6, ['一二三\u20DD', '四']],
  ['spaces of any kind are one run', 'ab \u3000 中', 4, ['ab', '中']],
])('%s', (_, text, width, lines) => {
  expect(wrap(text, width)).toEqual(lines);
});

test('control characters become visible', () => {
  expect(wrap('a\u001Bb\u202Ec', 80)).toEqual(['a\uFFFDb\uFFFDc']);
});

test('lines are never too long and only spaces are lost', () => {
  const words = fc.array(
    fc.constantFrom('中', '国', '，', '。', '（', '）', '“', '”', 'ab', '12,345', ' ', '-', '〔', '〕'),
    {maxLength: 80},
  );
  fc.assert(
    fc.property(words, fc.integer({min: 6, max: 60}), (parts, width) => {
      const text = parts.join('');
      const lines = wrap(text, width);
      expect(lines.filter(line => displayWidth(line) > width)).toEqual([]);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    }),
  );
});
