import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {openRecognizer} from '../../../src/node/recognizer.ts';

const root = mkdtempSync(join(tmpdir(), 'loanclose-recognizer-'));
const placeOf = (name: string) => pathToFileURL(join(root, name, 'here'));

/** One that never answers, and one that does not start. */
const ADD_ONS = {
  slow: 'export const openRecognizer = async () => ({runtime: "wasm", recognize: () => new Promise(() => {}), close: async () => {}});',
  broken: 'export const openRecognizer = async () => { throw new Error("no SIMD") };',
};

beforeAll(() => {
  for (const [name, code] of Object.entries(ADD_ONS)) {
    const folder = join(root, name, 'node_modules/loanclose-ocr');
    mkdirSync(folder, {recursive: true});
    const exports = {'.': './index.js', './package.json': './package.json'};
    writeFileSync(join(folder, 'package.json'), JSON.stringify({version: '0.0.1', type: 'module', exports}));
    writeFileSync(join(folder, 'index.js'), code);
  }
});
afterAll(() => rmSync(root, {recursive: true, force: true}));

test('Ctrl-C ends the reading of a picture at once', async () => {
  const before = process.listenerCount('SIGINT');
  const recognizer = await openRecognizer(placeOf('slow'));
  const reading = recognizer.recognize({encoded: new Uint8Array()});
  process.emit('SIGINT');
  await expect(reading).rejects.toMatchObject({name: 'Interrupted'});
  await recognizer.close();
  expect(process.listenerCount('SIGINT')).toBe(before);
});

test('an add-on that does not start is told from one that is not there', async () => {
  await expect(openRecognizer(placeOf('broken'))).rejects.toMatchObject({
    code: 'OCR_NOT_INSTALLED',
    args: {reason: 'unusable'},
  });
});
