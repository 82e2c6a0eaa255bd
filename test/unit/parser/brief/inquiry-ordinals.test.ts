import {expect, it} from 'vitest';
import {readBriefReport} from '../../../../src/parser/brief/index.ts';
import {parseReport} from '../../../../src/parser/index.ts';
import {readText} from '../../../../src/parser/source/text.ts';
import {composeBriefReport} from '../../../compose/brief-report.ts';
import {writeBriefPdf} from '../../../compose/pdf/brief-pdf.ts';
import {loadPdfium} from '../../../compose/pdfium.ts';

const ROW = '2026年03月21日 中国工商银行股份有限公司 贷后管理';
const SELF = '2026年04月02日 本人 本人查询（互联网个人信用信息服务平台）';

function check(...lines: readonly string[]) {
  const text = ['个人信用报告', '信贷记录', '查询记录', ...lines, '说 明', '5.客户服务热线400-810-8866。'].join('\n');
  return readBriefReport(readText(text)).reconciliation.checks.find(({id}) => id === 'ordinals:inquiries');
}

it('编号 counts the rows of each table, also of a table of one row', () => {
  const institutions = ['机构查询记录明细', '编号 查询日期 查询机构 查询原因'];
  const own = ['本人查询记录明细', '编号 查询日期 查询机构 查询原因'];
  expect(check(...institutions, `1 ${ROW}`)).toMatchObject({printed: 1, read: 1, ok: true});
  expect(check(...institutions, `1 ${ROW}`, ...own, `1 ${SELF}`)).toMatchObject({printed: 2, read: 2, ok: true});
  expect(check(...institutions, `1 ${ROW}`, `2 ${ROW}`, ...own, `1 ${SELF}`)).toMatchObject({printed: 3, ok: true});
  expect(check(...institutions, `2 ${ROW}`)).toMatchObject({printed: 2, read: 1, ok: false});
});

it('编号 may have four digits: beside the day, on a line of its own, touching the day', () => {
  const institutions = ['机构查询记录明细', '编号 查询日期 查询机构 查询原因'];
  const rows = (join: string) => Array.from({length: 1003}, (_, index) => `${index + 1}${join}${ROW}`);
  for (const join of [' ', '\n', ''])
    expect(check(...institutions, ...rows(join)), JSON.stringify(join)).toMatchObject({
      printed: 1003,
      read: 1003,
      ok: true,
    });
});

it('and in the columns of a page', async () => {
  const composed = composeBriefReport(33, {generation: 2, maxAccounts: 4, maxInquiries: 1100});
  expect(composed.inquiries.length).toBeGreaterThan(1000);
  const bytes = await writeBriefPdf(composed, {form: 'lines', font: 'embedded', seed: 1});
  const {inquiries, reconciliation, diagnostics} = await parseReport(bytes, {loadPdfium});
  expect(inquiries).toHaveLength(composed.inquiries.length);
  expect(reconciliation.status).toBe('matched');
  expect(diagnostics).toEqual([]);
});
