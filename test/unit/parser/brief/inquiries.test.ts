import {describe, expect, it} from 'vitest';
import {readInquiries} from '../../../../src/parser/brief/inquiries.ts';
import type {FoldedLine} from '../../../../src/parser/folded-line.ts';
import type {Glyph} from '../../../../src/parser/source/page.ts';
import {PRINTED_REASONS} from '../../../compose/inquiry-reasons.ts';

const textLine = (text: string, index: number): FoldedLine => ({
  page: 1,
  line: index + 1,
  text,
  compact: text.replaceAll(' ', ''),
  glyphs: null,
});
const readText = (...rows: string[]) => {
  const lines = rows.map(textLine);
  return readInquiries(
    lines.filter(line => !/记录明细$/.test(line.text)),
    lines.filter(line => /记录明细$/.test(line.text)),
  );
};
const HEAD = '编号 查询日期 查询机构 查询原因';

/** Words drawn at x, one glyph every 9 points, on one baseline. */
function drawn(y: number, ...words: [x: number, text: string][]): FoldedLine {
  const glyphs: Glyph[] = words.flatMap(([x, text]) =>
    [...text].map((char, index) => ({char, x: x + index * 9, right: x + index * 9 + 9, y, size: 9})),
  );
  const text = words.map(([, word]) => word).join(' ');
  return {page: 1, line: y, text, compact: text.replaceAll(' ', ''), glyphs};
}
const DRAWN_HEAD = drawn(100, [60, '编号'], [150, '查询日期'], [290, '查询机构'], [450, '查询原因']);

describe('inquiries as plain text', () => {
  it.each(PRINTED_REASONS)('by an institution: %s', reason => {
    expect(readText(HEAD, `12 2026年03月21日 示例银行股份有限公司 ${reason}`)).toEqual({
      inquiries: [{on: '2026-03-21', institution: '示例银行股份有限公司', reason, by: 'institution'}],
      ordinals: [12],
      unread: 0,
    });
  });

  it.each(['互联网个人信用信息服务平台', '商业银行网上银行', '自助查询机', '临柜', '征信中心柜台'])(
    'by the person: %s',
    where => {
      expect(readText('个人查询记录明细', HEAD, `1 2026年04月01日 本人 本人查询（${where}）`).inquiries).toEqual([
        {on: '2026-04-01', institution: '本人', reason: `本人查询（${where}）`, by: 'self'},
      ]);
    },
  );

  it('the second table begins again at 1, and is told by its title', () => {
    const {inquiries, ordinals} = readText(
      HEAD,
      '1 2026年03月21日 示例银行股份有限公司 贷后管理',
      '2 2026年03月20日 示例银行股份有限公司 贷后管理',
      '本人查询记录明细',
      HEAD,
      '1 2026年04月01日 本人 本人查询（临柜）',
    );
    expect(inquiries.map(({by}) => by)).toEqual(['institution', 'institution', 'self']);
    expect(ordinals).toEqual([1, 2, 1]);
  });

  it('equal inquiries both stay', () => {
    const row = '2026年03月21日 示例银行股份有限公司 贷后管理';
    expect(readText(`1 ${row}`, `2 ${row}`).inquiries).toHaveLength(2);
  });

  it.each<[string, string[]]>([
    ['no spaces at all', ['1 2026年02月11日示例融易（江苏）融资担保有限公司担保资格审查']],
    [
      'tail of the institution behind the reason',
      ['1 2026年02月11日 示例融易（江苏）融资担保有限公 担保资格审查', '司'],
    ],
    ['tail on its own line before the reason', ['1 2026年02月11日 示例融易（江苏）融资担保有限公', '司 担保资格审查']],
    ['both wrapped', ['1 2026年02月11日 示例融易（江苏）融资担保有限公 担保资格审', '司 查']],
    ['both wrapped, reason first', ['1 2026年02月11日 示例融易（江苏）融资担保有限公 担保资格审', '查 司']],
  ])('a wrapped row: %s', (_, rows) => {
    expect(readText(HEAD, ...rows).inquiries).toEqual([
      {on: '2026-02-11', institution: '示例融易（江苏）融资担保有限公司', reason: '担保资格审查', by: 'institution'},
    ]);
  });

  it('a reason that nobody knows is the last column', () => {
    expect(readText('1 2026年02月11日 示例银行股份有限公司 准入审查').inquiries[0]).toMatchObject({reason: '准入审查'});
  });

  it.each([
    '1 2026年02月30日 示例银行股份有限公司 贷后管理',
    '1 2026年02月11日 示例银行股份有限公司',
    '1 2026年02月11日 示例银行股份有限公司 新的原因',
    '1 2026年02月11日 示例银行股份有限公 贷后管理',
    '1 2026年02月11日 示例银行股份有限公司 贷后管理保后管理',
    '1 2026年02月11日',
  ])('a row that cannot be told apart is counted: %s', row => {
    expect(readText(row)).toEqual({inquiries: [], ordinals: [1], unread: 1});
  });

  it.each(['2026年02月11日', '2026 年 02 月 11 日', '2026-02-11', '2026/02/11', '2026.2.11'])('a day as %s', day => {
    expect(readText(`1 ${day} 示例银行股份有限公司 公积金提取复核查询`).inquiries).toEqual([
      {on: '2026-02-11', institution: '示例银行股份有限公司', reason: '公积金提取复核查询', by: 'institution'},
    ]);
  });

  it('cells of which each has a line above and one below the date', () => {
    const rows = [
      '法人代表、负责人、高管等资',
      '1 2024年01月04日 广州快手小额贷款有限公司',
      '信审查',
      '招商银行股份有限公司信用卡中 法人代表、负责人、高管等资',
      '2 2024年08月12日',
      '心 信审查',
      '3 2024年02月05日 示例县农村信用合作联社 公积金提取复核',
    ];
    const reason = '法人代表、负责人、高管等资信审查';
    expect(readText(HEAD, ...rows)).toMatchObject({
      inquiries: [
        {institution: '广州快手小额贷款有限公司', reason},
        {institution: '招商银行股份有限公司信用卡中心', reason},
        {institution: '示例县农村信用合作联社', reason: '公积金提取复核'},
      ],
      unread: 0,
    });
  });

  it('a table of which no row begins is unread, line by line', () => {
    expect(readText('二〇二六年二月十一日', '示例银行股份有限公司 贷后管理')).toEqual({
      inquiries: [],
      ordinals: [],
      unread: 1,
    });
  });

  it('first generation: the operator stays with the institution', () => {
    expect(readText('1 2016年8月1日 示例银行/CMBU*ER0*3 贷后管理').inquiries).toEqual([
      {on: '2016-08-01', institution: '示例银行/CMBU*ER0*3', reason: '贷后管理', by: 'institution'},
    ]);
  });
});

