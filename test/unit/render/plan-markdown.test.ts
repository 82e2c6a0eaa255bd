import {expect, test} from 'vitest';
import {renderPlanMarkdown} from '../../../src/render/plan-markdown.ts';
import {loadTranslator} from '../../../src/text/index.ts';
import {composeItem, composePlan} from './composed-plan.ts';

const t = await loadTranslator('zh');

test('every step is a box to tick', () => {
  const boxes = renderPlanMarkdown(composePlan(), t).match(/^- \[ \] /gm);
  // one first thing, two visits, four later days, two steps of each of two items
  expect(boxes).toHaveLength(1 + 2 + 4 + 4);
});

test('the scam banner stands first and last, and a mismatch above the items', () => {
  const plan = composePlan();
  const output = renderPlanMarkdown({...plan, report: {...plan.report, reconciliation: 'mismatched'}}, t);
  expect(output.match(/^> \*\*防骗\*\*/gm)).toHaveLength(2);
  expect(output.indexOf('对不上')).toBeLessThan(output.indexOf('## 1.'));
});

test('words of a report do not become markup', () => {
  const output = renderPlanMarkdown(composePlan({items: [composeItem({institution: '*示例*|银行', apps: []})]}), t);
  expect(output).toContain('## 1. \\*示例\\*\\|银行');
});

test('every account that stays is listed with its reason', () => {
  const output = renderPlanMarkdown(composePlan(), t);
  for (const {institution, why} of composePlan().others) expect(output).toContain(`| ${institution} | ${why} |`);
});
