import {describe, expect, it} from 'vitest';
import {readDetailedReport} from '../../../../src/parser/detailed/index.ts';
import {GlyphTable} from '../../../../src/parser/source/glyph-table.ts';
import {layoutLines} from '../../../../src/parser/source/layout.ts';
import type {Glyph, Page} from '../../../../src/parser/source/page.ts';
import {readFacts} from '../../../compose/detailed/expected.ts';
import {paperOf, toPages} from '../../../compose/detailed/print.ts';
import {randomReport} from '../../../compose/detailed/random-report.ts';
import {textWidth} from '../../../compose/pdf/canvas.ts';
import {
  asOf,
  cardBase,
  codes,
  heading,
  lineBase,
  pageBreak,
  paper,
  RUNNING_LABELS,
  read,
  running,
  runningCard,
  table,
  title,
} from './small-report.ts';

const LINE = heading('（一）循环贷账户二');
const moved = (page: Page, move: (glyph: Glyph) => Glyph): Page => ({
  ...page,
  lines: page.lines.map(line => ({...line, glyphs: line.glyphs?.map(move) ?? null})),
});
const check = (report: ReturnType<typeof read>, id: string) =>
  report.reconciliation.checks.find(other => other.id === id);

describe('a page at another scale', () => {
  it.each([0.25, 0.5, 2, 4])('× %d is read as the same', scale => {
    const pages = toPages(paperOf(randomReport({seed: 4})));
    const scaled = pages.map(page =>
      moved(page, ({char, x, right, y, size}) => ({
        char,
        x: x * scale,
        right: right * scale,
        y: y * scale,
        size: size * scale,
      })),
    );
    expect(readFacts(readDetailedReport(scaled))).toEqual(readFacts(readDetailedReport(pages)));
  });
});

describe('a page further aside than the one that has its labels', () => {
  it.each([-55, -20, 30, 60])('by %d points', by => {
    const elements = [
      LINE,
      title('账户1'),
      ...lineBase(),
      ...running('正常', '375'),
      title('账户2'),
      ...lineBase('B2'),
      asOf,
      table(RUNNING_LABELS),
      pageBreak,
      ...running('正常', '12').slice(1).map(unlabelled),
      title('账户3'),
      ...lineBase('B3'),
      ...running('正常', '7'),
    ];
    const [first, second] = toPages(paper(elements));
    if (!first || !second) throw new Error('one page');
    const aside = moved(second, glyph => ({...glyph, x: glyph.x + by, right: glyph.right + by}));
    expect(readDetailedReport([first, aside]).accounts.map(({balance}) => balance)).toEqual([375, 12, 7]);
  });
});

function unlabelled(element: ReturnType<typeof table>): ReturnType<typeof table> {
  return element.kind === 'table' ? {...element, rows: element.rows.slice(1)} : element;
}

describe('cells that begin at the left edge and at the top', () => {
  const SIZE = 8;
  const WIDTH = 96;
  const draw = (rows: readonly (readonly (readonly string[])[])[]): Page => {
    const glyphs: Glyph[] = [];
    let y = 60;
    for (const row of rows) {
      row.forEach((lines, column) => {
        lines.forEach((text, line) => {
          let x = 40 + column * WIDTH;
          for (const char of text) {
            const right = x + textWidth(char, SIZE);
            glyphs.push({char, x, right, y: y + line * 10, size: SIZE});
            x = right;
          }
        });
      });
      y += 10 * Math.max(...row.map(lines => lines.length)) + 6;
    }
    return {number: 1, width: 595, height: 842, lines: layoutLines(GlyphTable.of(glyphs))};
  };
  const line = (...words: string[]) => words.map(word => [word]);

  it('a figure close behind a full cell stays in its own column', () => {
    const report = readDetailedReport([
      draw([
        line('（一）授信协议信息'),
        line('授信协议1'),
        line('管理机构', '授信协议标识', '生效日期', '到期日期', '授信额度用途'),
        [['农行'], ['B10211000H0001SX8801779', '8458'], ['2021.09.14'], ['2024.05.19'], ['循环贷款额度']],
        line('授信额度', '授信限额', '授信限额编号', '已用额度', '币种'),
        [['29,100'], ['3,500'], ['B10211000H0001XE6766117', '8199'], ['19'], ['人民币元']],
        line('报告说明'),
      ]),
    ]);
    expect(report.facilities).toMatchObject([
      {limit: 29_100, subLimit: 3_500, subLimitId: 'B10211000H0001XE67661178199', used: 19, currency: '人民币元'},
    ]);
  });

  it('inquiries take the lines below their first one', () => {
    const report = readDetailedReport([
      draw([
        line('（一）查询记录'),
        line('机构查询记录明细'),
        line('编号', '查询日期', '查询机构', '查询原因'),
        [['1'], ['2024.10.03'], ['中国农业银行股份有限公', '司'], ['信用卡审批']],
        [['2'], ['2024.02.06'], ['深圳前海微众银行股份有', '限公司'], ['担保资格审查']],
        [['3'], ['2024.12.10'], ['农行'], ['法人代表、负责人、高管', '等资信审查']],
        line('报告说明'),
      ]),
    ]);
    expect(report.inquiries.map(({institution, reason}) => [institution, reason])).toEqual([
      ['中国农业银行股份有限公司', '信用卡审批'],
      ['深圳前海微众银行股份有限公司', '担保资格审查'],
      ['农行', '法人代表、负责人、高管等资信审查'],
    ]);
  });
});

