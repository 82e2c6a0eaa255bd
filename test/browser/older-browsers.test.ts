/// <reference lib="dom" />
import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import type {Browser, BrowserContextOptions, Page} from 'playwright-core';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {launchBrowser, PHONE} from './open-page.ts';

const place = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const BUILT = place('dist/loanclose.html');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

interface Older {
  /** Runs before anything of the page: takes away what the browser lacks. */
  readonly without?: string;
  readonly file?: string;
  readonly options?: BrowserContextOptions;
}

async function withOlder({without, file = BUILT, options}: Older, use: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({locale: 'zh-CN', offline: true, viewport: PHONE, ...options});
  try {
    if (without !== undefined) await context.addInitScript(without);
    const page = await context.newPage();
    page.setDefaultTimeout(12_000);
    await page.goto(pathToFileURL(file).href);
    await use(page);
  } finally {
    await context.close();
  }
}

async function saysThatItIsOld(page: Page): Promise<void> {
  await page.locator('#old').waitFor();
  expect(await page.locator('#old').innerText()).toContain('这个浏览器太旧');
  expect(await page.locator('h1').innerText()).toContain('真的关掉了吗');
}

test.each(['DecompressionStream', 'WebAssembly'])('without %s the first screen stays and says so', async missing => {
  await withOlder({without: `delete globalThis.${missing}`}, saysThatItIsOld);
});

test('a script that the browser cannot even read leaves the first screen and the sentence', async () => {
  const page = readFileSync(BUILT, 'utf8');
  const file = join(mkdtempSync(join(tmpdir(), 'loanclose-old-')), 'old.html');
  writeFileSync(file, page.replace('"use strict";', 'let not = a program;'));
  await withOlder({file, options: {bypassCSP: true}}, saysThatItIsOld);
});

test('the last browsers of Windows 7, which lack toSorted by one version, read a report', async () => {
  await withOlder({without: 'delete Array.prototype.toSorted'}, async page => {
    await page.locator('.pick input').setInputFiles(place('fixtures/brief/typical.pdf'));
    await page.locator('.rows a').first().waitFor();
    expect(await page.locator('#old').isVisible()).toBe(false);
  });
});

test('where no script runs it is said to open the address, or to use a computer', async () => {
  await withOlder({options: {javaScriptEnabled: false}}, async page => {
    const sentence = await page.locator('noscript').innerText();
    expect(sentence).toContain('请用 Safari 打开这个网页的网址');
    expect(sentence).toContain('在电脑上');
    expect(await page.locator('#old').isVisible()).toBe(false);
  });
});
