import {describe, expect, it} from 'vitest';
import {readDetailedReport} from '../../../../src/parser/detailed/index.ts';
import {readMonospaced} from '../../../../src/parser/detailed/monospaced.ts';

const columnsOf = (text: string, wide: number) =>
  [...text].reduce((sum, char) => sum + (char > '\u2E7F' ? wide : 1), 0);

/** Cells centred on columns of 26 characters; a Chinese character counts as `wide`. */
function row(wide: number, ...cells: string[]): string {
  return cells.map(cell => pad(cell, 26, wide)).join('');
}

function pad(cell: string, width: number, wide: number): string {
  const left = (width - columnsOf(cell, wide)) >> 1;
  return `${' '.repeat(left)}${cell}${' '.repeat(width - left - columnsOf(cell, wide))}`;
}

function account(wide: number, ordinal: number, balance: string): string[] {
  return [
    `账户${ordinal}`,
    row(wide, '管理机构', '账户标识', '开立日期', '到期日期', '账户授信额度', '账户币种'),
    '',
    row(wide, '兴业银行股份', 'B10511000H0001', '', '', '', ''),
    row(wide, '', '', '2023.09.14', '2026.09.14', '50,000', '人民币元'),
    row(wide, '有限公司', `RJ${ordinal}`, '', '', '', ''),
    '',
    row(wide, '业务种类', '担保方式', '还款期数', '还款频率', '还款方式', '共同借款标志'),
    '',
    row(wide, '其他个人消费贷款', '信用/免担保', '36', '月', '按期结息，自由还本', '无'),
    '',
    `${' '.repeat(70)}截至2025年10月31日`,
    '',
    row(wide, '账户状态', '余额', '最近一次还款日期'),
    '',
    row(wide, '呆账', balance, '2025.05.21'),
    '',
  ];
}

const report = (wide: number, second = '12') =>
  [
    `${' '.repeat(70)}个人信用报告`,
    `${' '.repeat(70)}三 信贷交易信息明细`,
    `${' '.repeat(70)}（一）循环贷账户二`,
    ...account(wide, 1, '375'),
    ...account(wide, 2, second),
    `${' '.repeat(70)}报告说明`,
  ].join('\n');

describe('a text whose columns stand under each other', () => {
  it.each([1, 2])('is read by its cells where a Chinese character counts as %d', wide => {
    const {accounts, diagnostics} = readDetailedReport([], report(wide));
    expect(accounts).toMatchObject([
      {institution: '兴业银行股份有限公司', accountId: 'B10511000H0001RJ1', limit: 50_000, balance: 375},
      {institution: '兴业银行股份有限公司', accountId: 'B10511000H0001RJ2', limit: 50_000, balance: 12},
    ]);
    expect(diagnostics.filter(({severity}) => severity === 'error')).toEqual([]);
  });

  it('of which a cell is missing is not guessed', () => {
    const {accounts, diagnostics, reconciliation} = readDetailedReport([], report(1, ''));
    expect(accounts[1]).toMatchObject({status: 'unknown', balance: null});
    expect(diagnostics.map(({code}) => code)).toContain('CELLS_NEED_POSITIONS');
    expect(reconciliation.status).toBe('mismatched');
  });

  it('keeps the numbers of lines and pages', () => {
    const pages = readMonospaced(`${report(1)}\f${report(1)}\f`);
    expect(pages?.map(({number, lines}) => [number, lines.length])).toEqual([
      [1, 38],
      [2, 38],
    ]);
    expect(pages?.[0]?.lines[3]?.text).toBe('账户1');
  });

  it('text without columns is none', () => {
    expect(readMonospaced('管理机构\n账户标识\n农行\nB1\n'.repeat(20))).toBeNull();
  });
});
