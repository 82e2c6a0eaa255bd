import {describe, expect, it} from 'vitest';
import {readLines, readOne} from './read.ts';

const CARD =
  '2015年03月17日招商银行股份有限公司信用卡中心发放的贷记卡（人民币账户，卡片尾号：7302）。截至2026年04月，信用额度52,000，已使用额度8,416。';
const LINE =
  '2022年07月19日重庆蚂蚁消费金融有限公司为其他个人消费贷款授信，额度有效期至2028年07月19日，可循环使用。截至2026年03月，信用额度26,700元（人民币），余额为0，当前无逾期。';
const LOAN =
  '2021年09月24日中国工商银行股份有限公司成都分行发放的860,000元（人民币）个人住房商业贷款，2051年09月24日到期。截至2026年04月，余额792,338。';
const SUMMARY = [
  '信息概要',
  '信用卡 贷款 其他业务',
  '购房 其他',
  '账户数 1 1 1 --',
  '未结清/未销户账户数 1 1 1 --',
  '发生过逾期的账户数 -- -- -- --',
  '发生过90天以上逾期的账户数 -- -- -- --',
];
const BODY = ['信用卡', `1.${CARD}`, '贷款', `1.${LOAN}`, `2.${LINE}`];

describe('ways in which others have lost or invented accounts', () => {
  it('pitfall 1: the end of validity after 余额为0 begins no record', () => {
    const report = readLines('贷款', `1.${LINE}`, `2.${LINE}`);
    expect(report.accounts.map(account => [account.openedOn, account.validUntil, account.balance])).toEqual([
      ['2022-07-19', '2028-07-19', 0],
      ['2022-07-19', '2028-07-19', 0],
    ]);
  });

  it('pitfall 2: page-1 header, summary, footer and the next ordinal in the middle of a sentence', () => {
    const report = readLines(
      '信用卡',
      `1.${CARD.slice(0, 70)}`,
      '个人信用报告',
      '报告编号：2026051809123400000000 报告时间：2026-05-18 09:12:34',
      '姓名： 测试甲 证件类型：身份证 证件号码：**************0000 已婚',
      ...SUMMARY,
      '第 1 页，共 1 页',
      '1.',
      CARD.slice(70),
      '贷款',
      LOAN,
      `2.${LINE}`,
    );
    expect(report.accounts.map(account => [account.limit, account.used, account.balance])).toEqual([
      [52000, 8416, null],
      [null, null, 792338],
      [26700, null, 0],
    ]);
    expect(report.diagnostics).toEqual([]);
    expect(report.reconciliation.status).toBe('matched');
  });

  it.each(['1．', '1、', '1.\n'])('pitfall 3: ordinal printed as %j', ordinal => {
    expect(readLines('信用卡', `${ordinal}${CARD}`).accounts).toHaveLength(1);
  });

  it('pitfall 3: ordinals after their sentences', () => {
    const report = readLines('信用卡', CARD, '1.', CARD.replace('7302', '7303'), '2.');
    expect(report.accounts.map(account => account.cardTail)).toEqual(['7302', '7303']);
    expect(report.reconciliation.checks.find(check => check.id === 'ordinals:cards')).toMatchObject({
      printed: 2,
      read: 2,
      ok: true,
    });
  });

  it('pitfall 3: more than 999 of them, behind one another, on lines of their own, and in running text', () => {
    const tail = (index: number) => String(index + 1).padStart(4, '0');
    const cards = Array.from({length: 1002}, (_, index) => `${index + 1}.${CARD.replace('7302', tail(index))}`);
    const alone = cards.map(card => card.replace('.', '.\n'));
    for (const lines of [cards, alone, [cards.join('')]]) {
      const report = readLines('信用卡', ...lines);
      expect(report.accounts.map(account => account.cardTail)).toEqual(cards.map((_, index) => tail(index)));
      expect(report.diagnostics.map(({code}) => code)).toEqual(['SUMMARY_MISSING']);
      expect(report.reconciliation.checks.find(check => check.id === 'ordinals:cards')).toMatchObject({
        printed: 1002,
        read: 1002,
        ok: true,
      });
    }
  });

  it('pitfall 4: 从未发生过逾期 is not 发生过逾期', () => {
    const report = readLines(
      ...SUMMARY.map(row => row.replace('发生过逾期的账户数 -- -- --', '发生过逾期的账户数 -- -- 1')),
      '信用卡',
      '从未逾期过的贷记卡及透支未超过60天的准贷记卡账户明细如下：',
      `1.${CARD}`,
      '贷款',
      '发生过逾期的账户明细如下：',
      `1.${LINE}`,
      '从未发生过逾期的账户明细如下：',
      `2.${LOAN}`,
    );
    expect(report.reconciliation.checks.filter(check => !check.ok)).toEqual([]);
  });

  it('pitfall 5: 90 and 60 of labels and side bar are no counts', () => {
    const report = readLines(
      '信息概要',
      '信用卡贷款',
      '其他业务 逾期记录可能影响对您的信用评价。',
      '购房 其他',
      '账户数 1 1 1 -- 购房贷款，包括个人住房贷款、个人商用',
      '房（包括商住两用）贷款和个人住房公积',
      '金贷款。未结清/未销户账户数 1 1 1 --',
      '发生过90天以上逾期的账户数 -- -- -- -- 贷记卡账户和“透支超过60天”的准贷记卡账户。',
      '发生过逾期的账户数 -- -- -- --',
      ...BODY,
    );
    expect(report.summary.cards).toEqual({accounts: 1, open: 1, pastDue: null, over90: null});
    expect(report.reconciliation.status).toBe('matched');
  });

  it('pitfall 6: -- is none, not 0 and not a missing column', () => {
    expect(readLines(...SUMMARY, ...BODY).summary.otherBusiness).toEqual({
      accounts: null,
      open: null,
      pastDue: null,
      over90: null,
    });
  });

  it('pitfall 7: used, installment and overdraft amounts keep their own fields', () => {
    expect(readOne('信用卡', CARD)).toMatchObject({limit: 52000, used: 8416, balance: null});
    expect(
      readOne('信用卡', CARD.replace('已使用额度8,416', '余额15,000（含未出单的大额专项分期余额5,000），当前无逾期')),
    ).toMatchObject({balance: 15000, installmentBalance: 5000, used: null});
    expect(readOne('信用卡', CARD.replace('贷记卡', '准贷记卡').replace('已使用额度', '透支余额'))).toMatchObject({
      kind: 'semi-credit-card',
      overdraft: 8416,
      balance: null,
    });
  });

  it('pitfall 8: twins, currency twins and equal liabilities all stay', () => {
    const liability =
      '2022年06月07日，为测试乙（证件类型：身份证，证件号码：**************0000）在示例银行股份有限公司办理的贷款承担相关还款责任，责任人类型为保证人，相关还款责任金额200,000（保证合同编号：T1）。截至2026年03月，贷款余额120,000。';
    const report = readLines(
      '信用卡',
      `1.${CARD}`,
      `2.${CARD}`,
      `3.${CARD.replace('人民币', '美元')}`,
      '相关还款责任信息',
      `1.${liability}`,
      `2.${liability}`,
    );
    expect(report.accounts.map(account => account.key.slice(-2))).toEqual(['民币', '~2', '美元']);
    expect(report.liabilities).toHaveLength(2);
  });

  it('pitfall 9: the kind of a card is in its sentence, not in the next sub-heading', () => {
    const report = readLines(
      '信用卡',
      `1.${CARD}`,
      '透支超过60天的准贷记卡账户明细如下：',
      `2.${CARD.replace('贷记卡', '准贷记卡')}`,
    );
    expect(report.accounts.map(account => account.kind)).toEqual(['credit-card', 'semi-credit-card']);
  });

  it('pitfall 10: amounts under 1,000 have no comma', () => {
    expect(readOne('贷款', LINE.replace('26,700', '500')).limit).toBe(500);
  });

  it('pitfall 11: brackets in issuer and product', () => {
    const loan = LOAN.replace('中国工商银行股份有限公司成都分行', '花旗银行（中国）有限公司').replace(
      '个人住房商业贷款',
      '个人商用房（含商住两用）贷款',
    );
    expect(readOne('贷款', loan)).toMatchObject({
      institution: '花旗银行（中国）有限公司',
      product: '个人商用房（含商住两用）贷款',
    });
  });

  it('pitfall 12: 未结清/未销户 is no 结清', () => {
    expect(readLines(...SUMMARY, ...BODY).accounts.map(account => account.status)).toEqual(['open', 'open', 'open']);
  });

  it('pitfall 13: zero limits, zero balances and a use above the limit are kept', () => {
    expect(readOne('信用卡', CARD.replace('52,000', '0'))).toMatchObject({limit: 0, used: 8416});
    expect(readOne('贷款', LINE)).toMatchObject({balance: 0, status: 'open'});
    expect(readOne('信用卡', CARD.replace('8,416', '52,264'))).toMatchObject({limit: 52000, used: 52264});
  });

  it('pitfall 14: liabilities and inquiries are no loans', () => {
    const report = readLines(
      '贷款',
      `1.${LOAN}`,
      '相关还款责任信息',
      '1.2024年05月20日，为样例甲电子商务有限公司（证件类型：中征码，证件号码：3100000000000001）在示例银行股份有限公司上海虹口支行办理的贷款承担相关还款责任，责任人类型为保证人，相关还款责任金额3,600,000。截至2026年02月20日，贷款余额2,900,000（人民币元）。',
      '查询记录',
      '1 2026年03月21日 示例银行股份有限公司 贷款审批',
    );
    expect(report.accounts.map(account => account.balance)).toEqual([792338]);
    expect(report.liabilities).toEqual([
      {
        institution: '示例银行股份有限公司上海虹口支行',
        role: '保证人',
        amount: 3600000,
        asOf: '2026-02-20',
        balance: 2900000,
        borrowerKind: 'enterprise',
      },
    ]);
    expect(JSON.stringify(report)).not.toContain('样例甲');
  });

  it('pitfall 15: a line break after every character of a sentence changes nothing', () => {
    const {span: _, ...whole} = readOne('贷款', LINE);
    const {span: __, ...broken} = readOne('贷款', [...LINE].join('\n'));
    expect(broken).toEqual(whole);
  });

  it.each([
    [
      'tail of the institution behind the reason',
      ['1 2026年02月11日 平安融易（江苏）融资担保有限公 担保资格审查', '司'],
    ],
    ['institution and reason wrapped', ['1 2026年02月11日 平安融易（江苏）融资担保有限公 担保资格审', '司 查']],
    ['no wrap', ['1 2026年02月11日 平安融易（江苏）融资担保有限公司 担保资格审查']],
  ])('pitfall 16: inquiry, %s', (_, rows) => {
    expect(readLines('查询记录', '机构查询记录明细', '编号 查询日期 查询机构 查询原因', ...rows).inquiries).toEqual([
      {on: '2026-02-11', institution: '平安融易（江苏）融资担保有限公司', reason: '担保资格审查', by: 'institution'},
    ]);
  });

  it.each(['个人', '本人'])('pitfall 17: %s查询记录明细', word => {
    const report = readLines(
      '查询记录',
      '机构查询记录明细',
      `${word}查询记录明细`,
      '1 2026年04月01日 本人 本人查询（临柜）',
    );
    expect(report.inquiries).toEqual([{on: '2026-04-01', institution: '本人', reason: '本人查询（临柜）', by: 'self'}]);
  });

  it('pitfall 18: a liability for a lease is read', () => {
    const report = readLines(
      '相关还款责任信息',
      '1.2024年05月20日，为测试丙（证件类型：身份证，证件号码：**************0000）在示例融资租赁有限公司办理的融资租赁承担相关还款责任，责任人类型为共同借款人，相关还款责任金额--。截至2026年02月，融资租赁余额29,000。',
    );
    expect(report.liabilities).toMatchObject([
      {institution: '示例融资租赁有限公司', amount: null, balance: 29000, borrowerKind: 'person'},
    ]);
  });

  it('pitfall 19: an account opened before 2000', () => {
    expect(readOne('信用卡', CARD.replace('2015年', '1998年')).openedOn).toBe('1998-03-17');
  });

  it('pitfall 20: no sub-heading, perpetual lines and running loans are read', () => {
    const report = readLines('贷款', `1.${LINE.replace('额度有效期至2028年07月19日', '额度长期有效')}`, `2.${LOAN}`);
    expect(report.accounts.map(account => [account.perpetual, account.validUntil, account.dueOn])).toEqual([
      [true, null, null],
      [false, null, '2051-09-24'],
    ]);
  });

  it.each([
    '广发银行股份有限公司',
    '中信银行股份有限公司',
    '上海浦东发展银行股份有限公司',
    '国家开发银行',
    '锦州市住房公积金管理中心',
    '示例县农村信用合作联社',
  ])('pitfall 21: issuer %s', issuer => {
    expect(readOne('贷款', LOAN.replace('中国工商银行股份有限公司成都分行', issuer)).institution).toBe(issuer);
    expect(readOne('贷款', LINE.replace('重庆蚂蚁消费金融有限公司', issuer)).institution).toBe(issuer);
  });

  it('pitfall 22: an issuer with 为 in its name', () => {
    expect(readOne('贷款', LINE.replace('重庆蚂蚁消费金融有限公司', '华为示例小额贷款有限公司'))).toMatchObject({
      institution: '华为示例小额贷款有限公司',
      product: '其他个人消费贷款',
    });
  });

  it('pitfall 23: a figure, a half-width comma and a year', () => {
    expect(readOne('贷款', LOAN.replace('，2051年', ',2051年').replace('，余额', ',余额'))).toMatchObject({
      amount: 860000,
      dueOn: '2051-09-24',
      balance: 792338,
    });
    expect(readOne('信用卡', CARD.replace('8,416。', '792,338,2031年01月销户。'))).toMatchObject({
      used: 792338,
      closedOn: '2031-01',
    });
  });

  it('pitfall 24: a settled line prints no currency and gets none', () => {
    expect(
      readOne('贷款', '2021年09月13日浙江网商银行股份有限公司为个人经营性贷款授信，可循环使用。2022年12月已结清。'),
    ).toMatchObject({
      currency: null,
      limit: null,
      balance: null,
      asOf: null,
      status: 'settled',
      closedOn: '2022-12',
    });
  });

  it('pitfall 25: the end of a line is no due date', () => {
    expect(readOne('贷款', LINE)).toMatchObject({validUntil: '2028-07-19', dueOn: null});
  });

  it('pitfall 26: a label whose value does not read is said, never taken for not printed', () => {
    const report = readLines('贷款', `1.${LINE.replace('余额为0', '余额为〇')}`);
    expect(report.accounts[0]).toMatchObject({balance: null, status: 'open'});
    expect(report.diagnostics[0]).toMatchObject({
      code: 'VALUE_UNREADABLE',
      severity: 'error',
      args: {clause: '余额为〇'},
    });
  });

  it('pitfall 27: 贷款 inside a sentence ends no section', () => {
    const report = readLines(
      '信用卡',
      `1.${CARD}`,
      '贷款',
      '1.2021年09月24日示例银行发放的1,000元（人民币）个人住房商业',
      '贷款，2051年09月24日到期。截至2026年04月，余额900。',
    );
    expect(report.accounts.map(account => account.product)).toEqual([null, '个人住房商业贷款']);
  });
});

