/// <reference lib="dom" />
import {readFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import type {Browser, Page} from 'playwright-core';
import {launchBrowser} from '../test/browser/open-page.ts';

/** The built page in Chromium, with a clock inside it. */

const PHONE = {width: 390, height: 844};
/** Notes when a file was chosen, when the plan was painted, when the page can be used at all, and the tasks that took longer than 50 ms. */
const CLOCK = `
  globalThis.clock = {tasks: []};
  new PerformanceObserver(list => clock.tasks.push(...list.getEntries().map(({startTime, duration}) => ({startTime, duration}))))
    .observe({type: 'longtask', buffered: true});
  addEventListener('change', () => { clock.chosen = performance.now(); }, true);
  new MutationObserver(() => {
    if (clock.usable === undefined && document.querySelector('header') !== null) clock.usable = performance.now();
    if (clock.chosen === undefined || clock.drawn !== undefined || document.querySelector('.rows a') === null) return;
    clock.drawn = 0;
    requestAnimationFrame(() => setTimeout(() => { clock.drawn = performance.now(); }));
  }).observe(document, {subtree: true, childList: true});
`;

export interface DropFigures {
  /** From the choice of the file until the plan is painted. */
  readonly ms: number;
  /** Of the page's own thread in that time; 0 where none took 50 ms. */
  readonly longestTask: number;
}

export function pageBrowser(): Promise<Browser> {
  return launchBrowser();
}

/** Once the page is warm, as it is when a person has found his file. */
export async function measureDrop(browser: Browser, page: string, report: string): Promise<DropFigures> {
  return await withPage(browser, page, async tab => {
    await warmed(tab);
    await drop(tab, report);
    const found = await tab.evaluate<{ms: number; longestTask: number}>(
      '({ms: clock.drawn - clock.chosen, longestTask: Math.max(0, ...clock.tasks.filter(each => each.startTime >= clock.chosen && each.startTime < clock.drawn).map(each => each.duration))})',
    );
    return found;
  });
}

/** From the start until the app stands there, in ms. */
export async function measureUsable(browser: Browser, page: string): Promise<number> {
  return await withPage(browser, page, tab => tab.evaluate<number>('clock.usable'));
}

/** Peak of the process that shows the page, over that of an empty page, in MB. A browser of its own, so that there is one such process. */
export async function measureMemory(page: string, report: string): Promise<number> {
  const browser = await launchBrowser();
  try {
    const empty = await withPage(browser, null, () => peakOfRenderer(browser));
    return await withPage(browser, page, async tab => {
      await warmed(tab);
      await drop(tab, report);
      return (await peakOfRenderer(browser)) - empty;
    });
  } finally {
    await browser.close();
  }
}

async function withPage<T>(browser: Browser, page: string | null, use: (tab: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({locale: 'zh-CN', offline: true, viewport: PHONE});
  try {
    await context.addInitScript(CLOCK);
    const tab = await context.newPage();
    await tab.goto(page === null ? 'about:blank' : pathToFileURL(page).href);
    if (page !== null) await tab.locator('header').waitFor();
    return await use(tab);
  } finally {
    await context.close();
  }
}

/** A question is answered after the worker has read its sample. */
async function warmed(tab: Page): Promise<void> {
  await tab.locator('a[href="#find"]').first().click();
  await tab.locator('#typed').fill('huabei');
  await tab.locator('#typed').press('Enter');
  await tab.getByRole('heading', {name: '花呗', exact: true}).waitFor();
  await tab.locator('a[href="#start"]').click();
}

async function drop(tab: Page, report: string): Promise<void> {
  await tab.locator('.pick input').setInputFiles(report);
  await tab.locator('.rows a').first().waitFor();
  while ((await tab.evaluate<number>('clock.drawn ?? 0')) === 0) await tab.waitForTimeout(20);
}

/** The largest of them: a browser keeps a spare one. */
async function peakOfRenderer(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const {processInfo} = await session.send('SystemInfo.getProcessInfo');
  const peaks = processInfo.filter(({type}) => type === 'renderer').map(({id}) => peakOf(id));
  return Math.max(...peaks);
}

function peakOf(pid: number): number {
  const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kilobytes) / 1024;
}
