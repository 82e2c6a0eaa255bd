import {execFileSync} from 'node:child_process';
import {mkdtempSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {chromium} from 'playwright-core';

/** Takes docs/images/plan-phone.png, plan-phone-dark.png and plan-desktop.png: the first screen of the page that `plan` really writes. */
const root = fileURLToPath(new URL('..', import.meta.url));
const page = join(mkdtempSync(join(tmpdir(), 'loanclose-picture-')), 'plan.html');
const SHOTS = [
  {name: 'plan-phone', width: 390, height: 844, colorScheme: 'light'},
  {name: 'plan-phone-dark', width: 390, height: 844, colorScheme: 'dark'},
  {name: 'plan-desktop', width: 1280, height: 1000, colorScheme: 'light'},
] as const;

execFileSync(
  process.execPath,
  ['dist/cli.js', 'plan', 'fixtures/brief/typical.pdf', '--today', '2026-11-22', '--format', 'html', '-o', page],
  {cwd: root},
);
const browser = await chromium.launch({executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu']});
try {
  for (const {name, width, height, colorScheme} of SHOTS) {
    const tab = await browser.newPage({viewport: {width, height}, colorScheme});
    await tab.goto(pathToFileURL(page).href);
    await tab.screenshot({path: `${root}docs/images/${name}.png`});
    await tab.close();
  }
} finally {
  await browser.close();
}
