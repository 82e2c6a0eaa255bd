import {describe, expect, it} from 'vitest';
import {readDetailedReport} from '../../../../src/parser/detailed/index.ts';
import {PLAIN_GEOMETRY, PLAIN_WORDING, paperOf, toPages, toPastedPages} from '../../../compose/detailed/print.ts';
import {composeAccount, composeFacility, composeReport} from '../../../compose/detailed/scenarios.ts';
import {typicalReport} from '../../../compose/detailed/typical-report.ts';
import {
  asOf,
  cardBase,
  codes,
  heading,
  lineBase,
  loanBase,
  paper,
  RUNNING_LABELS,
  read,
  running,
  runningCard,
  settled,
  table,
  title,
} from './small-report.ts';

const LINE = heading('（四）循环贷账户二');
const line = (id: string, rest = {}) =>
  composeAccount('credit-line', {accountId: id, institution: '兴业银行股份有限公司', limit: 5_000, ...rest});

describe('states', () => {
  it.each([
    ['结清', '账户关闭日期', 'settled'],
    ['结清', '关闭日期', 'settled'],
    ['销户', '销户日期', 'closed'],
    ['结束', '账户关闭日期', 'closed'],
  ])('%s with %s', (word, label, status) => {
    const account = read([LINE, title('账户1'), ...lineBase(), ...settled(word, label)]).accounts[0];
    expect(account).toMatchObject({
      status,
      statusText: word,
      closedOn: '2022-08-03',
      asOf: '2022-09-30',
      balance: null,
    });
  });

  it.each(['0', '债务人即将违约时自动垫款', '逾期180天以上', '--'])(
    'of a claim, whatever it was when it was transferred: %s',
    then => {
      const report = read([
        heading('（一）被追偿信息'),
        title('账户1'),
        table(
          ['管理机构', '业务种类', '债权接收日期', '债权金额', '债权转移时的还款状态'],
          ['示例融资担保有限公司', '垫款业务', '2021.03.05', '8,000', then],
        ),
        asOf,
        table(['账户状态', '余额', '最近一次还款日期'], ['催收', '7,500', '2025.05.21']),
      ]);
      expect(report.accounts).toMatchObject([
        {
          kind: 'recovery',
          institution: '示例融资担保有限公司',
          product: '垫款业务',
          openedOn: '2021-03-05',
          amount: 8_000,
          status: 'open',
          balance: 7_500,
          doubtful: [],
        },
      ]);
      expect(codes(report)).toEqual([]);
    },
  );

  it('transferred, with a month', () => {
    const account = read([
      heading('（一）非循环贷账户'),
      title('账户1'),
      ...loanBase(),
      ...settled('转出', '转出月份', '2024.03'),
    ]).accounts[0];
    expect(account).toMatchObject({status: 'transferred', closedOn: '2024-03', kind: 'term-loan', amount: 18_000});
  });

  it('never activated', () => {
    const sentence = heading('截至2025年10月31日，账户状态为“未激活”。');
    const account = read([heading('（五）贷记卡账户'), title('账户1'), cardBase(), sentence]).accounts[0];
    expect(account).toMatchObject({
      status: 'not-activated',
      statusText: '未激活',
      asOf: '2025-10-31',
      balance: null,
      used: null,
    });
  });

  it.each([
    ['冻结', 'frozen'],
    ['止付', 'stopped'],
    ['银行止付', 'stopped'],
  ])('%s is restricted and open', (word, status) => {
    expect(
      read([heading('（五）贷记卡账户'), title('账户1'), cardBase(), ...runningCard(word)]).accounts[0]?.status,
    ).toBe(status);
  });

  it('a closed account without a closing day is told', () => {
    const report = read([
      LINE,
      title('账户1'),
      ...lineBase(),
      asOf,
      table(['账户状态', '账户关闭日期'], ['结清', '--']),
    ]);
    expect(report.accounts[0]).toMatchObject({status: 'settled', closedOn: null});
    expect(codes(report)).toEqual(['CLOSING_DATE_MISSING']);
  });

  it('installments in use are told although no balance is printed for them', () => {
    const special = table(
      ['大额专项分期额度', '分期额度生效日期', '分期额度到期日期', '已用分期金额'],
      ['50,000', '2024.01.01', '2026.01.01', '9,000'],
    );
    const report = read([
      heading('（五）贷记卡账户'),
      title('账户1'),
      cardBase(),
      ...runningCard(),
      heading('大额专项分期信息'),
      special,
    ]);
    expect(codes(report)).toEqual(['INSTALLMENT_IN_USE']);
  });
});

