import {readFile} from 'node:fs/promises';
import {beforeAll, describe, expect, test} from 'vitest';
import {ReadingSchema} from '../../../src/model/reading.ts';
import type {RecognizedSheet} from '../../../src/model/recognition.ts';
import {runProgram} from '../../../src/program.ts';
import {fakeRecognizer, photo, seenPages} from '../../compose/fake-recognizer.ts';
import {createFakeIo, type FakeIo, type FakeIoOptions} from './fake-io.ts';

let sheets: RecognizedSheet[] = [];
let later: RecognizedSheet[] = [];

beforeAll(async () => {
  const fixture = (name: string) => readFile(new URL(`../../../fixtures/brief/${name}`, import.meta.url));
  sheets = await seenPages(await fixture('typical.pdf'));
  later = await seenPages(await fixture('after.pdf'));
});

/** A folder with the photos of two reports, and what recognises them. */
function worldOf(options: FakeIoOptions = {}) {
  const fake = fakeRecognizer([...sheets, ...later]);
  const blobs = new Map([
    ['p1.jpg', photo(0)],
    ['p2.jpg', photo(1)],
    ['new/IMG_9.JPG', photo(2)],
    ['new/IMG_10.JPG', photo(3)],
  ]);
  return {fake, io: createFakeIo({blobs, openRecognizer: fake.open, ...options})};
}

async function run(io: FakeIo, ...argv: string[]) {
  return await runProgram(argv, io, '9.9.9');
}

describe('several pictures', () => {
  test.each([['plan'], ['parse'], ['start'], ['redact']])('%s takes them as one report', async command => {
    const {io, fake} = worldOf();
    expect(await run(io, command, 'p2.jpg', 'p1.jpg')).toBe(0);
    expect(fake.pictures).toHaveLength(2);
    expect(io.out()).not.toBe('');
  });

  test('commands that are printed name all of them', async () => {
    const {io} = worldOf();
    await run(io, 'plan', 'p1.jpg', 'p2.jpg', '--keep-reading', 'kept.json');
    const printed = io.out().replaceAll(/\s+/g, ' ');
    expect(printed).toContain('loanclose plan p1.jpg p2.jpg --keep-reading kept.json --full');
    expect(printed).toContain('loanclose script 1 --report p1.jpg --report p2.jpg --keep-reading kept.json');
    expect(
      await run(io, 'script', '1', '--report', 'p1.jpg', '--report', 'p2.jpg', '--keep-reading', 'kept.json'),
    ).toBe(0);
  });

  test('one of them is missing: the plan says which page, and ends with 4', async () => {
    const {io} = worldOf();
    expect(await run(io, 'plan', 'p1.jpg')).toBe(4);
    expect(io.out()).toContain('缺第 2 页（报告共 2 页）：那上面的账户没有读到');
  });

  test('update adds a report of pictures to a case of pictures', async () => {
    const {io} = worldOf({folders: ['new']});
    expect(await run(io, 'start', 'p1.jpg', 'p2.jpg')).toBe(0);
    expect(await run(io, 'update', 'new', '--today', '2026-12-21')).toBe(0);
  });

  test('diff takes a folder of pictures for a report', async () => {
    const {io} = worldOf({
      folders: ['new', 'old'],
      blobs: new Map([
        ['old/1.jpg', photo(0)],
        ['old/2.jpg', photo(1)],
        ['new/IMG_9.JPG', photo(2)],
        ['new/IMG_10.JPG', photo(3)],
      ]),
    });
    expect(await run(io, 'diff', 'old', 'new', '--json', '--today', '2026-12-21')).toBe(0);
    expect(JSON.parse(io.out())).toMatchObject({old: {reconciliation: 'matched'}, new: {reconciliation: 'matched'}});
  });

  test('a folder without pictures is a folder', async () => {
    const {io} = worldOf({folders: ['new']});
    expect(await run(io, 'plan', 'new', '--lang', 'en')).toBe(0);
    const empty = createFakeIo({folders: ['new']});
    expect(await run(empty, 'plan', 'new')).toBe(3);
    expect(empty.err()).toContain('FILE_NOT_FOUND');
  });

  test('a name that was cut at its space is no picture', async () => {
    const {io} = worldOf();
    expect(await run(io, 'plan', '我的', 'p1.jpg')).toBe(2);
    expect(io.err()).toContain('引号');
  });
});

