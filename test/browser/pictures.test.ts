/// <reference lib="dom" />
import {createHash} from 'node:crypto';
import {createServer, type Server} from 'node:http';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {launchBrowser, openPage} from './open-page.ts';

const place = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
/** Milliseconds; one thread of a browser takes its time. */
const MINUTES = 240_000;

/** A page that takes the file and a picture, and writes what it read: no more than what the page of the program does. */
const APP = `
import {openPageRecognizer} from './dist/page.js';
const policy = trustedTypes.createPolicy('loanclose', {createScriptURL: url => url});
const input = document.querySelector('input');
input.addEventListener('change', async () => {
  const [file, picture] = await Promise.all([...input.files].map(async one => new Uint8Array(await one.arrayBuffer())));
  try {
    const start = script => new Worker(policy.createScriptURL(URL.createObjectURL(script)));
    const recognizer = await openPageRecognizer(file, start);
    if (recognizer === null) document.title = 'another file';
    else {
      const {runs} = await recognizer.recognize({encoded: picture});
      document.title = runs.map(({characters}) => characters.map(({char}) => char).join('')).join('|');
      await recognizer.close();
    }
  } catch (error) {
    document.title = 'failed: ' + error.message;
  }
});
`;

let browser: Browser;
let server: Server;
let address = '';

beforeAll(async () => {
  const {outputFiles} = await build({
    stdin: {contents: APP, resolveDir: place('packages/ocr'), loader: 'js'},
    bundle: true,
    write: false,
    format: 'iife',
  });
  const script = outputFiles[0]?.text.trim() ?? '';
  const hash = createHash('sha256').update(script).digest('base64');
  // what the page of the program allows itself
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${hash}' 'wasm-unsafe-eval'`,
    "worker-src 'self' blob:",
    'img-src data:',
    "connect-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types loanclose',
  ].join('; ');
  const html = `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><link rel="icon" href="data:,"><title>waits</title><input type="file" multiple><script>${script}</script>`;
  server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(html));
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('no port');
  address = `http://127.0.0.1:${bound.port}/`;
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

async function titleAfter(...files: string[]) {
  const context = await browser.newContext();
  const {page, asked, complaints} = await openPage(context, address);
  await page.locator('input').setInputFiles(files.map(place));
  await page.waitForFunction(() => document.title !== 'waits', undefined, {timeout: MINUTES});
  const title = await page.title();
  await context.close();
  return {title, complaints, asked: asked.filter(url => !url.startsWith('blob:'))};
}

test('a picture is read in the page, with the file of the add-on, and nothing is asked for', {
  timeout: MINUTES,
}, async () => {
  const {title, asked, complaints} = await titleAfter(
    'packages/ocr/dist/loanclose-ocr.bin',
    'fixtures/pictures/five-lines.png',
  );
  expect(title).toContain('从未逾期过的贷记卡及透支未超过60天的准贷记卡账户明细如下：');
  expect(title).toContain('招商银行股份有限公司信用卡中心发放的贷记卡');
  expect(asked).toEqual([]);
  expect(complaints).toEqual([]);
});

test('another file is not taken for it', async () => {
  const {title} = await titleAfter('LICENSE', 'fixtures/pictures/five-lines.png');
  expect(title).toBe('another file');
});
