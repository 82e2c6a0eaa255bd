import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {BRIEF_CASES} from '../test/compose/brief-cases.ts';
import {writeBriefText} from '../test/compose/brief-text.ts';
import type {ComposedReport} from '../test/compose/composed-report.ts';
import {expectedOf} from '../test/compose/expected.ts';
import {type BriefPdfOptions, writeBriefPdf} from '../test/compose/pdf/brief-pdf.ts';
import {damagedPdf, scannedPdf} from '../test/compose/pdf/broken-pdf.ts';
import {AFTER, TYPICAL} from '../test/compose/typical-report.ts';

/** Writes the composed fixtures. Everything comes from the composer, so that a second run changes no byte. */
const SEED = 1;
/** Documented in docs and tests; a fixture has no secret. */
const PASSWORD = 'loanclose';

function write(path: string, content: string | Uint8Array): void {
  const file = `fixtures/${path}`;
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, content);
}

function expectedJson(report: ComposedReport): string {
  return `${JSON.stringify(expectedOf(report), null, 2)}\n`;
}

async function pdf(report: ComposedReport, options: Omit<BriefPdfOptions, 'seed'>): Promise<Uint8Array> {
  return writeBriefPdf(report, {...options, seed: SEED});
}

async function writeTypical(): Promise<void> {
  const usual = {form: 'lines', font: 'identity-tounicode'} as const;
  write('brief/typical.txt', writeBriefText(TYPICAL, {seed: SEED, pageLines: 45}));
  write('brief/typical.expected.json', expectedJson(TYPICAL));
  write('brief/typical.pdf', await pdf(TYPICAL, usual));
  write('brief/typical-encrypted.pdf', await pdf(TYPICAL, {...usual, password: PASSWORD}));
  write('brief/typical-embedded.pdf', await pdf(TYPICAL, {form: 'runs', font: 'embedded'}));
  write('brief/typical-glyphs.pdf', await pdf(TYPICAL, {form: 'glyphs', font: 'unigb'}));
  write('brief/before.pdf', await pdf(TYPICAL, usual));
  write('brief/after.pdf', await pdf(AFTER, usual));
  write('brief/after.txt', writeBriefText(AFTER, {seed: SEED}));
  write('brief/after.expected.json', expectedJson(AFTER));
}

async function writeCases(): Promise<void> {
  for (const [name, {report, text, pdf: pdfOptions}] of Object.entries(BRIEF_CASES)) {
    write(`brief/${name}/expected.json`, expectedJson(report));
    if (pdfOptions === undefined) write(`brief/${name}/input.txt`, writeBriefText(report, {seed: SEED, ...text}));
    else write(`brief/${name}/input.pdf`, await pdf(report, pdfOptions));
  }
}

/** The same text in the encodings that files come in. */
function writeEncodings(): void {
  const text = writeBriefText(TYPICAL, {seed: SEED});
  write('text/utf8-bom.txt', `\uFEFF${text}`);
  write('text/utf16le-nobom.txt', Buffer.from(text, 'utf16le'));
  write('text/gb18030.txt', encodeGbk(text));
  for (const name of ['utf8-bom', 'utf16le-nobom', 'gb18030'])
    write(`text/${name}.expected.json`, expectedJson(TYPICAL));
}

/** Two-byte GBK, made by turning the platform's decoder round. */
function encodeGbk(text: string): Uint8Array {
  const decoder = new TextDecoder('gbk');
  const codes = new Map<string, readonly [number, number]>();
  for (let lead = 0xfe; lead >= 0x81; lead--) {
    for (let trail = 0xfe; trail >= 0x40; trail--) codes.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  }
  return Uint8Array.from(
    [...text].flatMap(char => {
      if (char.charCodeAt(0) < 0x80) return [char.charCodeAt(0)];
      const code = codes.get(char);
      if (code === undefined) throw new Error(`no GBK code for ${char}`);
      return [...code];
    }),
  );
}

async function writeWrong(): Promise<void> {
  const lines = (...text: string[]) => `${text.join('\n')}\n`;
  write(
    'wrong/bank-statement.txt',
    lines(
      '示例银行账户交易明细',
      '户名：张三 币种：人民币',
      '交易日期 摘要 收入 支出 余额',
      '2026-09-01 工资 8,000.00 0.00 9,120.00',
      '2026-09-03 转账 0.00 500.00 8,620.00',
    ),
  );
  write(
    'wrong/enterprise.txt',
    lines(
      '企业信用报告',
      '（自主查询版）',
      '企业名称：示例（天津）商贸有限公司 中征码：T000000000000001 统一社会信用代码：T00000000000000001',
      '信息概要',
      '未结清信贷及授信信息概要',
    ),
  );
  write(
    'wrong/first-generation-detailed.txt',
    lines(
      '个人信用报告',
      '（本人版）',
      '报告编号：2016083100001234567890 查询请求时间：2016.08.31 10:02:11 报告时间：2016.08.31 10:02:12',
      '被查询者姓名 被查询者证件类型 被查询者证件号码 查询操作员 查询原因',
      '张三 身份证 **************0000 示例/test*001 本人查询',
      '信贷交易信息明细',
      '贷款',
      '1.2012年9月3日机构“示例银行”发放的300,000元（人民币）个人住房贷款，业务号X，抵押担保，240期，按月归还，2032年9月3日到期。截至2016年8月31日，',
    ),
  );
  write(
    'wrong/detailed.txt',
    lines(
      '个人信用报告',
      '（本人版）',
      '报告编号：2026082009123400000000 报告时间：2026-08-20 09:12:34',
      '被查询者姓名 被查询者证件类型 被查询者证件号码 查询机构 查询原因',
      '张三 身份证 **************0000 中国人民银行征信中心 本人查询',
    ),
  );
  write('wrong/empty.txt', '');
  write('wrong/scan.pdf', await scannedPdf());
  write('wrong/damaged.pdf', damagedPdf(await pdf(TYPICAL, {form: 'lines', font: 'identity-tounicode'})));
  write('wrong/unreadable-font.pdf', await pdf(TYPICAL, {form: 'lines', font: 'unreadable'}));
}

await writeTypical();
await writeCases();
writeEncodings();
await writeWrong();
