/// <reference lib="dom" />
import {spawnSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {fileURLToPath, pathToFileURL} from 'node:url';
import type {Browser, BrowserContextOptions, Page} from 'playwright-core';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {DESKTOP, launchBrowser, PHONE, SCHEMES} from './open-page.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const place = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const PAGE = pathToFileURL(place('dist/loanclose.html')).href;
const SMALL = {width: 320, height: 640};
const REPORT = place('fixtures/brief/typical.pdf');
/** Many reports, or many screens, on a machine that has other work too. */
const SLOW = 240_000;
const PASSWORD = 'loanclose';
/** The day is the same for the page and for the command line. */
const TODAY = '2026-11-22';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

interface Told {
  readonly page: Page;
  /** Addresses that were asked for besides the page itself. The worker's own code is no request. */
  readonly asked: readonly string[];
  readonly said: readonly string[];
}

/** The page from the disk, without a network. */
async function withPage(options: BrowserContextOptions, use: (told: Told) => Promise<void>): Promise<void> {
  const context = await browser.newContext({locale: 'zh-CN', offline: true, ...options});
  const asked: string[] = [];
  const said: string[] = [];
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(12_000);
    page.on('request', request => {
      const url = request.url();
      if (url !== PAGE && !url.startsWith('blob:null/')) asked.push(url);
    });
    page.on('console', message => said.push(message.text()));
    page.on('pageerror', error => said.push(String(error)));
    await page.clock.setFixedTime(new Date(`${TODAY}T02:00:00Z`));
    await page.goto(PAGE);
    await use({page, asked, said});
  } finally {
    await context.close();
  }
}

async function open(page: Page, ...files: string[]): Promise<void> {
  await page.locator('.pick input').setInputFiles(files);
}

async function saved(page: Page, button: string): Promise<string> {
  await page.locator('.more').evaluate(menu => menu.setAttribute('open', ''));
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator(button).click()]);
  return readFileSync(await download.path(), 'utf8');
}

function commandLine(folder: string, ...line: string[]): string {
  const args = [place('dist/cli.cjs'), ...line, '--today', TODAY, '--lang', 'zh', '--allow-incomplete'];
  const {stdout, stderr, status} = spawnSync(process.execPath, args, {cwd: place(folder), encoding: 'utf8'});
  expect(status, stderr).toBe(0);
  return stdout;
}

/** Every item in a line of its own, what is optional too. */
const ITEMS = 'ol.rows a';

const result = (page: Page) => page.locator('h1', {hasText: /账户开着|没有开着的账户|没有读到任何账户/});

test('the story, without a network: report, result, an item, a letter, files, another report, what is proven', async () => {
  await withPage({viewport: PHONE}, async ({page, asked, said}) => {
    await open(page, REPORT);
    await result(page).waitFor();
    expect(await page.locator(ITEMS).allTextContents()).toHaveLength(9);
    expect(await saved(page, '[data-export=json]')).toBe(
      commandLine('fixtures/brief', 'plan', 'typical.pdf', '--json'),
    );
    expect(await saved(page, '[data-export=csv]')).toBe(
      commandLine('fixtures/brief', 'plan', 'typical.pdf', '--format', 'csv'),
    );
    expect(await saved(page, '[data-export=html]')).toBe(
      commandLine('fixtures/brief', 'plan', 'typical.pdf', '--format', 'html'),
    );
    await page.locator(ITEMS).first().click();
    await page.locator('.neighbours').waitFor();
    expect(await page.evaluate('document.activeElement.tagName')).toBe('H1');
    await page.locator('summary', {hasText: '写信'}).click();
    await page.getByRole('button', {name: '要结清证明'}).click();
    await page.locator('.letter').waitFor();
    await page.getByRole('button', {name: '我要留着它'}).click();
    await page.goBack();
    await page.getByText('第 1 项', {exact: false}).first().waitFor();
    expect(await page.locator(ITEMS).count()).toBe(8);
    await page.locator('#before').fill('2027-03-01');
    await page.locator('.note', {hasText: '2027-03-01'}).waitFor();
    await open(page, place('fixtures/brief/after.pdf'), place('fixtures/brief/before.pdf'));
    await page.locator('a[href="#compare"]').click();
    await page
      .getByRole('heading', {name: /已关闭|已销户|关闭/})
      .first()
      .waitFor();
    expect(asked).toEqual([]);
    expect(said).toEqual([]);
    expect(await page.evaluate('localStorage.length + sessionStorage.length')).toBe(0);
  });
});

