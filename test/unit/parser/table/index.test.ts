import {describe, expect, it} from 'vitest';
import {isAccountCsv, parseAccountCsv} from '../../../../src/parser/table/index.ts';

/** Codes that are not always there. */
function codes(text: string): string[] {
  return parseAccountCsv(text)
    .diagnostics.map(({code}) => code)
    .filter(code => code !== 'CSV_ACCOUNTS_ONLY' && code !== 'CSV_KIND_INFERRED');
}

function first(text: string) {
  const [account] = parseAccountCsv(text).accounts;
  if (account === undefined) throw new Error('no account');
  return account;
}

const cell = (heading: string, value: string) => first(`机构,状态,${heading}\n示例银行,正常,"${value}"`);
const complaints = (heading: string, value: string) => codes(`机构,状态,${heading}\n示例银行,正常,"${value}"`);

describe('isAccountCsv', () => {
  it.each([
    '机构,状态\n示例银行,正常',
    'Institution;Status;Opened On\n示例银行;open;2024-01-02',
    '\uFEFF\n\n机构名称\t余额\n',
    '机构|额度（元）',
    '贷款整理\n导出时间：2026-10-20\n\n机构,状态\n示例银行,正常',
    'sep=;\n机构;状态\n示例银行;正常',
    '银行,状态,额度,余额,开立日期',
  ])('%j is one', text => expect(isAccountCsv(text)).toBe(true));

  it.each([
    '个人信用报告\n报告编号：2026051809123400000000 报告时间：2026-05-18 09:12:34',
    '机构\n示例银行',
    '状态,余额\n正常,0',
    '报告编号：2026051809123400000000\n管理机构\t账户标识\t开立日期\t借款金额',
    '1. 2022年07月19日示例银行为其他个人消费贷款授信，额度有效期至2028年07月19日，余额为0',
    '',
  ])('%j is not', text => expect(isAccountCsv(text)).toBe(false));
});

