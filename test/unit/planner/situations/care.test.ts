import {describe, expect, it} from 'vitest';
import type {Account} from '../../../../src/model/account.ts';
import {index as realIndex} from '../../../data/directory-under-test.ts';
import {accountOf, cardOf, facilityOf} from '../sample-report.ts';
import {itemOf, planOf, stepIds, textOf} from './situation.ts';

describe('a house, a car, a farm, a study or a second borrower behind it', () => {
  it.each<[string, string, Partial<Account>, string]>([
    ['招商银行股份有限公司', '个人住房商业贷款授信', {limit: 900000}, '闪电贷'],
    ['中国农业银行股份有限公司', '农户贷款授信', {}, '网捷贷'],
    ['平安银行股份有限公司', '个人汽车消费贷款授信', {}, '白领贷'],
    ['国家开发银行', '个人助学贷款', {kind: 'term-loan'}, '互联网贷款合作机构'],
  ])('%s, %s: asked about, no consumer app taken for it', (institution, product, fields, app) => {
    const plan = planOf([accountOf({institution, product, ...fields})], {index: realIndex});
    const item = itemOf(plan, institution);
    expect(item).toMatchObject({action: 'investigate', secured: true, apps: []});
    expect(item.steps.map(({text}) => text).join()).not.toContain(app);
    expect(stepIds(item)).not.toContain('close-line');
    expect(plan.counts).toMatchObject({open: 1, close: 0, investigate: 1, openAfter: 1});
  });

  it('releases what was mortgaged; a student loan goes to its own desk', () => {
    const bank = '示例银行股份有限公司';
    const house = itemOf(planOf([accountOf({institution: bank, group: 'housing'})]), bank);
    expect(textOf(house, 'release-security')).toContain('不动产登记中心');
    const car = itemOf(planOf([accountOf({institution: bank, product: '个人汽车消费贷款'})]), bank);
    expect(textOf(car, 'release-security')).toContain('绿本');
    const study = itemOf(planOf([accountOf({institution: bank, kind: 'term-loan', product: '个人助学贷款'})]), bank);
    expect(textOf(study, 'ask-report')).toContain('资助');
    expect(stepIds(study)).not.toContain('release-security');
  });

  it('is told by an agreement too, and by a joint borrower', () => {
    const pledge = facilityOf({purpose: '抵押循环额度'});
    expect(planOf([], {}, {facilities: [pledge]}).items).toMatchObject([{action: 'investigate', secured: true}]);
    const joint = {
      institution: '示例消费金融有限公司',
      role: '共同借款人',
      amount: 1000,
      asOf: null,
      balance: 1000,
      borrowerKind: 'person' as const,
    };
    expect(planOf([accountOf()], {}, {liabilities: [joint]}).items).toMatchObject([
      {action: 'investigate', secured: true},
    ]);
    const surety = {...joint, role: '保证人'};
    expect(planOf([accountOf()], {}, {liabilities: [surety]}).items).toMatchObject([{action: 'close', secured: false}]);
  });
});

describe('what is frozen, bad or doubtful', () => {
  it('frozen: asks why first, and counts as open', () => {
    const [item] = planOf([accountOf({status: 'frozen', statusText: '冻结'})]).items;
    expect(item?.evidence).toContain('冻结');
    expect(item?.steps.find(({id}) => id === 'verify-zero')?.text).toContain('为什么冻结');
  });

  it('bad debt with nothing owed: a correction, not a payment', () => {
    const plan = planOf([accountOf({status: 'bad-debt', balance: 0})]);
    expect(plan.items).toMatchObject([{action: 'investigate'}]);
    const [item] = plan.items;
    expect(item && stepIds(item)).toContain('dispute');
    expect(item && textOf(item, 'verify-zero')).toContain('不要再付钱');
    const overpaid = planOf([accountOf({status: 'bad-debt', balance: -30})]).items[0];
    expect(overpaid && stepIds(overpaid)).toContain('refund');
  });

  it('bad debt with an amount: asks whether it is a debt at all', () => {
    const {others} = planOf([accountOf({status: 'bad-debt', balance: 8600})]);
    expect(others).toMatchObject([{verdict: 'bad'}]);
    expect(others[0]?.why).toMatch(/欠款还是多还的钱（溢缴款）/);
  });

  it.each(['balance', 'latestBalance', 'used', 'overdraft', 'installmentBalance', 'status'])(
    'a doubtful %s is asked about, and the evidence says where to look',
    field => {
      const plan = planOf([accountOf({doubtful: [field]})]);
      expect(plan.items).toMatchObject([{action: 'investigate'}]);
      expect(plan.items[0]?.evidence).toContain('先拿原报告');
      const kinds = plan.items.flatMap(item => stepIds(item));
      for (const kind of ['close-line', 'stop-charges', 'cancel-account']) expect(kinds).not.toContain(kind);
      expect(plan.counts).toMatchObject({close: 0, investigate: 1});
    },
  );

  it('a doubtful limit decides nothing; a figure that is missing is not zero', () => {
    expect(planOf([accountOf({doubtful: ['limit']})]).items).toMatchObject([{action: 'close'}]);
    expect(planOf([accountOf({balance: null, doubtful: ['balance']})]).items).toMatchObject([{action: 'investigate'}]);
    expect(planOf([accountOf({balance: null})]).others).toMatchObject([{verdict: 'unclear'}]);
    const settled = accountOf({status: 'settled', balance: null, doubtful: ['status']});
    expect(planOf([settled]).others).toMatchObject([{verdict: 'unclear'}]);
  });
});

describe('cards', () => {
  it('are looked at again after 45 days and a cycle, and complained about no earlier', () => {
    const plan = planOf([cardOf({openedOn: '2001-01-01'}), cardOf()]);
    const [item] = plan.items;
    const asked = item?.steps.find(({id}) => id === 'close-line')?.from;
    expect([asked, item?.recheckOn]).toEqual(['2026-11-23', '2027-02-06']);
    const refused = item?.escalation.find(({ladder}) => ladder === 'refused');
    expect((refused?.rungs[0]?.from ?? '') > '2027-02-06').toBe(true);
  });
});
