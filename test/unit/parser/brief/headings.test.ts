import {describe, expect, it} from 'vitest';
import {COLUMN_HEADS, sectionTitled, TITLE_WORDS} from '../../../../src/parser/brief/headings.ts';

describe('titles', () => {
  it.each([
    ['信贷记录', 'preamble'],
    ['信息概要', 'summary'],
    ['资产处置信息', 'asset-disposal'],
    ['垫款信息', 'advance'],
    ['保证人代偿信息', 'advance'],
    ['信用卡', 'cards'],
    ['贷款', 'loans'],
    ['购房贷款', 'housing-loans'],
    ['其他贷款', 'other-loans'],
    ['其他业务', 'other-business'],
    ['相关还款责任信息', 'liabilities'],
    ['为他人担保信息', 'liabilities'],
    ['非信贷交易记录', 'aside'],
    ['后付费记录', 'aside'],
    ['公共记录', 'aside'],
    ['欠税记录', 'aside'],
    ['民事判决记录', 'aside'],
    ['强制执行记录', 'aside'],
    ['行政处罚记录', 'aside'],
    ['机构说明', 'aside'],
    ['本人声明', 'aside'],
    ['异议标注', 'aside'],
    ['查询记录', 'inquiries'],
    ['机构查询记录明细', 'inquiries'],
    ['个人查询记录明细', 'inquiries'],
    ['本人查询记录明细', 'inquiries'],
    ['说明', 'closing'],
  ] as const)('%s opens %s', (title, section) => {
    expect(sectionTitled(title)).toBe(section);
    expect(sectionTitled(`${title}：`)).toBe(section);
  });

  it.each(['个人住房商业贷款', '贷款审批', '信用卡中心', '贷款。', '1.贷款', '除查询记录外', 'constructor', ''])(
    '%j is no title',
    words => {
      expect(sectionTitled(words)).toBeNull();
    },
  );

  it('a longer title comes before one that stands inside it', () => {
    expect(TITLE_WORDS.indexOf('其他贷款')).toBeLessThan(TITLE_WORDS.indexOf('贷款'));
    expect(TITLE_WORDS.indexOf('机构查询记录明细')).toBeLessThan(TITLE_WORDS.indexOf('查询记录'));
  });
});

describe('column heads of the summary', () => {
  it.each(['信用卡', '信用卡贷款', '信用卡贷款其他业务', '购房其他', '为个人为企业', '信用卡购房贷款其他贷款'])(
    '%s',
    words => {
      expect(words).toMatch(COLUMN_HEADS);
    },
  );
  it.each(['账户数', '信用卡账户', '为他人', ''])('%j is none', words => {
    expect(words).not.toMatch(COLUMN_HEADS);
  });
});
