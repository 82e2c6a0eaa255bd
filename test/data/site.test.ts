import {posix} from 'node:path';
import {describe, expect, test} from 'vitest';
import {readRules} from '../../scripts/build-scenarios.ts';
import {readDirectoryEntries} from '../../scripts/read-directory.ts';
import {buildSite} from '../../scripts/site.ts';
import {PublishedDirectorySchema} from '../../src/model/published-directory.ts';
import {directory} from './directory-under-test.ts';

const issues = 'https://example.com/issues/new?template=wrong-number.yml&labels=a';
const files = await buildSite('zh', issues);
const pages = [...files].filter(([path]) => path.endsWith('.html'));
const textOf = (path: string) => files.get(path) ?? '';

test('every lender, app and number has a page, and the front page leads to it', () => {
  const numbers = new Set(
    [
      ...directory.funders,
      ...directory.apps,
      {phones: directory.disputedNumbers},
      {phones: readRules()['public-numbers']},
    ].flatMap(({phones}) => phones.map(({number}) => number.replaceAll(/\D/g, ''))),
  );
  const expected = [
    ...directory.funders.map(({id}) => `lender/${id}.html`),
    ...directory.apps.map(({id}) => `app/${id}.html`),
    ...[...numbers].map(number => `number/${number}.html`),
  ];
  expect(pages.map(([path]) => path).toSorted()).toEqual(['index.html', ...expected].toSorted());
  const front = textOf('index.html');
  expect(expected.filter(path => !front.includes(`<a href="${path}">`))).toEqual([]);
});

test('every link within the site leads to a file of it, or to a place on the page', () => {
  const broken: string[] = [];
  let checked = 0;
  for (const [path, text] of pages)
    for (const [, href = ''] of text.matchAll(/href="([^"]*)"/g)) {
      if (/^(?:https?|tel):/.test(href)) continue;
      checked++;
      const there = href.startsWith('#')
        ? text.includes(` id="${href.slice(1)}"`)
        : files.has(posix.join(posix.dirname(path), href));
      if (!there) broken.push(`${path} -> ${href}`);
    }
  expect(broken).toEqual([]);
  expect(checked).toBeGreaterThan(2000);
});

test('no page has a script, loads anything or hides from a search', () => {
  for (const [path, text] of pages) {
    expect(`${path} ${/<script|<img|<link|noindex|javascript:/.exec(text)?.[0]}`).toBe(`${path} undefined`);
    expect(text).toContain("default-src 'none'; style-src");
  }
});

test('the JSON is what the schema says', () => {
  const published = PublishedDirectorySchema.parse(JSON.parse(textOf('directory.json')));
  expect(published.records.length).toBe(directory.funders.length + directory.apps.length);
});

describe('who called from', () => {
  test('95137: the lender, from where it is known, and that a caller can show any number', () => {
    const text = textOf('number/95137.html');
    expect(text).toContain('95137 是谁的号码？');
    expect(text).toContain('名录里这是 中银消费金融有限公司 的号码');
    expect(text).toContain('<a href="../lender/boc-consumer-finance.html">中银消费金融有限公司</a>');
    expect(text).toContain('来电显示可以伪造');
  });

  test('a number of one source is no link and is to be checked first', () => {
    const published = PublishedDirectorySchema.parse(JSON.parse(textOf('directory.json')));
    const unsure = published.numbers.filter(({whose}) => whose.length > 0 && whose.every(({dial}) => !dial));
    expect(unsure.length).toBeGreaterThan(0);
    for (const {page} of unsure) {
      expect(textOf(page)).toContain('先在官方 App 或合同里核对再拨');
      expect(textOf(page)).not.toContain('href="tel:');
    }
  });

  test('a disputed number: not to be dialled, and why', () => {
    for (const {number, why} of directory.disputedNumbers) {
      const text = textOf(`number/${number.replaceAll(/\D/g, '')}.html`);
      expect(text).toContain(`不要拨打 ${number}`);
      expect(text).toContain(why.slice(0, 5));
      expect(text).not.toContain('href="tel:');
    }
  });
});

test('every quote of a fact stands on the page of its record, and no fact is newer than its print', async () => {
  const entries = await readDirectoryEntries();
  let quotes = 0;
  for (const [folder, records] of [
    ['lender', entries.funders],
    ['app', entries.apps],
  ] as const)
    for (const record of records) {
      const page = textOf(`${folder}/${record.id}.html`);
      const facts = [...record.phones, ...record.closing, ...record.certificate];
      for (const {sources} of facts)
        for (const {quote} of sources) {
          if (quote === null) continue;
          quotes++;
          expect(page).toContain(`<blockquote>${encodeEntities(quote)}</blockquote>`);
        }
    }
  expect(quotes).toBeGreaterThan(100);
  // seen in November 2026, printed in 2022
  const {records} = PublishedDirectorySchema.parse(JSON.parse(textOf('directory.json')));
  const known = new Map([...directory.funders, ...directory.apps].map(({id, phones}) => [id, phones]));
  for (const {id, phones} of records)
    for (const {number, asOf} of phones) expect(asOf).toBe(known.get(id)?.find(phone => phone.number === number)?.asOf);
});

test('110 and its like have a page, and it is a number to dial', () => {
  expect(textOf('number/110.html')).toContain('公共号码，任何人都可以拨：公安报警');
  expect(textOf('number/4008108866.html')).toContain('征信中心');
});

test('a page says where an error is reported', () => {
  expect(textOf('app/huabei.html')).toContain(`<a href="${issues.replace('&', '&amp;')}">`);
});

/** As it stands between tags. */
function encodeEntities(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
