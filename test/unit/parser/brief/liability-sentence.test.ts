import {describe, expect, it} from 'vitest';
import {Findings} from '../../../../src/model/findings.ts';
import type {Liability} from '../../../../src/model/report.ts';
import {readLiabilitySentence} from '../../../../src/parser/brief/liability-sentence.ts';

const read = (text: string) => {
  const findings = new Findings();
  const liability = readLiabilitySentence(
    {
      form: 'liability',
      ordinal: 1,
      section: 'liabilities',
      listedPastDue: null,
      span: {page: 1, line: 1, text},
    },
    findings,
  );
  return {liability, diagnostics: findings.diagnostics};
};

const SENTENCE =
  '2022年06月07日，为测试乙（证件类型：身份证，证件号码：**************0000）在示例银行股份有限公司无锡分行办理的个人经营性贷款承担相关还款责任，责任人类型为保证人，相关还款责任金额200,000（保证合同编号：T0000000001）。截至2026年03月，个人经营性贷款余额120,000。';
const READ: Liability = {
  institution: '示例银行股份有限公司无锡分行',
  role: '保证人',
  amount: 200000,
  asOf: '2026-03',
  balance: 120000,
  borrowerKind: 'person',
};

describe('repayment liabilities', () => {
  it.each<[string, string, Partial<Liability>]>([
    ['for a person', SENTENCE, {}],
    ['without a contract number', SENTENCE.replace('（保证合同编号：T0000000001）', ''), {}],
    [
      'for an enterprise, as of a day, with 人民币元',
      SENTENCE.replace('身份证', '中征码')
        .replace('**************0000', '31000000AB000001')
        .replace('2026年03月', '2026年02月20日')
        .replace('120,000', '2,900,000（人民币元）'),
      {borrowerKind: 'enterprise', asOf: '2026-02-20', balance: 2900000},
    ],
    ['by 统一社会信用代码', SENTENCE.replace('身份证', '统一社会信用代码'), {borrowerKind: 'enterprise'}],
    ['by passport', SENTENCE.replace('身份证', '护照'), {borrowerKind: 'person'}],
    [
      'co-borrower: no amount',
      SENTENCE.replace('保证人', '共同借款人').replace('金额200,000（保证合同编号：T0000000001）', '金额--'),
      {role: '共同借款人', amount: null},
    ],
    ['for a lease', SENTENCE.replaceAll('个人经营性贷款', '融资租赁'), {}],
    [
      'brackets in the institution',
      SENTENCE.replace('示例银行股份有限公司无锡分行', '示例银行（中国）有限公司'),
      {institution: '示例银行（中国）有限公司'},
    ],
    ['a party with brackets and 在', SENTENCE.replace('测试乙', '存在（北京）商贸有限公司'), {}],
    [
      'first generation',
      '2016年5月9日，为测试乙（证件类型：身份证，证件号码：**************0000）在示例银行办理的贷款提供担保，担保贷款合同金额300,000，担保金额200,000。截至2016年8月10日，担保贷款本金余额120,000。',
      {institution: '示例银行', role: null, asOf: '2016-08-10'},
    ],
  ])('%s', (_, sentence, expected) => {
    expect(read(sentence)).toEqual({liability: {...READ, ...expected}, diagnostics: []});
  });

  it('nothing of the other side is kept', () => {
    expect(JSON.stringify(read(SENTENCE))).not.toMatch(/测试乙|\*\*0000|T0000000001/);
  });

  it.each<[string, string, string]>([
    ['机构', SENTENCE.replace('在示例银行股份有限公司无锡分行办理的', '的'), '机构'],
    ['金额', SENTENCE.replace('金额200,000', '金额20,00'), '金额'],
    ['余额', SENTENCE.replace('余额120,000', '余额12,00'), '余额'],
    ['截至', SENTENCE.replace('2026年03月', '2026年13月'), '截至'],
  ])('%s that cannot be read is said, without the words of the sentence', (_, sentence, field) => {
    const {diagnostics} = read(sentence);
    expect(diagnostics).toMatchObject([
      {code: 'LIABILITY_UNREADABLE', severity: 'warning', args: {field}, span: {text: ''}},
    ]);
  });
});
