/** Takes the pictures of docs/images: the page that `plan` writes, and every screen of the page, on a phone and on a desktop. `npm run build` first. */
import {execFileSync} from 'node:child_process';
import {mkdtempSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import type {Browser, BrowserContextOptions, Page} from 'playwright-core';
import {DESKTOP, launchBrowser, PHONE} from '../test/browser/open-page.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const TODAY = '2026-11-22';
const SIZES = {phone: PHONE, desktop: DESKTOP} as const;

const browser = await launchBrowser();
try {
  await pictureIcon(browser);
  await picturePlan(browser);
  for (const size of ['phone', 'desktop'] as const) {
    await withTab(browser, {viewport: SIZES[size]}, 'dist/loanclose.html', tab => pictureScreens(tab, size));
  }
  await withTab(browser, {viewport: PHONE, colorScheme: 'dark'}, 'dist/loanclose.html', async tab => {
    await open(tab, 'brief/typical.pdf');
    await keep(tab, 'page-result-phone-dark');
  });
} finally {
  await browser.close();
}

async function withTab(
  browser: Browser,
  options: BrowserContextOptions,
  file: string,
  use: (tab: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({locale: 'zh-CN', offline: true, ...options});
  const tab = await context.newPage();
  await tab.clock.setFixedTime(new Date(`${TODAY}T02:00:00Z`));
  await tab.goto(pathToFileURL(file.startsWith('/') ? file : join(root, file)).href);
  await use(tab);
  await context.close();
}

/** In the order of the story. */
async function pictureScreens(tab: Page, size: keyof typeof SIZES): Promise<void> {
  const picture = (screen: string) => keep(tab, `page-${screen}-${size}`);
  await tab.locator('.pick input').waitFor();
  await picture('start');
  await put(tab, 'brief/typical-encrypted.pdf');
  await tab.locator('input[type=password]').waitFor();
  await picture('password');
  await put(tab, 'scans/typical-200dpi.pdf');
  await tab.getByText('识别程序约 18 MB').waitFor();
  await picture('pictures');
  await open(tab, 'brief/typical.pdf');
  await picture('result');
  await go(tab, 'item-1');
  await picture('item');
  await go(tab, 'call-1');
  await picture('call');
  await go(tab, 'save');
  await picture('save');
  await go(tab, 'find');
  await tab.locator('#typed').fill('huabei');
  await tab.locator('#typed').press('Enter');
  await tab.getByRole('heading', {name: '花呗', exact: true}).waitFor();
  await picture('find');
  await go(tab, 'start');
  await open(tab, 'brief/before.pdf', 'brief/after.pdf');
  await go(tab, 'compare');
  await picture('compare');
}

async function put(tab: Page, ...files: string[]): Promise<void> {
  await tab.locator('.pick input').setInputFiles(files.map(file => join(root, 'fixtures', file)));
}

async function open(tab: Page, ...files: string[]): Promise<void> {
  await put(tab, ...files);
  await tab.locator('.rows a').first().waitFor();
}

async function go(tab: Page, route: string): Promise<void> {
  await tab.evaluate(`location.hash = ${JSON.stringify(route)}`);
  await tab.locator('h1').waitFor();
  await tab.waitForTimeout(800);
}

async function keep(tab: Page, name: string): Promise<void> {
  await tab.screenshot({path: join(root, 'docs/images', `${name}.png`)});
}

/** plan-phone, plan-phone-dark and plan-desktop: the first screen of the page that `plan` really writes. */
async function picturePlan(browser: Browser): Promise<void> {
  const page = join(mkdtempSync(join(tmpdir(), 'loanclose-picture-')), 'plan.html');
  const args = ['dist/cli.cjs', 'plan', 'fixtures/brief/typical.pdf', '--today', TODAY, '--format', 'html', '-o', page];
  execFileSync(process.execPath, args, {cwd: root});
  await withTab(browser, {viewport: PHONE}, page, tab => keep(tab, 'plan-phone'));
  await withTab(browser, {viewport: PHONE, colorScheme: 'dark'}, page, tab => keep(tab, 'plan-phone-dark'));
  await withTab(browser, {viewport: DESKTOP}, page, tab => keep(tab, 'plan-desktop'));
}

/** The icon of the installed page is a picture of its drawing. */
async function pictureIcon(browser: Browser): Promise<void> {
  await withTab(browser, {viewport: {width: 512, height: 512}}, 'src/served/icon.svg', async tab => {
    await tab.screenshot({path: join(root, 'src/served/icon.png')});
  });
}
