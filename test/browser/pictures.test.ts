/// <reference lib="dom" />
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {gzipSync} from 'node:zlib';
import type {Browser, BrowserContext, Page} from 'playwright-core';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {launchBrowser, PHONE} from './open-page.ts';
import {StaticHost} from './static-host.ts';

const place = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const PAGE = pathToFileURL(place('dist/loanclose.html')).href;
const PROGRAM = place('packages/ocr/dist/loanclose-ocr.bin');
const SCAN = place('fixtures/scans/typical-200dpi.pdf');
const TODAY = '2026-11-22';
/** A page takes a busy machine so long. */
const PATIENCE = 240_000;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

async function withContext(offline: boolean, use: (context: BrowserContext) => Promise<void>): Promise<void> {
  const context = await browser.newContext({locale: 'zh-CN', viewport: PHONE, offline});
  try {
    await use(context);
  } finally {
    await context.close();
  }
}

/** What the page asks for, and what the browser complains about, from now on. */
function listen(page: Page, own: string): {readonly asked: string[]; readonly said: string[]} {
  const heard = {asked: [] as string[], said: [] as string[]};
  page.on('request', request => {
    if (!request.url().startsWith(own) && !request.url().startsWith('blob:')) heard.asked.push(request.url());
  });
  page.on('console', message => heard.said.push(message.text()));
  page.on('pageerror', error => heard.said.push(String(error)));
  return heard;
}

async function put(page: Page, file: string): Promise<void> {
  await page.locator('.pick input').setInputFiles(file);
}

/** Institutions and amounts of the items, as the command line plans the report that was scanned. */
function plannedByCommandLine(): unknown {
  const args = [place('dist/cli.js'), 'plan', place('fixtures/brief/typical.pdf'), '--today', TODAY, '--json'];
  return itemsOf(spawnSync(process.execPath, args, {encoding: 'utf8'}).stdout);
}

function itemsOf(plan: string): unknown {
  const {items}: {items: {number: number; institution: string; action: string}[]} = JSON.parse(plan);
  return items.map(({number, institution, action}) => ({number, institution, action}));
}

test('a scan from the disk: the question, the program from the hand of the person, the plan of the report itself', {
  timeout: PATIENCE,
}, async () => {
  await withContext(true, async context => {
    const page = await context.newPage();
    const heard = listen(page, PAGE);
    await page.clock.setFixedTime(new Date(`${TODAY}T02:00:00Z`));
    await page.goto(PAGE);
    await put(page, SCAN);
    await page.getByText('识别程序约 18 MB').waitFor();
    expect(await page.getByRole('button', {name: '下载识别程序'}).count()).toBe(0);
    await page.getByLabel('选已经下载好的').setInputFiles(PROGRAM);
    await page.getByText('正在认图片里的字').waitFor();
    await page.locator('.rows a').first().waitFor({timeout: PATIENCE});
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-export=json]').evaluate(button => button instanceof HTMLElement && button.click()),
    ]);
    expect(itemsOf(readFileSync(await download.path(), 'utf8'))).toEqual(plannedByCommandLine());
    expect(heard).toEqual({asked: [], said: []});
  });
});

test('served, it is fetched by the service worker alone, when the person asks, and kept; the picture goes nowhere', async () => {
  const host = new StaticHost(place('dist/web'));
  const url = await host.open();
  try {
    await withContext(false, async context => {
      const page = await context.newPage();
      await page.goto(url);
      await page.evaluate('navigator.serviceWorker.ready.then(() => 0)');
      await put(page, place('fixtures/scans/blank-page.jpg'));
      const fetchIt = page.getByRole('button', {name: '下载识别程序（约 18 MB），然后读'});
      await fetchIt.waitFor();
      expect(host.asked.filter(each => each.includes('ocr'))).toEqual([]);
      await fetchIt.click();
      await page.getByText('没能读出来').waitFor({timeout: 60_000});
      // read, and nothing found in it: no question any more
      await fetchIt.waitFor({state: 'detached', timeout: 60_000});
      expect(host.asked.filter(each => each.includes('ocr'))).toEqual(['GET /ocr/loanclose-ocr.bin']);
      expect(host.asked.filter(each => !each.startsWith('GET '))).toEqual([]);
      await page.reload();
      await put(page, place('fixtures/scans/blank-page.jpg'));
      await fetchIt.click();
      await fetchIt.waitFor({state: 'detached', timeout: 60_000});
      expect(host.asked.filter(each => each.includes('ocr'))).toHaveLength(1);
    });
  } finally {
    await host.close();
  }
});

test('another file in its place is said, and so is a host that has none', async () => {
  await withContext(true, async context => {
    const page = await context.newPage();
    await page.goto(PAGE);
    await put(page, SCAN);
    await page.getByLabel('选已经下载好的').setInputFiles(place('fixtures/brief/typical.txt'));
    await page.getByText('启动不了').waitFor();
    await page.getByLabel('选已经下载好的').waitFor({state: 'attached'});
  });
});

test('what is asked of the person is what travels', () => {
  const megabytes = gzipSync(readFileSync(PROGRAM), {level: 9}).length / 1e6;
  expect(Math.round(megabytes)).toBe(18);
});
