import {expect, it} from 'vitest';
import {PlanSchema} from '../../../src/model/plan.ts';
import {buildPlan} from '../../../src/planner/index.ts';
import {wordPlan} from '../../../src/render/word-plan.ts';
import {loadTranslator} from '../../../src/text/index.ts';
import {contextOf} from '../planner/sample-context.ts';
import {accountOf, reportOf} from '../planner/sample-report.ts';

const [zh, en] = await Promise.all([loadTranslator('zh'), loadTranslator('en')]);
const accounts = [accountOf(), accountOf({institution: '电话消费金融有限公司'}), accountOf({balance: 375})];
const plan = buildPlan(reportOf(accounts), contextOf({before: '2027-03-01'}));

it('one plan is said in every language, and stays as it was', () => {
  const before = structuredClone(plan);
  const chinese = PlanSchema.parse(wordPlan(plan, zh, 'zh'));
  const english = PlanSchema.parse(wordPlan(plan, en, 'en'));
  expect(plan).toEqual(before);
  expect(chinese.items[0]?.evidence).toBe('余额 0，额度 26,700，截至 2026-10');
  expect(english.items[0]?.evidence).toMatch(/0, .*26,700, .*2026-10/);
  expect(english.others[0]?.why).toContain('375');
  const sources = (each: typeof chinese) => each.items[0]?.steps.find(({id}) => id === 'certificate')?.sources[0];
  expect(sources(chinese)).toBe('《中华人民共和国民法典》第五百五十八条');
  expect(sources(english)).not.toMatch(/[一-龥]/);
});

it('holds no words but those of the report, the directory and the law before it has a language', () => {
  expect(plan.items[0]?.steps[0]?.keep).toEqual({code: 'step.keep.number-source', args: {}});
  expect(JSON.stringify(plan.dates)).not.toMatch(/：/);
});

it('sentences of a step stand apart in English and end without a space', () => {
  const texts = wordPlan(plan, en, 'en').items.flatMap(item => item.steps.map(step => step.text));
  for (const text of texts) expect(text).toBe(text.trim());
  expect(texts.join('\n')).not.toMatch(/[a-z]\.[A-Z]/);
});
