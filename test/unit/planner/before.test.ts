import {describe, expect, it} from 'vitest';
import type {Account} from '../../../src/model/account.ts';
import {type Plan, PlanSchema} from '../../../src/model/plan.ts';
import type {PlanContext} from '../../../src/planner/index.ts';
import {contextOf, planInWords} from './sample-context.ts';
import {accountOf, cardOf, reportOf} from './sample-report.ts';

function planOf(accounts: readonly Account[], context: Partial<PlanContext> = {}): Plan {
  return PlanSchema.parse(planInWords(reportOf(accounts), contextOf(context)));
}
const codesOf = (plan: Plan) => plan.warnings.map(({code}) => code);
const at = (institution: string, fields: Partial<Account> = {}) => accountOf({institution, ...fields});

describe('a day to be clean by', () => {
  it.each([
    ['2027-03-01', 'in-time', []],
    ['2027-01-26', 'in-time', []],
    ['2027-01-25', 'tight', ['FEASIBILITY_TIGHT']],
    ['2026-12-27', 'tight', ['FEASIBILITY_TIGHT']],
    ['2026-12-26', 'too-late', ['FEASIBILITY_TOO_LATE']],
  ])('%s is %s for a check on 2026-12-26', (before, feasibility, codes) => {
    const plan = planOf([accountOf()], {before});
    expect([plan.feasibility, plan.items[0]?.feasibility]).toEqual([feasibility, feasibility]);
    expect(codesOf(plan).filter(code => code.startsWith('FEASIBILITY'))).toEqual(codes);
  });

  it('is judged by the worst item that must be done; cards do not count', () => {
    const micro = at('重庆样例小额贷款有限公司');
    const plan = planOf([accountOf(), micro, cardOf({openedOn: '2001-01-01'}), cardOf()], {before: '2027-01-30'});
    expect(plan.items.map(({institution, feasibility}) => [institution.slice(0, 4), feasibility])).toEqual([
      ['示例消费', 'in-time'],
      ['重庆样例', 'tight'],
      ['示例银行', 'too-late'],
    ]);
    expect(plan.feasibility).toBe('tight');
    expect(plan.warnings).toContainEqual({
      code: 'FEASIBILITY_TIGHT',
      args: {before: '2027-01-30', count: 1, earliest: '2027-01-10'},
    });
    const cards = planOf([cardOf({openedOn: '2001-01-01'}), cardOf()], {before: '2026-12-01'});
    expect([cards.feasibility, cards.items[0]?.feasibility]).toEqual([null, 'too-late']);
    expect(planOf([accountOf()]).feasibility).toBeNull();
  });

  it('gives every step a from and a by, also when it is too late', () => {
    for (const before of ['2027-03-01', '2026-12-24', '2026-11-25']) {
      for (const {from, by} of planOf([accountOf(), at('重庆样例小额贷款有限公司')], {before}).items.flatMap(
        item => item.steps,
      ))
        expect(by !== null && by >= from).toBe(true);
    }
  });
});

describe('calls and counters', () => {
  it('fall on working days, in the morning where hours are not known', () => {
    const [item] = planOf([at('电话消费金融有限公司')], {today: '2026-10-01', before: '2027-01-31'}).items;
    const ask = item?.steps.find(({id}) => id === 'close-line');
    expect(ask).toMatchObject({from: '2026-10-08', hours: {start: '09:00', end: '11:30', basis: 'default'}});
    expect(item?.steps[0]).toMatchObject({channel: 'self', from: '2026-10-01', hours: null});
    expect(item?.steps.find(({id}) => id === 'confirm')?.from).toBe('2026-10-09');
  });

  it('may fall on a weekend where somebody answers every day', () => {
    const [item] = planOf([at('每日消费金融有限公司')]).items;
    const ask = item?.steps.find(({id}) => id === 'close-line');
    expect(ask).toMatchObject({
      from: '2026-11-22',
      hours: {start: '09:00', end: '18:00', days: 'daily', basis: 'lender'},
    });
  });

  it('end on a working day', () => {
    // Last safe day 2026-12-13 is a Sunday.
    const [item] = planOf([accountOf()], {before: '2027-02-12'}).items;
    expect(item?.lastSafeDay).toBe('2026-12-13');
    expect(item?.steps.find(({id}) => id === 'close-line')?.by).toBe('2026-12-11');
  });

  it('say which year has no known holidays', () => {
    const plan = planOf([accountOf()]);
    expect(plan.warnings).toContainEqual({code: 'HOLIDAYS_NOT_KNOWN', args: {year: 2027}});
    expect(codesOf(planOf([accountOf()], {today: '2026-03-02'}))).not.toContain('HOLIDAYS_NOT_KNOWN');
  });
});

