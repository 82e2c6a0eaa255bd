import {describe, expect, test} from 'vitest';
import {describeForOfficer} from '../../../src/render/officer.ts';
import {renderOfficerHtml} from '../../../src/render/officer-html.ts';
import {renderOfficerMarkdown} from '../../../src/render/officer-markdown.ts';
import {loadTranslator} from '../../../src/text/index.ts';
import {composeItem, composePlan} from './composed-plan.ts';

const t = await loadTranslator('zh');

describe('the page for the loan officer', () => {
  const page = describeForOfficer(composePlan(), '张**', t);

  test('counts before and after, what is closed and what is pending', () => {
    expect(page.counts.map(([, count]) => count)).toEqual([9, 4, 1]);
    expect(page.tables[0]?.rows.map(row => row[0])).toEqual(['示例消费金融有限公司']);
    expect(page.tables[1]?.rows).toEqual([['示例信托有限公司', '报告已写明结清（2022-12），不用再办。']]);
  });

  test('leaves ticket and day of asking blank', () => {
    expect(page.tables[0]?.rows[0]?.slice(1, 3)).toEqual(['', '']);
    expect(renderOfficerMarkdown(composePlan(), '张**', t)).toContain(
      '| 示例消费金融有限公司 | ________ | ________ | 2026-12-22 |',
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
    for (const code of [
      'ui.reconciliation.mismatched',
      'paper.officer.nonePending',
      'paper.officer.noneClosed',
    ] as const)
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
    expect(await renderOfficerHtml(plan, null, {t, lang: 'zh'})).toContain('&lt;b&gt;|坏');
    expect(renderOfficerMarkdown(plan, null, t)).toContain('\\<b\\>\\|坏');
  });
});
