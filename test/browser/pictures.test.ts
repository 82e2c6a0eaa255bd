/// <reference lib="dom" />
import {readFileSync} from 'node:fs';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {gzipSync} from 'node:zlib';
import {PDFDocument} from '@cantoo/pdf-lib';
import type {Browser, BrowserContext, Page} from 'playwright-core';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {launchBrowser, PHONE} from './open-page.ts';
import {StaticHost} from './static-host.ts';

const place = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const PAGE = pathToFileURL(place('dist/loanclose.html')).href;
const PROGRAM = place('packages/ocr/dist/loanclose-ocr.bin');
const SCAN = place('fixtures/scans/typical-200dpi.pdf');
/** A page takes a busy machine so long. */
const PATIENCE = 300_000;

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

/** The first page of the scan: to read one takes half a minute of a machine that does nothing else. */
async function onePage(): Promise<{readonly name: string; readonly mimeType: string; readonly buffer: Buffer}> {
  const [scan, page] = await Promise.all([PDFDocument.load(readFileSync(SCAN)), PDFDocument.create()]);
  const [first] = await page.copyPages(scan, [0]);
  page.addPage(first);
  return {name: 'scan.pdf', mimeType: 'application/pdf', buffer: Buffer.from(await page.save())};
}

test('a scan from the disk: the question, the program from the hand of the person, what stands on the page', {
  timeout: PATIENCE,
}, async () => {
  await withContext(true, async context => {
    const page = await context.newPage();
    const heard = listen(page, PAGE);
    await page.goto(PAGE);
    await page.locator('.pick input').setInputFiles(await onePage());
    await page.getByText('识别程序约 18 MB').waitFor();
    expect(await page.getByRole('button', {name: '下载识别程序'}).count()).toBe(0);
    await page.getByLabel('选已经下载好的').setInputFiles(PROGRAM);
    await page.getByText('正在认图片里的字：第 1 张，共 1 张').waitFor({timeout: 60_000});
    await page.locator('.rows a').first().waitFor({timeout: PATIENCE});
    const rows = await page.locator('.rows').allInnerTexts();
    expect(rows.join('\n')).toContain('重庆蚂蚁消费金融有限公司');
    expect(heard).toEqual({asked: [], said: []});
  });
});

test('served, it is fetched by the service worker alone, when the person asks, and kept; the picture goes nowhere', {
  timeout: PATIENCE,
}, async () => {
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
      // it was looked at, and there is nothing on it
      await page.getByText('图片是空白的').waitFor({timeout: 100_000});
      expect(host.asked.filter(each => each.includes('ocr'))).toEqual(['GET /ocr/loanclose-ocr.bin']);
      expect(host.asked.filter(each => !each.startsWith('GET '))).toEqual([]);
      await page.reload();
      await put(page, place('fixtures/scans/blank-page.jpg'));
      await fetchIt.click();
      await page.getByText('图片是空白的').waitFor({timeout: 100_000});
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