describe('visits', () => {
  it('hold a lender together: the question goes into the closing call', () => {
    // A key that sorts first: the question still comes behind the closing.
    const loan = accountOf({kind: 'term-loan', institution: '电话消费金融有限公司', key: 'a'});
    const {items, visits} = planOf([loan, at('电话消费金融有限公司')]);
    expect(items.map(({action}) => action)).toEqual(['close', 'investigate']);
    expect(visits).toMatchObject([{kind: 'phone', number: '95001', itemIds: {length: 2}}]);
  });

  it('put counters of one city together, and leave the city open where no name tells it', () => {
    const countersOf = (...names: string[]) =>
      planOf(names.map(name => at(name))).visits.filter(({kind}) => kind === 'branch');
    expect(countersOf('柜台银行股份有限公司杭州分行')).toMatchObject([{id: 'branch:杭州', cost: '路费'}]);
    expect(countersOf('柜台银行股份有限公司')).toMatchObject([{id: 'branch:'}]);
  });

  it('of a lender without a sure number say so', () => {
    const [visit] = planOf([at('无人知晓小额贷款有限公司')]).visits;
    expect(visit).toMatchObject({number: null, title: '先找到无人知晓小额贷款有限公司可靠的号码，再打'});
  });
});

describe('an unknown app or funder', () => {
  it('gets three ways, each with its source', () => {
    for (const institution of ['无人知晓消费金融有限公司', '存疑消费金融有限公司']) {
      const [item] = planOf([at(institution)]).items;
      expect(item?.paths.map(({id}) => id)).toEqual([
        'two-calls',
        'partner-list',
        'borrowed',
        'never-drawn',
        'not-mine',
      ]);
      for (const {sources, text} of item?.paths ?? []) {
        expect(sources.length > 0 || text.includes('按上面的步骤关闭')).toBe(true);
        expect(text.length).toBeGreaterThan(10);
      }
      expect(item?.paths[1]?.sources.join()).toContain('金规〔2025〕9号');
    }
    expect(planOf([at('重庆样例小额贷款有限公司')]).items[0]?.paths[1]?.text).toContain('不一定有名单');
  });

  it('and a known one gets none', () => {
    expect(planOf([accountOf()]).items[0]?.paths).toEqual([]);
    const cards = [cardOf({openedOn: '2001-01-01'}), cardOf({institution: '没听过银行股份有限公司'})];
    expect(planOf(cards).items[0]).toMatchObject({lender: {id: null}, paths: []});
  });

  it('does not take a doubtful app for the one', () => {
    const [item] = planOf([at('存疑消费金融有限公司')]).items;
    expect(item?.apps).toMatchObject([{id: 'other-app', confidence: 'low', chosen: false}]);
    expect(item?.script.id).toBe('unknown-app');
    expect(item?.steps[0]?.text).not.toContain('最可能是在“其他借”里借的');
  });
});

describe('what goes with closing', () => {
  it('is the withdrawal of consent, with its law', () => {
    for (const institution of ['示例消费金融有限公司', '无人知晓小额贷款有限公司']) {
      const step = planOf([at(institution)]).items[0]?.steps.find(({id}) => id === 'withdraw-consent');
      expect(step?.text).toContain('撤回');
      expect(step?.sources.join()).toMatch(/第十五条.*第四十七条.*第二十四条/);
    }
  });

  it('is a word on paid repair where there is a bad mark', () => {
    const late = {now: false, months5y: 2, over90Months: 0};
    expect(codesOf(planOf([accountOf({pastDue: late})]))).toContain('NO_PAID_REPAIR');
    expect(codesOf(planOf([accountOf({status: 'bad-debt'})]))).toContain('NO_PAID_REPAIR');
    expect(codesOf(planOf([accountOf({kind: 'recovery', group: 'recovery'})]))).toContain('NO_PAID_REPAIR');
    expect(codesOf(planOf([accountOf()]))).not.toContain('NO_PAID_REPAIR');
  });
});
