/// <reference lib="dom" />
import {mkdtempSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import type {Browser, BrowserContextOptions} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {composePages} from './compose-pages.ts';
import {DESKTOP, launchBrowser, openPage, PHONE, SCHEMES} from './open-page.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

// What runs in the page is text: the types of a browser are not known here.
const OPEN_ALL = 'for (const part of document.querySelectorAll("details")) part.open = true';
const NOTICE_STORAGE = `
globalThis.touched = [];
for (const method of ['getItem', 'setItem', 'removeItem', 'key', 'clear'])
  Storage.prototype[method] = () => void touched.push(method);
indexedDB.open = () => void touched.push('indexedDB');`;

let browser: Browser;
let pages: Awaited<ReturnType<typeof composePages>>;

beforeAll(async () => {
  [browser, pages] = await Promise.all([launchBrowser(), composePages()]);
});
afterAll(() => browser?.close());

async function withPage<T>(
  name: keyof typeof pages,
  options: BrowserContextOptions,
  use: (opened: Awaited<ReturnType<typeof openPage>>) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext(options);
  try {
    return await use(await openPage(context, pages[name]));
  } finally {
    await context.close();
  }
}

describe.each(['plan', 'english', 'officer', 'hostile', 'debtFile'] as const)('the page %s', name => {
  for (const colorScheme of SCHEMES) {
    for (const viewport of [PHONE, DESKTOP]) {
      test(`has no accessibility violation, ${colorScheme}, ${viewport.width} px`, async () => {
        // The content security policy of the page forbids the checker's own script, as it forbids every other.
        await withPage(name, {colorScheme, viewport, bypassCSP: true}, async ({page}) => {
          await page.evaluate(OPEN_ALL);
          await page.evaluate(AXE);
          const found = await page.evaluate(
            'axe.run({runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]}).then(r => r.violations.map(v => v.id + " " + v.nodes[0].html + " " + v.nodes[0].failureSummary))',
          );
          expect(found).toEqual([]);
        });
      });

      test(`is never wider than the screen, ${colorScheme}, ${viewport.width} px`, async () => {
        const width = await withPage(name, {colorScheme, viewport}, ({page}) =>
          page.evaluate('document.documentElement.scrollWidth'),
        );
        expect(width).toBeLessThanOrEqual(viewport.width);
      });
    }
  }

  test('asks for nothing and complains of nothing', async () => {
    await withPage(name, {viewport: DESKTOP}, async ({page, asked, complaints}) => {
      await page.waitForTimeout(200);
      expect(asked).toEqual([]);
      expect(complaints).toEqual([]);
      expect(await page.evaluate('document.querySelectorAll("img, link, iframe").length')).toBe(0);
    });
  });
});

test('the content security policy stops a script that is not ours', async () => {
  await withPage('plan', {}, async ({page, complaints}) => {
    const ran = await page.evaluate(`(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "taken over"';
      document.body.append(script);
      return document.title;
    })()`);
    expect(ran).not.toBe('taken over');
    expect(complaints.join()).toContain('Content Security Policy');
  });
});

test('words of a report stay words', async () => {
  await withPage('hostile', {}, async ({page}) => {
    let asked = false;
    page.on('dialog', dialog => {
      asked = true;
      return dialog.dismiss();
    });
    expect(await page.locator('body').textContent()).toContain('<svg/onload=alert`1`>');
    expect(await page.evaluate('document.scripts.length')).toBe(1);
    expect(asked).toBe(false);
  });
});

test('ticks and notes are stored nowhere but in the file that the person saves', async () => {
  const context = await browser.newContext({viewport: DESKTOP});
  await context.addInitScript({content: NOTICE_STORAGE});
  const {page, asked, complaints} = await openPage(context, pages.plan);
  page.on('dialog', dialog => dialog.accept());
  const box = page.locator('#item-1 [data-step]').first();
  const other = page.locator('#item-1 [data-step]').nth(1);
  const note = page.locator('#item-1 .blanks input').first();
  await page.evaluate(OPEN_ALL);
  await box.check();
  await note.fill('GD-0001 "&<b>');
  expect(await page.locator('[data-progress]').textContent()).toMatch(/1 \/ \d+/);
  expect(await page.locator('[data-unsaved]').isVisible()).toBe(true);
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-save]').click()]);
  const saved = join(mkdtempSync(join(tmpdir(), 'loanclose-saved-')), download.suggestedFilename());
  await download.saveAs(saved);
  expect(await page.locator('[data-unsaved]').isVisible()).toBe(false);
  expect(await page.evaluate('touched')).toEqual([]);

  await page.reload();
  await page.evaluate(OPEN_ALL);
  expect(await box.isChecked()).toBe(false);
  expect(await note.inputValue()).toBe('');

  await page.goto(pathToFileURL(saved).href);
  const folded = await page.locator('details:not([open])').count();
  expect(folded).toBeGreaterThan(0);
  await page.evaluate(OPEN_ALL);
  expect(await box.isChecked()).toBe(true);
  expect(await other.isChecked()).toBe(false);
  expect(await note.inputValue()).toBe('GD-0001 "&<b>');
  await other.check();
  await page.locator('[data-clear]').click();
  expect(await page.locator('input:checked').count()).toBe(0);
  expect(await page.evaluate('touched')).toEqual([]);
  expect(await page.evaluate('localStorage.length + sessionStorage.length')).toBe(0);
  expect(asked.filter(url => url !== pathToFileURL(saved).href && !url.startsWith('blob:'))).toEqual([]);
  expect(complaints).toEqual([]);
  await context.close();
});

