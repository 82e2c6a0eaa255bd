import {describe, expect, it} from 'vitest';
import type {Account} from '../../../src/model/account.ts';
import {type Plan, PlanSchema} from '../../../src/model/plan.ts';
import type {Report} from '../../../src/model/report.ts';
import type {PlanContext} from '../../../src/planner/index.ts';
import {contextOf, planInWords} from './sample-context.ts';
import {accountOf, cardOf, facilityOf, reportOf} from './sample-report.ts';

function planOf(accounts: readonly Account[], context: Partial<PlanContext> = {}, report: Partial<Report> = {}): Plan {
  return PlanSchema.parse(planInWords(reportOf(accounts, report), contextOf(context)));
}

const warningsOf = (plan: Plan) => plan.warnings.map(warning => warning.code);

describe('a paid-off line', () => {
  it('is closed, with evidence, lender, app and phones', () => {
    const plan = planOf([accountOf()]);
    const [item] = plan.items;
    expect(item).toMatchObject({
      verdict: 'settled-open',
      action: 'close',
      evidence: '余额 0，额度 26,700，截至 2026-10',
      lender: {id: 'example-consumer', match: 'exact'},
      apps: [{id: 'example-app', chosen: true}],
      script: {id: 'simple', lender: 'example-consumer'},
      update: {minDays: 3, maxDays: 5, unit: 'working'},
    });
    expect(item?.update.source).toContain('周一至周五');
    expect(item?.phones.map(phone => [phone.number, phone.dial])).toEqual([
      ['95000', true],
      ['400-000-0001', false],
    ]);
    expect(plan.counts).toMatchObject({open: 1, openAfter: 0});
  });

  it('says that an expired line is still open', () => {
    const [item] = planOf([accountOf({validUntil: '2025-02-28'})]).items;
    expect(item?.evidence).toContain('2025-02-28 已过');
  });

  it('says the restriction of a frozen line', () => {
    const [item] = planOf([accountOf({status: 'frozen', statusText: '冻结'})]).items;
    expect(item).toMatchObject({action: 'close'});
    expect(item?.evidence).toContain('“冻结”');
  });

  it('is asked for line, agreement and report even when the app closes only the line', () => {
    const [item] = planOf([accountOf()]).items;
    const inApp = item?.steps.find(step => step.channel === 'app' && step.id.startsWith('close-line'));
    expect(inApp).toMatchObject({needs: ['支付密码'], sources: ['示例来源']});
    expect(inApp?.text).toContain('这样办到：关闭额度');
    const asked = item?.steps.filter(step => step.channel === 'phone').map(({text}) => text) ?? [];
    for (const thing of ['关闭这一笔的额度', '授信协议', '报送征信']) expect(asked.join()).toContain(thing);
  });

  it('has its overpayment refunded first', () => {
    const [item] = planOf([accountOf({balance: -12})]).items;
    expect(item?.action).toBe('close');
    const ids = item?.steps.map(({id}) => id) ?? [];
    expect(ids.indexOf('refund')).toBeGreaterThan(-1);
    expect(ids.indexOf('refund')).toBeLessThan(ids.indexOf('close-line'));
  });

  it('of an unknown funder still gets a plan that finds the app', () => {
    const [item] = planOf([accountOf({institution: '无人知晓小额贷款有限公司'})]).items;
    expect(item).toMatchObject({lender: {id: null, match: 'none'}, apps: [], phones: [], script: {id: 'unknown-app'}});
    expect(item?.steps[0]?.text).toContain('互联网贷款合作机构名单');
    expect(item?.steps.find(step => step.id === 'close-line')?.text).toContain('没有查到可靠的自助办法');
  });

  it('behind several apps asks which one first', () => {
    const [item] = planOf([accountOf({institution: '重庆样例小额贷款有限公司'})]).items;
    expect(item?.script.id).toBe('unknown-app');
    expect(item?.steps.find(step => step.id === 'close-line-2')?.text).toMatch(/^如果这笔是在伙伴借借的/);
    const [chosen] = planOf([accountOf({institution: '重庆样例小额贷款有限公司'})], {usedApps: ['伙伴借']}).items;
    expect(chosen?.script.id).toBe('simple');
    expect(chosen?.steps.find(step => step.id === 'close-line-2')?.text).toMatch(/^在伙伴借办/);
  });
});

