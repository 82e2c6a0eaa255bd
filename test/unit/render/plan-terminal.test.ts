import {describe, expect, test} from 'vitest';
import type {Plan} from '../../../src/model/plan.ts';
import {renderPlanTerminal} from '../../../src/render/plan-terminal.ts';
import {createTheme} from '../../../src/render/theme.ts';
import {displayWidth} from '../../../src/render/width.ts';
import {LANGS, loadTranslator, type Translate} from '../../../src/text/index.ts';
import {composeItem, composePlan} from './composed-plan.ts';
import {lostCharacters} from './lost-characters.ts';

async function render(plan: Plan, width = 80, lang: 'zh' | 'en' = 'zh', level: 0 | 1 = 0): Promise<string> {
  return renderPlanTerminal(plan, {t: await loadTranslator(lang), theme: createTheme(level), width});
}

/** So wide that nothing has to be wrapped. */
const UNBROKEN = 1000;

/** Every word of the plan that a person must be able to read. */
function wordsOf(plan: Plan, {gloss}: Translate): string[] {
  return [
    ...plan.items.flatMap(item => [
      item.institution,
      item.evidence,
      ...item.apps.flatMap(app => [app.name, app.why]),
      ...item.phones.flatMap(phone => [phone.number, phone.label, gloss.words(phone.hours ?? '')]),
      ...item.steps.flatMap(step => [step.text, ...step.needs, step.keep ?? '', step.from, step.by ?? '']),
      item.recheckOn,
      item.finalCheckOn,
      item.lastSafeDay ?? '',
    ]),
    ...plan.others.flatMap(other => [other.institution, other.why]),
    ...plan.dates.flatMap(entry => [entry.on, entry.what]),
  ];
}

describe.each([40, 80, 120])('at %i columns', width => {
  test.each(LANGS)('no line is too long and no character is lost (%s)', async lang => {
    const plan = composePlan();
    const output = await render(plan, width, lang);
    expect(output.split('\n').filter(line => displayWidth(line) > width)).toEqual([]);
    expect(lostCharacters(output, [await render(plan, UNBROKEN, lang)])).toEqual([]);
  });
});

test.each(LANGS)('unbroken, every word of the plan is there as it is (%s)', async lang => {
  const plan = composePlan();
  const output = await render(plan, UNBROKEN, lang);
  expect(wordsOf(plan, await loadTranslator(lang)).filter(word => !output.includes(word))).toEqual([]);
});

test('a cut character is noticed', async () => {
  const whole = await render(composePlan(), UNBROKEN);
  const cut = (await render(composePlan())).replace('重新查一份报告', '重新查一份');
  expect(lostCharacters(cut, [whole]).sort()).toEqual(['告', '报']);
});

test('the scam banner stands first and last', async () => {
  const lines = (await render(composePlan())).trimEnd().split('\n');
  expect(lines[0]).toMatch(/^防骗/);
  expect(lines.join('').lastIndexOf('防骗')).toBeGreaterThan(lines.join('').indexOf('样例银行'));
});

test('a plan that does not add up says so before the first item', async () => {
  const plan = composePlan();
  const output = await render({...plan, report: {...plan.report, reconciliation: 'mismatched'}});
  expect(output.indexOf('对不上')).toBeGreaterThan(0);
  expect(output.indexOf('对不上')).toBeLessThan(output.indexOf('1. '));
});

test('a plan that adds up carries no such banner', async () => {
  expect(await render(composePlan())).not.toContain('对不上');
});

test('a number that is not sure enough says what to do before dialling', async () => {
  const line = (await render(composePlan())).split('\n').find(text => text.includes('400-000-0000'));
  expect(line).toContain('先在官方 App 里核对再拨');
});

test('a chosen app is the headline, and the other candidates are no longer offered', async () => {
  const [app] = composeItem().apps;
  if (app === undefined) throw new Error('the composed item has an app');
  const output = await render(composePlan({items: [composeItem({apps: [{...app, chosen: true}]})]}));
  expect(output).toContain('1. 示例借条\n');
  expect(output).not.toContain('先确认再办');
});

test('candidates are marked as candidates', async () => {
  expect(await render(composePlan())).toContain('1. 很可能是 示例借条');
  const [own, partner] = composeItem().apps;
  if (!own || !partner) throw new Error('the composed item has two candidates');
  const unsure = composeItem({apps: [{...own, confidence: 'medium'}, partner]});
  expect(await render(composePlan({items: [unsure]}))).toContain('1. 可能是 示例借条 或 样本钱包');
});

test('many candidates: the best are spelled out, the others named', async () => {
  const [, partner] = composeItem().apps;
  if (!partner) throw new Error('the composed item has two candidates');
  const apps = ['甲', '乙', '丙', '丁', '戊'].map(name => ({...partner, id: name, name: `样本${name}`}));
  const output = await render(composePlan({items: [composeItem({apps})]}), 120);
  expect(output).toContain('- 样本丙（合作，不确定）：公布的合作机构');
  expect(output).toContain('- 也有合作的：样本丁、样本戊（不确定）');
});

test('below 60 columns lists are blocks, not columns', async () => {
  expect(await render(composePlan(), 40)).toContain('日期：2026-12-22');
  expect(await render(composePlan(), 80)).not.toContain('日期：2026-12-22');
});

test('colour is only there when it is asked for', async () => {
  expect(await render(composePlan(), 80, 'zh', 0)).not.toContain('\u001B[');
  expect(await render(composePlan(), 80, 'zh', 1)).toContain('\u001B[');
});

test('words of a report cannot steer the terminal', async () => {
  const output = await render(composePlan({items: [composeItem({institution: '示例\u001B[2J银行'})]}));
  expect(output).not.toContain('\u001B');
  expect(output).toContain('示例\uFFFD[2J银行');
});
