import {describe, expect, test} from 'vitest';
import {Mending} from '../../../../src/parser/recognized/index.ts';
import {type Written, writtenPage} from './written-page.ts';

const mended = (...written: readonly Written[]): string[] =>
  new Mending([]).figures([writtenPage(written)], 'brief').flatMap(page => page.lines.map(({text}) => text));

const TITLE: Written = [276, '信用卡'];
const HEAD: Written = [28, '发生过逾期的贷记卡账户明细如下：'];
const sentence = (year: number): Written[] => [
  [44, `${year}年03月26日汇丰银行（中国）有限公司发放的贷记卡（英镑账户）。截至2025年09月，信用额度2,467，已变成`],
  [44, '呆账，余额235。'],
];

/** A sentence with what was seen of its ordinal beside its middle. */
function beside(year: number, ordinal: string): Written[] {
  const [first, second] = sentence(year);
  return first === undefined || second === undefined ? [] : [first, [29, ordinal], second];
}

describe('what is half seen in the column of ordinals is the one that is due', () => {
  test.each(['L.', '12', 'l', '1', '，', '--', '1.2'])('%s beside the first sentence', seen => {
    expect(mended(TITLE, HEAD, ...beside(2008, seen), ...beside(2009, '2.'))[3]?.trimEnd()).toBe('1.');
  });

  test('counting goes on from one to the next, and begins anew below a title', () => {
    const lines = mended(
      TITLE,
      HEAD,
      ...beside(2008, '1.'),
      ...beside(2009, '--'),
      [276, '贷款'],
      HEAD,
      ...beside(2010, ','),
    );
    expect(lines.filter(line => /^\d\.\s*$/u.test(line)).map(line => line.trimEnd())).toEqual(['1.', '2.', '1.']);
  });
});

describe('what is not due is left as it was seen', () => {
  test.each(['4', '7.'])('%s beside the first sentence', seen => {
    expect(mended(TITLE, HEAD, ...beside(2008, seen))[3]?.trimEnd()).toBe(seen);
  });

  test('a mark before the ordinal that is due', () => {
    const [first, second] = sentence(2008);
    if (first === undefined || second === undefined) throw new Error('two lines');
    expect(mended(TITLE, HEAD, [29, '·'], first, [29, '1.'], second)[2]).toBe('·');
  });

  test('the end of a figure below the first word', () => {
    const cut: Written = [
      44,
      '2008年03月26日汇丰银行（中国）有限公司发放的贷记卡（英镑账户）。截至2025年09月，信用额度',
    ];
    expect(mended(TITLE, HEAD, [44, `1.${cut[1]}`], [44, '2.600，尚未激活。'])[3]).toBe('2,600，尚未激活。');
  });
});

test('another piece of the ordinal is no part of the year', () => {
  const [first] = sentence(2008);
  const lines = mended(TITLE, HEAD, [28, `3. 2${first?.[1]}`]);
  expect(lines[2]?.replaceAll(' ', '')).toBe(`3.${first?.[1]}`);
});
