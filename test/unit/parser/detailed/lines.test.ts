import {describe, expect, it} from 'vitest';
import {readHeading} from '../../../../src/parser/detailed/headings.ts';
import {beginsLabel, isLabel, repairLabel, splitLabels} from '../../../../src/parser/detailed/labels.ts';
import {readMark} from '../../../../src/parser/detailed/marks.ts';
import {isLaterGroups, isOpenTitle, readTitle} from '../../../../src/parser/detailed/titles.ts';

describe('headings', () => {
  it.each([
    ['（四）循环贷账户二', 'credit', 'credit-line'],
    ['循环贷账户（一）', 'credit', 'drawdown'],
    ['（三）循环贷账户一（由于该类账户的数量过大，本报告中仅展示最新的100个账户。）', 'credit', 'drawdown'],
    ['三信贷交易信息明细', 'credit', null],
    ['（三）信贷交易授信及负债信息概要（未结清/未销户）', 'summary', null],
    ['四查询记录', 'inquiries', null],
    ['五本人声明', 'public', null],
    ['报告说明', 'end', null],
  ])('%s', (line, section, family) => {
    expect(readHeading(line)).toMatchObject({section, family});
  });

  it.each(['非循环贷账户信息汇总', '循环贷账户三', '本人声明', '查询记录2次', '（四）循环贷账户二1', '贷记卡'])(
    '%s is none',
    line => {
      expect(readHeading(line)).toBeNull();
    },
  );
});

describe('titles', () => {
  it.each([
    ['账户', {of: 'account', ordinal: null, facilityId: null, cardTail: null}],
    ['账户12', {of: 'account', ordinal: 12, facilityId: null, cardTail: null}],
    ['帐户4（卡片尾号：6602）', {of: 'account', ordinal: 4, facilityId: null, cardTail: '6602'}],
    ['账户1（授信协议标识：B1）（卡片尾号：4821）', {of: 'account', ordinal: 1, facilityId: 'B1', cardTail: '4821'}],
    ['授信协议3', {of: 'facility', ordinal: 3, facilityId: null, cardTail: null}],
  ])('%s', (line, title) => {
    expect(readTitle(line)).toEqual(title);
  });

  it.each(['账户状态', '账户1（授信', '授信协议标识', '账户1正常', '账户1234'])('%s is none', line => {
    expect(readTitle(line)).toBeNull();
  });

  it('knows a title that goes on', () => {
    expect(isOpenTitle('账户1（授信协议标识：B105')).toBe(true);
    expect(isOpenTitle('账户1（卡片尾号：1234）（授信协议标识：B105')).toBe(true);
    expect(isOpenTitle('账户1（授信协议标识：B105）')).toBe(false);
    expect(isLaterGroups('（卡片尾号：4821）')).toBe(true);
    expect(isLaterGroups('（一）循环贷账户')).toBe(false);
  });
});

describe('lines that stand alone', () => {
  it.each([
    ['截至2025年10月31日', {kind: 'as-of', day: '2025年10月31日', statusText: null}],
    ['截至2025年10月31日,账户状态为“未激活”。', {kind: 'as-of', day: '2025年10月31日', statusText: '未激活'}],
    // of a scan
    ['至2025年10月31日,账户状态为“未激活”', {kind: 'as-of', day: '2025年10月31日', statusText: '未激活'}],
    ['2025年10月31日以后的最新还款记录', {kind: 'latest'}],
    ['2020年12月-2025年10月的还款记录', {kind: 'grid', from: '2020年12月', to: '2025年10月'}],
    ['2024年01月-2025年10月的缴费记录', {kind: 'grid', from: '2024年01月', to: '2025年10月'}],
    ['第4页，共56页', {kind: 'footer', number: 4, total: 56}],
    ['第4页/共56页', {kind: 'footer', number: 4, total: 56}],
    ['（由于该类账户的数量过大,本报告中仅展示最新的100个账户。）', {kind: 'shortened', shown: 100}],
    ['大额专项分期信息', {kind: 'caption', text: '大额专项分期信息'}],
    ['循环贷账户一信息汇总', {kind: 'caption', text: '循环贷账户一信息汇总'}],
    ['为企业', {kind: 'caption', text: '为企业'}],
  ])('%s', (line, mark) => {
    expect(readMark(line)).toEqual(mark);
  });

  it.each(['截至目前', '截至2025年10月31日止', '2020年12月的还款记录', '第4页', '汇总', '为企业主'])(
    '%s is none',
    line => {
      expect(readMark(line)).toBeNull();
    },
  );
});

describe('labels', () => {
  it('are whole, begun, or several', () => {
    expect(isLabel('逾期31-60天未还本金')).toBe(true);
    expect(isLabel('逾期31—60天未还本金')).toBe(false);
    expect([beginsLabel('未出单的大额'), beginsLabel('专项分期')]).toEqual([true, false]);
    expect(splitLabels('授信额度授信限额授信限额编号')).toEqual(['授信额度', '授信限额', '授信限额编号']);
    expect(splitLabels('授信额度正常')).toBeNull();
    expect(splitLabels('')).toEqual([]);
    expect(splitLabels('额')).toBeNull();
    // no recursion over data
    expect(splitLabels('余额'.repeat(100_000))).toHaveLength(100_000);
  });

  it('are repaired only where one known row answers', () => {
    const row = ['账户状态', '余额', '最近一次'];
    expect(repairLabel(row, 2)).toBe('最近一次还款日期');
    expect(repairLabel(['账户状态', '风险等级'], 1)).toBeNull();
    expect(repairLabel(['管理机构', '账户标识', '开立白期', '到期日期', '借款金额', '账户币种'], 2)).toBe('开立日期');
    expect(repairLabel(['管理机构', '账户标识', '开立白期', '到期日期', '借款余额', '账户币神'], 2)).toBeNull();
  });
});
