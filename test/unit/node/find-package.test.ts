import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {findPackage, versionOf} from '../../../src/node/find-package.ts';

const root = mkdtempSync(join(tmpdir(), 'loanclose-find-'));
const placeOf = (name: string) => pathToFileURL(join(root, name, 'here'));

beforeAll(() => {
  for (const [place, version] of [
    ['beside', '1.0.0'],
    ['working', '2.0.0'],
  ]) {
    const folder = join(root, place ?? '', 'node_modules/add-on');
    mkdirSync(folder, {recursive: true});
    const exports = {'.': './index.js', './package.json': './package.json'};
    writeFileSync(join(folder, 'package.json'), JSON.stringify({name: 'add-on', version, type: 'module', exports}));
    writeFileSync(join(folder, 'index.js'), '');
  }
});
afterAll(() => rmSync(root, {recursive: true, force: true}));

test('the first place that has it is taken', () => {
  expect(versionOf(findPackage('add-on', [placeOf('nowhere'), placeOf('working'), placeOf('beside')]))).toBe('2.0.0');
  expect(versionOf(findPackage('add-on', [placeOf('beside'), placeOf('working')]))).toBe('1.0.0');
});

test('what is nowhere is not found', () => {
  expect(findPackage('add-on', [placeOf('nowhere')])).toBeNull();
  expect(versionOf(null)).toBeNull();
});