describe('what must not be closed', () => {
  it.each<[string, Partial<Account>, string, string]>([
    ['a balance', {balance: 375}, 'owing', '375'],
    ['a newer payment record with debt', {balance: 0, latestBalance: 20}, 'owing', '20'],
    ['past due with balance 0', {pastDue: {now: true, months5y: 1, over90Months: 0}}, 'owing', '逾期'],
    ['no amount printed', {balance: null}, 'unclear', '不能当成 0'],
    ['an unknown status', {status: 'unknown', statusText: '强制平仓'}, 'unclear', '强制平仓'],
    ['settled', {status: 'settled', balance: null, closedOn: '2022-12'}, 'closed', '2022-12'],
    ['settled with a balance', {status: 'settled', balance: 8}, 'unclear', '矛盾'],
    ['transferred', {status: 'transferred', balance: null}, 'transferred', '转出'],
    ['bad debt', {status: 'bad-debt', balance: 9}, 'bad', '呆账'],
    ['recovery', {kind: 'recovery', group: 'recovery', balance: 0}, 'recovery', '被追偿'],
  ])('%s', (_, fields, verdict, why) => {
    const plan = planOf([accountOf(fields)]);
    expect(plan.items).toEqual([]);
    expect(plan.others).toMatchObject([{verdict}]);
    expect(plan.others[0]?.why).toContain(why);
  });

  it('a card with instalments not yet billed', () => {
    const plan = planOf([cardOf({balance: 0, used: 0, installmentBalance: 4800})]);
    expect(plan.others).toMatchObject([{verdict: 'owing'}]);
  });

  it('the clean currency of a card that owes in the other', () => {
    const plan = planOf([cardOf({used: 8416}), cardOf({currency: '美元'})]);
    expect(plan.others).toMatchObject([{verdict: 'owing', accountKeys: {length: 2}}]);
    expect(plan.others[0]?.why).toMatch(/人民币账户：.*8,416.*美元账户：和它同一张卡/);
  });

  it('an account in recovery is not counted as open', () => {
    const recovery = accountOf({kind: 'recovery', group: 'recovery', balance: 31500});
    expect(planOf([recovery]).counts).toMatchObject({open: 0, openAfter: 0});
  });

  it('newer payment record says paid', () => {
    expect(planOf([accountOf({balance: 500, latestBalance: 0})]).items).toHaveLength(1);
  });
});

describe('cards', () => {
  const old = cardOf({institution: '老银行', openedOn: '2009-01-01', used: 0});
  it('keeps the oldest healthy one, used or not', () => {
    const unused = planOf([cardOf(), old]);
    expect(unused.others).toMatchObject([{verdict: 'kept', accountKeys: [old.key]}]);
    expect(unused.items).toMatchObject([{action: 'optional-close'}]);
    const used = planOf([cardOf(), {...old, used: 5}]);
    expect(used.items).toHaveLength(1);
    expect(used.others).toMatchObject([{verdict: 'owing'}]);
  });

  it('does not keep one that was past due, never activated or has no limit', () => {
    for (const fields of [
      {pastDue: {now: false, months5y: 2, over90Months: 0}},
      {status: 'not-activated'},
      {limit: 0},
    ] as const) {
      const plan = planOf([cardOf(), {...old, ...fields}]);
      expect(plan.others).toMatchObject([{verdict: 'kept', accountKeys: [cardOf().key]}]);
    }
  });

  it('puts both currencies of one card into one item', () => {
    const plan = planOf([old, cardOf({cardTail: '7302'}), cardOf({currency: '美元'})]);
    expect(plan.items).toMatchObject([
      {accountKeys: {length: 2}, action: 'optional-close', script: {id: 'card'}, apps: []},
    ]);
    expect(plan.items[0]?.evidence).toMatch(/人民币账户：.*；美元账户：/);
  });

  it('asks one bank for two cards at once', () => {
    const {items} = planOf([old, cardOf({cardTail: '7302'}), cardOf({cardTail: '1188'})]);
    expect(items).toMatchObject([{accountKeys: {length: 2}, action: 'optional-close'}]);
  });

  it('keeps two cards of one day and one currency apart when no tail is printed', () => {
    const plan = planOf([old, {...cardOf(), key: 'a'}, {...cardOf({used: 5}), key: 'b'}]);
    expect(plan.items).toMatchObject([{accountKeys: ['a']}]);
  });

  it('never activated is optional and has no certificate', () => {
    const plan = planOf([old, cardOf({status: 'not-activated', used: null, limit: null})]);
    expect(plan.items).toMatchObject([{verdict: 'never-used', action: 'optional-close'}]);
    expect(plan.items[0]?.steps.some(step => step.id === 'certificate')).toBe(false);
  });

  it('an overdraft of 0 is nothing owed', () => {
    const plan = planOf([cardOf({kind: 'semi-credit-card', used: null, overdraft: 0})]);
    expect(plan.items).toMatchObject([{verdict: 'settled-open', action: 'optional-close'}]);
  });

  it('are not counted as closed', () => {
    expect(planOf([cardOf(), old]).counts).toMatchObject({open: 2, openAfter: 2});
  });
});

