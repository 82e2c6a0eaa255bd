/// <reference lib="dom" />
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {PDFDocument, PDFName, PDFOperator, PDFOperatorNames, PDFString} from '@cantoo/pdf-lib';
import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {composeBriefReport} from '../compose/brief-report.ts';
import {writeBriefPdf} from '../compose/pdf/brief-pdf.ts';
import {laterReport} from '../unit/case/case-world.ts';
import {REPORT_TEXT} from '../unit/commands/composed-report-text.ts';
import {goTo, place, put, resultOf, TODAY, withLocalPage} from './local-page.ts';
import {DESKTOP, launchBrowser, PHONE, SCHEMES} from './open-page.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const BEFORE = place('fixtures/brief/before.pdf');
const AFTER = place('fixtures/brief/after.pdf');
const LATER = '2027-01-20';
/** Milliseconds for what goes through many screens on a busy machine. */
const LONG = 240_000;
const PASSPHRASE = '测试 口令';

let browser: Browser;
let folder: string;
beforeAll(async () => {
  browser = await launchBrowser();
  folder = mkdtempSync(join(tmpdir(), 'loanclose-page-'));
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, {recursive: true, force: true});
});

/** One tap, and the file lies in the folder of the test. */
async function saveCase(page: Page, name: string): Promise<string> {
  const button = page.getByRole('button', {name: '保存案卷', exact: true});
  expect(await page.getByRole('button', {name: /保存/}).count()).toBe(1);
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  const path = join(folder, name);
  await download.saveAs(path);
  await page.getByText('交给浏览器下载').waitFor();
  return path;
}

async function exported(page: Page, format: string): Promise<string> {
  if (!(await page.locator('.bottom .menu').isVisible())) await page.locator('.bottom summary').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`[data-export=${format}]`).click(),
  ]);
  return readFileSync(await download.path(), 'utf8');
}

function commandLine(...line: readonly string[]): string {
  const args = [place('dist/cli.cjs'), ...line, '--lang', 'zh'];
  const {stdout, stderr, status} = spawnSync(process.execPath, args, {cwd: folder, encoding: 'utf8'});
  expect(status, stderr).toBe(0);
  return stdout;
}

const statesOf = (path: string, ...more: readonly string[]) => {
  const printed: {readonly items: readonly {readonly number: number; readonly state: string}[]} = JSON.parse(
    commandLine('case', '--case', path, '--json', '--today', LATER, ...more),
  );
  return Object.fromEntries(printed.items.map(({number, state}) => [number, state]));
};

/** How far the item is that the screen is about. */
const standing = (page: Page, words: string) =>
  page.locator('[aria-labelledby=record] [role=status]', {hasText: words});

async function record(page: Page, number: number, ticket: string): Promise<void> {
  await goTo(page, `item-${number}`);
  await page.locator('#ticket').fill(ticket);
  await page.locator('#note').fill(`回电 130${'0'.repeat(8)}`);
  await page.getByRole('button', {name: '记下', exact: true}).click();
  await standing(page, '已提出').waitFor();
}

/** About 200 pages. */
async function longReport(): Promise<Uint8Array> {
  const size = {generation: 2, minAccounts: 1600, maxAccounts: 1600, maxInquiries: 8000} as const;
  return await writeBriefPdf(composeBriefReport(1, size), {form: 'lines', font: 'embedded', seed: 1});
}

/** Everything is agreed to; a ticket is given. */
async function goThroughCall(page: Page): Promise<void> {
  for (let turn = 0; turn < 60; turn += 1) {
    const at = await page.locator('main').textContent();
    if (await page.getByText('这通电话的结果').isVisible()) return;
    const agreed = page.getByRole('button', {name: /办了，或者答清楚了|全部为零/});
    if (await agreed.isVisible()) await agreed.click();
    else {
      const label = (await page.locator('label[for=reply]').textContent()) ?? '';
      if (label.includes('工单号')) await page.locator('#reply').fill('GD-0003');
      if (label.includes('哪天更新')) await page.locator('#reply').fill('2026-12-24');
      await page.getByRole('button', {name: '下一步'}).click();
    }
    for (let tries = 0; tries < 100 && (await page.locator('main').textContent()) === at; tries += 1)
      await page.waitForTimeout(20);
  }
  throw new Error('the call does not end');
}

