import {readFileSync} from 'node:fs';
import {expect, it} from 'vitest';
import {parseReport} from '../../../src/parser/index.ts';
import {loadPdfium} from '../../compose/pdfium.ts';

const brief = readFileSync(new URL('../../../fixtures/brief/typical.txt', import.meta.url), 'utf8');
const csv = '机构,类型,额度,余额,开立日期,状态\n示例银行,贷记卡,20000,0,2020-01-05,正常\n';

it.each([
  ['text', brief],
  ['a table', csv],
])('there is none of %s, and whoever asks for one is told', async (_, content) => {
  const bytes = new TextEncoder().encode(content);
  let asked = 0;
  const readWithOtherEngine = async () => {
    asked++;
    return '';
  };
  const {diagnostics} = await parseReport(bytes, {loadPdfium, readWithOtherEngine});
  expect(diagnostics.filter(({code}) => code === 'SECOND_OPINION_UNUSED')).toMatchObject([{severity: 'info'}]);
  expect(asked).toBe(0);
  const unasked = await parseReport(bytes, {loadPdfium});
  expect(unasked.diagnostics.map(({code}) => code)).not.toContain('SECOND_OPINION_UNUSED');
});