describe('agreements', () => {
  it('used 0 and no running account: close', () => {
    const settled = accountOf({kind: 'drawdown', status: 'settled', balance: null, facilityId: 'XY0001'});
    const plan = planOf([settled], {}, {layout: 'detailed', facilities: [facilityOf({accountKeys: [settled.key]})]});
    expect(plan.items).toMatchObject([
      {verdict: 'facility-open', action: 'close', accountKeys: [], facilityKeys: ['facility:XY0001']},
    ]);
    expect(plan.others).toMatchObject([{verdict: 'closed', accountKeys: [settled.key]}]);
  });

  it('used not printed: ask, it is not 0', () => {
    const plan = planOf([], {}, {facilities: [facilityOf({used: null})]});
    expect(plan.items).toMatchObject([{verdict: 'facility-open', action: 'investigate'}]);
    expect(plan.items[0]?.evidence).toContain('不等于 0');
    expect(warningsOf(plan)).not.toContain('NOTHING_TO_CLOSE');
  });

  it('money used but no account: ask and warn', () => {
    const plan = planOf([], {}, {facilities: [facilityOf({used: 900})]});
    expect(plan.items).toMatchObject([{action: 'investigate'}]);
    expect(plan.warnings).toContainEqual({
      code: 'FACILITY_USED',
      args: {institution: '示例消费金融有限公司', used: 900},
    });
  });

  it('belongs to the item of its line', () => {
    const plan = planOf([accountOf({facilityId: 'XY0001'})], {}, {facilities: [facilityOf()]});
    expect(plan.items).toMatchObject([{verdict: 'settled-open', action: 'close', facilityKeys: ['facility:XY0001']}]);
  });

  it('waits when a drawdown of it owes', () => {
    const drawdown = accountOf({kind: 'drawdown', balance: 100, facilityId: 'XY0001'});
    const plan = planOf([drawdown], {}, {facilities: [facilityOf({used: 100})]});
    expect(plan.items).toEqual([]);
    expect(plan.others[0]?.why).toContain('授信协议');
  });

  it('shows older use than the newest payment record: the record wins', () => {
    const facilities = [facilityOf({used: 100})];
    const older = planOf([accountOf({facilityId: 'XY0001'})], {}, {facilities});
    expect(older.items).toMatchObject([{action: 'investigate'}]);
    const newer = planOf([accountOf({facilityId: 'XY0001', balance: 100, latestBalance: 0})], {}, {facilities});
    expect(newer.items).toMatchObject([{action: 'close'}]);
  });

  it('a loan with balance 0 that is not called settled: ask', () => {
    const plan = planOf([accountOf({kind: 'term-loan', limit: null, amount: 12600})]);
    expect(plan.items).toMatchObject([
      {verdict: 'settled-open', action: 'investigate', script: {id: 'already-closed'}},
    ]);
    expect(plan.counts).toMatchObject({investigate: 1, openAfter: 1});
  });
});