describe('a record that is not read whole', () => {
  const whole = [LINE, title('账户1'), ...lineBase(), ...running()];
  it('is counted, and one that is whole as well', () => {
    expect(check(read(whole), 'records')).toMatchObject({strength: 'hard', printed: 1, read: 1, ok: true});
  });

  it('institution, opening day and status must be there', () => {
    for (const [cell, value] of [
      [0, '银行股份有限公'],
      [2, '--'],
    ] as const) {
      const report = read([LINE, title('账户1'), ...lineBase('B1', {[cell]: value}), ...running()]);
      expect(check(report, 'records')).toMatchObject({printed: 1, read: 0, ok: false});
      expect(report.reconciliation.status).toBe('mismatched');
    }
    const statusless = read([LINE, title('账户1'), ...lineBase(), ...running('--')]);
    expect(codes(statusless)).toContain('STATUS_UNKNOWN');
    expect(statusless.reconciliation.status).toBe('mismatched');
  });

  it('an institution that was cut is not given', () => {
    const report = read([LINE, title('账户1'), ...lineBase('B1', {0: '兴业银行股份有限公'}), ...running()]);
    expect(report.accounts[0]?.institution).toBe('');
    expect(codes(report)).toContain('BLOCK_UNREADABLE');
  });

  it('text is left where the row of the overdue figures should be', () => {
    const report = read([...whole, table(['说不清', '也说不清'], ['1', '2'])]);
    expect(codes(report)).toContain('UNKNOWN_ROW');
    expect(check(report, 'records')?.ok).toBe(false);
  });

  it('inquiries count: half a name, or two reasons in one row', () => {
    const inquiries = (institution: string, reason: string) =>
      read([
        heading('四 查询记录'),
        heading('机构查询记录明细'),
        table(['编号', '查询日期', '查询机构', '查询原因'], ['1', '2025.10.28', institution, reason]),
      ]);
    expect(inquiries('农行', '公积金提取复核查询').inquiries).toHaveLength(1);
    for (const report of [inquiries('招商银行股份有限公', '贷后管理'), inquiries('农行', '贷后管理贷款审批')]) {
      expect(report.inquiries).toEqual([]);
      expect(codes(report)).toContain('INQUIRIES_UNREADABLE');
      expect(report.reconciliation.status).toBe('mismatched');
    }
  });
});

describe('a figure that is printed and cannot be read', () => {
  const account = (values: Partial<Record<number, string>>, balance = '0') =>
    read([LINE, title('账户1'), ...lineBase('B1', values), ...running('正常', balance)]);

  it('is null and doubtful, and leaves the record counted', () => {
    const report = account({4: '50,00�'}, '3�5');
    expect(report.accounts[0]).toMatchObject({limit: null, balance: null, doubtful: ['limit', 'balance']});
    expect(check(report, 'records')?.ok).toBe(true);
  });

  it('so are words that cannot stand in their cell', () => {
    expect(account({1: 'B105--265', 5: '人民币元4/5'}).accounts[0]).toMatchObject({
      accountId: null,
      currency: null,
      doubtful: ['accountId', 'currency'],
    });
  });

  it('of an agreement, which has no such mark, makes the record unread', () => {
    const facility = (used: string) =>
      read([
        heading('（一）授信协议信息'),
        title('授信协议1'),
        table(
          ['管理机构', '授信协议标识', '生效日期', '到期日期', '授信额度用途'],
          ['农行', 'B1', '2021.09.14', '长期', '循环贷款额度'],
        ),
        table(['授信额度', '授信限额', '授信限额编号', '已用额度', '币种'], ['100', '--', '--', used, '人民币元']),
      ]);
    expect(check(facility('0'), 'records')?.ok).toBe(true);
    expect(check(facility('1�'), 'records')?.ok).toBe(false);
  });
});

describe('a file that is not one whole report', () => {
  const pagesOf = (seed: number) => toPages(paperOf(randomReport({seed})));

  it('holds two: the first is read, and the other one is said', () => {
    const one = pagesOf(4);
    const both = readDetailedReport([...one, ...pagesOf(5)]);
    expect(readFacts(both)).toEqual(readFacts(readDetailedReport(one)));
    expect(codes(both)).toContain('SEVERAL_REPORTS');
    expect(check(both, 'reports')).toMatchObject({printed: 2, read: 1, ok: false});
    expect(both.reconciliation.status).toBe('mismatched');
  });

  it('holds one twice: read once', () => {
    const one = pagesOf(4);
    const twice = readDetailedReport([...one, ...one]);
    expect(readFacts(twice)).toEqual(readFacts(readDetailedReport(one)));
    expect(twice.reconciliation.status).toBe('matched');
  });

  it('says that it is cut short', () => {
    const report = read([LINE, title('账户1'), ...lineBase(), ...running(), title('信用报告超长，仅提供部分信息')]);
    expect(codes(report)).toContain('REPORT_CUT_SHORT');
    expect(report.reconciliation.status).toBe('mismatched');
  });

  it('has no account, and does not say that there is none', () => {
    const empty = read([LINE]);
    expect(codes(empty)).toContain('NO_ACCOUNTS_READ');
    expect(empty.reconciliation.status).toBe('mismatched');
    const none = read([title('系统中没有您的信贷交易记录。')]);
    expect(codes(none)).not.toContain('NO_ACCOUNTS_READ');
    expect(none.reconciliation.status).toBe('not-printed');
  });
});

describe('the title of a repayment grid', () => {
  it('may wrap', () => {
    const report = read([
      heading('（一）贷记卡账户'),
      title('账户1'),
      cardBase(),
      ...runningCard(),
      heading('2020年12月-2025年10'),
      heading('月的还款记录'),
      title('账户2'),
      cardBase('B2'),
      ...runningCard(),
    ]);
    expect(report.accounts).toHaveLength(2);
    expect(codes(report)).toEqual([]);
  });
});
