import {expect, it} from 'vitest';
import {parseReport} from '../../../src/parser/index.ts';
import {loadPdfium} from '../../compose/pdfium.ts';

const read = (text: string) => parseReport(new TextEncoder().encode(text), {loadPdfium});
const HEAD = '个人信用报告\n报告编号：2026051809123400000000 报告时间：2026-05-18 09:12:34\n信贷记录\n';

it('a report of which no account was read is mismatched', async () => {
  const {reconciliation} = await read(`${HEAD}查询记录\n更多咨询，请致电全国客户服务热线400-810-8866。\n`);
  expect(reconciliation.status).toBe('mismatched');
  expect(reconciliation.checks).toContainEqual(expect.objectContaining({id: 'accounts-read', ok: false}));
});

it('unless it says itself that there are none', async () => {
  const none = '系统中没有您的信用卡、贷款和其他信贷记录。';
  const {reconciliation} = await read(`${HEAD}${none}\n更多咨询，请致电全国客户服务热线400-810-8866。\n`);
  expect(reconciliation.status).toBe('matched');
});