describe('values', () => {
  it('that cannot be read are null and told', () => {
    const report = read([LINE, title('账户1'), ...lineBase('B1', {2: '2023.13.14', 4: '50,00'}), ...running()]);
    expect(report.accounts[0]).toMatchObject({openedOn: null, limit: null});
    const clauses = report.diagnostics.filter(({code}) => code === 'VALUE_UNREADABLE').map(({args}) => args.clause);
    expect(clauses).toContain('开立日期');
    expect(clauses).toContain('账户授信额度');
  });

  it('with a character that has no meaning: an id is kept whole or not at all', () => {
    const report = read([LINE, title('账户1'), ...lineBase('B1051\uFFFD000'), ...running()]);
    expect(report.accounts[0]?.accountId).toBeNull();
    expect(codes(report)).toContain('VALUE_UNREADABLE');
  });

  it('stand under their label when a page ends between the two lines of a label', () => {
    const whole = paper([LINE, title('账户1'), ...lineBase(), ...running('正常', '375')]);
    const second = whole.texts.find(({text}) => text === '期');
    if (!second) throw new Error('the label does not wrap');
    const cut = whole.texts.map(text =>
      text.y >= second.y - 0.1 && text.y < 800 ? {...text, page: 1, y: text.y - second.y + 50} : text,
    );
    const report = readDetailedReport(toPages({pages: 2, texts: cut}));
    expect(report.accounts[0]).toMatchObject({status: 'open', balance: 375});
  });

  it('of a block that cannot be read at all still make an account', () => {
    const report = read([LINE, title('账户1'), title('账户2'), ...lineBase(), ...running()]);
    expect(report.accounts).toHaveLength(2);
    expect(report.accounts[0]).toMatchObject({institution: '', status: 'unknown'});
    expect(codes(report)).toContain('BLOCK_UNREADABLE');
  });

  it('of a row that is not known are told', () => {
    const unknown = table(['绿色分类', '碳减排'], ['甲', '乙']);
    const report = read([LINE, title('账户1'), ...lineBase(), asOf, unknown]);
    expect(codes(report)).toContain('UNKNOWN_ROW');
  });

  it('whose characters dance too much to tell lines apart are told', () => {
    const sheet = paper([LINE, title('账户1'), ...lineBase(), ...running()]);
    const texts = sheet.texts.flatMap(text =>
      text.text === '2023.09.14'
        ? [...text.text].map((char, at) => ({
            ...text,
            text: char,
            x: text.x + at * 3.5,
            y: text.y + (at % 2 === 0 ? 2.4 : -2.4),
          }))
        : [text],
    );
    const report = readDetailedReport(toPages({...sheet, texts}));
    expect(report.accounts[0]?.openedOn).toBe('2023-09-14');
    expect(codes(report)).toEqual(['TEXT_UNSTEADY']);
  });

  it('belong to a new block when a title is lost', () => {
    const report = read([
      LINE,
      title('账户1'),
      ...lineBase('B1'),
      ...running(),
      ...lineBase('B2'),
      ...running('正常', '9'),
    ]);
    expect(report.accounts.map(({accountId, balance}) => [accountId, balance])).toEqual([
      ['B1', 0],
      ['B2', 9],
    ]);
    expect(codes(report)).toEqual(['BLOCK_WITHOUT_TITLE']);
    expect(report.reconciliation.checks.find(({id}) => id === 'ordinals:credit-line')?.ok).toBe(false);
  });
});

describe('families', () => {
  it('are told from the labels where the heading is lost', () => {
    const report = read([heading('（三）循环贷账户一'), title('账户1'), cardBase(), ...runningCard()]);
    expect(report.accounts[0]?.kind).toBe('credit-card');
    expect(codes(report)).toEqual(['FAMILY_ASSUMED']);
  });

  it('业务种类 makes leases, securities and housing', () => {
    const kinds = [
      '融资租赁业务',
      '融资融券业务',
      '个人住房公积金贷款',
      '个人商用房（含商住两用房）贷款',
      '其他贷款',
    ].map(product => {
      const report = readDetailedReport(
        toPages(paperOf(composeReport({accounts: [composeAccount('term-loan', {product, accountId: 'B1'})]}))),
      );
      return [report.accounts[0]?.kind, report.accounts[0]?.group];
    });
    expect(kinds).toEqual([
      ['finance-lease', 'other-business'],
      ['securities-financing', 'other-business'],
      ['term-loan', 'housing'],
      ['term-loan', 'housing'],
      ['term-loan', 'other'],
    ]);
  });
});

