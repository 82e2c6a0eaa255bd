import {describe, expect, it} from 'vitest';
import type {AppOffer} from '../../../src/contact/app-offer.ts';
import {findRunning} from '../../../src/contact/running.ts';
import type {Account} from '../../../src/model/account.ts';
import type {Facility} from '../../../src/model/report.ts';
import {composeIndex, relation} from '../directory/composed-directory.ts';
import {accountOf, cardOf, facilityOf, reportOf} from '../planner/sample-report.ts';

const BANK = '示例银行股份有限公司';
const index = composeIndex(
  [
    {id: 'bank', name: BANK},
    {id: 'first', name: '甲消费金融有限公司', kind: 'consumer-finance', apps: [relation('dai', 'own')]},
    {id: 'second', name: '乙小额贷款有限公司', kind: 'microloan', apps: [relation('dai', 'own')]},
    {id: 'partner', name: '丙信托有限公司', kind: 'trust', apps: [relation('dai', 'partner')]},
  ],
  [{id: 'dai', name: '贷贷'}],
);
const DAI: AppOffer = {
  id: 'dai',
  name: '贷贷',
  basis: 'own',
  confidence: 'high',
  why: {code: 'app-reason.own-app', args: {}},
  chosen: false,
};

function runningAt(
  institution: string,
  others: readonly Account[],
  apps: AppOffer[] = [],
  facilities: Facility[] = [],
) {
  const paid = accountOf({institution});
  const report = reportOf([paid, ...others], {facilities});
  return findRunning(index, {report, matter: {accounts: [paid], facilities: []}, institution, apps});
}
const mortgage = (institution: string) =>
  accountOf({institution, kind: 'term-loan', product: '个人住房商业贷款', balance: 792338, openedOn: '2019-01-01'});

describe('what runs at the same lender', () => {
  it('a debt there, and nothing of the line itself', () => {
    expect(runningAt(BANK, [mortgage(BANK)])).toEqual([
      {
        accountKey: expect.stringContaining('2019-01-01'),
        institution: BANK,
        product: '个人住房商业贷款',
        owed: 792338,
        pastDueNow: false,
        at: 'lender',
      },
    ]);
    expect(runningAt(BANK, [])).toEqual([]);
  });

  it.each([`${BANK}宁波市分行`, `${BANK}信用卡中心`])('a debt at %s, which is the same lender', institution => {
    expect(runningAt(BANK, [mortgage(institution)])).toHaveLength(1);
  });

  it('a debt at another own lender of the same app, not at its partners', () => {
    const debts = [mortgage('乙小额贷款有限公司'), mortgage('丙信托有限公司'), mortgage(BANK)];
    const found = runningAt('甲消费金融有限公司', debts, [DAI]);
    expect(found.map(({institution}) => institution)).toEqual(['乙小额贷款有限公司']);
  });

  it('what is not known to be paid, with null and not 0', () => {
    const unknown = accountOf({institution: BANK, balance: null, openedOn: '2020-01-01'});
    const late = accountOf({
      institution: BANK,
      balance: 0,
      openedOn: '2020-02-01',
      pastDue: {now: true, months5y: null, over90Months: null},
    });
    expect(runningAt(BANK, [unknown, late]).map(({owed, pastDueNow}) => [owed, pastDueNow])).toEqual([
      [null, false],
      [null, true],
    ]);
  });

  it('an agreement that is used without an account under it', () => {
    const used = facilityOf({institution: BANK, used: 5000});
    expect(runningAt(BANK, [], [], [used])).toMatchObject([{accountKey: used.key, owed: 5000}]);
    expect(runningAt(BANK, [], [], [facilityOf({institution: BANK, used: 0})])).toEqual([]);
  });

  it('nothing of what is paid off, closed, or elsewhere', () => {
    const paid = cardOf({institution: BANK});
    const closed = {...mortgage(BANK), status: 'settled', balance: null} as const;
    expect(runningAt(BANK, [paid, closed, mortgage('丙信托有限公司')])).toEqual([]);
  });

  it('at a stranger only what bears the same name', () => {
    const name = '无名典当行有限公司';
    expect(runningAt(name, [mortgage(name), mortgage('别的典当行有限公司')])).toHaveLength(1);
  });
});

describe('one login for several lenders', () => {
  const alipay = composeIndex(
    [
      {id: 'ant', name: '甲消费金融有限公司', kind: 'consumer-finance', apps: [relation('hua', 'own')]},
      {
        id: 'net',
        name: '乙银行股份有限公司',
        apps: [relation('wang', 'own'), relation('shop', 'own', {confidence: 'low'})],
      },
      {id: 'funder', name: '丙信托有限公司', kind: 'trust', apps: [relation('hua', 'partner')]},
      {
        id: 'other',
        name: '丁小额贷款有限公司',
        kind: 'microloan',
        apps: [relation('shop', 'own', {confidence: 'low'})],
      },
    ],
    [
      {id: 'hua', name: '花', inside: '支付'},
      {id: 'wang', name: '网', inside: '支付'},
      {id: 'shop', name: '店'},
    ],
  );
  const offer = (id: string, fields: Partial<AppOffer> = {}): AppOffer => ({...DAI, id, name: id, ...fields});

  function ownersOfRunning(institution: string, apps: AppOffer[]) {
    const paid = accountOf({institution});
    const debts = ['甲消费金融有限公司', '乙银行股份有限公司', '丙信托有限公司', '丁小额贷款有限公司'].map(name =>
      accountOf({institution: name, balance: 1200, openedOn: '2020-05-05'}),
    );
    const query = {report: reportOf([paid, ...debts]), matter: {accounts: [paid], facilities: []}, institution, apps};
    return findRunning(alipay, query).map(debt => [debt.institution.slice(0, 1), debt.at]);
  }

  it('counts the own lenders of every app that is opened in the same place, and no partner', () => {
    expect(ownersOfRunning('乙银行股份有限公司', [offer('wang')])).toEqual([
      ['甲', 'app'],
      ['乙', 'lender'],
    ]);
    expect(ownersOfRunning('丁小额贷款有限公司', [])).toEqual([['丁', 'lender']]);
  });

  it('counts those of an app that only may be the one', () => {
    const apps = [offer('wang'), offer('shop', {confidence: 'low'})];
    expect(ownersOfRunning('乙银行股份有限公司', apps).map(([name]) => name)).toEqual(['甲', '乙', '丁']);
  });

  it('counts those of the partner app that the person named', () => {
    const named = offer('hua', {basis: 'partner', chosen: true});
    expect(ownersOfRunning('丙信托有限公司', [named]).map(([name]) => name)).toEqual(['甲', '乙', '丙']);
    expect(ownersOfRunning('丙信托有限公司', [{...named, chosen: false, confidence: 'low'}])).toEqual([
      ['丙', 'lender'],
    ]);
  });
});
