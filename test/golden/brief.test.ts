import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {parseReport} from '../../src/parser/index.ts';
import {comparable} from '../compose/expected.ts';
import {loadPdfium} from '../compose/pdfium.ts';

const ROOT = join(import.meta.dirname, '../../fixtures/brief');
const cases = readdirSync(ROOT, {withFileTypes: true})
  .filter(entry => entry.isDirectory())
  .map(entry => entry.name);

describe('every brief fixture reads as its expected model', () => {
  it('has fixtures', () => expect(cases.length).toBeGreaterThan(30));

  it.each(cases)('%s', async name => {
    const folder = join(ROOT, name);
    const input = ['input.txt', 'input.pdf'].find(file => existsSync(join(folder, file)));
    if (input === undefined) throw new Error('no input');
    const report = await parseReport(readFileSync(join(folder, input)), {loadPdfium});
    expect(comparable(report)).toEqual(JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')));
  });

  it.each(['typical.pdf', 'typical.txt', 'typical-embedded.pdf', 'typical-glyphs.pdf', 'typical-encrypted.pdf'])(
    '%s',
    async file => {
      const report = await parseReport(readFileSync(join(ROOT, file)), {loadPdfium, password: 'loanclose'});
      expect(comparable(report)).toEqual(JSON.parse(readFileSync(join(ROOT, 'typical.expected.json'), 'utf8')));
    },
  );
});
