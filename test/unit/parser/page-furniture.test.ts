import {describe, expect, it} from 'vitest';
import {withoutFurniture} from '../../../src/parser/page-furniture.ts';
import type {Page} from '../../../src/parser/source/page.ts';

const page = (number: number, ...texts: string[]): Page => ({
  number,
  width: 595,
  height: 842,
  lines: texts.map((text, at) => ({
    text,
    glyphs: [...text.replaceAll(' ', '')].map((char, x) => ({char, x: 8 * x, right: 8 * x + 8, y: 20 * at, size: 8})),
  })),
});
const left = (...pages: Page[]) => withoutFurniture(pages).map(({lines}) => lines.map(({text}) => text));

describe('what a printing program adds', () => {
  it('is taken off both edges; the other lines keep their numbers', () => {
    expect(
      left(
        page(1, '2026/5/18 10:15 个人信用报告', '账户1', '正常 0', 'https://bank.example/report?id=20260518&t=1 1/2'),
        page(2, '5/18/26, 10:15 AM', '个人信用报告', '0 0', '第 2 页', 'https://bank.example/r', '2/2'),
      ),
    ).toEqual([
      ['', '账户1', '正常 0', ''],
      ['', '个人信用报告', '0 0', '', '', ''],
    ]);
  });

  it('is no value, no footer of the report, and nothing in the middle of a page', () => {
    const lines = ['账户1', '2025.10.31', '2026/5/18 10:15', '1/2', '人民币元', '正常', '12,345', '第2页，共5页'];
    expect(left(page(1, ...lines))).toEqual([lines]);
    expect(left(page(1, '2025.10.21', '正常 0', '2025.11.05 1,000'))).toEqual([
      ['2025.10.21', '正常 0', '2025.11.05 1,000'],
    ]);
  });

  it('a bare figure below is a page number only where the pages count by it', () => {
    expect(left(page(1, '正常', '1'), page(2, '正常', '2'))).toEqual([
      ['正常', ''],
      ['正常', ''],
    ]);
    expect(left(page(1, '正常', '1'), page(2, '正常', '1'))).toEqual([
      ['正常', '1'],
      ['正常', '1'],
    ]);
    expect(left(page(1, '正常', '1'))).toEqual([['正常', '1']]);
  });
});
