import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {readBriefReport} from '../../../src/parser/brief/index.ts';
import {readDetailedReport} from '../../../src/parser/detailed/index.ts';
import {doubtIn, tellDoubt} from '../../../src/parser/doubt.ts';
import {GlyphTable} from '../../../src/parser/source/glyph-table.ts';
import {layoutLines} from '../../../src/parser/source/layout.ts';
import type {Glyph} from '../../../src/parser/source/page.ts';
import {readPdf} from '../../../src/parser/source/pdf.ts';
import {loadPdfium} from '../../compose/pdfium.ts';

const SENTENCES = [
  '1.2022年07月19日测试小额贷款有限公司为其他个人消费贷款授信，额度有效期至2028年07月19日，可循环使用。截至2026年03月，信用额度26,700元（人民币），余额为0，当前无逾期。',
  '2.2021年03月30日示例消费金融有限公司为其他个人消费贷款授信，额度有效期至2028年07月19日，可循环使用。截至2026年03月，信用额度15,000元（人民币），余额为0，当前无逾期。',
];

function setLine(text: string, row: number): Glyph[] {
  let x = 40;
  return Array.from(text, (char, index) => {
    const width = /[\x20-\x7e]/.test(char) ? 4 : 8;
    x += width;
    return {char, x: x - width, right: x, y: 100 + row * 14, size: 8, layer: index};
  });
}

function read(sentences: readonly string[], over: (glyphs: readonly Glyph[]) => Glyph[] = () => []) {
  const glyphs = ['贷款', '从未发生过逾期的账户明细如下：', ...sentences].flatMap(setLine);
  const lines = layoutLines(GlyphTable.of([...glyphs, ...over(glyphs)]));
  return tellDoubt(readBriefReport([{number: 1, width: 595, height: 842, lines}]));
}

describe('a doubtful character reaches the account', () => {
  it('a figure with another one over it is doubtful, in its own account alone', () => {
    const drawnOver = (glyphs: readonly Glyph[]) =>
      glyphs
        .filter(({char, y}, at) => char === '0' && y === 142 && glyphs[at - 1]?.char === '为')
        .map(glyph => ({...glyph, char: '9', layer: 999}));
    const report = read([...SENTENCES], drawnOver);
    expect(report.accounts.map(({balance, doubtful}) => ({balance, doubtful}))).toEqual([
      {balance: 0, doubtful: []},
      {balance: 9, doubtful: ['balance']},
    ]);
    expect(report.reconciliation.gaps).toBe(1);
    expect(report.diagnostics.map(({code}) => code)).toContain('FIGURE_DOUBTFUL');
  });

  it('a lost character in a name makes the name doubtful and no shorter', () => {
    const [first = '', second = ''] = SENTENCES;
    const report = read([first.replace('小额', '\uE123额'), second]);
    expect(report.accounts.map(({institution, doubtful}) => ({institution, doubtful}))).toEqual([
      {institution: '测试\uFFFD额贷款有限公司', doubtful: ['institution']},
      {institution: '示例消费金融有限公司', doubtful: []},
    ]);
  });
});

it('the fields of the words that hold the character are in doubt, and no others', () => {
  const parts = [
    {words: '余额0', fields: ['balance']},
    {words: '2020年07月已结清', fields: ['closedOn', 'status', 'statusText']},
  ];
  const text = '余额0，2020年07月已结清。';
  const doubtAt = (at: number) => {
    const characters = Array.from(text, (char, index) => ({
      glyph: {char, x: 0, right: 0, y: 0, size: 8, ...(index === at ? {doubtful: true as const} : {})},
      page: 2,
      line: 7,
    }));
    return doubtIn(text, characters, parts, [], {page: 1, line: 1}).map(({field}) => field);
  };
  expect(doubtAt(2)).toEqual(['balance']);
  // where a figure ends is told by what follows it
  expect(doubtAt(3)).toEqual(['balance']);
  expect(doubtAt(10)).toEqual(['closedOn']);
  expect(doubtAt(14)).toEqual(['status', 'statusText']);
});

it('a character in doubt is never lost, also where a clause was mended and is not in the text as it is', () => {
  const text = '余额?12，额度0。';
  const parts = [
    {words: '余额12', fields: ['balance']},
    {words: '额度0', fields: ['limit']},
  ];
  for (const at of text.slice(0, -1).split('').keys()) {
    const glyph = {char: '1', x: 0, right: 0, y: 0, size: 8, doubtful: true as const};
    const characters = Array.from(text, (_, index) => (index === at ? {glyph, page: 1, line: 1} : null));
    const fields = doubtIn(text, characters, parts, [], {page: 1, line: 1}).map(({field}) => field);
    expect(fields).toEqual([at < 6 ? 'balance' : 'limit']);
  }
});

it('in the cells of a detailed report too', async () => {
  const bytes = readFileSync(new URL('../../../fixtures/detailed/typical.pdf', import.meta.url));
  const {pages} = await readPdf(bytes, {loadPdfium});
  expect(readDetailedReport(pages).accounts.flatMap(({doubtful}) => doubtful)).toEqual([]);
  const doubted = pages.map(page => ({
    ...page,
    lines: page.lines.map(line => ({
      ...line,
      glyphs: line.glyphs?.map(glyph => (/\d/.test(glyph.char) ? {...glyph, doubtful: true as const} : glyph)) ?? null,
    })),
  }));
  const [account] = readDetailedReport(doubted).accounts.filter(({balance}) => balance !== null);
  expect(account?.doubtful).toEqual(expect.arrayContaining(['openedOn', 'balance']));
  expect(account?.doubtful).not.toContain('institution');
});
