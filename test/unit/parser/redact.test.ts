import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {parseReport} from '../../../src/parser/index.ts';
import {redactPages} from '../../../src/parser/redact.ts';
import {readSource} from '../../../src/parser/source/index.ts';
import {readText} from '../../../src/parser/source/text.ts';
import {loadPdfium} from '../../compose/pdfium.ts';

const options = {loadPdfium};
const redact = (text: string, institutions: readonly string[] = []) => redactPages(readText(text), institutions);
const encode = (text: string) => new TextEncoder().encode(text);

describe('a structure-only copy', () => {
  test('keeps the words of a sentence and replaces what is in it', () => {
    const line =
      '1.2022年07月19日某甲消费金融有限公司为其他个人消费贷款授信，可循环使用。截至2026年03月，信用额度26,700元（人民币），余额为0。';
    expect(redact(line, ['某甲消费金融有限公司'])).toBe(
      '1.1111年11月11日机构甲某某某某某某某为其他个人消费贷款授信，可循环使用。截至1111年11月，信用额度11,111元（人民币），余额为0。\n',
    );
  });

  test.each([
    ['the place in a long list', '1002.2022年07月19日', '1002.1111年11月11日\n'],
    ['the place in a long list, alone', '1002.', '1002.\n'],
    ['an amount at the start of a line', '1002.50', '1111.11\n'],
    ['a name behind its label', '姓名：李四光 证件类型：身份证', '姓名：某某某 证件类型：身份证\n'],
    ['a mask', '证件号码：**************1234', '证件号码：**************1111\n'],
    ['an address', '居住地址：浙江省杭州市西湖区文三路9号', '居住地址：某某某某某某某某某某某某1某\n'],
    ['an address without a label', '1 云州市7号院12栋3单元', '1 某某某1某某11某1某某\n'],
    ['a telephone in groups', '手机号码 138 0 0 13 8 0', '手机号码 111 1 1 11 1 1\n'],
    ['an extension', '单位电话：0571-87654321 转 12', '单位电话：1111-11111111 某 11\n'],
    ['an id in groups', '证件号码 11 01 01 19 90 01 0X', '证件号码 11 11 11 11 11 11 1X\n'],
    ['an employer', '工作单位 7天连锁第3店', '工作单位 1天某某某1某\n'],
    ['an employer without a label', '7天连锁 3号', '1天某某 1某\n'],
    ['a mail address', 'zhang.san@example.com', 'xxxxx.xxx@xxxxxxx.xxx\n'],
    ['an account number', 'ABC1234567X', 'XXX1111111X\n'],
    ['family codes and month marks', 'R2 D1 NNCN * #', 'R2 D1 NNCN * #\n'],
    ['a small amount', '余额为50元', '余额为11元\n'],
    ['nothing owed', '余额为0', '余额为0\n'],
    ['counts of a summary', '账户数 5 1 11 --', '账户数 5 1 11 --\n'],
    ['full-width figures', '额度３，０００', '额度1，111\n'],
    ['a name that no rule knows', '欧阳司徒', '某某某某\n'],
  ])('%s', (_, line, expected) => {
    expect(redact(line)).toBe(expected);
  });

  test('the same institution has the same name, wherever its line breaks', () => {
    const [first, second, third] = redact('某甲银行股份有限公司\n某乙银行\n某甲银行股份\n有限公司', [
      '某甲银行股份有限公司',
      '某乙银行',
    ]).split('\n');
    expect(first).toBe('机构甲某某某某某某某');
    expect(second).toBe('机构乙某');
    expect(third).toBe('机构甲某某某');
  });

  test('lines and pages stay where they are', () => {
    const text = '信贷记录\n\n贷款\n\f账户明细如下：\n';
    expect(redact(text)).toBe(text);
  });

  test('what is no report at all loses its words too', () => {
    expect(redact('昨天我去了张家口，花了 1234 元。')).not.toMatch(/张家口|昨天|1234/);
  });

  test.each(['typical', 'before', 'after', 'institution-edition'])(
    'the detailed report %s keeps its accounts',
    async name => {
      const bytes = readFileSync(new URL(`../../../fixtures/detailed/${name}.pdf`, import.meta.url));
      const {pages} = await readSource(bytes, options);
      const lines = pages.map(page => page.lines.map(line => `${line.text}\n`).join('')).join('\f');
      const report = await parseReport(bytes, options);
      const institutions = [...report.accounts, ...report.facilities].map(({institution}) => institution);
      // Without the positions of a PDF less can be read: the copy is compared with the same lines as text.
      const [read, copy] = await Promise.all(
        [lines, redactPages(pages, institutions)].map(text => parseReport(encode(text), options)),
      );
      expect(copy?.accounts.map(({kind}) => kind)).toEqual(read?.accounts.map(({kind}) => kind));
      // A day of the copy is no day, so that cells which only their forms tell apart may be left open; never is another status read.
      for (const [at, {status}] of (copy?.accounts ?? []).entries())
        expect(['unknown', read?.accounts[at]?.status]).toContain(status);
      expect(copy?.accounts.length).toBeGreaterThan(0);
    },
  );
});
