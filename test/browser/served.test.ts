/// <reference lib="dom" />
import {createHash} from 'node:crypto';
import {cpSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {launchBrowser, PHONE} from './open-page.ts';
import {StaticHost} from './static-host.ts';

const place = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const WEB = place('dist/web');
const REPORT = place('fixtures/brief/typical.pdf');
/** All that may ever be asked of a host. */
const OURS = ['GET /', 'GET /icon.png', 'GET /index.html', 'GET /manifest.webmanifest', 'GET /sw.js'];

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

async function withServed(use: (page: Page, host: StaticHost, said: string[]) => Promise<void>): Promise<void> {
  const host = new StaticHost(WEB);
  const url = await host.open();
  const context = await browser.newContext({locale: 'zh-CN', viewport: PHONE});
  const said: string[] = [];
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    page.on('console', message => {
      // advice of Chromium for its password manager, which is not to keep the passphrase of a case
      if (!message.text().startsWith('[DOM] Password forms')) said.push(message.text());
    });
    page.on('pageerror', error => said.push(String(error)));
    await page.goto(url);
    await page.evaluate('navigator.serviceWorker.ready.then(() => 0)');
    await use(page, host, said);
  } finally {
    await context.close();
    await host.close();
  }
}

async function read(page: Page, ...files: string[]): Promise<void> {
  await page.locator('.pick input').setInputFiles(files);
  await page.locator('ol.rows a').first().waitFor();
}

async function saved(page: Page): Promise<string> {
  await page.locator('.more').evaluate(menu => menu.setAttribute('open', ''));
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-export=csv]').click()]);
  return readFileSync(await download.path(), 'utf8');
}

/** The same program with another page, as it would come from a later build. */
function laterVersion(): string {
  const folder = mkdtempSync(join(tmpdir(), 'loanclose-later-'));
  cpSync(WEB, folder, {recursive: true});
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
  const before = readFileSync(join(folder, 'index.html'), 'utf8');
  const after = `${before}<!-- later -->\n`;
  writeFileSync(join(folder, 'index.html'), after);
  const worker = readFileSync(join(folder, 'sw.js'), 'utf8');
  const version = /`\$\{\w+\}([0-9a-f]{16})`/.exec(worker)?.[1] ?? '';
  expect(version).not.toBe('');
  writeFileSync(
    join(folder, 'sw.js'),
    worker.replace(sha256(before), sha256(after)).replace(version, sha256(after).slice(0, 16)),
  );
  return folder;
}

const isLater = (page: Page) => page.evaluate('[...document.childNodes].some(node => node.nodeType === 8)');

