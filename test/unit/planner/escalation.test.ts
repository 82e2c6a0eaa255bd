import {describe, expect, it} from 'vitest';
import {isWorkingDay} from '../../../src/account/working-days.ts';
import type {Account} from '../../../src/model/account.ts';
import {type Plan, PlanSchema} from '../../../src/model/plan.ts';
import {buildPlan} from '../../../src/planner/index.ts';
import {contextOf, planInWords, rules} from './sample-context.ts';
import {accountOf, cardOf, reportOf} from './sample-report.ts';

const line = accountOf();

function rungsOf(fields: Partial<Account>): Plan['items'][number]['escalation'][number]['rungs'] {
  const plan = PlanSchema.parse(planInWords(reportOf([accountOf(fields)]), contextOf()));
  return plan.items.flatMap(({escalation}) => escalation.flatMap(({rungs}) => rungs));
}

describe('the two ladders', () => {
  it('go rung by rung, each after the clock of the one before, on working days', () => {
    const plan = PlanSchema.parse(planInWords(reportOf([line]), contextOf()));
    const [item] = plan.items;
    expect(item?.escalation.map(({ladder, rungs}) => [ladder, rungs.map(({id}) => id)])).toEqual([
      ['refused', ['lender-complaint', 'regulator']],
      ['not-updated', ['credit-dispute', 'pboc-complaint']],
    ]);
    const rungs = rungsOf({});
    expect(rungs.map(({clockDays}) => clockDays)).toEqual([15, 15, 20, 30]);
    for (const {attach, sources, text, from} of rungs) {
      expect(attach.length).toBeGreaterThan(0);
      expect(sources.length).toBeGreaterThan(0);
      expect(text).toMatch(/日|期限|12378/);
      expect(from !== null && isWorkingDay(from, rules.holidays)).toBe(true);
    }
    const dispute = rungs[2]?.from ?? '';
    expect(dispute >= (item?.finalCheckOn ?? '~')).toBe(true);
  });

  it('ends at the central bank in writing, with its form, at the place of the lender complained of', () => {
    const pboc = rungsOf({institution: '重庆样例小额贷款有限公司'}).at(-1);
    expect(pboc).toMatchObject({channel: 'letter', number: null, form: '《征信投诉申请单》', unit: 'calendar'});
    expect(pboc?.name).toBe('中国人民银行重庆的分行');
    expect(pboc?.text).toMatch(/10 个工作日.*30 日/);
    expect(pboc?.text).toContain('只打12363不算投诉');
  });

  it('disputes online too, with the personal edition', () => {
    const dispute = rungsOf({}).find(({id}) => id === 'credit-dispute');
    expect(dispute?.text).toMatch(/网上.*本人版/);
  });

  it('takes a microloan company to the province in its name, not to 12378', () => {
    const [first, regulator] = rungsOf({institution: '重庆样例小额贷款有限公司'});
    expect(first?.number).toBeNull();
    expect(regulator).toMatchObject({name: '重庆市的地方金融管理局', number: '12345', clockDays: null});
    expect(JSON.stringify(regulator)).not.toContain('12378');
  });

  it.each([
    ['长沙市没听过小额贷款有限公司', '湖南省的地方金融管理局', '12345'],
    ['没听过小额贷款有限公司', '机构注册地的地方金融管理局或12345', '12345'],
    ['长沙市没听过商贸有限公司', '机构注册地的地方金融管理局或12345', '12345'],
    ['没听过消费金融有限公司', '国家金融监督管理总局 12378', '12378'],
    ['没听过汽车集团财务有限责任公司', '国家金融监督管理总局 12378', '12378'],
    ['中国东方资产管理股份有限公司', '国家金融监督管理总局 12378', '12378'],
    ['长沙没听过商业保理有限公司', '湖南省的地方金融管理局', '12345'],
    ['长沙没听过典当有限公司', '湖南省的地方金融管理局', '12345'],
    ['没听过农村商业银行股份有限公司', '国家金融监督管理总局 12378', '12378'],
  ])('%s, unknown to the directory: %s', (institution, name, number) => {
    expect(rungsOf({institution})[1]).toMatchObject({name, number});
  });

  it('stand under cards too', () => {
    const plan = buildPlan(reportOf([cardOf({openedOn: '2001-01-01'}), cardOf()]), contextOf());
    expect(plan.items[0]?.escalation).toHaveLength(2);
  });
});