test(
  'the whole story on a phone, offline: report, item, call, letter, files, case, newer report, what is proven',
  async () => {
    await withLocalPage(browser, {viewport: PHONE}, async ({page, asked, said, setDay}) => {
      await page.getByRole('heading', {name: '还清的网贷，真的关掉了吗？'}).waitFor();
      await put(page, BEFORE);
      await resultOf(page).waitFor();
      expect(await page.locator('[aria-labelledby=items] .rows a, [aria-labelledby=optional] .rows a').count()).toBe(9);
      for (const format of ['json', 'csv', 'ics', 'html']) expect(await exported(page, format)).not.toBe('');

      await record(page, 1, 'GD-0001');
      await page.getByText('有记下的还没保存').first().waitFor();
      await goTo(page, 'call-3');
      await page.getByText('马上挂断').waitFor();
      await goThroughCall(page);
      await page.getByRole('button', {name: '记进案卷'}).click();
      await page.getByText('已记进案卷。').waitFor();
      await page.getByText('‹ 回到这一项').click();
      await standing(page, '对方答应了日子').waitFor();
      await page.locator('summary', {hasText: '写信'}).click();
      await page.getByRole('button', {name: '关闭额度、终止协议'}).click();
      await page.locator('.letter').waitFor();
      expect(await page.locator('.letter').textContent()).toContain('申请');

      await goTo(page, 'start');
      await resultOf(page).waitFor();
      await page.evaluate('dispatchEvent(new Event("beforeprint"))');
      await page.locator('#paper').waitFor({state: 'attached'});
      await page.evaluate('dispatchEvent(new Event("afterprint"))');
      const plain = await saveCase(page, 'plain.json');
      expect(readFileSync(plain, 'utf8')).not.toContain(`130${'0'.repeat(8)}`);
      expect(statesOf(plain)).toMatchObject({1: 'asked', 3: 'promised', 2: 'todo'});
      commandLine('done', '2', '--case', plain, '--ticket', 'GD-0002', '--today', TODAY);

      await page.reload();
      await setDay(LATER);
      await page.getByRole('heading', {name: '还清的网贷，真的关掉了吗？'}).waitFor();
      await put(page, plain);
      await resultOf(page).waitFor();
      await page.getByText('案卷，2026-11-22 开始').first().waitFor();
      expect(await page.getByText('有记下的还没保存').count()).toBe(0);
      await put(page, AFTER);
      await page.getByRole('heading', {name: '新报告显示的'}).waitFor();
      expect(await page.locator('.shows-closed').allTextContents()).toHaveLength(4);
      await page.getByText('3 网商贷').first().waitFor();
      await goTo(page, 'compare');
      await page.getByRole('heading', {level: 2}).first().waitFor();
      await goTo(page, 'case');
      await page.getByText('报告已显示关闭').first().waitFor();

      await page.locator('#passphrase').fill(PASSPHRASE);
      await page.locator('#again').fill('another');
      await page.getByRole('button', {name: '保存案卷', exact: true}).click();
      expect(await page.locator('#again').evaluate((field: HTMLInputElement) => field.validity.customError)).toBe(true);
      await page.locator('#again').fill(PASSPHRASE);
      const sealed = await saveCase(page, 'sealed.age');
      expect(readFileSync(sealed, 'latin1').split('\n')[0]).toBe('age-encryption.org/v1');
      const key = join(folder, 'key.txt');
      writeFileSync(key, PASSPHRASE);
      expect(statesOf(sealed, '--case-password-file', key)).toMatchObject({1: 'proven', 2: 'proven', 3: 'promised'});
      commandLine('confirmed', '4', '--case', sealed, '--case-password-file', key, '--today', LATER);

      await page.reload();
      await put(page, sealed);
      const field = page.locator('input[type=password]');
      await field.fill('wrong');
      await page.getByRole('button', {name: '打开'}).click();
      await page.getByText('口令不对').waitFor();
      await field.fill(PASSPHRASE);
      await page.getByRole('button', {name: '打开'}).click();
      await page.getByText('案卷，2026-11-22 开始').first().waitFor();
      await goTo(page, 'item-4');
      await standing(page, '收到关闭通知，报告还没显示').waitFor();
      // what was opened encrypted stays encrypted without a word
      const again = await saveCase(page, 'again.age');
      expect(statesOf(again, '--case-password-file', key)).toMatchObject({4: 'confirmed'});

      expect(asked).toEqual([]);
      expect(said).toEqual([]);
      expect(await page.evaluate('localStorage.length + sessionStorage.length')).toBe(0);
      expect(await page.evaluate('document.cookie')).toBe('');
    });
  },
  LONG,
);

test('leaving is asked about only while something is not saved', async () => {
  await withLocalPage(browser, {viewport: PHONE}, async ({page}) => {
    let asks = 0;
    page.on('dialog', dialog => {
      asks += 1;
      return dialog.accept();
    });
    await put(page, BEFORE);
    await resultOf(page).waitFor();
    await page.reload();
    expect(asks).toBe(0);
    await put(page, BEFORE);
    await resultOf(page).waitFor();
    await record(page, 1, 'GD-1');
    await page.reload();
    expect(asks).toBe(1);
    await put(page, BEFORE);
    await resultOf(page).waitFor();
    await record(page, 1, 'GD-1');
    await saveCase(page, 'left.json');
    await page.reload();
    expect(asks).toBe(1);
  });
});

