import {expect, test} from 'vitest';
import {publishDirectory} from '../../../src/directory/publish.ts';
import {loadTranslator} from '../../../src/text/index.ts';
import {renderSite} from '../../../src/view/site/index.ts';
import {composeIndex, path, phone, relation} from '../directory/composed-directory.ts';

const EVIL = '<img src=x onerror=alert(1)>"\'&';
const index = composeIndex(
  [
    {
      id: 'jia',
      name: `甲${EVIL}`,
      aliases: [EVIL],
      apps: [relation('yi', 'own', {until: '2024'})],
      phones: [phone('95001', ['a', 'b'], EVIL), phone('95002', ['a'])],
      closing: [path(['https://example.com/a', 'javascript:alert(1)'], {steps: [EVIL]})],
      formerNames: [{name: '旧甲'}],
    },
    {id: 'bing', name: '丙', obsolete: {reason: 'renamed', redirectTo: 'jia', sources: ['a']}},
  ],
  [{id: 'yi', name: '乙'}],
  ['95003'],
);
const published = publishDirectory(index, {
  cite: (_id, field, _at, refs) =>
    refs.map(ref => ({
      ref,
      quote: field === 'phones' ? `印着${EVIL}` : null,
      seenOn: ref === 'a' ? '2026-11-02' : null,
      printedOn: ref === 'b' ? '2022' : null,
    })),
  publicNumbers: [{number: '95004', name: `公安${EVIL}`}],
});
const files = await renderSite(published, {t: await loadTranslator('zh'), lang: 'zh', issues: null});
const jia = files.get('lender/jia.html') ?? '';

test('what the directory says cannot become markup, and no address but one of the web becomes a link', () => {
  for (const [name, text] of files) if (name.endsWith('.html')) expect(text).not.toContain('<img');
  expect(jia).toContain('&lt;img src=x onerror=alert(1)>');
  expect(jia).toContain('<a href="https://example.com/a" rel="nofollow noreferrer">');
  expect(jia).not.toContain('href="javascript:');
});

test('a fact shows its trust, its age and the words of its sources', () => {
  expect(jia).toContain('多个来源一致，2025-10 的说法');
  expect(jia).toContain('（2026-11-02 看到）');
  expect(jia).toContain('（2022 所印）<blockquote>印着&lt;img');
  expect(published.records[0]?.phones.map(({asOf}) => asOf)).toEqual(['2025-10', '2025-10']);
  expect(files.get('app/yi.html')).toContain('来源单一或偏弱');
});

test('a lender is found by what a report prints, and one that is gone leads to its successor', () => {
  expect(jia).toContain(`旧甲`);
  expect(jia).toContain('乙</a>（自营、到 2024 为止）');
  expect(files.get('lender/bing.html')).toContain('改名；现在看 <a href="../lender/jia.html">');
});

test('only a number that may be dialled is a link', () => {
  expect(jia).toContain('href="tel:95001"');
  expect(jia).not.toContain('href="tel:95002"');
  expect(files.get('number/95003.html')).not.toContain('tel:');
  expect(files.get('number/95004.html')).toContain('公共号码，任何人都可以拨：公安&lt;img');
  expect(files.get('number/95004.html')).toContain('href="tel:95004"');
});

test('all of it is there in English', async () => {
  const english = await renderSite(published, {t: await loadTranslator('en'), lang: 'en', issues: null});
  expect([...english.keys()]).toEqual([...files.keys()]);
  expect(english.get('number/95001.html')).toContain('Whose number is 95001?');
});
