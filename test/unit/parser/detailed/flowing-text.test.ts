import {describe, expect, it} from 'vitest';
import {readDetailedReport} from '../../../../src/parser/detailed/index.ts';
import {readText} from '../../../../src/parser/source/text.ts';

const read = (lines: readonly string[]) => {
  const text = lines.join('\n');
  return readDetailedReport(readText(text), text);
};

/** A cell a line, as the text of a document gives it. */
function account(ordinal: number, name: string, balance: string): string[] {
  return [
    `账户${ordinal}`,
    ...'管理机构 账户标识 开立日期 到期日期 账户授信额度 账户币种'.split(' '),
    name,
    `B1051100000${ordinal}`,
    '2023.09.14',
    '长期',
    '50,000',
    '人民币元',
    '截至2025年10月31日',
    ...'账户状态 余额 最近一次还款日期'.split(' '),
    '呆账',
    balance,
    '2025.05.21',
  ];
}

const report = (...accounts: string[][]) => [
  '个人信用报告',
  '二 信息概要',
  '（一）信贷交易信息提示',
  ...'业务类型 账户数 首笔业务发放月份 其他类贷款 2 2023.09'.split(' '),
  '2',
  '--',
  '贷款',
  '合计',
  '三 信贷交易信息明细',
  '（一）循环贷账户二',
  ...accounts.flat(),
  '四 查询记录',
  '机构查询记录明细',
  ...'编号 查询日期 查询机构 查询原因 1 2025.10.28 招联消费金融股份 有限公司 贷后管理 2 2025.09.01 农行 法人代表、负责人、高 管等资信审查'.split(
    ' ',
  ),
  '报告说明',
];

describe('a text without columns', () => {
  it('is read by the forms of its cells, and the total without a name by the sum', () => {
    const {accounts, inquiries, summary, reconciliation} = read(
      report(account(1, '招商银行股份有限公司', '375'), account(2, '农行', '--')),
    );
    expect(accounts).toMatchObject([
      {institution: '招商银行股份有限公司', limit: 50_000, balance: 375, perpetual: true},
      {institution: '农行', limit: 50_000, balance: null, status: 'bad-debt'},
    ]);
    expect(inquiries).toMatchObject([
      {institution: '招联消费金融股份有限公司', reason: '贷后管理'},
      {institution: '农行', reason: '法人代表、负责人、高管等资信审查'},
    ]);
    expect(summary.信贷交易信息提示).toMatchObject({合计·账户数: 2});
    expect(reconciliation.status).toBe('matched');
  });

  it.each([
    ['a value is missing', account(2, '农行', '375').filter(line => line !== '50,000')],
    ['a value is no value', account(2, '农行', '3,75')],
    [
      'a foreign line stands between',
      [...account(2, '农行', '375').slice(0, 10), '打印', ...account(2, '农行', '375').slice(10)],
    ],
  ])('is incomplete where %s, and the others are read', (_, second) => {
    const {accounts, reconciliation, diagnostics} = read(report(account(1, '招商银行股份有限公司', '375'), second));
    expect(accounts[0]).toMatchObject({institution: '招商银行股份有限公司', balance: 375});
    expect(accounts).toHaveLength(2);
    expect(diagnostics.map(({code}) => code)).toContain('CELLS_NEED_POSITIONS');
    expect(reconciliation.status).toBe('mismatched');
  });

  it('keeps an inquiry that it cannot read as one that is missing', () => {
    const lines = report(account(1, '招商银行股份有限公司', '1'), account(2, '农行', '2')).map(line =>
      line === '贷后管理' ? '12' : line,
    );
    const {inquiries, reconciliation, diagnostics} = read(lines);
    expect(inquiries.map(({institution}) => institution)).toEqual(['农行']);
    expect(diagnostics.map(({code}) => code)).toContain('INQUIRIES_UNREADABLE');
    expect(reconciliation.status).toBe('mismatched');
  });

  it('puts the titles of agreements above the cells that came before them', () => {
    const agreement = (id: string) => [
      ...'管理机构 授信协议标识 生效日期 到期日期 授信额度用途'.split(' '),
      ...`农行 ${id} 2021.01.08 长期 信用卡独立额度`.split(' '),
      ...'授信额度 授信限额 授信限额编号 已用额度 币种 0 -- -- 0 人民币元'.split(' '),
    ];
    const {facilities, diagnostics} = read([
      '三 信贷交易信息明细',
      '（六）授信协议信息',
      '授信协议1',
      ...agreement('B1'),
      ...agreement('B2'),
      '授信协议2',
      '四 查询记录',
    ]);
    expect(facilities.map(({facilityId}) => facilityId)).toEqual(['B1', 'B2']);
    expect(diagnostics.map(({code}) => code)).not.toContain('BLOCK_WITHOUT_TITLE');
  });
});
