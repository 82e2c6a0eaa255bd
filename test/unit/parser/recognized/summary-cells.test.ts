import {expect, test} from 'vitest';
import {Mending} from '../../../../src/parser/recognized/index.ts';
import {type Written, writtenPage} from './written-page.ts';

function mended(...written: readonly Written[]): string[] {
  return new Mending([])
    .figures([writtenPage(written)], 'brief')
    .flatMap(page => page.lines.map(({text}) => text.trim()));
}

const SUMMARY: Written = [277, '信息概要'];
const HEADS: Written = [130, '信用卡 购房 其他 其他业务'];

test.each(['..', '·', '"', "'", '-', '—', '二'])('%s among the counts is an empty cell', mark => {
  const row = mended(SUMMARY, HEADS, [40, `账户数 1 ${mark} 3 --`])[2];
  expect(row).toBe(`账户数 1 ${'-'.repeat(mark.length)} 3 --`);
});

test('also on a line of its own beside a label that wraps, where a column is called 贷款', () => {
  const lines = mended(SUMMARY, [250, '贷款'], HEADS, [30, '发生过90天以上逾'], [140, '1 .. 2 "'], [44, '期的账户数']);
  expect(lines[4]).toBe('1 -- 2 -');
});

test('a row of strokes in the summary is one of empty cells, elsewhere it is a piece of a rule', () => {
  const sentence: Written = [
    28,
    '1.2008年03月26日汇丰银行（中国）有限公司发放的贷记卡（英镑账户）。截至2025年09月尚未激活。',
  ];
  const lines = mended(SUMMARY, HEADS, [140, '-- -- --'], [276, '信用卡'], sentence, [110, '-- --']);
  expect(lines[2]).toBe('-- -- --');
  expect(lines[5]).toBe('');
});

test('words and figures stay as they were seen', () => {
  expect(mended(SUMMARY, HEADS, [40, '账户数 1 12 3 0'])[2]).toBe('账户数 1 12 3 0');
});