describe('parseAccountCsv', () => {
  it('reads a small table made by hand', () => {
    const report = parseAccountCsv(
      '机构,状态,额度,余额,开立日期\n示例消费金融有限公司,正常,"26,700",0,2022年7月19日\n示例小贷,结清,,,2021/1/2\n',
    );
    expect(report).toMatchObject({
      layout: 'csv',
      generation: null,
      reconciliation: {status: 'not-printed', checks: []},
      holder: {name: null, idTail: null},
    });
    expect(report.accounts).toMatchObject([
      {
        key: 'credit-line:示例消费金融有限公司:2022-07-19',
        kind: 'credit-line',
        status: 'open',
        statusText: '正常',
        limit: 26700,
        balance: 0,
        used: null,
        openedOn: '2022-07-19',
        group: 'other',
        span: {page: 1, line: 2, text: '示例消费金融有限公司'},
      },
      {status: 'settled', limit: null, balance: null, openedOn: '2021-01-02', span: {line: 3}},
    ]);
    expect(report.diagnostics.map(({code, severity}) => [code, severity])).toEqual([
      ['CSV_KIND_INFERRED', 'warning'],
      ['CSV_KIND_INFERRED', 'warning'],
      ['CSV_ACCOUNTS_ONLY', 'info'],
    ]);
  });

  it('keeps twins as twins', () => {
    const {accounts} = parseAccountCsv('机构,状态\n示例银行,正常\n示例银行,正常');
    expect(accounts.map(({key}) => key)).toEqual(['credit-line:示例银行', 'credit-line:示例银行~2']);
  });

  it.each([',', ';', '\t', '|'])('takes %j between cells, and line breaks inside quotes', delimiter => {
    const rows = [
      ['状态', '机构', '余额'],
      ['正常', '"示例,;消费\n金融"', '0'],
      ['销户', '示例银行', ''],
    ];
    const {accounts} = parseAccountCsv(rows.map(row => row.join(delimiter)).join('\r\n'));
    expect(accounts).toMatchObject([
      {institution: '示例,；消费金融', balance: 0, span: {line: 2}},
      {institution: '示例银行', status: 'closed', kind: 'credit-card', span: {line: 3}},
    ]);
  });

  it.each([
    ['26,700', 26700],
    ['￥26,700.50', 26700.5],
    ['¥ 26700', 26700],
    ['26700元', 26700],
    ['２６７', 267],
    ['人民币5', 5],
    ['0', 0],
    ['0.00', 0],
    ['', null],
    ['--', null],
  ])('reads the amount %j', (text, value) => {
    expect(cell('余额', text).balance).toBe(value);
    expect(complaints('余额', text)).toEqual([]);
  });

  it.each(['26,70', '2.67万', '2.67E+04', '约500', 'N/A', '0?'])(
    'does not guess the amount %j, nor take it as 0',
    text => {
      expect(cell('余额', text).balance).toBeNull();
      expect(complaints('余额', text)).toEqual(['CSV_VALUE_UNREADABLE']);
    },
  );

  it.each(['2024-01-02', '2024/1/2', '2024年1月2日', '2024.01.02', '20240102', '2024/1/2 0:00', '2024-01-02 00:00:00'])(
    'reads the day %j',
    text => expect(cell('开立日期', text).openedOn).toBe('2024-01-02'),
  );

  it.each(['2024-02-30', '45293', '2024-01', '去年', '2024/1/2 10:30'])('does not read the day %j', text => {
    expect(cell('开立日期', text).openedOn).toBeNull();
    expect(complaints('开立日期', text)).toEqual(['CSV_VALUE_UNREADABLE']);
  });

  it('reads days and months where either is printed', () => {
    expect(cell('截至', '2026年3月').asOf).toBe('2026-03');
    expect(cell('截至', '2026.03.31').asOf).toBe('2026-03-31');
    expect(complaints('截至', '2026年13月')).toEqual(['CSV_VALUE_UNREADABLE']);
  });

  it.each([
    ['正常', 'open'],
    ['逾期', 'open'],
    ['未结清', 'open'],
    ['已结清', 'settled'],
    ['结清', 'settled'],
    ['销户', 'closed'],
    ['尚未激活', 'not-activated'],
    ['已转出', 'transferred'],
    ['呆账', 'bad-debt'],
    ['银行止付', 'stopped'],
    ['Open', 'open'],
  ])('reads the status %s', (word, status) => {
    expect(first(`机构,状态\n示例银行,${word}`).status).toBe(status);
    expect(codes(`机构,状态\n示例银行,${word}`)).toEqual([]);
  });

  it.each(['非正常', '注销', '已还清'])('calls the status %s unknown, and says so', word => {
    expect(first(`机构,状态\n示例银行,${word}`)).toMatchObject({status: 'unknown', statusText: word});
    expect(codes(`机构,状态\n示例银行,${word}`)).toEqual(['CSV_STATUS_UNKNOWN']);
  });

  it('a missing status is unknown, and is missed', () => {
    expect(codes('机构,余额\n示例银行,0')).toEqual(['CSV_STATUS_MISSING']);
    expect(codes('机构,状态\n示例银行,')).toEqual(['CSV_VALUE_MISSING']);
    expect(first('机构,余额\n示例银行,0').status).toBe('unknown');
  });

  it.each([
    ['贷记卡', 'credit-card'],
    ['准贷记卡', 'semi-credit-card'],
    ['非循环贷账户', 'term-loan'],
    ['循环贷账户', 'credit-line'],
    ['授信', 'credit-line'],
    ['循环额度下分账户', 'drawdown'],
    ['被追偿', 'recovery'],
    ['term-loan', 'term-loan'],
  ])('reads the kind %s', (word, kind) => expect(cell('账户类型', word).kind).toBe(kind));

  it('infers a kind that is not given, and says so', () => {
    const kind = (headings: string, values: string) => first(`机构,状态,${headings}\n示例银行,正常,${values}`).kind;
    expect(kind('类型,额度', '贷款,30000')).toBe('credit-line');
    expect(kind('类型,借款金额', '贷款,30000')).toBe('term-loan');
    expect(kind('借款金额', '30000')).toBe('term-loan');
    expect(kind('卡片尾号', '7302')).toBe('credit-card');
    expect(first('机构,状态\n示例银行信用卡中心,正常').kind).toBe('credit-card');
    const inferred = parseAccountCsv('机构,状态,类型\n示例银行,正常,贷款').diagnostics[0];
    expect(inferred).toMatchObject({
      code: 'CSV_KIND_INFERRED',
      args: {row: 2, institution: '示例银行', kind: 'credit-line'},
    });
    expect(complaints('类型', '某种')).toEqual(['CSV_VALUE_UNREADABLE']);
  });

  it('takes the summary column from kind and product', () => {
    expect(cell('业务种类', '个人住房公积金贷款').group).toBe('housing');
    expect(cell('账户类型', '贷记卡').group).toBe('cards');
    expect(cell('账户类型', '融资租赁').group).toBe('other-business');
  });

  it('长期 is no day', () => {
    expect(cell('额度有效期', '长期')).toMatchObject({validUntil: null, perpetual: true});
    expect(cell('额度有效期', '2028-07-19')).toMatchObject({validUntil: '2028-07-19', perpetual: false});
    expect(complaints('额度有效期', '长期')).toEqual([]);
  });

  it('does not mend digits that a spreadsheet has spoilt', () => {
    expect(cell('卡片尾号', '302').cardTail).toBeNull();
    expect(complaints('卡片尾号', '302')).toEqual(['CSV_VALUE_UNREADABLE']);
    expect(complaints('报告编号', '2.02605E+21')).toEqual(['CSV_VALUE_UNREADABLE']);
  });

  it('keeps the institution of a row that an amount without quotes has shifted, and nothing else', () => {
    const text = '机构,状态,额度,余额\n示例银行,正常,26,700,0';
    expect(first(text)).toMatchObject({institution: '示例银行', status: 'unknown', limit: null, balance: null});
    expect(codes(text)).toEqual(['CSV_ROW_SHIFTED']);
    expect(codes('机构,状态,额度\n示例银行,正常,0,,')).toEqual([]);
    expect(first('机构,额度有效期,余额\n示例银行,长期,26,700').perpetual).toBe(false);
  });

  it('says what it does not know, and loses no row', () => {
    expect(codes('机构,状态,备注\n示例银行,正常,x')).toEqual(['CSV_COLUMN_UNKNOWN']);
    expect(codes('机构,状态,账户状态\n示例银行,正常,结清')).toEqual(['CSV_COLUMN_TWICE']);
    expect(codes('机构,状态,余额\n示例银行,正常')).toEqual(['CSV_ROW_SHORT']);
    expect(codes('机构,状态\n,正常')).toEqual(['CSV_INSTITUTION_MISSING']);
    expect(codes('机构,状态\n')).toEqual(['CSV_NO_ROWS']);
    expect(codes('机构,状态\n"示例银行,正常')).toContain('CSV_QUOTES_BROKEN');
    expect(parseAccountCsv('机构,状态\n,正常\n\n示例银行,正常').accounts).toHaveLength(2);
  });

  it('keeps no full name and no full id number', () => {
    const report = parseAccountCsv('机构,状态,姓名,证件号码\n示例银行,正常,测试甲,11010119900101000X');
    expect(report.holder).toEqual({name: '测**', idTail: '000X'});
    expect(JSON.stringify(report)).not.toContain('测试甲');
  });

  it('takes no head from rows of several reports', () => {
    const text = '机构,状态,报告时间\n示例银行,正常,2026-05-18 09:12:34\n示例银行,正常,2026/6/18 9:12';
    expect(parseAccountCsv(text).reportedAt).toBeNull();
    expect(codes(text)).toEqual(['CSV_SEVERAL_REPORTS']);
    expect(parseAccountCsv('机构,状态,报告时间\n示例银行,正常,2026/6/18 9:12').reportedAt).toBe('2026-06-18T09:12:00');
  });

  it('refuses what is no table of accounts', () => {
    expect(() => parseAccountCsv('状态,余额\n正常,0')).toThrow('NOT_A_CREDIT_REPORT');
    expect(() => parseAccountCsv('a,b\n1,2')).toThrow('NOT_A_CREDIT_REPORT');
    expect(() => parseAccountCsv('\uFEFF \n')).toThrow('EMPTY_INPUT');
  });
});

