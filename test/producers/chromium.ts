import type {Browser, Page} from 'playwright-core';
import {launchBrowser} from '../browser/open-page.ts';
import {Random} from '../compose/random.ts';
import {toHtml} from './html.ts';
import {type HtmlStyle, randomStyle} from './html-style.ts';
import {BOTH, type Job, type Producer} from './producer.ts';

type PdfOptions = NonNullable<Parameters<Page['pdf']>[0]>;

interface Form {
  readonly style?: (random: Random) => Partial<HtmlStyle>;
  readonly print?: (random: Random) => PdfOptions;
}

const FORMS: Record<string, Form> = {
  plain: {},
  margins: {
    print: random => ({
      margin: {left: `${random.int(0, 30)}mm`, right: `${random.int(0, 25)}mm`, top: '5mm', bottom: '8mm'},
    }),
  },
  scale: {print: random => ({scale: random.pick([0.5, 0.6, 0.75, 0.9, 1.1, 1.2])})},
  headers: {print: headersAndFooters},
  'watermark-flat': {style: () => ({watermark: 'flat'})},
  'watermark-rotated': {style: () => ({watermark: 'rotated'})},
  'watermark-headers': {
    style: random => ({watermark: random.pick(['flat', 'rotated'])}),
    print: headersAndFooters,
  },
  colspan: {style: () => ({tables: 'colspan'})},
  nested: {style: () => ({tables: 'nested', prose: 'table'})},
  'top-left': {style: () => ({align: 'left', vertical: 'top'})},
  fonts: {
    style: random => ({
      figures: random.pick(['DejaVu Sans', 'Liberation Serif', 'DejaVu Sans Mono', 'WenQuanYi Zen Hei Mono']),
    }),
  },
};

/** What the browser's own print dialogue adds: date and title above, address and page below. */
function headersAndFooters(random: Random): PdfOptions {
  const size = random.pick([7, 8, 9]);
  const line = (left: string, right: string) =>
    `<div style="font-size: ${size}pt; width: 100%; padding: 0 12mm; display: flex; justify-content: space-between"><span>${left}</span><span>${right}</span></div>`;
  const margin = random.pick(['8mm', '10mm', '15mm']);
  return {
    displayHeaderFooter: true,
    headerTemplate: line('2026/5/18 10:15', '个人信用报告'),
    footerTemplate: line(
      'https://bank.example/credit/report?id=20260518&amp;t=1',
      '<span class="pageNumber"></span>/<span class="totalPages"></span>',
    ),
    margin: {top: margin, bottom: margin, left: '10mm', right: '10mm'},
  };
}

let browser: Promise<Browser> | null = null;

export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
  browser = null;
}

/** Prints a page of HTML as the browser's own "Save as PDF" does. */
export async function printHtml(html: string, path: string, options: PdfOptions): Promise<Uint8Array> {
  browser ??= launchBrowser();
  const page = await (await browser).newPage();
  try {
    await page.setContent(html);
    return await page.pdf({
      format: 'A4',
      margin: {top: '10mm', bottom: '10mm', left: '10mm', right: '10mm'},
      ...options,
      path,
    });
  } finally {
    await page.close();
  }
}

export const chromiumProducers: readonly Producer[] = Object.entries(FORMS).map(([name, {style, print}]) => ({
  name: `chromium-${name}`,
  layouts: BOTH,
  needs: ['chromium'],
  ending: 'pdf',
  produce: async (jobs: readonly Job[]) => {
    const files: Uint8Array[] = [];
    for (const {composition, seed, stem} of jobs) {
      const random = new Random(seed + 11);
      const html = await toHtml(composition, randomStyle(random, style?.(random)), `${stem}.html`);
      files.push(await printHtml(html, `${stem}.pdf`, print?.(random) ?? {}));
    }
    return files;
  },
}));
