import {describe, expect, it} from 'vitest';
import {readScenarios} from '../../../../scripts/build-scenarios.ts';
import {composeCalls} from '../../../../src/contact/plan-calls.ts';
import type {Account} from '../../../../src/model/account.ts';
import type {Plan} from '../../../../src/model/plan.ts';
import {index as realIndex} from '../../../data/directory-under-test.ts';
import {harmfulSentences} from '../../contact/harmful-sentences.ts';
import {accountOf, cardOf, reportOf} from '../sample-report.ts';
import {forbiddenSentences, itemOf, planOf, stepIds, textOf} from './situation.ts';

/* Whole reports of worried people: several dangers at once, the plan read together with what is said on the phone. */
const scenarios = readScenarios();

function readTogether(accounts: readonly Account[]): {plan: Plan; said: (lender: string) => string} {
  const plan = planOf(accounts, {index: realIndex});
  const calls = composeCalls(plan, reportOf(accounts), scenarios);
  const said = (lender: string) => {
    const script = calls.filled.get(itemOf(plan, lender).id);
    if (script === undefined) throw new Error(`no call to ${lender}`);
    const {opening, checklist, branches, closing} = script;
    return [...opening, ...checklist, ...branches.map(({say}) => say), ...closing].join('\n');
  };
  return {plan, said};
}

const CMB = '招商银行股份有限公司';
const PING_AN = '平安银行股份有限公司';