describe('a table from a real desk', () => {
  const ROWS = [
    '机构,账户类型,状态,额度,余额,开立日期,截至,卡片尾号',
    '测试小额贷款有限公司,循环贷,正常,26700,0,2022-07-19,2026-09,',
    '示例银行,贷记卡,正常,20000,0,2020-01-05,2026-09,0302',
  ];
  const institutions = (text: string) => parseAccountCsv(text).accounts.map(({institution}) => institution);
  const both = ['测试小额贷款有限公司', '示例银行'];

  it('lines may end in several ways', () => {
    const [heading = '', ...rows] = ROWS;
    expect(institutions(`${heading}\r\n${rows.join('\n')}`)).toEqual(both);
    expect(institutions(`${heading}\n${rows.join('\r\n')}`)).toEqual(both);
    expect(institutions(`${heading}\r${rows.join('\r')}`)).toEqual(both);
  });

  it('titles and sep= may stand before the heading, and rows keep their numbers', () => {
    const titled = ['老余账户整理表,,,,,,,', '导出时间：2026-10-20,,,,,,,', '----明细----,,,,,,,', ...ROWS].join('\n');
    expect(institutions(titled)).toEqual(both);
    expect(parseAccountCsv(titled).accounts[0]?.span.line).toBe(5);
    expect(institutions(`sep=,\n${ROWS.join('\n')}`)).toEqual(both);
    expect(institutions(`"sep=;"\n${ROWS.join('\n').replaceAll(',', ';')}`)).toEqual(both);
  });

  it('says which column is missing where only its name differs', () => {
    const text = ROWS.join('\n').replace('机构', '银行');
    expect(() => parseAccountCsv(text)).toThrow(
      expect.objectContaining({code: 'NOT_A_CREDIT_REPORT', args: {reason: 'column'}}),
    );
  });

  it.each(['合计', '总计：', 'Total'])('a row %s at the end is no account', word => {
    const text = [...ROWS, `${word},,,46700,0,,,`].join('\n');
    expect(institutions(text)).toEqual(both);
    expect(codes(text)).toEqual(['CSV_TOTAL_ROW']);
    expect(institutions([...ROWS, `,,${word},46700,0,,,`].join('\n'))).toHaveLength(3);
    expect(institutions([...ROWS, '合计,循环贷,正常,46700,0,2022-07-19,,'].join('\n'))).toHaveLength(3);
  });

  it('rows that are alike in every cell stay, and it is said', () => {
    const report = parseAccountCsv([...ROWS, ROWS[2]].join('\n'));
    expect(report.accounts).toHaveLength(3);
    expect(report.diagnostics.find(({code}) => code === 'CSV_ROW_TWICE')?.args).toEqual({row: 4, first: 3});
  });

  it.each(['0009-07-19', '1622-07-19', '2922-07-19', '22-07-19'])('does not read the year of %s', text => {
    expect(cell('开立日期', text).openedOn).toBeNull();
    expect(complaints('开立日期', text)).toEqual(['CSV_VALUE_UNREADABLE']);
    expect(complaints('截至', text.slice(0, -3))).toEqual(['CSV_VALUE_UNREADABLE']);
  });

  it.each(['="0302"', "'0302", '****0302', '9999 **** **** 0302', '尾号0302', '卡片尾号：0302'])(
    'reads the tail of a card in %s',
    text => {
      expect(first(`机构,状态,卡片尾号\n示例银行,正常,"${text.replaceAll('"', '""')}"`).cardTail).toBe('0302');
    },
  );

  it('keeps no whole number of a card', () => {
    expect(cell('卡片尾号', '9999990000000302').cardTail).toBe('0302');
    expect(complaints('卡片尾号', '99990302')).toEqual(['CSV_VALUE_UNREADABLE']);
  });

  it.each([
    ['Sep-25', '2025-09', []],
    ['Sep-2025', '2025-09', []],
    ['2025年9月', '2025-09', []],
    ['25-Sep', '2025-09', ['asOf']],
  ])('reads the month %s as a spreadsheet shows it', (text, month, doubtful) => {
    expect(cell('截至', text)).toMatchObject({asOf: month, doubtful});
  });

  it.each(['25-Foo', 'Sep', 'Sep-25-2025'])('does not read the month %s', text => {
    expect(complaints('截至', text)).toEqual(['CSV_VALUE_UNREADABLE']);
  });
});