test('a worker that breaks down, and a reading that is cancelled, lose nothing that was written down', async () => {
  await withLocalPage(browser, {viewport: PHONE}, async ({page}) => {
    await put(page, BEFORE);
    await resultOf(page).waitFor();
    await record(page, 1, 'GD-1');
    const [worker] = page.workers();
    await worker?.evaluate('setTimeout(() => { throw new Error("broken") })');
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).not.toContain('undefined');
    await page.getByRole('button', {name: '再来一次'}).click();
    await page.getByRole('alert').waitFor({state: 'detached'});
    await page.getByText('已提出（').locator('visible=true').first().waitFor();
    const long = join(folder, 'long.pdf');
    writeFileSync(long, await longReport());
    await put(page, long);
    await page.getByRole('button', {name: '取消'}).click();
    await record(page, 2, 'GD-2');
    const saved = await saveCase(page, 'kept.json');
    expect(statesOf(saved)).toMatchObject({1: 'asked', 2: 'asked'});
  });
});

test('a breakdown before anything was read is an error with a way on', async () => {
  await withLocalPage(browser, {viewport: PHONE}, async ({page}) => {
    await put(page, BEFORE);
    await resultOf(page).waitFor();
    await page.workers()[0]?.evaluate('setTimeout(() => { throw new Error("broken") })');
    await page.getByRole('button', {name: '再来一次'}).click();
    await page.getByRole('alert').waitFor({state: 'detached'});
    await resultOf(page).waitFor();
  });
});

test('a damaged or newer case, and one over what is not saved, are said with the way back', async () => {
  await withLocalPage(browser, {viewport: PHONE}, async ({page, said}) => {
    const file = join(folder, 'base.json');
    commandLine('start', BEFORE, '--case', file, '--today', TODAY);
    const whole = readFileSync(file, 'utf8');
    const spoilt = join(folder, 'spoilt.json');
    writeFileSync(spoilt, whole.slice(0, 500));
    const newer = join(folder, 'newer.json');
    writeFileSync(newer, whole.replace('case-file@1', 'case-file@2'));
    await put(page, spoilt, newer);
    await page.getByText('案卷文件坏了').waitFor();
    await page.getByText('更新版本的 loanclose').first().waitFor();
    await put(page, file);
    await resultOf(page).waitFor();
    await record(page, 1, 'GD-1');
    await put(page, file);
    await page.getByText('还没保存').first().waitFor();
    await page.getByRole('button', {name: '‹ 回到案卷'}).click();
    await page.getByText('已提出（').locator('visible=true').first().waitFor();
    expect(said).toEqual([]);
  });
});

test('the sample can neither be written down nor saved', async () => {
  await withLocalPage(browser, {viewport: PHONE}, async ({page}) => {
    await page.getByRole('button', {name: '先用样例看看'}).click();
    await page.getByText('不是你的').first().waitFor();
    for (const route of ['start', 'item-1', 'call-1', 'case']) {
      await goTo(page, route);
      await page.getByText('不是你的').first().waitFor();
      expect(await page.getByRole('button', {name: /保存|^记下$|挂断并记下/}).count()).toBe(0);
    }
  });
});

test('hostile words of a report and of a case stay words', async () => {
  await withLocalPage(browser, {viewport: PHONE}, async ({page, said}) => {
    let dialogs = 0;
    page.on('dialog', dialog => {
      dialogs += 1;
      return dialog.dismiss();
    });
    const file = join(folder, 'hostile.json');
    commandLine('start', BEFORE, '--case', file, '--today', TODAY);
    commandLine(
      'done',
      '1',
      '--case',
      file,
      '--ticket',
      '<img src=x onerror=alert(1)>',
      '--note',
      'a\u202Eb',
      '--today',
      TODAY,
    );
    const hostile = readFileSync(file, 'utf8').replaceAll('重庆蚂蚁消费金融有限公司', '<svg/onload=alert`1`>\u202E行');
    writeFileSync(file, hostile);
    await put(page, file);
    await resultOf(page).waitFor();
    await goTo(page, 'item-1');
    await page.locator('#record').waitFor();
    await page.locator('summary', {hasText: '记过的'}).click();
    const text = (await page.locator('main').textContent()) ?? '';
    expect(text).toContain('<img src=x onerror=alert(1)>');
    expect(text).toContain('<svg/onload=alert`1`>');
    expect(text).not.toContain('\u202E');
    expect(await page.locator('main img, main svg, main script').count()).toBe(0);
    expect(dialogs).toBe(0);
    expect(said).toEqual([]);
  });
});