describe('reports in which dangers meet', () => {
  it('a debt at the card centre, a car loan at a branch: only the clear line is closed, in the plan and on the phone', () => {
    const {plan, said} = readTogether([
      cardOf({institution: `${CMB}信用卡中心`, used: 8416}),
      accountOf({institution: CMB, openedOn: '2021-03-01'}),
      accountOf({institution: PING_AN}),
      accountOf({
        institution: `${PING_AN}上海分行`,
        kind: 'term-loan',
        product: '个人汽车消费贷款',
        balance: 61200,
        limit: null,
      }),
    ]);
    for (const [lender, owed] of [
      [CMB, 8416],
      [PING_AN, 61200],
    ] as const) {
      const item = itemOf(plan, lender);
      expect(item.running).toMatchObject([{owed}]);
      expect(forbiddenSentences(item)).toEqual([]);
      expect(harmfulSentences(said(lender))).toEqual([]);
      expect(said(lender)).toContain('照常还，扣款和账号都不要动');
    }
    expect(plan.others.map(({verdict}) => verdict)).toEqual(['owing', 'owing']);
  });

  it('花呗 owing, 借呗 and 网商贷 clear: nothing of the app is ended while it owes', () => {
    const ant = '重庆蚂蚁消费金融有限公司';
    const bank = '浙江网商银行股份有限公司';
    const {plan, said} = readTogether([
      accountOf({institution: ant, balance: 1200}),
      accountOf({institution: '重庆市蚂蚁小微小额贷款有限公司', openedOn: '2018-01-01'}),
      accountOf({institution: bank, product: '个人经营性贷款'}),
    ]);
    const clear = itemOf(plan, '重庆市蚂蚁小微小额贷款有限公司');
    expect(clear.running).toMatchObject([{institution: ant, owed: 1200}]);
    expect(stepIds(clear)).not.toContain('clean-up');
    expect(forbiddenSentences(clear)).toEqual([]);
    // another lender, the same login: it is left alone, and the bank hears of no debt that is not its own
    const business = itemOf(plan, bank);
    expect(business.running).toMatchObject([{institution: ant, owed: 1200, at: 'app'}]);
    expect(stepIds(business).filter(id => ['stop-charges', 'cancel-account', 'clean-up'].includes(id))).toEqual([]);
    expect(forbiddenSentences(business)).toEqual([]);
    expect(said(bank)).not.toMatch(/注销|1,200|蚂蚁/);
    expect(said(bank)).toContain('同一个App里别家的业务，照常还，扣款和账号都不要动');
  });

  it('a kept card beside a line of the bank: the line alone, and the card goes on', () => {
    const {plan, said} = readTogether([
      cardOf({institution: `${CMB}信用卡中心`, openedOn: '2009-01-01'}),
      accountOf({institution: CMB, openedOn: '2021-03-01'}),
    ]);
    expect(plan.others).toMatchObject([{verdict: 'kept'}]);
    expect(itemOf(plan, CMB).running).toMatchObject([{owed: 0}]);
    expect(harmfulSentences(said(CMB))).toEqual([]);
  });

  it('a frozen card: why, before any word of closing', () => {
    const bank = '中国光大银行股份有限公司信用卡中心';
    const {plan, said} = readTogether([
      cardOf({openedOn: '2001-01-01'}),
      cardOf({institution: bank, status: 'frozen', statusText: '冻结', limit: 0}),
    ]);
    expect(textOf(itemOf(plan, bank), 'verify-zero')).toContain('为什么冻结');
    const [reason, closing] = [said(bank).indexOf('什么原因'), said(bank).indexOf('我申请销户')];
    expect(reason).toBeGreaterThan(-1);
    expect(reason).toBeLessThan(closing);
    const plain = readTogether([cardOf({openedOn: '2001-01-01'}), cardOf({institution: bank})]);
    expect(plain.said(bank)).not.toContain('状态不正常');
  });

  it.each<[string, Account]>([
    ['a card', cardOf({institution: '广发银行股份有限公司信用卡中心', status: 'bad-debt', used: null, balance: 0})],
    ['a loan', accountOf({institution: '广发银行股份有限公司', kind: 'term-loan', status: 'bad-debt', balance: 0})],
  ])('呆账 of %s with a balance of 0: asked about and corrected, not paid and not closed', (_, account) => {
    const {plan, said} = readTogether([account]);
    const item = itemOf(plan, account.institution);
    expect(item).toMatchObject({action: 'investigate', script: {id: 'bad-debt'}});
    const words = said(account.institution);
    expect(words).toMatch(/是欠款，还是多还的钱/);
    expect(words).not.toMatch(/申请销户|关闭这笔额度|终止授信协议|关闭额度/);
    expect(stepIds(item)).not.toContain('close-line');
  });

  it.each<[string, Partial<Account>]>([
    ['a student loan', {institution: '国家开发银行', kind: 'term-loan', product: '个人助学贷款', limit: null}],
    ['a farm line', {institution: '中国农业银行股份有限公司', product: '农户贷款'}],
    ['a house line', {institution: CMB, product: '个人住房商业贷款', limit: 900000}],
    ['a car line', {institution: PING_AN, product: '个人汽车消费贷款'}],
  ])('%s, clear: asked about on the phone too, no app guessed, nothing closed', (_, fields) => {
    const account = accountOf(fields);
    const {plan, said} = readTogether([account]);
    const item = itemOf(plan, account.institution);
    expect(item).toMatchObject({action: 'investigate', secured: true, apps: []});
    expect(said(account.institution)).not.toMatch(/请(?:一起|现在办理)?(?:关闭|终止)/);
    expect(textOf(item, 'verify-lender')).not.toMatch(/看额度|领券/);
    expect(textOf(item, 'confirm')).not.toMatch(/关闭的短信|查看额度/);
  });

  it('a line never drawn: three ways out, and its own script for the middle one', () => {
    const {plan} = readTogether([accountOf({institution: '重庆美团三快小额贷款有限公司', limit: 500})]);
    const item = itemOf(plan, '重庆美团三快小额贷款有限公司');
    expect(textOf(item, 'verify-lender')).toMatch(/没借过.*授权记录.*从来没有授权过的，先别关/);
    expect(scenarios.scenarios.map(({id}) => id)).toContain('never-drawn');
  });
});