describe('without the add-on', () => {
  test('the line to type is said', async () => {
    const {io} = worldOf({openRecognizer: createFakeIo().openRecognizer});
    expect(await run(io, 'plan', 'p1.jpg')).toBe(3);
    expect(io.err()).toMatch(/OCR_NOT_INSTALLED[\s\S]*npm install -g loanclose-ocr/);
  });
});

describe('redact', () => {
  test('gives the structure of a scan as text, and nothing of its person', async () => {
    const {io} = worldOf();
    await run(io, 'redact', 'p1.jpg', 'p2.jpg');
    expect(io.out()).toContain('信息概要');
    expect(io.out()).not.toMatch(/张三|招商|7302/);
    expect(io.out().length).toBeLessThan(20_000);
  });
});

describe('--keep-reading', () => {
  test('keeps what was recognised, so that a second run asks for nothing', async () => {
    const {io, fake} = worldOf();
    expect(await run(io, 'plan', 'p1.jpg', 'p2.jpg', '--json', '--keep-reading', 'kept.json')).toBe(0);
    const whole = io.out();
    const kept = ReadingSchema.parse(JSON.parse(io.files.get('kept.json') ?? ''));
    expect(kept.files.map(({sheets: own}) => own.length)).toEqual([1, 1]);
    const again = createFakeIo({
      blobs: io.blobs,
      files: Object.fromEntries(io.files),
      openRecognizer: createFakeIo().openRecognizer,
    });
    expect(await run(again, 'plan', 'p1.jpg', 'p2.jpg', '--json', '--keep-reading', 'kept.json')).toBe(0);
    expect(again.out()).toBe(whole);
    expect(again.err()).toBe('');
    expect(fake.opened()).toBe(1);
  });

  test('says so where it is of other pictures, and recognises these', async () => {
    const {io, fake} = worldOf();
    await run(io, 'parse', 'p1.jpg', '--keep-reading', 'kept.json');
    await run(io, 'parse', 'p2.jpg', '--keep-reading', 'kept.json');
    expect(io.err()).toContain('kept.json 里存的不是这些图片的内容');
    expect(fake.pictures).toHaveLength(2);
  });

  test('is shared by the reports of a comparison', async () => {
    const {io, fake} = worldOf({folders: ['new']});
    io.blobs.set('old.jpg', photo(0));
    const argv = [
      'diff',
      'old.jpg',
      'new',
      '--allow-incomplete',
      '--today',
      '2026-12-21',
      '--keep-reading',
      'kept.json',
    ];
    await run(io, ...argv);
    await run(io, ...argv);
    expect(fake.pictures).toHaveLength(3);
    expect(io.err()).not.toContain('kept.json');
  });

  test('leaves a file alone that holds something else', async () => {
    const {io} = worldOf();
    io.files.set('notes.txt', 'mine');
    expect(await run(io, 'parse', 'p1.jpg', '--keep-reading', 'notes.txt')).toBe(2);
    expect(io.files.get('notes.txt')).toBe('mine');
  });

  test('keeps what was recognised before something went wrong', async () => {
    const fake = fakeRecognizer([sheets[0] ?? 'blank', new Error('the thread has ended')]);
    const {io} = worldOf({openRecognizer: fake.open});
    expect(await run(io, 'parse', 'p1.jpg', 'p2.jpg', '--keep-reading', 'kept.json')).toBe(70);
    expect(ReadingSchema.parse(JSON.parse(io.files.get('kept.json') ?? '')).files).toHaveLength(1);
  });
});

test('on a terminal it is said which picture is read, and how long the rest takes', async () => {
  const {io} = worldOf({tty: true, env: {CI: '1'}, seconds: 40});
  await run(io, 'parse', 'p1.jpg', 'p2.jpg');
  expect(io.err()).toContain('正在认第 1 / 2 张图片');
  expect(io.err()).toMatch(/正在认第 2 \/ 2 张图片 还要约 \d+ (?:秒|分钟)/);
  expect(io.err().endsWith('\r\u001B[K')).toBe(true);
});
