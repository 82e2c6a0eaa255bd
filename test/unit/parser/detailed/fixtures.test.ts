import {readdir, readFile} from 'node:fs/promises';
import {describe, expect, it} from 'vitest';
import type {Report} from '../../../../src/model/report.ts';
import {readDetailedReport} from '../../../../src/parser/detailed/index.ts';
import {readPdf} from '../../../../src/parser/source/pdf.ts';
import {readFacts} from '../../../compose/detailed/expected.ts';
import {detailedFixtures} from '../../../compose/detailed/fixtures.ts';
import {loadPdfium} from '../../../compose/pdfium.ts';

const folder = new URL('../../../../fixtures/detailed/', import.meta.url);

async function readFixture(name: string): Promise<Report> {
  const bytes = await readFile(new URL(name, folder));
  if (name.endsWith('.json')) return readDetailedReport(JSON.parse(bytes.toString()));
  const {pages} = await readPdf(bytes, {loadPdfium, ...(name.includes('encrypted') ? {password: 'loanclose'} : {})});
  return readDetailedReport(pages);
}

describe('fixtures/detailed', () => {
  it.each([
    'typical.pdf',
    'before.pdf',
    'after.pdf',
    'nasty.pdf',
    'institution-edition.pdf',
    'typical-encrypted.pdf',
    'two-pages-on-a-sheet.pdf',
    'positioned.json',
  ])('%s is read as it was composed', async name => {
    const expected = await readFile(new URL(`${name.replace(/\.[a-z]+$/, '')}.expected.json`, folder), 'utf8');
    const report = await readFixture(name);
    expect(readFacts(report)).toEqual(JSON.parse(expected));
    expect(report.reconciliation.status).toBe('matched');
  });

  it('a missing page is a mismatch', async () => {
    expect((await readFixture('page-missing.pdf')).reconciliation.status).toBe('mismatched');
  });

  it('are what the generator makes today', async () => {
    const made = await detailedFixtures();
    for (const {name, bytes} of made)
      expect([name, Buffer.from(bytes).equals(await readFile(new URL(name, folder)))]).toEqual([name, true]);
    const files = (await readdir(folder)).filter(name => !name.endsWith('.expected.json'));
    expect(files.sort()).toEqual(made.map(({name}) => name).sort());
  });
});
