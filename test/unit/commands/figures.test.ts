import {readFile} from 'node:fs/promises';
import {beforeAll, describe, expect, test} from 'vitest';
import {CorrectionsSchema} from '../../../src/model/corrections.ts';
import type {RecognizedSheet} from '../../../src/model/recognition.ts';
import {runProgram} from '../../../src/program.ts';
import {fakeRecognizer, photo, seenPages, unsureOfZero} from '../../compose/fake-recognizer.ts';
import {createFakeIo, type FakeIo, type FakeIoOptions} from './fake-io.ts';

let sheets: readonly RecognizedSheet[] = [];

beforeAll(async () => {
  const pdf = await readFile(new URL('../../../fixtures/brief/typical.pdf', import.meta.url));
  sheets = (await seenPages(pdf)).map(sheet => ({...sheet, runs: sheet.runs.map(unsureOfZero)}));
});

function worldOf(options: FakeIoOptions = {}): FakeIo {
  const blobs = new Map([
    ['p1.jpg', photo(0)],
    ['p2.jpg', photo(1)],
    ['other.txt', new Uint8Array()],
  ]);
  return createFakeIo({blobs, openRecognizer: fakeRecognizer(sheets).open, ...options});
}

const run = (io: FakeIo, ...argv: string[]) => runProgram(argv, io, '9.9.9');
const PAGES = ['p1.jpg', 'p2.jpg'];
const FILE = 'p1.jpg.corrections.json';

describe('a figure that was read with doubt', () => {
  test('is what a plan says first, with the command that asks for it', async () => {
    const io = worldOf();
    await run(io, 'plan', ...PAGES, '--json');
    const {first, items} = JSON.parse(io.out());
    expect(first[0]).toMatchObject({code: 'FIGURES_TO_CHECK', args: {count: 1, accounts: 1}});
    expect(first[0].text).toContain('loanclose figures p1.jpg p2.jpg');
    const [key] = first[0].accountKeys;
    expect(items.find((item: {accountKeys: string[]}) => item.accountKeys.includes(key))).toMatchObject({
      action: 'investigate',
    });
  });

  test('stands in every format, in both languages', async () => {
    for (const lang of ['zh', 'en'])
      for (const format of ['terminal', 'md', 'html']) {
        const io = worldOf({columns: 200});
        await run(io, 'plan', ...PAGES, '--lang', lang, '--format', format);
        expect(io.out().replaceAll(/\s+/g, ' ')).toContain('loanclose figures p1.jpg p2.jpg');
      }
  });

  test('is shown with the picture of its line, and of nothing else', async () => {
    const io = worldOf();
    await run(io, 'plan', ...PAGES, '--format', 'html');
    expect(io.out().match(/src="data:image\/png;base64,[^"]+"/g)).toHaveLength(1);
    expect(io.out()).toContain('img-src data:');
  });

  test('is listed as JSON, with what was read and what it may be else', async () => {
    const io = worldOf();
    expect(await run(io, 'figures', ...PAGES, '--json')).toBe(0);
    expect(JSON.parse(io.out())).toMatchObject({
      schema: 'loanclose/figures@1',
      figures: [{field: 'balance', words: '余额为0', second: '余额为9', value: 0, page: 1}],
    });
  });

  test('is listed where nobody can be asked, which ends with 2', async () => {
    const io = worldOf({tty: false});
    expect(await run(io, 'figures', ...PAGES)).toBe(2);
    expect(io.out()).toContain('余额为0');
    expect(io.err()).toContain('NOT_INTERACTIVE');
  });
});

describe('what was found on paper', () => {
  test.each([
    ['', {found: 'right', value: 0}],
    ['0', {found: 'right', value: 0}],
    ['9', {found: 'other', value: 9}],
    ['-', {found: 'none', value: null}],
    ['?', {found: 'unreadable', value: null}],
  ])('%j is written down', async (typed, answer) => {
    const io = worldOf({tty: true, answers: [() => typed]});
    expect(await run(io, 'figures', ...PAGES)).toBe(0);
    const file = CorrectionsSchema.parse(JSON.parse(io.files.get(FILE) ?? ''));
    expect(file.corrections).toEqual([expect.objectContaining({field: 'balance', ...answer})]);
    expect(io.err()).toContain(`loanclose plan p1.jpg p2.jpg --corrections ${FILE}`);
  });

  const corrected = async (typed: string, ...argv: string[]) => {
    const asked = worldOf({tty: true, answers: [() => typed]});
    await run(asked, 'figures', ...PAGES);
    const io = worldOf({files: {[FILE]: asked.files.get(FILE) ?? ''}});
    const exit = await run(io, ...argv, '--corrections', FILE);
    return {io, exit};
  };

  test('a figure that is right is in doubt no more', async () => {
    const {io, exit} = await corrected('', 'plan', ...PAGES, '--json');
    expect(exit).toBe(0);
    const {first, report} = JSON.parse(io.out());
    expect(first.map(({code}: {code: string}) => code)).not.toContain('FIGURES_TO_CHECK');
    expect(report.gaps).toBe(0);
  });

  test('another figure takes its place', async () => {
    const {io} = await corrected('9', 'parse', ...PAGES, '--json');
    const {accounts} = JSON.parse(io.out());
    const [account] = accounts.filter(({limit}: {limit: number}) => limit === 26_700);
    expect(account).toMatchObject({balance: 9, doubtful: []});
  });

  test('what nobody can read stays in doubt, and is asked again', async () => {
    const {io} = await corrected('?', 'figures', ...PAGES, '--json');
    expect(JSON.parse(io.out()).figures).toHaveLength(1);
  });

  test('goes into the case', async () => {
    const {io, exit} = await corrected('', 'start', ...PAGES);
    expect(exit).toBe(0);
    const stored = [...io.files.values()].find(text => text.includes('loanclose/case-file@1')) ?? '';
    expect(stored).not.toContain('FIGURE_DOUBTFUL');
  });

  test('of another report is refused', async () => {
    const {io} = await corrected('', 'parse', ...PAGES, '--json');
    const file = CorrectionsSchema.parse(JSON.parse(io.files.get(FILE) ?? ''));
    const strange = JSON.stringify({...file, reportNumber: '2020010109123400000000', sha256: '0'.repeat(64)});
    const other = worldOf({files: {'x.json': strange, 'y.json': '{}'}});
    expect(await run(other, 'parse', ...PAGES, '--corrections', 'x.json')).toBe(2);
    expect(other.err()).toContain('NOT_THIS_REPORT');
    expect(await run(other, 'parse', ...PAGES, '--corrections', 'y.json')).toBe(2);
  });

  test('of an account that is not there is said', async () => {
    const {io} = await corrected('', 'parse', ...PAGES, '--json');
    const file = CorrectionsSchema.parse(JSON.parse(io.files.get(FILE) ?? ''));
    const corrections = [{accountKey: 'nobody', field: 'balance', found: 'right', value: 0}];
    const other = worldOf({files: {'x.json': JSON.stringify({...file, corrections})}});
    await run(other, 'parse', ...PAGES, '--corrections', 'x.json', '--json');
    const codes = JSON.parse(other.out()).diagnostics.map(({code}: {code: string}) => code);
    expect(codes).toContain('CORRECTION_UNUSED');
  });
});
