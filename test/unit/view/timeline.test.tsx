import {describe, expect, test} from 'vitest';
import type {Plan} from '../../../src/model/plan.ts';
import {loadTranslator} from '../../../src/text/index.ts';
import {Timeline, TimelineKey} from '../../../src/view/timeline.tsx';
import {toMarkup} from '../../../src/view/to-markup.ts';
import {composeItem, composePlan} from '../render/composed-plan.ts';

const t = await loadTranslator('zh');
const draw = (plan: Plan) => toMarkup(<Timeline plan={plan} t={t} />);
const explain = (plan: Plan) => toMarkup(<TimelineKey plan={plan} t={t} />);

describe('the picture of the schedule', () => {
  test('has a text that says the same', () => {
    const picture = draw(composePlan());
    expect(picture).toMatch(/role="img" aria-labelledby="timeline-title timeline-text"/);
    expect(picture).toContain(
      '1. 很可能是 示例借条：2026-11-22 开始办，2026-12-22 复查报告，2027-02-05 最后核对。最晚 2026-12-30 提出。',
    );
  });

  test('places days in their order inside the frame', () => {
    const picture = draw(composePlan({items: [composeItem()]}));
    const x = (pattern: RegExp) => Number(pattern.exec(picture)?.[1]);
    const start = x(/class="t-act" x="([\d.]+)%"/);
    const check = x(/class="t-check" cx="([\d.]+)%"/);
    const before = x(/class="t-before" x1="([\d.]+)%"/);
    expect(start).toBe(1);
    expect(check).toBeGreaterThan(start);
    expect(before).toBe(98);
    // 30 of 99 days after the first one.
    expect(check).toBeCloseTo(1 + (30 / 99) * 97, 1);
  });

  test('is not there when nothing is to do', () => {
    expect(draw(composePlan({items: []}))).toBe('');
  });

  test('names the months, not too many of them', () => {
    const far = composePlan({before: '2028-11-01', items: [composeItem()]});
    const months = [...draw(far).matchAll(/>(\d{4}-\d{2})<\/text>/g)];
    expect(months.length).toBeGreaterThan(2);
    expect(months.length).toBeLessThanOrEqual(5);
  });

  test('explains only the marks that it has', () => {
    const item = composeItem({lastSafeDay: null});
    expect(explain(composePlan({before: null, items: [item]}))).not.toContain(t('paper.key.before'));
    expect(explain(composePlan())).toContain(t('paper.key.safe'));
  });

  test('cuts a name that a phone has no room for, where it still tells what it is', () => {
    const named = (institution: string) => draw(composePlan({items: [composeItem({institution, apps: []})]}));
    expect(named('一二三四五六七八九十一二三四五六七八')).toContain('>1. 一二三四五六七八九十一二三四五六七八</text>');
    expect(named('一二三四五六七八九十一二三四五六七八九')).toContain('>1. 一二三四五六七八九十一二三四五六七…</text>');
    expect(named('A'.repeat(37))).toContain(`>1. ${'A'.repeat(34)}…</text>`);
  });
});
