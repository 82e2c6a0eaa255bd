import {describe, expect, test} from 'vitest';
import {describeForOfficer} from '../../../src/render/officer.ts';
import {renderOfficerMarkdown} from '../../../src/render/officer-markdown.ts';
import {loadTranslator} from '../../../src/text/index.ts';
import {renderOfficerHtml} from '../../../src/view/officer-html.tsx';
import {composeItem, composePlan} from './composed-plan.ts';

const t = await loadTranslator('zh');

describe('the page for the loan officer', () => {
  const page = describeForOfficer(composePlan(), '张**', t);

  test('counts add up: open, to be closed, left, ended', () => {
    const [open = 0, close = 0, left, ended] = page.counts.map(([, count]) => count);
    expect([open, close, left, ended]).toEqual([9, 5, 4, 1]);
    expect(left).toBe(open - close);
    expect(page.tables[0]?.rows.map(row => row[0])).toEqual(['示例消费金融有限公司']);
    expect(page.tables[1]?.rows).toEqual([['示例信托有限公司', '1']]);
    expect(page.notes.join()).toContain('另有 4 个开着的账户');
  });

  test('is true on the first day, and says nothing that is meant for the person', () => {
    const text = renderOfficerMarkdown(composePlan(), '张**', t);
    expect(text).toContain('已还清，待关闭');
    expect(text).not.toMatch(/正在关闭|不用|你/);
    expect(text).not.toContain('2026-12-22');
    expect(text).toContain('“账户数”一栏是历史上开过的全部账户，关闭以后不会减少');
  });

  test('leaves ticket and day of asking blank', () => {
    expect(page.tables[0]?.rows[0]?.slice(2, 5)).toEqual(['', '', '']);
    expect(renderOfficerMarkdown(composePlan(), '张**', t)).toContain(
      '| 示例消费金融有限公司 | 1 个账户、0 份授信协议 | ________ | ________ | ________ |',
    );
  });

  test('tells nothing of other debts, limits, phones or the number of the report', async () => {
    for (const text of [
      renderOfficerMarkdown(composePlan(), '张**', t),
      await renderOfficerHtml(composePlan(), '张**', {t, lang: 'zh'}),
    ]) {
      for (const secret of ['9,418', '26,700', '样例银行', '95000', '2026051809123400000000', '示例借条'])
        expect(text).not.toContain(secret);
      expect(text).toMatch(/张(?:\\\*|\*){2}/);
    }
  });

  test('a name that is not there leaves no line', () => {
    expect(describeForOfficer(composePlan(), null, t).head.join()).not.toContain('借款人');
  });

  test('a report that does not add up is marked, and empty lists say so', () => {
    const plan = composePlan({items: [], others: []});
    const bad = {...plan, report: {...plan.report, reconciliation: 'mismatched' as const}};
    const text = renderOfficerMarkdown(bad, null, t);
    for (const code of ['paper.officer.mismatched', 'paper.officer.nonePending', 'paper.officer.noneClosed'] as const)
      expect(text).toContain(t(code));
  });

  test('where a comparison speaks of an item, its progress is a column', () => {
    const progress = {
      stage: 'waiting',
      change: 'still-open',
      accountKey: 'key-1',
      facilityKey: null,
      waitUntil: null,
    } as const;
    const [pending] = describeForOfficer(composePlan({items: [composeItem({progress})]}), null, t).tables;
    expect(pending?.rows[0]?.at(-1)).toBe(t('paper.stage.waiting'));
  });

  test('words of the report stay words', async () => {
    const plan = composePlan({items: [composeItem({institution: '<b>|坏'})]});
    expect(await renderOfficerHtml(plan, null, {t, lang: 'zh'})).toContain('&lt;b>|坏');
    expect(renderOfficerMarkdown(plan, null, t)).toContain('\\<b\\>\\|坏');
  });
});
