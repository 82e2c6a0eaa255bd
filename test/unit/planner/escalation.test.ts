import {describe, expect, it} from 'vitest';
import {lookUpLender} from '../../../src/contact/lender.ts';
import type {Account} from '../../../src/model/account.ts';
import {type Plan, PlanSchema} from '../../../src/model/plan.ts';
import {buildPlan, type PlanContext} from '../../../src/planner/index.ts';
import {escalateOneRung} from '../../../src/planner/rules/escalate-one-rung.ts';
import {buildSchedule} from '../../../src/planner/schedule.ts';
import {contextOf, index, planInWords, rules} from './sample-context.ts';
import {accountOf, cardOf, reportOf} from './sample-report.ts';

const line = accountOf();

function ladderOf(fields: Partial<Account>, context: Partial<PlanContext> = {}): Plan['items'][number]['escalation'] {
  const plan = PlanSchema.parse(planInWords(reportOf([accountOf(fields)]), contextOf(context)));
  return plan.items[0]?.escalation ?? [];
}

describe('the ladder', () => {
  it('goes rung by rung, each after the clock of the one before, on working days', () => {
    const ladder = ladderOf({});
    expect(ladder.map(({rung, id, clockDays, from}) => [rung, id, clockDays, from])).toEqual([
      [1, 'lender-complaint', 15, '2026-12-15'],
      [2, 'regulator', 15, '2026-12-31'],
      [3, 'credit-dispute', 20, '2027-01-18'],
      [4, 'pboc-complaint', 30, '2027-02-08'],
    ]);
    for (const {attach, sources, text} of ladder) {
      expect(attach.length).toBeGreaterThan(0);
      expect(sources.length).toBeGreaterThan(0);
      expect(text).toMatch(/日|期限/);
    }
    expect(ladder[0]?.text).toMatch(/15 日.*30 日.*30 日/);
    expect(ladder.map(({number}) => number)).toEqual(['95000', '12378', '400-810-8866', '12363']);
  });

  it('does not dispute the report before the lender says that it will be updated', () => {
    const slow = {minDays: null, maxDays: 90, unit: 'calendar', source: '示例'} as const;
    const schedule = buildSchedule({today: '2026-11-22', before: null, kind: 'bank', update: slow, rules});
    const {institution} = line;
    const query = {institution, account: line, card: false, report: reportOf([line]), usedApps: []};
    const cite = (id: string) => ({zh: id, en: id});
    const facts = {institution, lender: lookUpLender(index, query), progress: null, schedule, rules, cite};
    const [, , dispute] = escalateOneRung.apply(facts);
    expect([schedule.recheckOn, dispute?.from]).toEqual(['2027-02-23', '2027-02-23']);
  });

  it('takes a microloan company to the province in its name, not to 12378', () => {
    const [first, regulator] = ladderOf({institution: '重庆样例小额贷款有限公司'});
    expect(first?.number).toBeNull();
    expect(regulator).toMatchObject({name: '重庆市的地方金融管理局', number: '12345', clockDays: null});
    expect(JSON.stringify(regulator)).not.toContain('12378');
  });

  it.each([
    ['长沙市没听过小额贷款有限公司', '湖南省的地方金融管理局', '12345'],
    ['没听过小额贷款有限公司', '机构注册地的地方金融管理局或12345', '12345'],
    ['没听过商贸有限公司', '机构注册地的地方金融管理局或12345', '12345'],
    ['没听过消费金融有限公司', '国家金融监督管理总局 12378', '12378'],
    ['没听过农村商业银行股份有限公司', '国家金融监督管理总局 12378', '12378'],
  ])('%s, unknown to the directory: %s', (institution, name, number) => {
    expect(ladderOf({institution})[1]).toMatchObject({name, number});
  });

  it('stands under cards too', () => {
    const plan = buildPlan(reportOf([cardOf({openedOn: '2001-01-01'}), cardOf()]), contextOf());
    expect(plan.items[0]?.escalation).toHaveLength(4);
  });
});
