import {describe, expect, test} from 'vitest';
import {loadTranslator} from '../../src/text/index.ts';
import {index} from '../data/directory-under-test.ts';
import {printed} from './read-fixture.ts';

/*
 * With `--lang en` whatever is said to the person is English. Chinese alone are names, and the words to say on the telephone, which have a
 * line of English below them.
 */
const REPORT = 'brief/harmful-five/input.txt';
const WIDE = 400;
const CHINESE = /\p{Script=Han}/u;
const LATIN = /[A-Za-z]{2}/;

/** Lines with Chinese and no English, but for a name that stands alone: an institution, an app. */
function chineseAlone(lines: readonly string[]): string[] {
  return lines.filter(
    line => CHINESE.test(line) && !LATIN.test(line) && !/^[\s\d.#-]*[\p{Script=Han}（）A-Za-z, ]+$/u.test(line),
  );
}

describe('in English', () => {
  test.each([
    ['the one screen', ['plan', 'brief/typical.pdf']],
    ['all details', ['plan', 'brief/typical.pdf', '--full']],
    ['all details of five harmful situations', ['plan', REPORT, '--full']],
    ['Markdown', ['plan', 'brief/typical.pdf', '--format', 'md']],
  ])('%s', async (_, argv) => {
    const {out} = await printed([...argv, '--lang', 'en'], WIDE);
    expect(chineseAlone(out.split('\n'))).toEqual([]);
  });

  test.each(['1', '2', '3', '4', '5'])(
    'what is said on the phone about item %s has a line of English below it',
    async number => {
      const {out} = await printed(['script', number, '--report', REPORT, '--lang', 'en'], WIDE);
      const lines = out.split('\n');
      const alone = lines.flatMap((line, i) =>
        CHINESE.test(line) && !LATIN.test(line.replaceAll('App', '')) && !LATIN.test(lines.slice(i + 1, i + 4).join(''))
          ? [line]
          : [],
      );
      // what the other side says has its English below the answer to it
      expect(alone.filter(line => !/^ {2}- 对方/.test(line))).toEqual([]);
    },
  );

  test('a letter tells in English what each part of it says', async () => {
    const {out} = await printed(['letter', '1', '--kind', 'certificate', '--report', REPORT, '--lang', 'en'], WIDE);
    const [notes = '', letter = ''] = out.split(/^-+ .*-+$/m);
    expect(chineseAlone(notes.split('\n'))).toEqual([]);
    for (const words of ['The title', 'What it says', 'What the letter asks', 'How it ends', 'To attach'])
      expect(notes).toContain(words);
    expect(letter).toMatch(/此致/);
  });

  test('the page has English below every line that is to be said', async () => {
    const {out} = await printed(['plan', REPORT, '--format', 'html', '--lang', 'en']);
    const said =
      out.match(/<div class="say"[^>]*>.*?<\/div>/gs)?.flatMap(block => block.match(/<p>.*?<\/p>/gs) ?? []) ?? [];
    expect(said.length).toBeGreaterThan(10);
    expect(said.filter(line => !line.includes('class="english"'))).toEqual([]);
  });
});

test('all that the directory says of closing has English words', async () => {
  const {gloss} = await loadTranslator('en');
  const records = [...index.directory.funders, ...index.directory.apps];
  const texts = records.flatMap(({closing, certificate}) =>
    [...closing, ...certificate].flatMap(({steps, needs}) => [...steps, ...needs]),
  );
  expect(texts.length).toBeGreaterThan(200);
  expect(texts.filter(text => CHINESE.test(text) && gloss.words(text) === text)).toEqual([]);
});
