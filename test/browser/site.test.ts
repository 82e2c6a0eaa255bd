/// <reference lib="dom" />
import {mkdirSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {pathToFileURL} from 'node:url';
import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {buildSite} from '../../scripts/site.ts';
import {DESKTOP, launchBrowser, openPage, PHONE, SCHEMES} from './open-page.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const OPEN_ALL = 'for (const part of document.querySelectorAll("details")) part.open = true';
const PAGES = ['index.html', 'app/huabei.html', 'lender/icbc.html', 'number/95137.html', 'number/4008600999.html'];
const folder = mkdtempSync(join(tmpdir(), 'loanclose-site-'));

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
  for (const [path, text] of await buildSite('zh', null)) {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), text);
  }
});
afterAll(() => browser?.close());

describe.each(PAGES)('%s', path => {
  for (const colorScheme of SCHEMES)
    for (const viewport of [PHONE, DESKTOP])
      test(`is accessible, fits and asks for nothing, ${colorScheme}, ${viewport.width} px`, async () => {
        const context = await browser.newContext({colorScheme, viewport, bypassCSP: true});
        try {
          const {page, asked, complaints} = await openPage(context, pathToFileURL(join(folder, path)).href);
          await page.evaluate(OPEN_ALL);
          expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(viewport.width);
          expect([asked, complaints]).toEqual([[], []]);
          await page.evaluate(AXE);
          const found = await page.evaluate(
            'axe.run({runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]}).then(r => r.violations.map(v => v.id + " " + v.nodes[0].html + " " + v.nodes[0].failureSummary))',
          );
          expect(found).toEqual([]);
        } finally {
          await context.close();
        }
      });
});

test('without a script the front page leads to a number', async () => {
  const context = await browser.newContext({javaScriptEnabled: false, viewport: PHONE});
  const {page} = await openPage(context, pathToFileURL(join(folder, 'index.html')).href);
  await page.locator('a', {hasText: /^95137$/}).click();
  expect(await page.locator('h1').textContent()).toBe('95137 是谁的号码？');
  await page.locator('a', {hasText: '中银消费金融有限公司'}).first().click();
  expect(await page.locator('h1').textContent()).toBe('中银消费金融有限公司');
  await context.close();
});
