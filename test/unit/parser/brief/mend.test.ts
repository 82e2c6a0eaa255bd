import {describe, expect, it} from 'vitest';
import {read} from './read-sentence.ts';

const LINE =
  '2022年07月19日重庆蚂蚁消费金融有限公司为其他个人消费贷款授信，额度有效期至2028年07月19日，可循环使用。截至2026年03月，信用额度26,700元（人民币），余额为9,418，当前无逾期。';
const CARD =
  '2015年03月17日招商银行股份有限公司信用卡中心发放的贷记卡（人民币账户）。截至2026年03月，信用额度52,000，已使用额度8,416。';
const LOAN =
  '2016年11月08日中国建设银行股份有限公司宁波市分行发放的185,863元（人民币）个人住房商业贷款，2036年11月08日到期。截至2026年03月，余额92,338。';

function readAs(sentence: string) {
  const form = sentence.includes('授信') ? 'line' : 'issued';
  const {account, diagnostics, lacks} = read(sentence, form, sentence.includes('贷记卡') ? 'cards' : 'loans');
  const {doubtful, span: _, ...fields} = account;
  return {fields, doubtful, codes: diagnostics.map(({code}) => code), whole: lacks.length === 0};
}

describe('a sentence with one fault is mended where it has one reading', () => {
  it.each([
    ['a sign in the name', CARD, '招商银', '招商~银', ['institution']],
    ['a sign in a figure', LINE, '余额为9,418', '余额为9,4★18', ['balance']],
    ['a word in a figure, behind its comma', LINE, '26,700', '26,样700', ['limit']],
    ['a sign in a day', LOAN, '2016年11月', '2016年1|1月', ['openedOn']],
    ['a foreign character in a fixed word', CARD, '已使用额度', '已使品用额度', ['used']],
    ['a currency that lost its first character', LINE, '（人民币）', '（民币）', ['limit', 'currency']],
    ['a currency with a character too many', LOAN, '（人民币）', '（使人民币）', ['currency']],
    ['a lost comma', LINE, '授信，额度', '授信额度', ['kind']],
    ['a lost verb', LOAN, '分行发放的', '分行发的', ['institution']],
    ['a lost bracket', LOAN, '人民币）', '人民币', ['currency', 'product']],
  ])('%s', (_, sentence, right, damaged, doubtful) => {
    const whole = readAs(sentence);
    expect(whole).toMatchObject({doubtful: [], codes: [], whole: true});
    const mended = readAs(sentence.replace(right, damaged));
    expect(mended.fields).toEqual(whole.fields);
    expect(mended).toMatchObject({codes: [], whole: true});
    expect(mended.doubtful).toEqual(expect.arrayContaining(doubtful));
  });
});

describe('and said where it has none, or two', () => {
  it.each([
    ['a figure with a zero before it', LINE, '26,700', '026,700', 'limit'],
    ['a group that lost a digit', LINE, '26,700', '26,70', 'limit'],
    ['a figure that lost its comma and more', LINE, '26,700', '2670', 'limit'],
    ['a figure at the end of what is left', CARD, '8,416。', '8', 'used'],
  ])('%s is null', (_, sentence, right, damaged, field) => {
    const {fields, doubtful, codes, whole} = readAs(sentence.replace(right, damaged));
    expect(fields).toMatchObject({[field]: null});
    expect(doubtful).toContain(field);
    expect(codes).toContain('VALUE_UNREADABLE');
    expect(whole).toBe(false);
  });

  it('a negation is neither put in nor taken out', () => {
    expect(readAs(LINE.replace('当前无逾期', '当前逾期'))).toMatchObject({
      fields: {pastDue: {now: null}},
      doubtful: expect.arrayContaining(['pastDue.now']),
      codes: expect.arrayContaining(['CLAUSE_UNKNOWN']),
      whole: false,
    });
    expect(readAs(LINE.replace('，当前无逾期', '，未已结清')).fields.status).toBe('unknown');
  });

  it('a name is whole or not there: nobody knows where it ends when its verb is lost', () => {
    expect(readAs(LOAN.replace('宁波市分行发放的', ''))).toMatchObject({fields: {institution: ''}, whole: false});
  });

  it('a character that stands for another leaves the name as it is printed, in doubt', () => {
    const {fields, doubtful} = readAs(CARD.replace('招商银行', '招商\uFFFD行'));
    expect(fields.institution).toContain('\uFFFD');
    expect(doubtful).toContain('institution');
  });

  it('a currency that is none is null, and in doubt', () => {
    expect(readAs(LINE.replace('人民币', '贝壳'))).toMatchObject({
      fields: {currency: null},
      doubtful: ['currency'],
      codes: ['VALUE_UNREADABLE'],
    });
  });
});

it('the product may stand before the amount', () => {
  const {fields, codes} = readAs(
    LOAN.replace('185,863元（人民币）个人住房商业贷款', '个人住房商业贷款185,863元（人民币）'),
  );
  expect(fields).toMatchObject({product: '个人住房商业贷款', amount: 185863, currency: '人民币'});
  expect(codes).toEqual([]);
});

it('从未发生过逾期 is no month past due', () => {
  const {fields, codes} = readAs(`${CARD.replace('已使用额度8,416', '余额8,416')}从未发生过逾期。`);
  expect(fields).toMatchObject({status: 'open', balance: 8416, pastDue: {now: null, months5y: 0, over90Months: 0}});
  expect(codes).toEqual([]);
});

it('a card may say how it stands without saying of which month', () => {
  const {fields, codes} = readAs(CARD.replace('截至2026年03月，', ''));
  expect(fields).toMatchObject({status: 'open', asOf: null, used: 8416});
  expect(codes).toEqual([]);
});
