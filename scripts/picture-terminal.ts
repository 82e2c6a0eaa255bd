import {execFileSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {chromium} from 'playwright-core';

/** Takes docs/images/plan-terminal.png: what `plan` really prints at 80 columns, drawn by a browser with a monospaced Chinese font. */
const root = fileURLToPath(new URL('..', import.meta.url));
const LINES = 70;
const STYLES: Readonly<Record<string, string>> = {
  1: 'font-weight:bold',
  2: 'color:#8b949e',
  31: 'color:#ff7b72',
  32: 'color:#7ee787',
  33: 'color:#e3b341',
  36: 'color:#79c0ff',
};

const output = execFileSync(
  process.execPath,
  ['dist/cli.cjs', 'plan', 'fixtures/brief/typical.pdf', '--today', '2026-11-22'],
  {cwd: root, encoding: 'utf8', env: {...process.env, FORCE_COLOR: '1', COLUMNS: '80'}},
);
const shown = `$ npx loanclose plan fixtures/brief/typical.pdf\n\n${output.split('\n').slice(0, LINES).join('\n')}`;
const browser = await chromium.launch({executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu']});
try {
  const page = await browser.newPage({viewport: {width: 800, height: 600}, deviceScaleFactor: 1});
  await page.setContent(`<body style="margin:0;background:#0d1117"><pre style="margin:0;padding:20px;color:#e6edf3;
    font:15px/1.5 'Noto Sans Mono CJK SC',monospace">${paint(shown)}</pre></body>`);
  await page.screenshot({path: `${root}docs/images/plan-terminal.png`, fullPage: true});
} finally {
  await browser.close();
}

/** Colour codes (SGR) → spans. Only codes that the theme uses; each is closed before the next opens. */
function paint(text: string): string {
  let open = 0;
  const html = text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is what a colour code begins with
    .replaceAll(/\u001B\[(\d+)m/g, (_, code: string) => {
      const style = STYLES[code];
      if (style !== undefined) {
        open++;
        return `<span style="${style}">`;
      }
      if (open === 0) return '';
      open--;
      return '</span>';
    });
  return html + '</span>'.repeat(open);
}
