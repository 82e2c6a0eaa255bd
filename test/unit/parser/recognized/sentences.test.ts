import {describe, expect, it} from 'vitest';
import {Mending} from '../../../../src/parser/recognized/index.ts';
import type {Glyph, Page} from '../../../../src/parser/source/page.ts';

type Written = readonly [x: number, text: string];

/** A page of a brief report that was recognised; characters are nine points wide. */
function pageOf(written: readonly Written[], seen: Partial<Glyph> = {}): Page {
  const lines = written.map(([left, text], row) => ({
    text,
    glyphs: Array.from(text.replaceAll(' ', ''), (char, at): Glyph => {
      const x = left + at * 9;
      return {char, x, right: x + 9, y: 100 + row * 8, size: 9, confidence: 0.99, second: null, ...seen};
    }),
  }));
  return {number: 1, width: 595, height: 842, recognized: true, lines};
}

function mended(written: readonly Written[]): string[] {
  return new Mending([]).figures([pageOf(written)], 'brief').flatMap(page => page.lines.map(({text}) => text));
}

describe('an ordinal that stands halfway between two lines of its sentence', () => {
  const around = (ordinal: Written): Written[] => [
    [43, '2006年4月15日中国建设银行发放的2,900元（人民币）个人汽车消费贷款。截至2015年4月，余'],
    ordinal,
    [43, '额302,035。'],
  ];
  it('stays an ordinal left of them', () => expect(mended(around([20, '1.']))[1]).toBe('1.'));
  it('is one where its 1 was taken for a letter', () => expect(mended(around([20, 'l.']))[1]).toBe('1.'));
  it('is the end of a figure below the first word', () => expect(mended(around([43, '71.']))[1]).toBe('71。'));
});

describe('the end of a sentence', () => {
  const next: Written = [27, '5.2007年10月17日平安银行发放的贷记卡'];
  const cases: readonly [string, string][] = [
    ['余额71.', '余额71。'],
    ['余额114°', '余额114。'],
    ['余额O.', '余额0。'],
    ['已使用额度240,675，', '已使用额度240,675。'],
    ['累计代偿金额1,813：最近一次还款日期为2016年1月13日。', '累计代偿金额1,813。最近一次还款日期为2016年1月13日。'],
  ];
  for (const [read, right] of cases)
    it(`${read} is ${right}`, () =>
      expect(mended([[43, `2009年3月8日。${read}`], next])[0]).toBe(`2009年3月8日。${right}`));
  it('may come a line after its label', () =>
    expect(mended([[43, '2009年3月8日。余额'], [43, 'O.'], next])[1]).toBe('0。'));
});

it('the number of an inquiry below its row is no end of a sentence', () =>
  expect(
    mended([
      [150, '2025年03月17日 渣打银行 信用卡审批'],
      [75, '3'],
      [256, '本人查询记录明细'],
    ])[1],
  ).toBe('3'));

describe('an ordinal without its point', () => {
  const day = '2014年11月05日重庆携程小额贷款有限公司为个人经营性贷款授信，';
  it('gets it back before a day', () =>
    expect(
      mended([
        [20, '从未发生过逾期的账户明细如下：'],
        [20, `2 ${day}`],
      ])[1],
    ).toBe(`2. ${day}`));
  it('gets it back where another mark was seen', () =>
    expect(
      mended([
        [20, '从未发生过逾期的账户明细如下：'],
        [20, `4，${day}`],
      ])[1],
    ).toBe(`4.${day}`));
  it('is left alone in the table of inquiries', () =>
    expect(
      mended([
        [20, '查询记录'],
        [20, '2 2014年11月05日 中国银行 贷后管理'],
      ])[1],
    ).toBe('2 2014年11月05日 中国银行 贷后管理'));
  it('is none where a sentence goes on', () =>
    expect(
      mended([
        [43, '余额12，1'],
        [43, `2 ${day}`],
      ])[1],
    ).toBe(`2 ${day}`));
});

describe('a comma between clauses', () => {
  it('may be seen as a point', () =>
    expect(
      mended([
        [
          43,
          '2011年11月27日吉林亿联银行股份有限公司发放的444元（人民币）农户贷款.2049年11月27日到期。截至2025年10月．余额144。',
        ],
      ]),
    ).toEqual([
      '2011年11月27日吉林亿联银行股份有限公司发放的444元（人民币）农户贷款，2049年11月27日到期。截至2025年10月，余额144。',
    ]));
});

it('a colon between clauses is their comma or full stop', () =>
  expect(mended([[43, '信用额度26,700元（人民币）：余额为0。2027年08月27日到期：截至2026年09月，余额7。']])[0]).toBe(
    '信用额度26,700元（人民币），余额为0。2027年08月27日到期。截至2026年09月，余额7。',
  ));

describe('an empty cell of the summary', () => {
  it('is two dashes, of which the ends were not seen', () =>
    expect(mended([[43, '未结清/未销户账户数 1 .. 2 .']])).toEqual(['未结清/未销户账户数 1 -- 2 -']));
});

describe('a mark between the figures of an amount', () => {
  const doubts = (seen: Partial<Glyph>) =>
    new Mending([])
      .figures([pageOf([[43, '2009年3月8日。余额9,451。']], seen)], 'brief')
      .flatMap(({lines}) => lines.flatMap(({glyphs}) => (glyphs ?? []).filter(({doubtful}) => doubtful)))
      .map(({char}) => char);
  it('is sure where the other choice means the same', () =>
    expect(doubts({confidence: 0.52, second: {char: '，', confidence: 0.47}})).not.toContain(','));
  it('is in doubt where the other choice is a digit', () =>
    expect(doubts({confidence: 0.52, second: {char: '1', confidence: 0.47}})).toContain(','));
});
