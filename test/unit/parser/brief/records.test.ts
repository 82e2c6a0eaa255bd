import {describe, expect, it} from 'vitest';
import {findRecords} from '../../../../src/parser/brief/records.ts';
import {MARK, ordinalMark, Stream, sectionMark} from '../../../../src/parser/brief/stream.ts';

const find = (...pieces: string[]) =>
  findRecords(Stream.from(pieces.map((text, index) => ({page: 1, line: index + 1, text}))));
const formsOf = (...pieces: string[]) => find(...pieces).records.map(({form}) => form);

const CARDS = sectionMark('cards');
const LOANS = sectionMark('loans');
const CARD = '2015年03月17日示例银行股份有限公司发放的贷记卡（人民币账户），2020年07月销户。';
const LINE =
  '2022年07月19日示例消费金融有限公司为其他个人消费贷款授信，额度有效期至2028年07月19日，可循环使用。截至2026年03月，信用额度500元（人民币），余额为0。';

describe('heads of sentences', () => {
  it.each([
    ['issued', CARD],
    ['issued', '2021年09月24日示例银行发放的860,000元（人民币）个人住房商业贷款，2012年10月已结清。'],
    ['issued', '2024年01月11日示例融资租赁有限公司办理的156,000元（人民币）融资租赁业务，2022年12月已结清。'],
    ['issued', '1998年3月2日示例银行发放的贷记卡（人民币账户），截至2015年11月已销户。'],
    ['line', LINE],
    ['asset-disposal', '2019年05月21日，示例资产管理股份有限公司接收债权，金额为74,200。'],
    ['advance', '2021年04月05日以来示例财产保险股份有限公司累计代偿金额15,860。'],
    ['advance', '2016年5月9日示例财产保险股份有限公司进行最近一次代偿，累计代偿金额26,400。'],
    [
      'liability',
      '2022年06月07日，为测试乙（证件类型：身份证，证件号码：**************0000）在示例银行办理的贷款承担相关还款责任。',
    ],
    ['liability', '2016年5月9日，为测试乙（证件类型：身份证）在示例银行办理的贷款提供担保，担保金额200,000。'],
  ])('%s: %s', (form, sentence) => {
    expect(formsOf(CARDS, sentence)).toEqual([form]);
    expect(formsOf(CARDS, `${sentence}${sentence}`)).toEqual([form, form]);
  });

  it.each([
    ['the end of a line', '额度有效期至2028年07月19日，可循环使用。'],
    ['the day of a last payment', '最近一次还款日期为2025年12月03日。'],
    ['a due day', '2051年09月24日到期。'],
    ['a month', '2012年10月示例银行发放的贷记卡'],
  ])('%s begins none', (_, words) => {
    expect(formsOf(CARDS, words)).toEqual([]);
  });

  it('a day after an ordinal begins one, whatever follows', () => {
    expect(formsOf(CARDS, `${CARD}${ordinalMark(2)}2023年01月05日示例机构的新业务。`)).toEqual(['issued', 'unread']);
  });

  it('but not when it is only the end of something', () => {
    expect(formsOf(CARDS, `${CARD}${ordinalMark(2)}2023年01月05日到期。`)).toEqual(['issued']);
  });
});

describe('records', () => {
  it('one ends at the next, or at a section, and knows its line', () => {
    const {records, left} = find(
      CARDS,
      `${ordinalMark(1)}${CARD.slice(0, 20)}`,
      CARD.slice(20),
      LOANS,
      ordinalMark(1),
      LINE,
    );
    expect(records).toEqual([
      {form: 'issued', ordinal: 1, section: 'cards', listedPastDue: null, span: {page: 1, line: 2, text: CARD}},
      {form: 'line', ordinal: 1, section: 'loans', listedPastDue: null, span: {page: 1, line: 6, text: LINE}},
    ]);
    expect(left).toEqual([]);
  });

  it.each([
    ['发生过逾期的贷记卡账户明细如下：', true],
    ['透支超过60天的准贷记卡账户明细如下：', true],
    ['透支超出60天的准贷记卡账户明细如下：', true],
    ['发生过逾期的账户明细如下：', true],
    ['发生过逾期账户明细如下：', true],
    ['从未逾期过的贷记卡及透支未超过60天的准贷记卡账户明细如下：', false],
    ['从未发生过逾期的账户明细如下：', false],
    ['从未逾期过的账户明细如下：', false],
    ['已结清账户明细：', null],
  ])('below %s', (heading, listedPastDue) => {
    const {records, left} = find(LOANS, heading, CARD);
    expect(records.map(record => record.listedPastDue)).toEqual([listedPastDue]);
    expect(left).toEqual([]);
  });

  it('a sub-heading ends with its section', () => {
    const {records} = find(CARDS, '发生过逾期的贷记卡账户明细如下：', CARD, LOANS, LINE);
    expect(records.map(record => record.listedPastDue)).toEqual([true, null]);
  });

  it('words that belong to no sentence are left, with their place', () => {
    expect(find(CARDS, '没有人认识的话', CARD).left).toEqual([{page: 1, line: 2, text: '没有人认识的话'}]);
  });

  it('an account below a title that is not one of accounts is still an account', () => {
    const {records} = find(MARK.elsewhere, '声明', CARD);
    expect(records).toMatchObject([{form: 'issued', section: null}]);
  });

  it('other numbered days there are no accounts', () => {
    expect(formsOf(MARK.elsewhere, `${ordinalMark(1)}2023年01月05日添加的声明。`)).toEqual([]);
  });

  it('page furniture in the middle of a sentence goes', () => {
    const {records} = find(CARDS, `${CARD.slice(0, 20)}第1页，共9页报告编号：2026051809123400000000${CARD.slice(20)}`);
    expect(records[0]?.span.text).toBe(CARD);
  });

  it('introductions are no sentences and are not left over', () => {
    const {records, left} = find(
      CARDS,
      '这部分包含您的信用卡、贷款和其他信贷记录。金额类数据均以人民币计算，精确到元。',
      CARD,
    );
    expect([records.length, left]).toEqual([1, []]);
  });

  it('titles in text whose line ends are lost', () => {
    const {records} = find(
      `${CARDS}${CARD}贷款${LINE}相关还款责任信息${ordinalMark(1)}2022年06月07日，为测试乙（证件类型：身份证）在示例银行办理的贷款承担相关还款责任。`,
    );
    expect(records.map(({section}) => section)).toEqual(['cards', 'loans', 'liabilities']);
  });
});

describe('ordinals', () => {
  it('are kept by section, also those that stand inside a sentence or behind it', () => {
    const {ordinals, records} = find(
      CARDS,
      `${CARD.slice(0, 20)}${ordinalMark(1)}${CARD.slice(20)}`,
      CARD,
      ordinalMark(2),
      LOANS,
      `${ordinalMark(1)}${LINE}`,
    );
    expect(Object.fromEntries(ordinals)).toEqual({cards: [1, 2], loans: [1]});
    expect(records.map(({span}) => span.text)).toEqual([CARD, CARD, LINE]);
  });

  it('those of other sections are not', () => {
    expect(find(CARDS, CARD, MARK.elsewhere, ordinalMark(5)).ordinals.get('cards')).toEqual([]);
  });
});
