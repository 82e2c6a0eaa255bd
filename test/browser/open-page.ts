import {type Browser, type BrowserContext, chromium, type Page} from 'playwright-core';

export const PHONE = {width: 390, height: 844};
export const DESKTOP = {width: 1280, height: 1000};
export const SCHEMES = ['light', 'dark'] as const;

/** Debian's Chromium, quiet: nothing it does by itself may reach the network. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

export interface OpenedPage {
  readonly page: Page;
  /** Addresses that the page asked for besides itself, and everything the browser complained about. */
  readonly asked: string[];
  readonly complaints: string[];
}

export async function openPage(context: BrowserContext, url: string): Promise<OpenedPage> {
  const page = await context.newPage();
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on('request', request => {
    if (request.url() !== url) asked.push(request.url());
  });
  page.on('console', message => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', error => complaints.push(String(error)));
  await page.goto(url);
  return {page, asked, complaints};
}
