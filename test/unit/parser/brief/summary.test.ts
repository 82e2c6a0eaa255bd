import {describe, expect, it} from 'vitest';
import {cutSummaryRow, isSummaryPiece, readSummary} from '../../../../src/parser/brief/summary.ts';
import {readLines} from './read.ts';

const FIRST = ['资产处置信息 垫款信息', '账户数 1 2'];
const MAIN = [
  '信用卡 贷款 其他业务',
  '购房 其他',
  '账户数 7 3 14 1',
  '未结清/未销户账户数 6 2 13 1',
  '发生过逾期的账户数 3 1 12 --',
  '发生过90天以上逾期的账户数 2 -- 11 --',
];
const LAST = ['为个人 为企业', '相关还款责任账户数 1 --'];
const MAIN_READ = {
  cards: {accounts: 7, open: 6, pastDue: 3, over90: 2},
  housing: {accounts: 3, open: 2, pastDue: 1, over90: null},
  other: {accounts: 14, open: 13, pastDue: 12, over90: 11},
  otherBusiness: {accounts: 1, open: 1, pastDue: null, over90: null},
};
const ALL_READ = {
  ...MAIN_READ,
  assetDisposal: {accounts: 1},
  advance: {accounts: 2},
  liabilitiesPerson: {accounts: 1},
  liabilitiesEnterprise: {accounts: null},
};

describe('readSummary', () => {
  it('all three tables', () => {
    expect(readSummary([...FIRST, ...MAIN, ...LAST])).toEqual({summary: ALL_READ, unread: []});
  });

  it('the main table alone: the others are not there, which is not none', () => {
    expect(readSummary(MAIN)).toEqual({summary: MAIN_READ, unread: []});
  });

  it('first generation: three columns, 0 for none, and a row for guarantees', () => {
    expect(
      readSummary([
        '信用卡 购房贷款 其他贷款',
        '账户数 5 1 0',
        '未结清/未销户账户数 4 1 0',
        '发生过逾期的账户数 1 0 0',
        '发生过90天以上逾期的账户数 0 0 0',
        '为他人担保笔数 0 0 2',
      ]).summary,
    ).toMatchObject({
      cards: {accounts: 5, open: 4, pastDue: 1, over90: 0},
      housing: {accounts: 1, open: 1, pastDue: 0, over90: 0},
      other: {accounts: 0, open: 0, pastDue: 0, over90: 0},
      guarantees: {accounts: 0},
    });
  });

  it('rows in another order', () => {
    expect(readSummary([...MAIN].reverse()).summary).toEqual(MAIN_READ);
  });

  it('labels that wrap around their figures', () => {
    const wrapped = MAIN.flatMap(row =>
      row.replace('发生过90天以上逾期的账户数 2 -- 11 --', '发生过90天以上逾期的\n2 -- 11 --\n账户数').split('\n'),
    );
    expect(readSummary(wrapped)).toEqual({summary: MAIN_READ, unread: []});
  });

  it('labels that are cut by spaces', () => {
    expect(readSummary(MAIN.map(row => row.replace('未结清/未销户', '未结清/ 未销 户'))).summary).toEqual(MAIN_READ);
  });

  it('column by column, as some tools print tables', () => {
    expect(
      readSummary([
        '账户数',
        '未结清/未销户账户数',
        '发生过逾期的账户数',
        '发生过90天以上逾期的账户数',
        ...['7', '6', '3', '2', '3', '2', '1', '--', '14', '13', '12', '11', '1', '1', '--', '--'],
      ]),
    ).toEqual({summary: MAIN_READ, unread: []});
  });

  it.each(['—', '–', '--', '-'])('%s is none', none => {
    expect(readSummary(MAIN.map(row => row.replaceAll('--', none))).summary).toEqual(MAIN_READ);
  });

  it('a label without its figures is said, never taken for none', () => {
    expect(readSummary(MAIN.map(row => row.replace('账户数 7 3 14 1', '账户数 七 三')))).toMatchObject({
      unread: ['accounts'],
    });
    expect(readSummary([...MAIN, '相关还款责任账户数']).unread).toEqual(['liabilities']);
  });

  it('figures without spaces between them are not guessed', () => {
    expect(readSummary(['账户数 73141']).summary).toEqual({});
  });
});