test('a calendar is that of the command line', async () => {
  await withPage({}, async ({page}) => {
    await open(page, REPORT);
    await result(page).waitFor();
    const written = commandLine('fixtures/brief', 'plan', 'typical.pdf', '--format', 'ics');
    // when it was made is the only difference between two runs
    const timeless = (text: string) => text.replaceAll(/^(?:DTSTAMP|SEQUENCE|LAST-MODIFIED|CREATED):.*$/gm, '');
    expect(timeless(await saved(page, '[data-export=ics]'))).toBe(timeless(written));
  });
});

test('every fixture has the plan of the command line, byte for byte', {timeout: SLOW}, async () => {
  const producers = readdirSync(place('fixtures/producers')).filter(name => /\.(?:pdf|txt)$/.test(name));
  const files = [
    ['fixtures/detailed', 'typical.pdf'],
    ['fixtures/detailed', 'nasty.pdf'],
    ['fixtures/detailed', 'before.pdf'],
    ['fixtures/brief', 'typical-glyphs.pdf'],
    ['fixtures/text', 'gb18030.txt'],
    ...producers.filter((_, at) => at % 6 === 0).map(name => ['fixtures/producers', name]),
  ] as const;
  await withPage({viewport: DESKTOP}, async ({page, said}) => {
    for (const [folder = '', name = ''] of files) {
      await open(page, place(`${folder}/${name}`));
      await page.getByRole('heading', {name: /^正在读/}).waitFor({state: 'detached'});
      await result(page).waitFor();
      const plan = await saved(page, '[data-export=json]');
      expect(plan, name).toBe(commandLine(folder, 'plan', name, '--json'));
    }
    expect(said).toEqual([]);
  });
});

test('a password is asked for in place, and a wrong file is said with the way on', async () => {
  await withPage({viewport: PHONE}, async ({page, said}) => {
    await open(page, place('fixtures/brief/typical-encrypted.pdf'));
    const field = page.locator('input[type=password]');
    await field.fill('wrong');
    await page.getByRole('button', {name: '打开'}).click();
    await page.getByText('密码不对').waitFor();
    await field.fill(PASSWORD);
    await page.getByRole('button', {name: '打开'}).click();
    await result(page).waitFor();
    await open(page, place('fixtures/wrong/scan.pdf'));
    await page.getByText('识别程序约 18 MB').waitFor();
    await open(page, REPORT);
    await result(page).waitFor();
    expect(said).toEqual([]);
  });
});

test('the sample says that it is one; a lender and a number can be looked up without a report', async () => {
  await withPage({viewport: PHONE}, async ({page, asked}) => {
    await page.getByRole('button', {name: '先用样例看看'}).click();
    await page.getByText('不是你的').first().waitFor();
    await page.locator('a[href="#find"]').first().click();
    await page.locator('#typed').fill('huabei');
    await page.getByRole('button', {name: '查', exact: true}).click();
    await page.getByRole('heading', {name: '花呗', exact: true}).waitFor();
    await page.locator('#typed').fill('110');
    await page.locator('#typed').press('Enter');
    await page.getByText('公共号码').waitFor();
    expect(asked).toEqual([]);
  });
});

test('what the policy forbids is stopped, in the page and in its worker', async () => {
  await withPage({}, async ({page, said}) => {
    const stopped = await page.evaluate('fetch("https://example.org/").then(() => "went", () => "stopped")');
    expect(stopped).toBe('stopped');
    expect(said.join()).toContain('Content Security Policy');
    expect(await page.evaluate('try { document.body.innerHTML = "<b>x</b>"; "written" } catch { "stopped" }')).toBe(
      'stopped',
    );
  });
});

/** All of it but what its script changes. */
const PARTS_OF_PAPER = '.today, .item, .folded, .shared, .paper-only, .scam';