describe('dates', () => {
  it('counts a lender with a known window at 30 and 75 days from the last day on which something is closed', () => {
    const [item] = planOf([accountOf()], {before: '2027-03-01'}).items;
    // 2026-11-22 is a Sunday: the call is on Monday, and the app is opened again when the certificate has come.
    const dates = item?.steps.filter(({id}) => id.startsWith('close-line')).map(({channel, from}) => [channel, from]);
    expect(dates).toEqual([
      ['phone', '2026-11-23'],
      ['app', '2026-11-26'],
    ]);
    expect(item).toMatchObject({recheckOn: '2026-12-26', finalCheckOn: '2027-02-09', lastSafeDay: '2026-12-30'});
    expect(item?.steps.find(({id}) => id === 'recheck')).toMatchObject({from: '2026-12-26', by: '2027-01-29'});
  });

  it('counts a microloan company at 45 days', () => {
    const [item] = planOf([accountOf({institution: '重庆样例小额贷款有限公司'})], {before: '2027-03-01'}).items;
    expect(item).toMatchObject({recheckOn: '2027-01-10', lastSafeDay: '2026-12-15', update: {source: 'default'}});
  });

  it('has no last safe day without a date, nor one that is past', () => {
    expect(planOf([accountOf()]).items[0]?.lastSafeDay).toBeNull();
    const late = planOf([accountOf()], {before: '2027-01-15'});
    expect(late.items[0]?.lastSafeDay).toBeNull();
    expect(late.items[0]?.steps[0]?.by).toBe('2026-11-22');
  });
});

describe('order and choice', () => {
  it('goes app, phone, counter, questions, never used, cards', () => {
    const plan = planOf(
      [
        cardOf({institution: '老银行', openedOn: '2009-01-01'}),
        cardOf(),
        cardOf({openedOn: '2020-01-01', status: 'not-activated'}),
        accountOf({kind: 'term-loan'}),
        accountOf({institution: '柜台银行股份有限公司'}),
        accountOf({institution: '电话消费金融有限公司'}),
        accountOf({institution: '伙伴消费金融有限公司'}),
        accountOf(),
      ],
      {usedApps: ['example-app']},
    );
    expect(plan.items.map(item => [item.lender.id, item.verdict, item.action])).toEqual([
      ['example-consumer', 'settled-open', 'close'],
      ['a-partner-consumer', 'settled-open', 'close'],
      ['phone-consumer', 'settled-open', 'close'],
      ['counter-bank', 'settled-open', 'close'],
      ['example-consumer', 'settled-open', 'investigate'],
      ['example-bank', 'settled-open', 'optional-close'],
    ]);
  });

  it('keeps what the person wants to keep, by account key or lender id', () => {
    for (const keep of [accountOf().key, 'example-consumer']) {
      expect(planOf([accountOf()], {keep: [keep]}).others).toMatchObject([{verdict: 'kept', why: '你选择保留。'}]);
    }
  });
});

describe('warnings', () => {
  it('always shows the scam warning and that history stays', () => {
    expect(warningsOf(planOf([]))).toEqual(['SCAM', 'NOTHING_TO_CLOSE', 'HISTORY_STAYS']);
  });

  it('says first that a report does not reconcile, and never that nothing is left', () => {
    const plan = planOf([], {}, {reconciliation: {status: 'mismatched', checks: [], gaps: 0}});
    expect(plan.first.map(({code}) => code)).toContain('NOT_RECONCILED');
    expect(warningsOf(plan)).not.toContain('NOTHING_TO_CLOSE');
    const csv = planOf([], {}, {reconciliation: {status: 'not-printed', checks: [], gaps: 0}});
    expect(warningsOf(csv)).toContain('REPORT_NOT_PRINTED_TOTALS');
    expect(warningsOf(csv)).not.toContain('NOTHING_TO_CLOSE');
  });

  it('does not say that nothing is left while something is unclear', () => {
    expect(warningsOf(planOf([accountOf({balance: null})]))).not.toContain('NOTHING_TO_CLOSE');
    expect(warningsOf(planOf([accountOf({balance: 5})]))).toContain('NOTHING_TO_CLOSE');
  });

  it('names an old report, masked names and debts of others', () => {
    const plan = planOf(
      [accountOf()],
      {},
      {
        reportedAt: '2026-10-22T00:00:00',
        edition: 'institution',
        liabilities: [
          {institution: '示例银行', role: null, amount: null, asOf: null, balance: null, borrowerKind: null},
        ],
      },
    );
    expect(plan.first).toMatchObject([{code: 'REPORT_OLD', args: {days: 31}}, {code: 'MORTGAGE_REVIEW'}]);
    expect(warningsOf(plan)).toEqual(expect.arrayContaining(['LENDER_NAMES_MASKED', 'PARTNER_LIABILITIES']));
    const {first} = planOf([accountOf()], {}, {reportedAt: '2026-10-23T00:00:00'});
    expect(first.map(({code}) => code)).toEqual(['MORTGAGE_REVIEW']);
  });
});