describe('cutSummaryRow', () => {
  it('leaves the note on both sides', () => {
    expect(cutSummaryRow('金贷款。未结清/未销户账户数 -- -- 1 -- 购房贷款')).toEqual({
      row: '未结清/未销户账户数 -- -- 1 --',
      rest: '金贷款。  购房贷款',
    });
  });
  it.each(['1.2017年04月06日示例银行发放的贷记卡', '账户数', '未结清/未销户账户数 6天'])('%s holds no row', text => {
    expect(cutSummaryRow(text)).toEqual({row: '', rest: text});
  });
});

describe('isSummaryPiece', () => {
  it.each(['7', '--', '以上逾期', '账户数'])('%s', words => {
    expect(isSummaryPiece(words)).toBe(true);
  });
  it.each(['贷', '12345', '信用额度', '60天', ''])('not %j', words => {
    expect(isSummaryPiece(words)).toBe(false);
  });
});

describe('summary in the linear texts that tools give', () => {
  it.each([
    ['clean', [...FIRST, ...MAIN, ...LAST], ALL_READ],
    [
      'the side bar between the rows',
      [
        '信用卡贷款',
        '其他业务 逾期记录可能影响对您的信用评价。',
        '购房 其他',
        '账户数 7 3 14 1 购房贷款，包括个人住房贷款、个人商用',
        '房（包括商住两用）贷款和个人住房公积',
        '金贷款。未结清/未销户账户数 6 2 13 1',
        '发生过逾期的账户数 3 1 12 -- 发生过逾期的信用卡账户，指曾经“未按时',
        '还最低还款额”的贷记卡账户和“透支超过',
        '发生过90天以上逾期的账户数 2 -- 11 -- 60天”的准贷记卡账户。',
      ],
      MAIN_READ,
    ],
    [
      'the side bar after the open row',
      [
        '信用卡贷款 其他业务',
        '购房 其他 逾期记录可能影响对您的信用评价。',
        '账户数 7 3 14 1 购房贷款，包括个人住房贷款、个人商用房（包括商',
        '未结清/未销户账户数 6 2 13 1 住两用）贷款和个人住房公积',
        '金贷款。',
        '发生过逾期的账户数 3 1 12 --',
        '发生过90天以上逾期的账户数 2 -- 11 --',
      ],
      MAIN_READ,
    ],
    [
      'a note whose full stop stands alone',
      [
        ...FIRST,
        '信用卡 贷款 其他业务 逾期记录可能影响对您的信用评价',
        '。',
        '购房 其他 购房贷款，包括个人住房贷款、个',
        '人商用房（包括商住两用）贷款和',
        '账户数 7 3 14 1 个人住房公积金贷款。',
        '未结清/未销户账户数 6 2 13 1 发生过逾期的信用卡账户，指曾经',
        '“未按时还最低还款额”的贷记卡',
        '发生过逾期的账户数 3 1 12 -- 账户和“透支超过60天”的准贷记',
        '卡账户。',
        '发生过90天以上逾期的账户数 2 -- 11 --',
        ...LAST,
      ],
      ALL_READ,
    ],
    [
      'a line that nobody knows between the rows',
      [...FIRST, ...MAIN.slice(0, 3), '一句新的说明', ...MAIN.slice(3), ...LAST],
      ALL_READ,
    ],
  ])('%s', (_, rows, expected) => {
    const report = readLines(
      '信息概要',
      ...rows,
      '信用卡',
      '1.2008年03月12日示例银行发放的贷记卡（人民币账户），2020年07月销户。',
    );
    expect(report.summary).toEqual(expected);
    expect(report.accounts).toHaveLength(1);
    expect(report.diagnostics.map(({code}) => code)).toEqual([]);
  });
});
