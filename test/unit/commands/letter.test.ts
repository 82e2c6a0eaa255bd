import {describe, expect, test} from 'vitest';
import {EXIT} from '../../../src/errors.ts';
import {LetterSchema} from '../../../src/model/letter.ts';
import {LETTER_KINDS} from '../../../src/model/vocabulary.ts';
import {runProgram} from '../../../src/program.ts';
import {REPORT_TEXT} from './composed-report-text.ts';
import {createFakeIo} from './fake-io.ts';

async function run(...argv: string[]) {
  const io = createFakeIo({files: {'report.txt': REPORT_TEXT}});
  const code = await runProgram(['letter', ...argv], io, '9.9.9');
  return {code, out: io.out(), err: io.err(), io};
}

describe('letter', () => {
  test.each(LETTER_KINDS)('%s: filled from the report, in every form', async kind => {
    const argv = ['中银消费金融有限公司', '--kind', kind, '--report', 'report.txt'];
    for (const format of ['text', 'md', 'html']) {
      const {code, out} = await run(...argv, '--format', format);
      expect(code).toBe(EXIT.done);
      expect(out).toContain('信用额度26,700元');
      expect(out).not.toMatch(/\{\w+\}|张/);
    }
    const {out} = await run(...argv, '--json');
    expect(LetterSchema.parse(JSON.parse(out)).kind).toBe(kind);
  });

  test('stays Chinese in English, under an English explanation', async () => {
    const {out} = await run('招联', '--kind', 'closure', '--lang', 'en');
    const [notes = '', letter = ''] = out.split('---------------- the letter begins here ----------------');
    expect(notes).toContain('The letter is in Chinese');
    expect(notes).toContain('Civil Code, art. 558');
    expect(letter).toContain('招联消费金融股份有限公司：');
    expect(letter).not.toMatch(/[a-z]{4}/);
  });

  test('explains what it asks in English, and says how many blanks are left', async () => {
    const {out, err} = await run('招联', '--kind', 'closure', '--lang', 'en');
    expect(out).toContain('What the letter asks: 1. Check that nothing is owed');
    expect(err).toMatch(/Blanks still to be filled in before you send it: \d+\./);
    expect((await run('招联', '--kind', 'closure')).err).toMatch(/还有 \d+ 处空白要填/);
  });

  test('to the central bank says the condition of a dispute, not that of a complaint', async () => {
    const {out} = await run('招联', '--kind', 'complaint', '--to', 'pboc');
    expect(out).toContain('12363 只答咨询');
    expect(out).not.toContain('先向机构正式投诉');
  });

  test('to an institution that nobody knows, and says so', async () => {
    const {code, out} = await run('子虚乌有典当行', '--kind', 'complaint');
    expect(code).toBe(EXIT.done);
    expect(out).toContain('名录里没有这家机构');
    expect(out).toContain('被投诉机构：子虚乌有典当行');
  });

  test('an app without a known funder leaves the name of the institution blank', async () => {
    const {out} = await run('花呗', '--kind', 'closure');
    expect(out).toContain('不知道 花呗 背后是哪家机构');
    expect(out).toContain('\n____：\n');
  });

  test('-o writes the page and prints nothing', async () => {
    const {out, io} = await run('招联', '--kind', 'certificate', '--format', 'html', '-o', 'letter.html');
    expect(out).toBe('');
    expect(io.files.get('letter.html')).toMatch(/^<!doctype html>/);
  });

  test.each([
    [['招联'], 'closure, certificate, dispute, late-mark, complaint, not-mine'],
    [['招联', '--kind', 'poem'], 'closure, certificate'],
    [['招联', '--kind', 'closure', '--to', 'pboc'], '--kind complaint'],
    [['招联', '--kind', 'closure', '--json', '--format', 'md'], '不能一起用'],
    [['招联', '--kind', 'closure', '--account', '1'], '--report'],
  ])('%j ends with 2', async (argv, words) => {
    const {code, out, err} = await run(...argv);
    expect({code, out}).toEqual({code: EXIT.usage, out: ''});
    expect(err).toContain(words);
  });
});
