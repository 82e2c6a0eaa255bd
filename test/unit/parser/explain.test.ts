import {describe, expect, it} from 'vitest';
import {explainAccount} from '../../../src/parser/explain.ts';
import {readLines, readOne} from './brief/read.ts';

const LINE =
  '2022年07月19日示例消费金融有限公司为其他个人消费贷款授信，额度长期有效，可循环使用。截至2026年03月，信用额度26,700元（人民币），余额为0，当前无逾期，附有新的说明。';

describe('explainAccount', () => {
  it('gives every word of the sentence with what was read from it', () => {
    const explained = explainAccount(readOne('贷款', LINE));
    expect(explained.map(({words, fields, problem}) => [words, fields.join(' '), problem])).toEqual([
      ['2022年07月19日示例消费金融有限公司为其他个人消费贷款授信', 'openedOn institution kind product', null],
      ['额度长期有效', 'perpetual', null],
      ['可循环使用', 'revolving', null],
      ['截至2026年03月', 'asOf', null],
      ['信用额度26,700元（人民币）', 'limit currency', null],
      ['余额为0', 'balance', null],
      ['当前无逾期', 'pastDueNow', null],
      ['附有新的说明', '', 'unknown'],
    ]);
  });

  it.each([
    ['信用卡', '2008年03月12日示例银行发放的贷记卡（人民币账户），2020年07月销户。'],
    ['贷款', '2021年09月24日示例银行发放的1,000元（人民币）其他贷款，2012年10月已结清。'],
    ['贷款', LINE],
    [
      '资产处置信息',
      '2019年05月21日，示例资产管理股份有限公司接收债权，金额为74,200。截至2026年03月04日，余额为31,500，最近一次还款日期为2025年12月03日。',
    ],
    ['垫款信息', '2021年04月05日以来示例财产保险股份有限公司累计代偿金额15,860。2023年02月已结清。'],
  ])('%s: the words are those of the span, none left out', (title, sentence) => {
    const account = readOne(title, sentence);
    const words = explainAccount(account)
      .map(({words}) => words)
      .join('');
    expect(words).toBe(account.span.text.replaceAll(/[，。](?!\S*接收债权)/gu, ''));
  });

  it('a value that does not read is marked', () => {
    const account = readOne('贷款', LINE.replace('余额为0', '余额为〇'));
    expect(explainAccount(account)).toContainEqual({words: '余额为〇', fields: [], problem: 'unreadable'});
  });

  it('accounts that are no sentences have no words to explain', () => {
    const [account] = readLines('贷款', `1.${LINE}`).accounts;
    expect(account && explainAccount({...account, span: {page: 1, line: 1, text: '账户 1'}})).toEqual([]);
  });
});
