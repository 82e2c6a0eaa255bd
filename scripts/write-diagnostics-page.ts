import {existsSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {DIAGNOSTIC_CODES, DIAGNOSTICS, type DiagnosticCode} from '../src/model/diagnostic-codes.ts';
import {diagnosticHelp as en} from '../src/text/en/diagnostic-help.ts';
import {diagnosticHelp as zh} from '../src/text/zh-CN/diagnostic-help.ts';

const DOCS = new URL('../docs/', import.meta.url);
export const DIAGNOSTICS_PAGE = new URL('diagnostics.md', DOCS);

/** docs/diagnostics.md: every code with its severity and what to do, in both languages. A code with an example has a page of its own. */
export function diagnosticsPage(): string {
  const rows = DIAGNOSTIC_CODES.map(
    code => `| ${link(code)} | \`${DIAGNOSTICS[code]}\` | ${words(zh[code])} | ${words(en[code])} |`,
  );
  return `# 提示代码 · Diagnostics

每条提示末尾都有代码；\`loanclose explain 代码\` 打印这里的说明。本页由 \`npx tsx scripts/write-diagnostics-page.ts\` 生成，不要手改。
\`error\`：账户、数字或结论可能不对；\`warning\`：要看一眼；\`info\`：不影响结果。有例子的代码可以点开。

Every diagnostic ends with its code; \`loanclose explain CODE\` prints what stands here. This page is made by \`npx tsx scripts/write-diagnostics-page.ts\`: do not edit it.
\`error\`: an account, a figure or a verdict may be wrong; \`warning\`: needs a look; \`info\`: nothing depends on it. Codes with an example are links.

| code | severity | 意思和怎么办 | meaning, and what to do |
|---|---|---|---|
${rows.join('\n')}
`;
}

function link(code: DiagnosticCode): string {
  return existsSync(new URL(`diagnostics/${code}.md`, DOCS)) ? `[${code}](diagnostics/${code}.md)` : code;
}

function words({meaning, todo}: {readonly meaning: string; readonly todo: string}): string {
  return `${meaning}<br>**→** ${todo}`.replaceAll('|', '\\|');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(DIAGNOSTICS_PAGE, diagnosticsPage());