describe('inquiries with positions', () => {
  const read = (...lines: FoldedLine[]) => readInquiries([DRAWN_HEAD, ...lines], []).inquiries;

  it('a reason that is longer than its head and centred on it is still a reason', () => {
    expect(
      read(drawn(120, [64, '1'], [140, '2026年02月11日'], [260, '示例银行股份有限公司'], [425, '客户准入资格审查'])),
    ).toMatchObject([{institution: '示例银行股份有限公司', reason: '客户准入资格审查'}]);
  });

  it('titles that stand a space apart are no columns: then the words tell', () => {
    const running = (y: number, text: string): FoldedLine => {
      const left = (at: number) => 60 + [...text.slice(0, at)].reduce((sum, char) => sum + (char === ' ' ? 4 : 9), 0);
      const glyphs = [...text].flatMap((char, at) =>
        char === ' ' ? [] : [{char, x: left(at), right: left(at) + 9, y, size: 9}],
      );
      return {page: 1, line: y, text, compact: text.replaceAll(' ', ''), glyphs};
    };
    expect(
      readInquiries([running(100, HEAD), running(112, '1 2026年09月21日 海石银行股份有限公司 贷后管理')], []),
    ).toEqual({
      inquiries: [{on: '2026-09-21', institution: '海石银行股份有限公司', reason: '贷后管理', by: 'institution'}],
      ordinals: [1],
      unread: 0,
    });
  });

  it('an institution of three lines, centred on its row', () => {
    expect(
      read(
        drawn(120, [64, '1'], [140, '2026年02月11日'], [260, '示例银行'], [450, '贷后管理']),
        drawn(145, [250, '示例融易（江苏）']),
        drawn(155, [64, '2'], [140, '2026年02月10日'], [250, '融资担保有限公'], [450, '担保资格审']),
        drawn(165, [300, '司'], [470, '查']),
      ),
    ).toMatchObject([
      {on: '2026-02-11', institution: '示例银行', reason: '贷后管理'},
      {on: '2026-02-10', institution: '示例融易（江苏）融资担保有限公司', reason: '担保资格审查'},
    ]);
  });
});