test('a page with ticks that are not saved asks before it is closed', async () => {
  await withPage('plan', {viewport: DESKTOP}, async ({page}) => {
    const asked: string[] = [];
    page.on('dialog', dialog => {
      asked.push(dialog.type());
      return dialog.accept();
    });
    await page.reload();
    expect(asked).toEqual([]);
    await page.locator('.today [type=checkbox]').first().check();
    await page.reload();
    expect(asked).toEqual(['beforeunload']);
  });
});

test('without a script everything is open and the buttons are away', async () => {
  await withPage('plan', {javaScriptEnabled: false}, async ({page}) => {
    expect(await page.locator('details:not([open])').count()).toBe(0);
    expect(await page.locator('[data-print]').isVisible()).toBe(false);
    expect(await page.locator('[data-step]').first().isVisible()).toBe(true);
  });
});

test.each([
  ['plan', 7],
  ['english', 8],
] as const)('on paper folded parts are open, and nine items of %s are at most %i sheets', async (name, sheets) => {
  await withPage(name, {viewport: DESKTOP}, async ({page}) => {
    expect(await page.locator('.item').count()).toBe(9);
    const folded = await page.locator('details:not([open])').count();
    expect(folded).toBeGreaterThan(0);
    const pdf = await page.pdf({format: 'A4', preferCSSPageSize: true});
    const printed = pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
    expect(printed).toBeGreaterThan(1);
    expect(printed).toBeLessThanOrEqual(sheets);
    await page.emulateMedia({media: 'print'});
    await page.evaluate('dispatchEvent(new Event("beforeprint"))');
    expect(await page.locator('details:not([open])').count()).toBe(0);
    await page.evaluate('dispatchEvent(new Event("afterprint"))');
    expect(await page.locator('details:not([open])').count()).toBe(folded);
    expect(await page.locator('.tools').isVisible()).toBe(false);
  });
});

test('the first screen of a phone is what to do first', async () => {
  await withPage('plan', {viewport: PHONE}, async ({page}) => {
    const bottom = await page.evaluate('document.querySelector(".today .steps").getBoundingClientRect().bottom');
    expect(bottom).toBeLessThanOrEqual(PHONE.height);
  });
});

test('the number of an item opens it', async () => {
  await withPage('plan', {viewport: PHONE}, async ({page}) => {
    expect(await page.locator('#item-3').isVisible()).toBe(false);
    await page.locator('a[href="#item-3"]').first().click();
    await page.locator('#item-3').waitFor({state: 'visible'});
  });
});

test('only numbers that are sure are links', async () => {
  await withPage('plan', {}, async ({page}) => {
    const links = await page.locator('a[href^="tel:"]').allTextContents();
    const unsure = await page.locator('.phones .unsure').allTextContents();
    expect(links.length).toBeGreaterThan(0);
    expect(unsure.length).toBeGreaterThan(0);
    expect(links.filter(number => unsure.includes(number))).toEqual([]);
  });
});
