import {describe, expect, it} from 'vitest';
import {readDetailedReport} from '../../../../src/parser/detailed/index.ts';
import type {Element} from '../../../compose/detailed/elements.ts';
import {paperOf, toPages} from '../../../compose/detailed/print.ts';
import {randomReport} from '../../../compose/detailed/random-report.ts';
import {composeAccount, composeReport} from '../../../compose/detailed/scenarios.ts';
import {
  asOf,
  CARD_LABELS,
  cardBase,
  codes,
  heading,
  LINE_LABELS,
  LOAN_LABELS,
  lineBase,
  loanBase,
  pageBreak,
  paper,
  RUNNING_LABELS,
  read,
  running,
  runningCard,
  settled,
  table,
  title,
} from './small-report.ts';

const LINE = heading('（一）循环贷账户二');
const CARD = heading('（五）贷记卡账户');
const account = (elements: readonly Element[]) => read(elements).accounts[0];

describe('the pitfalls of the detailed report', () => {
  it('pitfall 1: sections are found by title, whatever the numeral', () => {
    for (const numeral of ['（一）', '（四）', '(七) ', '（十一）', ''])
      expect(account([heading(`${numeral}循环贷账户二`), title('账户1'), ...lineBase(), ...running()])?.kind).toBe(
        'credit-line',
      );
  });

  it('pitfall 2: 循环贷账户一 is the drawdown, 循环贷账户二 the line, by heading and not by label', () => {
    const kinds = [
      '循环贷账户一',
      '循环贷账户（一）',
      '循环额度下分账户',
      '循环贷账户二',
      '循环贷账户（二）',
      '循环贷账户',
    ].map(name => account([heading(`（三）${name}`), title('账户1'), ...loanBase(), ...running()])?.kind);
    expect(kinds).toEqual(['drawdown', 'drawdown', 'drawdown', 'credit-line', 'credit-line', 'credit-line']);
    const vendorBug = read([LINE, title('账户1'), ...loanBase(), ...running()]);
    expect(vendorBug.accounts[0]).toMatchObject({limit: 18_000, amount: null});
    expect(codes(vendorBug)).toContain('FAMILY_LABEL_MISMATCH');
  });

  it('pitfall 3: a lone 账户 without a number is a title', () => {
    const report = read([LINE, title('账户'), ...lineBase(), ...running()]);
    expect(report.accounts).toHaveLength(1);
    expect(codes(report)).toEqual([]);
    expect(report.reconciliation.checks.find(({id}) => id === 'ordinals:credit-line')?.ok).toBe(true);
  });

  it('pitfall 4: titles with two bracket groups of either width, as long as they like, over two lines', () => {
    const id = 'B11115000H0001SX20230101000777ABCDEFGHIJKLMNOPQRSTUVWXY';
    for (const text of [
      `账户1（授信协议标识：${id}）（卡片尾号：4821）`,
      `账户1(授信协议标识:${id})(卡片尾号:4821)`,
      `帐户1 （授信协议标识：${id}） （卡片尾号：4821）`,
      `账户1（卡片尾号：4821）（授信协议标识：${id}）`,
    ])
      expect(account([CARD, title(text), cardBase(), ...runningCard()])).toMatchObject({
        facilityId: id,
        cardTail: '4821',
      });
    const wrapped = [
      title('账户1（授信协议标识：B11115000H0001SX2023'),
      title('0101000777）'),
      title('（卡片尾号：4821）'),
    ];
    expect(account([CARD, ...wrapped, cardBase(), ...runningCard()])).toMatchObject({
      facilityId: 'B11115000H0001SX20230101000777',
      cardTail: '4821',
    });
    const overPages = [title('账户1（授信协议标识：B11115000H0001SX2023'), pageBreak, title('0101000777）')];
    expect(account([CARD, ...overPages, cardBase(), ...runningCard()])?.facilityId).toBe(
      'B11115000H0001SX20230101000777',
    );
  });

  it('pitfall 5: a page ends after the title, after the labels, and the labels come again or not', () => {
    const plain = account([LINE, title('账户1'), ...lineBase(), ...running('正常', '375')]);
    const {span: _, ...whole} = plain ?? {span: null};
    const afterTitle = account([LINE, title('账户1'), pageBreak, ...lineBase(), ...running('正常', '375')]);
    expect(afterTitle).toMatchObject(whole);
    for (let seed = 1; seed < 30; seed++) {
      for (const repeatLabels of [true, false]) {
        const report = read([LINE, title('账户1'), ...lineBase(), ...running('正常', '375')], {
          breaks: 0.6,
          repeatLabels,
          seed,
        });
        expect(report.accounts).toHaveLength(1);
        expect(report.accounts[0]).toMatchObject(whole);
        expect(codes(report)).toEqual([]);
      }
    }
  });

  it('pitfall 6 and 7: a repayment grid is skipped, its years between two lines, also over a page break', () => {
    const grid: Element = {kind: 'years', from: '2020年12月', to: '2025年10月', word: '还款记录'};
    for (let seed = 1; seed < 12; seed++) {
      const report = read(
        [
          LINE,
          title('账户1'),
          ...lineBase(),
          ...running(),
          grid,
          title('账户2'),
          ...lineBase('B10511000H0001RJ2'),
          ...running(),
        ],
        {breaks: 0.4, seed},
      );
      expect(report.accounts.map(({accountId}) => accountId)).toEqual(['B10511000H0001RJ1', 'B10511000H0001RJ2']);
      expect(codes(report)).toEqual([]);
      expect(report.reconciliation.checks.find(({id}) => id === 'grid-range')).toMatchObject({
        printed: 1,
        read: 1,
        ok: true,
      });
    }
  });

  it('pitfall 8: labels wrap at any character', () => {
    const composed = composeReport({
      accounts: [composeAccount('credit-card', {accountId: 'B1', openedOn: '2020-01-01', installmentBalance: 77})],
    });
    const full = paperOf(composed);
    const report = readDetailedReport(toPages(full));
    expect(full.texts.some(({text}) => text === '未出单的大额专项分期余额')).toBe(false);
    expect(report.accounts[0]?.installmentBalance).toBe(77);
  });

  it('pitfall 9: any dash in a label', () => {
    for (const dash of ['—', '－', '-', '–', '--', '——']) {
      const labels = ['当前逾期期数', '当前逾期总额', `逾期31${dash}60天未还本金`, `逾期61${dash}90天未还本金`];
      const report = read([LINE, title('账户1'), ...lineBase(), ...running(), table(labels, ['2', '900', '0', '0'])]);
      expect(report.accounts[0]?.pastDue.now).toBe(true);
      expect(codes(report)).toEqual([]);
    }
  });

  it('pitfall 10: a label inside another label', () => {
    expect(
      account([CARD, title('账户1'), cardBase(), ...runningCard('正常', {1: '111', 2: '222', 3: '333'})]),
    ).toMatchObject({
      balance: 111,
      used: 222,
      installmentBalance: 333,
      limit: 50_000,
    });
    const semi = ['发卡机构', '账户标识', '开立日期', '账户授信额度', '共享授信额度', '币种', '担保方式'];
    const overdraft = ['账户状态', '透支余额', '最近6个月平均透支余额', '最大透支余额', '账单日'];
    expect(
      account([
        heading('（六）准贷记卡账户'),
        title('账户1'),
        table(semi, ['招商银行股份有限公司', 'B1', '2009.08.01', '5,000', '9,999', '人民币元', '保证']),
        asOf,
        table(overdraft, ['正常', '100', '200', '300', '2025.10.01']),
      ]),
    ).toMatchObject({overdraft: 100, balance: null, limit: 5_000});
    const facility = read([
      heading('（八）授信协议信息'),
      title('授信协议1'),
      table(
        ['管理机构', '授信协议标识', '生效日期', '到期日期', '授信额度用途'],
        ['农行', 'F1', '2022.05.30', '长期', '循环贷款额度'],
      ),
      table(
        ['授信额度', '授信限额', '授信限额编号', '已用额度', '币种'],
        ['60,000', '5,000', 'N77', '6,700', '人民币元'],
      ),
    ]).facilities[0];
    expect(facility).toMatchObject({limit: 60_000, subLimit: 5_000, subLimitId: 'N77', used: 6_700, perpetual: true});
  });

  it('pitfall 11: a value that is the word of a label, a section or another value', () => {
    const report = read([
      CARD,
      title('账户1'),
      table(CARD_LABELS, ['贷记卡', 'B1', '2014.03.03', '50,000', '--', '人民币元', '贷记卡', '其他']),
      ...runningCard(),
      heading('（六）准贷记卡账户'),
    ]);
    expect(report.accounts[0]).toMatchObject({
      institution: '贷记卡',
      product: '贷记卡',
      kind: 'credit-card',
      statusText: '正常',
    });
    expect(account([LINE, title('账户1'), ...lineBase(), ...running('正常', '0', '正常')])?.statusText).toBe('正常');
  });

  it('pitfall 12: an empty cell shifts nothing', () => {
    const base = table(LINE_LABELS, ['兴业银行股份有限公司', 'B1', '', '2026.09.14', '', '美元']);
    const report = read([LINE, title('账户1'), base, ...running()]);
    expect(report.accounts[0]).toMatchObject({openedOn: null, validUntil: '2026-09-14', limit: null, currency: '美元'});
    expect(codes(report)).toContain('VALUE_MISSING');
  });

  it('pitfall 13: 长期 is no day, -- is not 0 and 0 is not nothing', () => {
    expect(account([LINE, title('账户1'), ...lineBase('B1', {3: '长期'}), ...running('正常', '0')])).toMatchObject({
      perpetual: true,
      validUntil: null,
      balance: 0,
    });
    expect(account([LINE, title('账户1'), ...lineBase('B1', {3: '--'}), ...running('正常', '--')])).toMatchObject({
      perpetual: false,
      validUntil: null,
      balance: null,
    });
  });

  it('pitfall 14: ids keep every character, also a last line of one, and are never taken for one another', () => {
    const ids = [
      `蚂蚁借呗合并X1020050000012${'7'.repeat(33)}`,
      `${'A'.repeat(20)}3`,
      '12345678901234567890',
      `B${'0'.repeat(56)}`,
      'ABC001XYZ',
      'ABC002XYW',
    ];
    const report = read([
      LINE,
      ...ids.flatMap((id, index) => [title(`账户${index + 1}`), ...lineBase(id), ...running()]),
    ]);
    expect(report.accounts.map(({accountId}) => accountId)).toEqual(ids);
    expect(new Set(report.accounts.map(({key}) => key)).size).toBe(ids.length);
  });

  it('pitfall 15: institutions of up to five lines, with former name, branch, or hidden', () => {
    const names = [
      '中原消费金融股份有限公司（原：河南中原消费金融股份有限公司及其全部分支机构）',
      '兴业银行股份有限公司杭州分行',
      '商业银行“AB”',
      '农行',
    ];
    const report = read([
      LINE,
      ...names.flatMap((name, index) => [title(`账户${index + 1}`), ...lineBase(`B${index}`, {0: name}), ...running()]),
    ]);
    expect(report.accounts.map(({institution}) => institution)).toEqual(names);
    const halfWidth = lineBase('B1', {0: '天津京东消费金融有限公司(原:捷信消费金融有限公司)'});
    expect(account([LINE, title('账户1'), ...halfWidth, ...running()])?.institution).toBe(
      '天津京东消费金融有限公司（原：捷信消费金融有限公司）',
    );
  });

  it('pitfall 16: the closing day is that of its cell, and a closed account has no balance', () => {
    expect(account([heading('（二）非循环贷账户'), title('账户1'), ...loanBase(), ...settled()])).toMatchObject({
      status: 'settled',
      closedOn: '2022-08-03',
      asOf: '2022-09-30',
      balance: null,
      latestBalance: null,
    });
  });

  it('pitfall 17: 账户N under 相关还款责任 and 后付费 is nobody’s account', () => {
    const composed = {...randomReport({seed: 3}), accounts: [], facilities: []};
    const liabilities = [
      {
        institution: '农行',
        role: '保证人',
        amount: 1_000,
        asOf: '2025-10-31',
        balance: 10,
        borrowerKind: 'enterprise' as const,
      },
    ];
    const report = readDetailedReport(toPages(paperOf({...composed, liabilities})));
    expect(report.accounts).toEqual([]);
    expect(report.liabilities).toEqual(liabilities);
    // The heading is lost with its page: the words of the grid still say whose it is.
    const labels = [
      '管理机构',
      '业务种类',
      '开立日期',
      '到期日期',
      '责任人类型',
      '还款责任金额',
      '币种',
      '保证合同编号',
    ];
    const stray = read([
      LINE,
      title('账户1'),
      table(labels, ['农行', '其他贷款', '2020.01.01', '2030.01.01', '保证人', '1,000', '人民币元', 'H1']),
    ]);
    expect(stray.accounts).toEqual([]);
    expect(stray.liabilities).toHaveLength(1);
  });

  it('pitfall 18: nothing after 报告说明 is read', () => {
    const report = read([
      LINE,
      title('账户1'),
      ...lineBase(),
      ...running(),
      heading('报告说明'),
      LINE,
      title('账户2'),
      ...lineBase('B2'),
      ...running(),
    ]);
    expect(report.accounts).toHaveLength(1);
  });

  it('pitfall 19: inquiries go on over pages without labels, names and reasons wrap', () => {
    const inquiries = Array.from({length: 60}, (_, index) => ({
      on: `2025-0${1 + (index % 9)}-1${index % 10}`,
      institution: index % 3 === 0 ? '中原消费金融股份有限公司（原：河南中原消费金融股份有限公司）' : '农行',
      reason: index % 4 === 0 ? '法人代表、负责人、高管等资信审查' : '贷后管理',
      by: 'institution' as const,
    }));
    const pages = toPages(paperOf(composeReport({inquiries})));
    expect(pages.length).toBeGreaterThan(2);
    expect(readDetailedReport(pages).inquiries).toEqual(inquiries);
  });

  it('pitfall 20: figures of the summary are no accounts and 合计 is no ordinal', () => {
    const report = readDetailedReport(
      toPages(paperOf(composeReport({accounts: [composeAccount('credit-line', {accountId: 'B1', limit: 5})]}))),
    );
    expect(report.accounts).toHaveLength(1);
    expect(report.summary.信贷交易信息提示?.合计·账户数).toBe(1);
    expect(report.summary['逾期（透支）信息汇总']?.['贷记卡账户·单月最高逾期/透支总额']).toBe(1024);
    expect(report.summary.查询记录概要?.最近2年内的查询次数·贷后管理).toBe(14);
  });

  it('pitfall 21: a label that is missing or not known costs its own value and no other', () => {
    const short = RUNNING_LABELS.filter(label => label !== '五级分类');
    expect(
      account([LINE, title('账户1'), ...lineBase(), asOf, table(short, ['正常', '375', '1', '0', '--', '0', '--'])]),
    ).toMatchObject({
      status: 'open',
      balance: 375,
    });
    const renamed = RUNNING_LABELS.map(label => (label === '五级分类' ? '风险等级' : label));
    const report = read([
      LINE,
      title('账户1'),
      ...lineBase(),
      asOf,
      table(renamed, ['正常', '关注', '375', '1', '0', '--', '0', '--']),
    ]);
    expect(report.accounts[0]).toMatchObject({status: 'open', statusText: '正常', balance: 375});
    expect(report.diagnostics.find(({code}) => code === 'UNKNOWN_LABEL')?.args).toEqual({label: '风险等级'});
    const blank = RUNNING_LABELS.map(label => (label === '余额' ? '' : label));
    const lost = read([
      LINE,
      title('账户1'),
      ...lineBase(),
      asOf,
      table(blank, ['正常', '关注', '375', '1', '0', '--', '0', '--']),
    ]);
    expect(lost.accounts[0]).toMatchObject({status: 'open', balance: null});
    expect(codes(lost)).toContain('UNKNOWN_ROW');
  });

  it('pitfall 22: every block of a list is kept', () => {
    const many = Array.from({length: 40}, (_, index) => [
      title(`账户${index + 1}`),
      ...lineBase(`B10511000H0001RJ${index}`),
      ...running(),
    ]);
    expect(read([LINE, ...many.flat()]).accounts).toHaveLength(40);
  });

  it('pitfall 23: currencies of one card are two accounts under one agreement', () => {
    const agreement = 'B11115000H0001SX1';
    const report = read([
      CARD,
      title(`账户1（授信协议标识：${agreement}）`),
      cardBase('B1001'),
      ...runningCard(),
      title(`账户2（授信协议标识：${agreement}）`),
      cardBase('B1002', '美元'),
      ...runningCard(),
      heading('（八）授信协议信息'),
      title('授信协议1'),
      table(
        ['管理机构', '授信协议标识', '生效日期', '到期日期', '授信额度用途'],
        ['招行', agreement, '2014.03.03', '长期', '信用卡独立额度'],
      ),
      table(['授信额度', '授信限额', '授信限额编号', '已用额度', '币种'], ['50,000', '--', '--', '0', '人民币元']),
    ]);
    expect(report.accounts.map(({currency}) => currency)).toEqual(['人民币元', '美元']);
    expect(report.facilities[0]?.accountKeys).toEqual(report.accounts.map(({key}) => key));
  });

  it('pitfall 24: agreement and newer payment record are both kept, each in its field', () => {
    const latest = [
      heading('2025年10月31日以后的最新还款记录'),
      table(['五级分类', '余额', '还款日期', '还款金额', '当前还款状态'], ['正常', '0', '2025.11.05', '900', '正常']),
    ];
    expect(account([LINE, title('账户1'), ...lineBase(), ...running('正常', '900'), ...latest])).toMatchObject({
      balance: 900,
      latestBalance: 0,
    });
  });

  it('pitfall 25: a status that is not known is neither open nor closed', () => {
    for (const word of ['强制平仓', '司法追偿', '已核销', '冻结中']) {
      const report = read([LINE, title('账户1'), ...lineBase(), ...running(word)]);
      expect(report.accounts[0]).toMatchObject({status: 'unknown', statusText: word});
      expect(report.diagnostics.find(({code}) => code === 'UNKNOWN_STATUS')?.args).toEqual({status: word});
    }
    const none = read([LINE, title('账户1'), ...lineBase()]);
    expect(none.accounts[0]?.status).toBe('unknown');
    expect(codes(none)).toContain('STATUS_UNKNOWN');
  });

  it('pitfall 26: compatibility forms are folded; one wrong character in a label is told', () => {
    const radicals = lineBase('B1', {0: '中国⼯商银⾏股份有限公司', 5: '⼈⺠币元', 4: '５０，０００'});
    expect(account([LINE, title('帐戶１'), ...radicals, ...running()])).toMatchObject({
      institution: '中国工商银行股份有限公司',
      currency: '人民币元',
      limit: 50_000,
    });
    const misread = LOAN_LABELS.map(label => (label === '开立日期' ? '开立白期' : label));
    const report = read([
      heading('（二）非循环贷账户'),
      title('账户1'),
      table(misread, ['农行', 'B1', '2021.08.05', '2022.08.05', '18,000', '人民币元']),
      ...settled(),
    ]);
    expect(report.accounts[0]?.openedOn).toBe('2021-08-05');
    expect(codes(report)).toContain('LABEL_ASSUMED');
  });

  it('pitfall 27: watermark characters in a value', () => {
    const sheet = paper([LINE, title('账户1'), ...lineBase('B1', {3: '长期'}), ...running()]);
    const expiry = sheet.texts.find(({text}) => text === '长期');
    const currency = sheet.texts.find(({text}) => text === '人民币元');
    if (!expiry || !currency) throw new Error('not printed');
    const stray = [
      {...expiry, x: expiry.x + 24, text: '杂'},
      {...currency, x: currency.x - 12, text: '瓷'},
      {...currency, x: currency.x + 3, y: currency.y + 1, text: '样', size: 30},
      {...currency, x: currency.x + 9, y: currency.y + 1, text: '章'},
    ];
    const report = readDetailedReport(toPages({...sheet, texts: [...sheet.texts, ...stray]}));
    expect(report.accounts[0]).toMatchObject({perpetual: true, currency: '人民币元', limit: 50_000});
    expect(codes(report)).toEqual(['STRAY_CHARACTER', 'STRAY_CHARACTER']);
  });

  it('pitfall 28: pages in the wrong order are put right by their footers', () => {
    const composed = randomReport({seed: 8, most: 3});
    const pages = toPages(paperOf(composed));
    const turned = readDetailedReport([...pages].reverse());
    expect(turned.accounts.map(({key}) => key)).toEqual(readDetailedReport(pages).accounts.map(({key}) => key));
    expect(turned.reconciliation.status).toBe('matched');
    expect(codes(turned)).toContain('PAGES_REORDERED');
  });

  it('pitfall 29: a re-opened card and a repeated id are told', () => {
    const event = [heading('特殊事件说明'), title('该账户已销户，2025年06月重新启用。')];
    expect(codes(read([CARD, title('账户1'), cardBase(), ...runningCard(), ...event]))).toEqual(['ACCOUNT_REOPENED']);
    const quiet = [heading('特殊事件说明'), title('该账户2015年05月不出单。')];
    expect(codes(read([CARD, title('账户1'), cardBase(), ...runningCard(), ...quiet]))).toEqual([]);
    const twice = read([
      LINE,
      title('账户1'),
      ...lineBase(),
      ...running(),
      title('账户2'),
      ...lineBase(),
      ...running(),
    ]);
    expect(twice.accounts).toHaveLength(2);
    expect(codes(twice)).toEqual(['ACCOUNT_ID_REPEATED']);
  });

  it('pitfall 30: fewer blocks than are counted is a mismatch', () => {
    const composed = randomReport({seed: 21, most: 3});
    const fewer = {...composed, accounts: composed.accounts.slice(0, -1)};
    const whole = paperOf(composed);
    const summaryPages = toPages(whole).slice(0, 1);
    const rest = toPages(paperOf(fewer)).slice(1);
    const report = readDetailedReport([...summaryPages, ...rest]);
    expect(report.reconciliation.status).toBe('mismatched');
    expect(report.reconciliation.checks.find(({id}) => id === 'count:total')).toMatchObject({
      ok: false,
      strength: 'hard',
    });
  });

  it('pitfall 31: 非正常 is not 正常, 准贷记卡 is not 贷记卡, 非循环贷账户 is not 循环贷账户', () => {
    expect(account([LINE, title('账户1'), ...lineBase(), ...running('非正常')])?.status).toBe('unknown');
    const family = (name: string) =>
      account([heading(`（二）${name}`), title('账户1'), ...loanBase(), ...settled()])?.kind;
    expect([family('非循环贷账户'), family('循环贷账户')]).toEqual(['term-loan', 'credit-line']);
    expect(account([heading('（六）准贷记卡账户'), title('账户1'), cardBase(), ...runningCard()])?.kind).toBe(
      'semi-credit-card',
    );
  });
});
