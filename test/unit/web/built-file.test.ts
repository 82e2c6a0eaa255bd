import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {gunzipSync} from 'node:zlib';
import {expect, test} from 'vitest';
import {templates as en} from '../../../src/text/en/index.ts';
import {templates as zh} from '../../../src/text/zh-CN/index.ts';
import {SCRIPT} from '../../../src/view/plan-script.ts';

const PAGE = readFileSync(new URL('../../../dist/loanclose.html', import.meta.url), 'utf8');

/** What stands between the tags of a script element. */
function scripts(): {readonly id: string | null; readonly text: string}[] {
  return [...PAGE.matchAll(/<script(?: type="text\/plain" id="(\w+)")?>([\s\S]*?)<\/script>/g)].map(
    ([, id = null, text = '']) => ({id, text}),
  );
}

function block(id: string): string {
  return scripts().find(each => each.id === id)?.text ?? '';
}

const unpacked = (id: string) => gunzipSync(Buffer.from(block(id), 'base64'));
const CODE = scripts()
  .filter(({id}) => id === null)
  .map(({text}) => text)
  .join('\n');
// the plan that is saved as a page brings a script of its own, which writes that page to a file
const APP = CODE.replace(SCRIPT, '');
const WORKER = unpacked('worker').toString('utf8');

const CONNECTS =
  /\b(?:fetch|XMLHttpRequest|WebSocket|WebTransport|EventSource|RTCPeerConnection|sendBeacon|importScripts)\b/g;