describe('nothing is lost', () => {
  it('a count that is higher than what was read is a mismatch that shows both figures', () => {
    const report = readLines(...SUMMARY.map(row => row.replace('账户数 1 1 1', '账户数 1 1 2')), ...BODY);
    expect(report.reconciliation.status).toBe('mismatched');
    expect(report.reconciliation.checks).toContainEqual(
      expect.objectContaining({id: 'accounts:other', strength: 'hard', printed: 2, read: 1, ok: false}),
    );
  });

  it('a sentence that no form knows is an account of unknown state', () => {
    const report = readLines('贷款', `1.${LOAN}`, '2.2023年01月05日示例证券股份有限公司提供的一种新业务，金额5,000。');
    expect(report.accounts[1]).toMatchObject({
      institution: '示例证券股份有限公司',
      status: 'unknown',
      openedOn: '2023-01-05',
    });
    expect(report.diagnostics.map(({code}) => code)).toContain('CLAUSE_UNKNOWN');
  });

  it('an unknown clause costs nothing but itself', () => {
    const report = readLines('贷款', `1.${LINE.replace('，当前无逾期', '，附有某种新的说明，当前无逾期')}`);
    expect(report.accounts[0]).toMatchObject({balance: 0, status: 'open', pastDue: {now: false}});
    expect(report.diagnostics[0]).toMatchObject({code: 'CLAUSE_UNKNOWN', args: {clause: '附有某种新的说明'}});
  });

  it('a state that is not known is neither open nor closed', () => {
    expect(readOne('贷款', LINE.replace('余额为0，当前无逾期', '余额为0，已核销')).status).toBe('unknown');
  });

  it.each([
    ['冻结', 'frozen'],
    ['止付', 'stopped'],
    ['银行止付', 'stopped'],
  ])('%s is open but restricted', (word, status) => {
    expect(readOne('信用卡', CARD.replace('8,416。', `0，账户状态为${word}。`))).toMatchObject({
      status,
      statusText: word,
      used: 0,
    });
  });

  it('a sentence that is cut off is of unknown state', () => {
    expect(readOne('贷款', LINE.slice(0, 60)).status).toBe('unknown');
  });

  it('a report without its last page does not match', () => {
    const report = readLines(...SUMMARY, ...BODY, '第1页，共2页');
    expect(report.reconciliation).toMatchObject({status: 'mismatched'});
  });

  it('all in one line, as some viewers copy it', () => {
    const report = readLines([...SUMMARY, ...BODY].join(' '));
    expect(report.accounts.map(account => account.kind)).toEqual(['credit-card', 'term-loan', 'credit-line']);
  });

  it('no credit history is said by the report', () => {
    const report = readLines('系统中没有您的信用卡、贷款和其他信贷记录。');
    expect(report.reconciliation.status).toBe('matched');
    expect(report.accounts).toEqual([]);
  });
});
