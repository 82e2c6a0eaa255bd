import Papa from 'papaparse';
import {describe, expect, test} from 'vitest';
import {renderPlanCsv} from '../../../src/render/plan-csv.ts';
import {loadTranslator} from '../../../src/text/index.ts';
import {composeItem, composePlan} from './composed-plan.ts';

const t = await loadTranslator('zh');

function read(text: string): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), {header: true, skipEmptyLines: true}).data;
}

describe('the plan as a table', () => {
  test('begins with a byte order mark and ends lines with CRLF', () => {
    const text = renderPlanCsv(composePlan(), t);
    expect(text.startsWith('\uFEFF序号,')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
  });

  test('has one row for every account, those with nothing to close too', () => {
    const plan = composePlan({items: [composeItem({accountKeys: ['key-1', 'key-2']})]});
    expect(read(renderPlanCsv(plan, t)).map(row => row['账户 key'])).toEqual(['key-1', 'key-2', 'key-3', 'key-4']);
  });

  test('an agreement without account has a row of its own', () => {
    const plan = composePlan({items: [composeItem({accountKeys: [], facilityKeys: ['facility-1']})], others: []});
    expect(read(renderPlanCsv(plan, t)).map(row => row['账户 key'])).toEqual(['facility-1']);
  });

  test('keeps numbers that may be dialled apart from those to check', () => {
    const [row] = read(renderPlanCsv(composePlan(), t));
    expect(row).toMatchObject({
      可拨的电话: '95000',
      先核对再拨的电话: '400-000-0000',
      最晚提出: '2026-12-30',
      'App 是否确定': '待确认',
      工单号: '',
    });
  });

  test('a spreadsheet does not run a name as a formula', () => {
    const plan = composePlan({items: [composeItem({institution: '=HYPERLINK("http://x")'})]});
    expect(read(renderPlanCsv(plan, t))[0]?.机构).toBe('\'=HYPERLINK("http://x")');
  });
});
