import {describe, expect, it} from 'vitest';
import {detectLayout} from '../../../src/parser/detect.ts';
import {foldLines} from '../../../src/parser/folded-line.ts';
import {readText} from '../../../src/parser/source/text.ts';

const detect = (...lines: string[]) => detectLayout(foldLines(readText(lines.join('\n'))));

describe('brief', () => {
  it.each([
    ['title and number', ['个人信用报告', '报告编号：2026051809123400000000']],
    ['summary', ['未结清/未销户账户数 6 2 3 1']],
    ['introduction', ['这部分包含您的信用卡、贷款和其他信贷记录。']],
    ['sub-heading', ['从未发生过逾期的账户明细如下：']],
    ['a card', ['2015年03月17日示例银行发放的贷记卡（人民币账户），2020年07月销户。']],
    ['a card over two lines', ['2015年03月17日示例银行发', '放的准贷记卡（人民币账户）']],
    ['a loan', ['2021年09月24日示例银行发放的860,000元（人民币）个人住房商业贷款']],
    ['a line', ['2022年07月19日示例消费金融有限公司为其他个人消费贷款授信，额度长期有效']],
    ['a settled line', ['2022年07月19日示例消费金融有限公司为其他个人消费贷款授信，不可循环使用。']],
    ['no history', ['系统中没有您的信用卡、贷款和其他信贷记录。']],
    ['history of past due', ['最近5年内有16个月处于逾期状态']],
  ])('%s', (_, lines) => {
    expect(detect(...lines)).toBe('brief');
  });

  it('words of the detailed report in a statement do not make it one', () => {
    expect(
      detect(
        '个人信用报告',
        '报告编号：2026051809123400000000',
        '这部分包含您的信用卡、贷款和其他信贷记录。',
        '说明内容：个人基本信息有误',
      ),
    ).toBe('brief');
  });
});

describe('detailed', () => {
  it.each([
    ['cells', ['个人信用报告（本人版）', '账户标识']],
    ['sections', ['信贷交易信息明细', '五级分类']],
    ['edition of a lender', ['个人信用报告（授信机构版）', '授信协议标识']],
    ['without accounts', ['个人信用报告（本人版）', '被查询者姓名', '个人基本信息']],
  ])('%s', (_, lines) => {
    expect(detect(...lines)).toBe('detailed');
  });
});

describe('refused', () => {
  it.each([
    ['ENTERPRISE_REPORT', ['企业信用报告（自主查询版）', '中征码', '统一社会信用代码']],
    [
      'UNSUPPORTED_GENERATION',
      [
        '个人信用报告（本人版）',
        '信贷交易信息明细',
        '2010年3月4日示例银行发放的10,000元（人民币）其他贷款，账户状态为“正常”。',
      ],
    ],
    [
      'UNSUPPORTED_GENERATION',
      [
        '个人信用报告（本人版）',
        '信贷交易信息明细',
        '2012年9月3日机构“示例银行”发放的300,000元（人民币）个人住房贷款，业务号T1，抵押担保，240期，按月归还。截至2016年5月20日，账户状态为“正常”。',
        '五级分类 本金余额 剩余还款期数',
      ],
    ],
    ['NOT_A_CREDIT_REPORT', ['银行流水', '交易日期 金额 余额']],
    ['NOT_A_CREDIT_REPORT', ['']],
    ['NOT_A_CREDIT_REPORT', ['怎样查个人信用报告']],
  ])('%s', (code, lines) => {
    expect(() => detect(...lines)).toThrow(expect.objectContaining({code}));
  });

  it('a personal report that speaks of an enterprise report is not refused', () => {
    expect(detect('个人信用报告', '报告编号：2026051809123400000000', '企业信用报告请另行查询')).toBe('brief');
  });
});