describe('facilities', () => {
  it('are tied by id only; the same reporter code is a hint', () => {
    const composed = composeReport({
      accounts: [line('B10511000H0001RJ1'), line('B10511000H0001RJ2', {facilityId: 'B10511000H0001XY2'})],
      facilities: [
        composeFacility({facilityId: 'B10511000H0001XY1', institution: '兴业银行股份有限公司'}),
        composeFacility({facilityId: 'B10511000H0001XY2', institution: '兴业银行股份有限公司'}),
      ],
    });
    const report = readDetailedReport(toPages(paperOf(composed)));
    expect(report.facilities.map(({accountKeys}) => accountKeys)).toEqual([[], ['credit-line:B10511000H0001RJ2']]);
    expect(report.diagnostics).toMatchObject([
      {
        code: 'FACILITY_LIKELY',
        args: {facilityKey: 'facility:B10511000H0001XY1', accountKey: 'credit-line:B10511000H0001RJ1'},
      },
    ]);
  });

  it('that an account names and the report does not print are told', () => {
    const composed = composeReport({accounts: [line('B1', {facilityId: 'F9'})]});
    expect(codes(readDetailedReport(toPages(paperOf(composed))))).toEqual(['FACILITY_NOT_PRINTED']);
  });
});

describe('what is not kept', () => {
  it('names, numbers, addresses and employers', () => {
    const composed = {...typicalReport(), name: '欧阳测试', idNumber: '990102199006150024'};
    const json = JSON.stringify(readDetailedReport(toPages(paperOf(composed))));
    for (const secret of ['欧阳测试', '测试', '990102199006150024', '19900615', '王五', '不是账户的银行'])
      expect(json).not.toContain(secret);
    expect(json).toContain('"holder":{"name":"欧**","idTail":"0024"}');
  });
});

describe('the bank edition', () => {
  it('is read, and says that names are hidden', () => {
    const composed = composeReport({edition: 'institution', accounts: [line('B1', {institution: '商业银行“AB”'})]});
    const report = readDetailedReport(toPages(paperOf(composed)));
    expect(report.edition).toBe('institution');
    expect(report.accounts[0]?.institution).toBe('商业银行“AB”');
    expect(codes(report)).toContain('LENDER_NAMES_MASKED');
  });
});

describe('pasted text', () => {
  const pasted = (lines: string[]) =>
    readDetailedReport([{number: 1, width: null, height: null, lines: lines.map(text => ({text, glyphs: null}))}]);
  const base = '管理机构 账户标识 开立日期 到期日期 账户授信额度 账户币种';

  it('is read where labels and values stand word for word', () => {
    const report = pasted([
      '三 信贷交易信息明细',
      '（四）循环贷账户二',
      '账户1（授信协议标识：B1XY）',
      base,
      '兴业银行 B1 2023.09.14 长期 50,000 人民币元',
      '截至2025年10月31日',
      RUNNING_LABELS.join(' '),
      '正常 正常 375 11 0 -- 0 --',
    ]);
    expect(report.accounts[0]).toMatchObject({
      institution: '兴业银行',
      balance: 375,
      status: 'open',
      perpetual: true,
      facilityId: 'B1XY',
    });
  });

  it('is an account of unknown status where a cell wraps or is empty', () => {
    for (const values of [
      ['兴业银行', '2023.09.14 长期 B1', '股份有限公司'],
      ['兴业银行 B1 2023.09.14 50,000 人民币元'],
    ]) {
      const report = pasted([
        '（四）循环贷账户二',
        '账户1',
        base,
        ...values,
        '截至2025年10月31日',
        RUNNING_LABELS.join(' '),
        '正常 正常 375 11 0 -- 0 --',
      ]);
      expect(report.accounts[0]).toMatchObject({accountId: null, openedOn: null, status: 'unknown'});
      expect(codes(report)).toContain('CELLS_NEED_POSITIONS');
    }
  });

  it('keeps every account of a whole report', () => {
    const report = readDetailedReport(toPastedPages(paperOf(typicalReport(), PLAIN_WORDING, PLAIN_GEOMETRY)));
    expect(report.accounts).toHaveLength(15);
    expect(report.facilities).toHaveLength(7);
  });
});