test(
  'three reports are a history, with and without a case; layers that nobody sees are read as the command line reads them',
  async () => {
    await withLocalPage(browser, {viewport: PHONE}, async ({page, said}) => {
      const second = laterReport('2026年12月已结清。');
      const third = second.replaceAll('2027-01-20', '2027-03-20').replaceAll('20270120', '20270320');
      const files = [REPORT_TEXT, second, third].map((text, at) => {
        const path = join(folder, `report-${at}.txt`);
        writeFileSync(path, text);
        return path;
      });
      await put(page, ...files.toReversed());
      await page.locator('a[href="#compare"]').click();
      await page.getByText('report-0.txt → report-1.txt → report-2.txt').waitFor();
      const [first = '', ...more] = files;
      const held = join(folder, 'history.json');
      commandLine('start', first, '--case', held, '--today', TODAY);
      await put(page, held, ...more);
      await page.getByRole('heading', {name: '新报告显示的'}).waitFor();
      await page.locator('a[href="#compare"]').click();
      await page.getByText('2026-05-18 → 2027-01-20 → 2027-03-20').waitFor();
      const layered = join(folder, 'layered.pdf');
      writeFileSync(layered, await withHiddenLayer(readFileSync(BEFORE)));
      await page.evaluate('location.hash = "case"');
      await page.getByRole('button', {name: '丢掉没存的，关上案卷'}).click();
      await page.getByRole('heading', {name: '还清的网贷，真的关掉了吗？'}).waitFor();
      await put(page, layered);
      await resultOf(page).waitFor();
      expect(await exported(page, 'json')).toBe(commandLine('plan', 'layered.pdf', '--json', '--today', TODAY));
      expect(said).toEqual([]);
    });
  },
  LONG,
);

/** The report with a layer that is switched off, and words on it. */
async function withHiddenLayer(bytes: Uint8Array): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes);
  const {context} = document;
  const layer = context.register(context.obj({Type: 'OCG', Name: PDFString.of('A')}));
  document.catalog.set(PDFName.of('OCProperties'), context.obj({OCGs: [layer], D: {OFF: [layer]}}));
  const page = document.getPage(0);
  page.node.Resources()?.set(PDFName.of('Properties'), context.obj({L0: layer}));
  page.pushOperators(PDFOperator.of(PDFOperatorNames.BeginMarkedContentSequence, [PDFName.of('OC'), PDFName.of('L0')]));
  page.drawText('999,999', {x: 60, y: 400});
  page.pushOperators(PDFOperator.of(PDFOperatorNames.EndMarkedContent));
  return await document.save();
}

test(
  'no screen of the case has an accessibility violation or is too wide, 320 to 1280 px, light and dark',
  async () => {
    await withLocalPage(browser, {bypassCSP: true}, async ({page}) => {
      await page.evaluate(AXE);
      await put(page, BEFORE);
      await resultOf(page).waitFor();
      await record(page, 1, 'GD-1');
      await put(page, AFTER);
      await page.getByRole('heading', {name: '新报告显示的'}).waitFor();
      for (const route of ['start', 'case', 'item-1', 'item-3', 'call-3']) {
        await goTo(page, route);
        await page.locator('h1').waitFor();
        await page.waitForTimeout(300);
        await looksRight(page, route);
      }
    });
  },
  LONG,
);

/** Links within a sentence are as high as the sentence. */
const SMALL_TARGETS = `[...document.querySelectorAll('main a, main button, main summary, main .pick, header a, header button')]
  .filter(each => each.checkVisibility() && !each.closest('p.note'))
  .map(each => ({each, box: each.getBoundingClientRect()}))
  .filter(({box}) => box.height < 43.5 || box.width < 43.5)
  .map(({each, box}) => each.outerHTML.slice(0, 80) + ' ' + box.width + ' x ' + box.height)`;

async function looksRight(page: Page, screen: string): Promise<void> {
  await page.evaluate('for (const part of document.querySelectorAll("main details:not(.more)")) part.open = true');
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({colorScheme});
    for (const viewport of [{width: 320, height: 640}, PHONE, DESKTOP]) {
      await page.setViewportSize(viewport);
      const found = await page.evaluate(
        'axe.run({runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]}).then(r => r.violations.map(v => v.id + " " + v.nodes[0].html + " " + v.nodes[0].failureSummary))',
      );
      const where = `${screen}, ${colorScheme}, ${viewport.width} px`;
      expect(found, where).toEqual([]);
      if (viewport === PHONE) expect(await page.evaluate(SMALL_TARGETS), where).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth'), where).toBeLessThanOrEqual(viewport.width);
    }
  }
}
