import {describe, expect, test} from 'vitest';
import {Mending} from '../../../../src/parser/recognized/index.ts';
import type {Glyph, Page} from '../../../../src/parser/source/page.ts';

/** Lines as they were seen: an em for every sign, sure of all of them but those that a test names. */
function seen(lines: readonly string[], unsure: Readonly<Record<string, Partial<Glyph>>> = {}): Page {
  return {
    number: 1,
    width: 595,
    height: 842,
    recognized: true,
    lines: lines.map((line, row) => {
      const indent = line.length - line.trimStart().length;
      const glyphs = Array.from(line.trim(), (char, index): Glyph[] => {
        const x = 40 + (indent + index) * 8;
        return char === ' ' ? [] : [{char, x, right: x + 8, y: row * 14, size: 8, confidence: 1, ...unsure[char]}];
      }).flat();
      return {text: line.trim(), glyphs};
    }),
  };
}

const mending = new Mending(['中国邮政储蓄银行股份有限公司', '重庆京东盛际小额贷款有限公司']);

function mended(lines: readonly string[], layout: 'brief' | 'detailed', unsure = {}) {
  const [page] = mending.figures(mending.words([seen(lines, unsure)]), layout);
  const doubtful = page?.lines.flatMap(({glyphs}) => glyphs ?? []).filter(glyph => glyph.doubtful);
  return {lines: page?.lines.map(({text}) => text), doubtful: doubtful?.map(({char}) => char).join('')};
}

describe('in sentences', () => {
  test.each<[string, string[], string[], string]>([
    ['a point in a figure', ['余额为27.350，当前无逾期。'], ['余额为27,350，当前无逾期。'], ','],
    ['the same where the line ends behind it', ['信用额度27.', '350，余额0。'], ['信用额度27,', '350，余额0。'], ','],
    ['the same in the middle of a group', ['信用额度1.2', '00，余额0。'], ['信用额度1,2', '00，余额0。'], ','],
    ['a point for the full stop', ['余额为0，已使用额度71.'], ['余额为0，已使用额度71。'], ''],
    ['a round sign for the full stop', ['截至2026年06月尚未激活0'], ['截至2026年06月尚未激活。'], ''],
    ['a round sign for 0', ['信用额度26,7O〇，余额为O，'], ['信用额度26,700，余额为0，'], '000'],
    ['a full stop for 0', ['余额为。，当前无逾期。'], ['余额为0，当前无逾期。'], '0'],
    ['曰 for 日', ['2022年07月19曰测试'], ['2022年07月19日测试'], '日'],
    [
      'years and days that never change',
      ['最近2年内有3个月', '没有发生过80天以上'],
      ['最近5年内有3个月', '没有发生过90天以上'],
      '59',
    ],
    ['a colon for the full stop', ['金额1,813：最近一次'], ['金额1,813。最近一次'], ''],
  ])('%s', (_, read, right, doubtful) => {
    expect(mended(read, 'brief')).toEqual({lines: right, doubtful});
  });

  test('71. alone on a line is the end of 371 and its full stop, not an ordinal', () => {
    const read = ['2022年07月19日测试银行发放的贷记卡，信用额度3,000，已使用额度3', '71.', '2.2022年07月19日测试银行'];
    expect(mended(read, 'brief').lines?.[1]).toBe('71。');
  });

  test('an ordinal in its own column stays one, also beside the middle of its sentence', () => {
    const sentence = '2005年10月7日测试银行发放的贷记卡，截至2015年3月已销户，其中6个月逾期超过9';
    expect(mended([`    ${sentence}`, 'l.', '    0天。'], 'brief').lines).toEqual([sentence, '1.', '0天。']);
  });

  test('a full stop that was not seen stands where the next sentence begins, in doubt', () => {
    const read = ['1.2022年07月19日测试银行发放的贷记卡，余额114', '2.2022年07月19日测试银行发放的贷记卡，余额0。'];
    expect(mended(read, 'brief')).toMatchObject({lines: [`${read[0]}。`, read[1]], doubtful: '。'});
    const speck = [`${read[0]}°`, read[1] ?? ''];
    expect(mended(speck, 'brief').lines?.[0]).toBe(`${read[0]}。`);
  });
});

describe('in cells', () => {
  test.each<[string, string, string, string]>([
    ['a point in an amount', '人民币 27.350 正常', '人民币 27,350 正常', ','],
    ['a comma in a day', '2023,05.19 人民币', '2023.05.19 人民币', '.'],
    ['letters for digits of an identity', 'B1O511000HD001 人民币', 'B10511000H0001 人民币', '00'],
    ['the same where the identity wraps', 'HOO01 人民币', 'H0001 人民币', '00'],
    ['O alone', '正常 O 人民币', '正常 0 人民币', '0'],
  ])('%s', (_, read, right, doubtful) => {
    expect(mended([read], 'detailed')).toEqual({lines: [right], doubtful});
  });

  test('a day keeps its points', () => {
    expect(mended(['2023.05.19 人民币'], 'detailed')).toEqual({lines: ['2023.05.19 人民币'], doubtful: ''});
  });
});

describe('words', () => {
  const as = (char: string, confidence = 0.9) => ({second: {char, confidence: 0.05}, confidence});

  test('are mended where the second choice is the true one, by fixed phrases and by names', () => {
    const unsure = {肖: as('消'), 由: as('邮'), 入: as('人'), 资: as('贷')};
    const read = ['中国由政储蓄银行股份有限公司为其他个人肖费贷款授信，（入民币），资记卡'];
    const right = ['中国邮政储蓄银行股份有限公司为其他个人消费贷款授信，（人民币），贷记卡'];
    expect(mended(read, 'brief', unsure)).toEqual({lines: right, doubtful: '邮消人贷'});
  });

  test('are left where it is another one', () => {
    const read = ['其他个人肖费贷款'];
    expect(mended(read, 'brief', {肖: as('宵')})).toEqual({lines: read, doubtful: '肖'});
  });

  test('of a name that nobody knows are in doubt where they are not quite sure', () => {
    expect(mended(['某某入寿公司'], 'brief', {入: {confidence: 0.96}}).doubtful).toBe('入');
  });
});

test('a digit, and a word that turns a sentence round, is in doubt below 0.9', () => {
  const unsure = {7: {confidence: 0.89}, 无: {confidence: 0.89}, 额: {confidence: 0.5}};
  expect(mended(['余额为7，当前无逾期'], 'brief', unsure).doubtful).toBe('7无');
});

test('a page of text is left as it is', () => {
  const {recognized: _recognized, ...page} = seen(['余额27.350']);
  expect(mending.figures(mending.words([page]), 'brief')).toEqual([page]);
});
