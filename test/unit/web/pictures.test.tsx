import {readFileSync} from 'node:fs';
import {gzipSync} from 'node:zlib';
import {render} from 'preact-render-to-string';
import {expect, test} from 'vitest';
import {isRecognizer} from '../../../src/served/is-recognizer.ts';
import {loadTranslator} from '../../../src/text/index.ts';
import {IDLE} from '../../../src/web/deeds.ts';
import {groupPictures} from '../../../src/web/group-pictures.ts';
import type {Reading} from '../../../src/web/protocol.ts';
import {PicturesOffer} from '../../../src/web/screens/pictures.tsx';
import {type PicturesState, reduce, startState} from '../../../src/web/state.ts';
import {fakeRecognizer, photo, seenPages} from '../../compose/fake-recognizer.ts';
import {given as givenFixture, NOTHING_CHOSEN, openEngine, read, SETTING} from './world.ts';

const fixture = (path: string) => new Uint8Array(readFileSync(new URL(`../../../fixtures/${path}`, import.meta.url)));
const given = (name: string, bytes: Uint8Array) => ({name, bytes, password: null});
const PHOTO = fixture('scans/blank-page.jpg');
const REPORT = fixture('brief/typical.pdf');

test('photos that are given together are one report, every other file is one of its own, and none is lost', () => {
  const files = [given('a.pdf', REPORT), given('1.jpg', PHOTO), given('b.pdf', REPORT), given('2.jpg', PHOTO)];
  expect(groupPictures(files).map(({name, at, files}) => [name, at, files.length])).toEqual([
    ['a.pdf', 0, 1],
    ['1.jpg', 1, 2],
    ['b.pdf', 2, 1],
  ]);
  const empty = given('nothing', new Uint8Array());
  expect(groupPictures([empty]).map(({at, files}) => [at, files.length])).toEqual([[0, 1]]);
});

test('the program is known by its content, as it is and packed', async () => {
  const program = new TextEncoder().encode(`loanclose-ocr 1\n${'x'.repeat(90_000)}`);
  expect(await isRecognizer(new Blob([program]))).toBe(true);
  expect(await isRecognizer(new Blob([new Uint8Array(gzipSync(program))]))).toBe(true);
});

test('nothing else is taken for it', async () => {
  const packed = new Uint8Array(gzipSync(REPORT));
  for (const bytes of [REPORT, PHOTO, packed, packed.slice(0, 12), new Uint8Array([0x1f, 0x8b]), new Uint8Array()])
    expect(await isRecognizer(new Blob([bytes.slice()]))).toBe(false);
});

async function offer(pictures: Partial<PicturesState>): Promise<string> {
  const state = reduce(startState('zh'), {type: 'pictures', change: pictures});
  return render(<PicturesOffer state={state} deeds={IDLE} t={await loadTranslator('zh')} />);
}

test('the size is said before anything is loaded; a file from a disk cannot fetch', async () => {
  const local = await offer({});
  expect(local).toContain('18 MB');
  expect(local).toContain('loanclose-ocr.bin');
  expect(local).not.toContain('下载识别程序（');
  expect(await offer({canFetch: true})).toContain('下载识别程序（约 18 MB）');
});

test('while it comes its share is shown, and what did not come is said', async () => {
  const coming = await offer({canFetch: true, fetching: 0.5});
  expect(coming).toContain('value="0.5"');
  expect(coming).not.toContain('<button');
  expect(await offer({canFetch: true, missing: true})).toContain('没有下载到');
});

test('what the person gave stays given when the next report is opened', () => {
  const ready = reduce(startState('zh'), {type: 'pictures', change: {ready: true, canFetch: true}});
  const next = reduce(ready, {type: 'opening', id: 1, files: [], sample: false});
  expect(next.pictures).toEqual({canFetch: true, fetching: null, missing: false, ready: true});
});

test('two photos of a report give its plan, in whatever order, once there is something that recognises them', async () => {
  const recognizer = fakeRecognizer(await seenPages(REPORT));
  const engine = openEngine();
  const photos = [given('back.jpg', photo(1)), given('front.jpg', photo(0))];
  const opening = {choices: NOTHING_CHOSEN, unsaved: false};
  const without = await engine.open(photos, opening, SETTING, () => {});
  expect(without).toMatchObject({type: 'unread', problems: [{code: 'OCR_NOT_INSTALLED', name: 'back.jpg'}]});
  const shares: (number | null)[] = [];
  const answer = await engine.open(photos, {...opening, openRecognizer: recognizer.open}, SETTING, progress =>
    shares.push(progress.share),
  );
  if (answer.type !== 'read') throw new Error(JSON.stringify(answer));
  const printed = await read(openEngine(), [givenFixture('brief/typical.pdf')]);
  const plannedOf = ({plan}: Reading) =>
    plan.items.map(({number, institution, accountKeys}) => [number, institution, accountKeys]);
  expect(plannedOf(answer.reading)).toEqual(plannedOf(printed));
  expect(answer.reading.plan.counts).toEqual(printed.plan.counts);
  const commands = answer.reading.plan.items.map(({script}) => script.command);
  expect(commands.length).toBeGreaterThan(0);
  for (const command of commands) expect(command).toContain(' --report back.jpg --report front.jpg ');
  expect(shares).toContain(0);
  expect(recognizer.closed()).toBe(1);
});
