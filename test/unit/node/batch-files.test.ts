import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {Readable} from 'node:stream';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {batchFiles} from '../../../src/node/batch/files.ts';

const folder = mkdtempSync(join(tmpdir(), 'loanclose-batch-files-'));

beforeAll(() => {
  mkdirSync(join(folder, 'below'));
  for (const name of ['a.pdf', 'b.txt', 'c.JPG', 'below/d.png', 'e.webp', 'f.gif', '.g.jpg', 'h.jpeg'])
    writeFileSync(join(folder, name), 'x');
});
afterAll(() => rmSync(folder, {recursive: true, force: true}));

test.each([
  [false, ['a.pdf', 'b.txt']],
  [true, ['a.pdf', 'b.txt', 'below/d.png', 'c.JPG', 'e.webp', 'h.jpeg']],
])('pictures are reports where they can be recognised: %s', async (pictures, expected) => {
  const files: string[] = [];
  for await (const {file} of batchFiles([folder], {except: null, pictures}, Readable.from([]))) files.push(file);
  expect(files.toSorted()).toEqual(expected);
});
