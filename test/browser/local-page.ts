import {fileURLToPath, pathToFileURL} from 'node:url';
import type {Browser, BrowserContextOptions, Page} from 'playwright-core';

export const place = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const PAGE = pathToFileURL(place('dist/loanclose.html')).href;
/** The day is the same for the page and for the command line. */
export const TODAY = '2026-11-22';

export interface LocalPage {
  readonly page: Page;
  /** Addresses that were asked for besides the page itself. The worker's own code is no request. */
  readonly asked: readonly string[];
  /** Everything that the console was told. */
  readonly said: readonly string[];
  /** Moves on to another day. */
  readonly setDay: (day: string) => Promise<void>;
}

/** The page from the disk, without a network. */
export async function withLocalPage(
  browser: Browser,
  options: BrowserContextOptions,
  use: (local: LocalPage) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({locale: 'zh-CN', offline: true, ...options});
  const asked: string[] = [];
  const said: string[] = [];
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    page.on('request', request => {
      const url = request.url();
      if (url.split('#')[0] !== PAGE && !url.startsWith('blob:null/')) asked.push(url);
    });
    page.on('console', message => said.push(message.text()));
    page.on('pageerror', error => said.push(String(error)));
    const setDay = (day: string) => page.clock.setFixedTime(new Date(`${day}T02:00:00Z`));
    await setDay(TODAY);
    await page.goto(PAGE);
    await use({page, asked, said, setDay});
  } finally {
    await context.close();
  }
}

/** Puts files where everything may be put. */
export async function put(page: Page, ...files: readonly string[]): Promise<void> {
  await page.locator('.pick input').setInputFiles([...files]);
}

export const resultOf = (page: Page) => page.locator('h1', {hasText: /账户开着|没有开着的账户|没有读到任何账户/});

export async function goTo(page: Page, route: string): Promise<void> {
  await page.evaluate(`location.hash = ${JSON.stringify(route)}`);
}
