/// <reference lib="dom" />
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {fileURLToPath, pathToFileURL} from 'node:url';
import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {launchBrowser, openPage} from './open-page.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const place = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const PAGE = pathToFileURL(place('dist/loanclose.html')).href;
/** What is owed on one line is lost. */
const DAMAGED = readFileSync(place('fixtures/brief/typical.txt'), 'utf8').replace(
  '26,700元（人民币），余额为0',
  '26,700元（人民币），余额为\uFFFD',
);

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

test('a figure that was not read is looked up on paper, and the plan is made again with it', async () => {
  const context = await browser.newContext({locale: 'zh-CN', viewport: {width: 320, height: 640}, offline: true});
  try {
    const {page, complaints} = await openPage(context, PAGE);
    page.setDefaultTimeout(30_000);
    const buffer = Buffer.from(DAMAGED);
    await page.locator('.pick input').setInputFiles({name: 'report.txt', mimeType: 'text/plain', buffer});
    await page.getByText('有 1 个数没有读准（1 个账户）').waitFor();
    await page.getByRole('link', {name: '逐个核对'}).click();
    await page.getByRole('heading', {level: 1, name: '要核对的数：1 个'}).waitFor();
    const apply = page.getByRole('button', {name: '按核对的重新排计划'});
    await page.getByLabel('原报告上印的是').fill('不知道');
    await apply.click();
    await page.getByText('写金额，例如').waitFor();
    await page.evaluate(AXE);
    const violations = await page.evaluate(
      'axe.run({runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]}).then(r => r.violations.map(v => v.id + " " + v.nodes[0].html))',
    );
    expect(violations).toEqual([]);
    const small = await page
      .locator('fieldset input[type=text], fieldset label.button, form button, a.button')
      .evaluateAll(all => all.filter(each => each.getBoundingClientRect().height < 43.5).map(each => each.outerHTML));
    expect(small).toEqual([]);
    await page.getByLabel('原报告上印的是').fill('0');
    await apply.click();
    await page.getByRole('heading', {level: 1, name: '没有要核对的数了'}).waitFor();
    expect(await page.evaluate('document.activeElement.tagName')).toBe('H1');
    await page.getByRole('link', {name: '看计划'}).click();
    await page.getByText('核对过 1 个数').waitFor();
    expect(await page.getByText('没有读准').count()).toBe(0);
    expect(complaints).toEqual([]);
  } finally {
    await context.close();
  }
});
