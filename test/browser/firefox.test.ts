/// <reference lib="dom" />
import {mkdtempSync, readdirSync, readFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {type Browser, launch, type Page} from 'puppeteer-core';
import {afterAll, beforeAll, expect, test} from 'vitest';

/** The short story in Debian's Firefox, which playwright-core cannot drive and puppeteer-core can, by WebDriver BiDi. */
const place = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const PAGE = pathToFileURL(place('dist/loanclose.html')).href;
const downloads = mkdtempSync(join(tmpdir(), 'loanclose-firefox-'));

let browser: Browser;
beforeAll(async () => {
  browser = await launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX || '/usr/bin/firefox-esr',
    headless: true,
    extraPrefsFirefox: {
      'browser.download.dir': downloads,
      'browser.download.folderList': 2,
      'browser.download.useDownloadDir': true,
      'intl.accept_languages': 'zh-CN,zh',
      // nothing that it does by itself may reach the network
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': 9,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': 9,
    },
  });
});
afterAll(() => browser?.close());

async function withPage(use: (page: Page, said: string[], asked: string[]) => Promise<void>): Promise<void> {
  const page = await browser.newPage();
  const said: string[] = [];
  const asked: string[] = [];
  page.on('console', message => said.push(message.text()));
  page.on('pageerror', error => said.push(String(error)));
  page.on('request', request => {
    if (request.url() !== PAGE && !/^(?:blob|data):/.test(request.url())) asked.push(request.url());
  });
  try {
    await page.setViewport({width: 390, height: 844});
    await page.goto(PAGE);
    await use(page, said, asked);
  } finally {
    await page.close();
  }
}

async function open(page: Page, ...files: string[]): Promise<void> {
  const input = await page.waitForSelector('.pick input');
  await input?.uploadFile(...files);
}

const savedFiles = () =>
  readdirSync(downloads)
    .filter(name => name.endsWith('.csv'))
    .map(name => readFileSync(join(downloads, name), 'utf8'));

test('the sample, a report, a file that is saved: no request, no message', async () => {
  await withPage(async (page, said, asked) => {
    await page.locator('button::-p-text(先用样例看看)').click();
    await page.waitForSelector('.note::-p-text(不是你的)');
    expect(await page.$$('ol.rows a')).toHaveLength(9);
    await open(page, place('fixtures/brief/typical.pdf'));
    await page.waitForSelector('.note::-p-text(不是你的)', {hidden: true});
    await page.waitForSelector('ol.rows a');
    expect(await page.$$('ol.rows a')).toHaveLength(9);
    await page.$eval('.more', menu => menu.setAttribute('open', ''));
    await page.locator('[data-export=csv]').click();
    // Firefox makes an empty file first
    await expect.poll(savedFiles, {timeout: 10_000}).toEqual([expect.stringContaining('重庆蚂蚁消费金融有限公司')]);
    expect({said, asked}).toEqual({said: [], asked: []});
  });
});