const LEAVES = /\bwindow\.open\b|\blocation\.(?:href|assign|replace)\s*[=(](?!=)|\blocation\s*=[^="]/g;
const KEEPS = /\b(?:localStorage|sessionStorage|indexedDB|caches|document\.cookie)\b/g;
const RUNS_TEXT = /\beval\(|\bnew Function\b|document\.write|insertAdjacentHTML|outerHTML/g;

test.each([
  ['the app', APP],
  ['the worker', WORKER],
])('%s has no way to connect, to leave, to keep or to run text', (_, code) => {
  expect(code.length).toBeGreaterThan(10_000);
  for (const forbidden of [CONNECTS, LEAVES, KEEPS, RUNS_TEXT]) expect(code.match(forbidden)).toBeNull();
});

/** Younger than Chrome 97, Firefox 115 and Safari 16.4. `toSorted` and `toReversed` are made where they are missing, before anything else runs. */
const TOO_YOUNG =
  /\.(?:toSpliced|groupBy|withResolvers|fromAsync|isSubsetOf|symmetricDifference|toWellFormed|isWellFormed)\(|\.with\(\d|\b(?:structuredClone|canParse|fromBase64|Intl\.Segmenter|Iterator\.from|Promise\.try|RegExp\.escape)\b/g;

test.each([
  ['the app', APP],
  ['the worker', WORKER],
])('%s needs nothing younger than the oldest browsers that are named', (_, code) => {
  // zod looks whether it is there
  const looked = code.replace('typeof URL.canParse=="function"?URL.canParse(', '');
  expect(looked.match(TOO_YOUNG)).toBeNull();
  expect(code.indexOf('toSorted')).toBe(code.indexOf('"toSorted"in Array.prototype') + 1);
  expect('Object.groupBy(x)'.match(TOO_YOUNG)).not.toBeNull();
});

test('the saved plan has no way to connect, to leave or to keep', () => {
  for (const forbidden of [CONNECTS, LEAVES, KEEPS]) expect(SCRIPT.match(forbidden)).toBeNull();
});

test.each([
  ['fetch("x")', CONNECTS],
  ['self.location.href="x"', LEAVES],
  ['location = "x"', LEAVES],
  ['localStorage.setItem', KEEPS],
  ['new Function("x")', RUNS_TEXT],
])('%s would be seen', (code, forbidden) => {
  expect(code.match(forbidden)).not.toBeNull();
});

test('innerHTML stands only where Preact would set it for a property that no component has', () => {
  const preact = readFileSync(new URL('../../../node_modules/preact/dist/preact.mjs', import.meta.url), 'utf8');
  const count = (code: string) => code.split('innerHTML').length;
  expect(count(APP)).toBe(count(preact));
  expect(count(WORKER)).toBe(1);
});

test('the service worker reaches its own files alone, and keeps nothing else', () => {
  const code = readFileSync(new URL('../../../dist/web/sw.js', import.meta.url), 'utf8');
  expect(code.match(/\bhttps?:|\bindexedDB\b|\bimportScripts\b|WebSocket|sendBeacon/g)).toBeNull();
  for (const name of ['loanclose.html', 'web/index.html']) {
    const bytes = readFileSync(new URL(`../../../dist/${name}`, import.meta.url));
    expect(code).toContain(createHash('sha256').update(bytes).digest('hex'));
  }
});

test('the header of a host forbids what the page forbids itself, and frames', () => {
  const headers = readFileSync(new URL('../../../dist/web/_headers', import.meta.url), 'utf8');
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(PAGE)?.[1] ?? '';
  expect(headers.split(`${policy}; frame-ancestors 'none'`)).toHaveLength(3);
});

test('every place of the manifest lies beside the page, and nothing that is shared goes to a host', () => {
  const text = readFileSync(new URL('../../../dist/web/manifest.webmanifest', import.meta.url), 'utf8');
  const manifest = JSON.parse(text);
  expect([manifest.id, manifest.start_url, manifest.scope, manifest.file_handlers[0].action]).toEqual(
    Array(4).fill('./'),
  );
  expect(text).not.toMatch(/share_target|https?:/);
});

test('the policy allows just the scripts and the style that are there', () => {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(PAGE)?.[1] ?? '';
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const style = /<style>([\s\S]*?)<\/style>/.exec(PAGE)?.[1] ?? '';
  const code = scripts().flatMap(({id, text}) => (id === null ? [hash(text)] : []));
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'none'");
  expect(policy).toContain(`script-src ${code.join(' ')} 'wasm-unsafe-eval'`);
  expect(policy).toContain(`style-src ${hash(style)}`);
  expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:/);
});

test('nothing is loaded from anywhere', () => {
  expect(PAGE.match(/<(?:img|iframe|object|embed|audio|video)\b|\ssrc=/g)).toBeNull();
  expect([...PAGE.matchAll(/<link\b[^>]*>/g)].map(String)).toEqual(['<link rel="icon" href="data:,">']);
});

test('is no larger than a person may be asked to send by mail', () => {
  const bytes = Buffer.byteLength(PAGE);
  const engine = block('pdfium').length;
  expect(bytes).toBeLessThanOrEqual(4_000_000);
  expect(bytes).toBeLessThanOrEqual(engine * 1.4);
  expect(bytes - engine).toBeLessThanOrEqual(1_000_000);
});

test('words stand in it once, for the page and its worker', () => {
  const words = unpacked('words').toString('utf8');
  for (const sentence of [zh['page.landing.safe'], en['page.landing.safe'], zh['screen.scam']]) {
    expect(words).toContain(JSON.stringify(sentence).slice(1, -1));
    for (const code of [APP, WORKER]) expect(code).not.toContain(sentence);
  }
});

test('the script stands above the data, so that the page can be used before they have come', () => {
  expect(PAGE.indexOf(APP.slice(0, 200))).toBeLessThan(PAGE.indexOf('id="worker"'));
  expect(PAGE.indexOf('id="worker"')).toBeLessThan(PAGE.indexOf('id="pdfium"'));
});

test('the engine is the one that is installed', () => {
  const installed = readFileSync(new URL('../../../node_modules/@embedpdf/pdfium/dist/pdfium.wasm', import.meta.url));
  expect(unpacked('pdfium').equals(installed)).toBe(true);
});