test('after the first visit the host is not needed: it is gone, the page is opened again, reads and saves', async () => {
  await withServed(async (page, host, said) => {
    await read(page, REPORT);
    const whole = await saved(page);
    const first = [...host.asked];
    expect(first.filter(each => !OURS.includes(each))).toEqual([]);
    await host.close();
    await page.reload();
    await read(page, REPORT);
    expect(await saved(page)).toBe(whole);
    await page.goto(page.url().replace(/#.*/, 'index.html'));
    await read(page, place('fixtures/brief/before.pdf'), place('fixtures/brief/after.pdf'));
    expect(said).toEqual([]);
  });
});

test('nothing is asked of the host but the program, with a report or without; no cookie, nothing kept of a person', async () => {
  await withServed(async (page, host, said) => {
    await page.reload();
    await page.locator('.pick input').waitFor();
    const before = host.asked.length;
    await read(page, REPORT);
    await page.locator('ol.rows a').first().click();
    await page.locator('.neighbours').waitFor();
    await page.locator('summary', {hasText: '写信'}).click();
    await page.getByRole('button', {name: '要结清证明'}).click();
    await page.locator('.letter').waitFor();
    await page.goBack();
    await saved(page);
    await page.locator('a[href="#find"]').first().click();
    await page.locator('#typed').fill('花呗');
    await page.getByRole('button', {name: '查', exact: true}).click();
    await page.getByRole('heading', {name: '花呗', exact: true}).waitFor();
    // the browser itself looks for a later version
    expect(host.asked.slice(before).filter(each => each !== 'GET /sw.js')).toEqual([]);
    expect(host.asked.filter(each => !OURS.includes(each))).toEqual([]);
    expect(await page.evaluate('document.cookie.length + localStorage.length + sessionStorage.length')).toBe(0);
    expect(await page.evaluate('indexedDB.databases().then(all => all.length)')).toBe(0);
    const kept = await page.evaluate(
      'caches.keys().then(names => Promise.all(names.map(name => caches.open(name).then(cache => cache.keys())))).then(all => all.flat().map(each => new URL(each.url).pathname).sort())',
    );
    expect(kept).toEqual(['/icon.png', '/index.html', '/manifest.webmanifest']);
    expect(said).toEqual([]);
  });
});

test('a new version waits and asks; a report that is open stays until the person says yes', async () => {
  await withServed(async (page, host) => {
    await read(page, REPORT);
    host.change(laterVersion());
    await page.evaluate('navigator.serviceWorker.getRegistration().then(each => each.update()).then(() => 0)');
    const offer = page.getByRole('button', {name: '有新版本，点这里换上'});
    await offer.waitFor();
    expect(await page.locator('ol.rows a').count()).toBe(9);
    expect(await isLater(page)).toBe(false);
    // opened again without being asked it is still the older one
    await page.reload();
    await offer.waitFor();
    expect(await isLater(page)).toBe(false);
    await Promise.all([page.waitForEvent('load'), offer.click()]);
    await page.locator('.pick input').waitFor();
    expect(await isLater(page)).toBe(true);
    await read(page, REPORT);
  });
});

test('a host that rewrites the page, or is in the middle of a change, gives no version that is kept', async () => {
  const folder = laterVersion();
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  writeFileSync(join(folder, 'index.html'), `${page}<!-- counted -->\n`);
  await withServed(async (opened, host) => {
    await read(opened, REPORT);
    host.change(folder);
    const refused = await opened.evaluate(
      'navigator.serviceWorker.getRegistration().then(each => each.update()).then(each => new Promise(done => { const next = each.installing; if (next === null) done(each.waiting === null); else next.addEventListener("statechange", () => done(next.state)); }))',
    );
    expect(refused).toBe('redundant');
    await opened.reload();
    expect(await isLater(opened)).toBe(false);
    await read(opened, REPORT);
  });
});

test('the system opens a report with the installed page', async () => {
  const bytes = readFileSync(REPORT).toString('base64');
  const host = new StaticHost(WEB);
  const url = await host.open();
  const context = await browser.newContext({locale: 'zh-CN'});
  try {
    await context.addInitScript(`
      const file = new File([Uint8Array.from(atob('${bytes}'), each => each.charCodeAt(0))], 'report.pdf');
      Object.defineProperty(globalThis, 'launchQueue', {value: {setConsumer: consumer => {
        if (globalThis.launched) return;
        globalThis.launched = true;
        consumer({files: [{getFile: async () => file}]});
      }}});`);
    const page = await context.newPage();
    await page.goto(url);
    await page.locator('ol.rows a').first().waitFor();
    expect(await page.locator('ol.rows a').count()).toBe(9);
  } finally {
    await context.close();
    await host.close();
  }
});

test('a browser takes it for a program that can be installed', async () => {
  await withServed(async page => {
    const session = await page.context().newCDPSession(page);
    const {installabilityErrors} = await session.send('Page.getInstallabilityErrors');
    // a context of a test is always a private one
    expect(installabilityErrors.map(({errorId}) => errorId).filter(id => id !== 'in-incognito')).toEqual([]);
    const {errors, url} = await session.send('Page.getAppManifest');
    expect({errors, url: new URL(url).pathname}).toEqual({errors: [], url: '/manifest.webmanifest'});
  });
});
