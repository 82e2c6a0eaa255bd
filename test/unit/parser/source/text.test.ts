import {describe, expect, test} from 'vitest';
import {readText} from '../../../../src/parser/source/text.ts';

const lines = (text: string) => readText(text).map(page => page.lines.map(line => line.text));

describe('readText', () => {
  test('pages without positions', () => {
    expect(readText('账户\n余额')).toEqual([
      {
        number: 1,
        width: null,
        height: null,
        lines: [
          {text: '账户', glyphs: null},
          {text: '余额', glyphs: null},
        ],
      },
    ]);
  });

  test('every way to end a line', () => {
    expect(lines('一\r\n二\r三\n四\u2028五')).toEqual([['一', '二', '三', '四', '五']]);
  });

  test('a form feed ends a page, the last one makes none', () => {
    expect(lines('一\n\f二\n\f\n')).toEqual([['一'], ['二']]);
    expect(readText('一\f二').map(page => page.number)).toEqual([1, 2]);
  });

  test('blank lines keep their place', () => {
    expect(lines('一\n\n \n四\n')).toEqual([['一', '', '', '四']]);
  });

  test('white space between words is one space, NULs are nothing', () => {
    expect(lines('\t账户数\t\t12\u3000\u3000余\0额\u00A00 ')).toEqual([['账户数 12 余额 0']]);
  });
});
