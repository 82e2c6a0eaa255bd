import {existsSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {RULES} from '../../../src/planner/rules/index.ts';
import {plan as en} from '../../../src/text/en/plan.ts';
import {plan as zh} from '../../../src/text/zh-CN/plan.ts';

const slotsOf = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, slot]) => slot).toSorted();

describe('the words of a plan', () => {
  it('have the same keys and slots in both languages', () => {
    expect(Object.keys(en).toSorted()).toEqual(Object.keys(zh).toSorted());
    const english = new Map(Object.entries(en));
    for (const [key, text] of Object.entries(zh)) expect(slotsOf(english.get(key) ?? ''), key).toEqual(slotsOf(text));
  });

  it('repeat no claim that is wrong or unsafe', () => {
    const chinese = Object.values(zh).join('\n');
    expect(chinese).not.toMatch(/请.{0,4}冻结账户|百度|6个月|六个月|20个工作日|保留.?2年|银保监会|一个月不登录/);
    expect(chinese).not.toMatch(/一定会?(?:提高|降低)|会(?:降低|拉低)评分/);
    expect(zh['step.close-ask.line']).toContain('不接受冻结');
    expect(zh['step.clean-up.line']).toMatch(/报告显示关闭以后，才卸载App、换手机号/);
  });
});

describe('the rules', () => {
  const page = readFileSync(new URL('../../../docs/rules.md', import.meta.url), 'utf8');

  it('have an id of their own and a source', () => {
    const ids = RULES.map(rule => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const {source} of RULES) expect(source).not.toBe('');
  });

  it('stand on their page in their order, each with its source', () => {
    const written = [...page.matchAll(/^`([a-z-]+)`\n\n.+\n\n\*\*出处\*\*：(.+)$/gm)];
    expect(written.map(([, id]) => id)).toEqual(RULES.map(({id}) => id));
    for (const [at, {source}] of RULES.entries()) expect(written[at]?.[2]).toContain(`${source}。`);
  });

  it('name their tests, which are there', () => {
    const named = [...page.matchAll(/^\*\*测试\*\*：(.+)。$/gm)].map(([, files = '']) => files.split('、'));
    expect(named).toHaveLength(RULES.length);
    for (const file of named.flat()) expect(existsSync(new URL(`../../../${file}`, import.meta.url)), file).toBe(true);
  });
});