test('what is printed of the result is the paper of the command line, and the screen is back after it', async () => {
  await withPage({viewport: PHONE}, async ({page, said}) => {
    await open(page, REPORT);
    await result(page).waitFor();
    const pdf = await page.pdf({format: 'A4', preferCSSPageSize: true});
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length).toBeLessThanOrEqual(7);
    await page.evaluate('dispatchEvent(new Event("beforeprint"))');
    const paper = await page.locator('#paper').locator(PARTS_OF_PAPER).allTextContents();
    await page.emulateMedia({media: 'print'});
    expect(await page.locator('#app').isVisible()).toBe(false);
    expect(await page.locator('#paper .item').count()).toBe(9);
    await page.evaluate('dispatchEvent(new Event("afterprint"))');
    await page.emulateMedia({media: 'screen'});
    expect(await page.locator('#paper').count()).toBe(0);
    expect(await page.locator('#app').isVisible()).toBe(true);
    const written = commandLine('fixtures/brief', 'plan', 'typical.pdf', '--format', 'html');
    const other = await page.context().newPage();
    await other.setContent(written);
    const same = await other.locator(PARTS_OF_PAPER).allTextContents();
    expect(paper.length).toBeGreaterThan(12);
    // the texts are longer than anybody reads in a failure
    expect(paper.filter((text, at) => text !== same[at]).map(text => text.slice(0, 80))).toEqual([]);
    expect(said).toEqual([]);
  });
});

test('everything that can be pressed is large enough for a thumb', async () => {
  await withPage({viewport: PHONE}, async ({page}) => {
    await open(page, REPORT);
    await result(page).waitFor();
    expect(await page.locator('.bottom > :not(details)').count()).toBe(2);
    for (const route of ['start', 'item-1', 'find']) {
      await page.evaluate(`location.hash = "${route}"`);
      await page.waitForTimeout(50);
      await page.evaluate('for (const part of document.querySelectorAll("details")) part.open = true');
      const small = await page.evaluate(SMALL_TARGETS);
      expect(small, route).toEqual([]);
    }
  });
});

/** Links within a sentence are as high as the sentence. */
const SMALL_TARGETS = `[...document.querySelectorAll('main a, main button, main summary, main .pick, header a, header button')]
  .filter(each => each.checkVisibility() && !each.closest('p.note'))
  .map(each => ({each, box: each.getBoundingClientRect()}))
  .filter(({box}) => box.height < 43.5 || box.width < 43.5)
  .map(({each, box}) => each.outerHTML.slice(0, 80) + ' ' + box.width + ' x ' + box.height)`;

test('without scripts the first screen is there and says what to do', async () => {
  await withPage({javaScriptEnabled: false}, async ({page}) => {
    expect(await page.locator('noscript').textContent()).toContain('在电脑上');
    expect(await page.locator('h1').textContent()).toContain('真的关掉了吗');
  });
});

test('no screen has an accessibility violation or is too wide, 320 to 1280 px, light and dark', {
  timeout: SLOW,
}, async () => {
  await withPage({bypassCSP: true}, async ({page}) => {
    await page.evaluate(AXE);
    await looksRight(page, 'landing');
    await open(page, place('fixtures/wrong/damaged.pdf'));
    await page.getByText('没能读出来').waitFor();
    await looksRight(page, 'unread');
    await open(page, place('fixtures/brief/before.pdf'), place('fixtures/brief/after.pdf'));
    await result(page).waitFor();
    await looksRight(page, 'result');
    for (const route of ['item-1', 'compare', 'find']) {
      await page.evaluate(`location.hash = "${route}"`);
      await page.locator('h1').waitFor();
      await page.waitForTimeout(50);
      await looksRight(page, route);
    }
  });
});

async function looksRight(page: Page, screen: string): Promise<void> {
  await page.evaluate('for (const part of document.querySelectorAll("details")) part.open = true');
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({colorScheme});
    for (const viewport of [SMALL, PHONE, DESKTOP]) {
      await page.setViewportSize(viewport);
      const found = await page.evaluate(
        'axe.run({runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]}).then(r => r.violations.map(v => v.id + " " + v.nodes[0].html + " " + v.nodes[0].failureSummary))',
      );
      const where = `${screen}, ${colorScheme}, ${viewport.width} px`;
      expect(found, where).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth'), where).toBeLessThanOrEqual(viewport.width);
    }
  }
}
