import {readFileSync} from 'node:fs';
import {PDFDocument} from '@cantoo/pdf-lib';
import {describe, expect, it} from 'vitest';
import type {Report} from '../../../src/model/report.ts';
import {loadPdfium} from '../../../src/node/pdfium.ts';
import {parseReport} from '../../../src/parser/index.ts';

const REPORTS = {brief: 'brief/typical.pdf', detailed: 'detailed/typical.pdf'};
type Layout = keyof typeof REPORTS;

/** A file of the pages of others, each named by file and number. */
async function arrange(
  files: readonly string[],
  pick: (pages: readonly number[]) => readonly number[],
): Promise<Report> {
  const target = await PDFDocument.create();
  const pages = [];
  for (const name of files) {
    const file = await PDFDocument.load(readFileSync(new URL(`../../../fixtures/${name}`, import.meta.url)));
    pages.push(...(await target.copyPages(file, file.getPageIndices())));
  }
  for (const at of pick(pages.map((_, index) => index))) {
    const page = pages[at];
    if (page) target.addPage(page);
  }
  return parseReport(await target.save(), {loadPdfium});
}

/** Everything that was read, whatever page it stood on. */
function recordsOf({accounts, facilities, liabilities, inquiries, summary}: Report) {
  const bare = (record: object) => Object.fromEntries(Object.entries(record).filter(([name]) => name !== 'span'));
  return {accounts: accounts.map(bare), facilities: facilities.map(bare), liabilities, inquiries, summary};
}

function codesOf({diagnostics}: Report): string[] {
  return diagnostics.map(({code}) => code);
}

describe('pages that are there twice', () => {
  const arrangements: Record<string, (pages: readonly number[]) => readonly number[]> = {
    'each behind itself': pages => pages.slice(pages.length / 2).flatMap((at, index) => [index, at]),
    'all behind all': pages => pages,
    'the first one': pages => [pages.length / 2, ...pages.slice(0, pages.length / 2)],
    'the second one': pages => [0, 1, 1 + pages.length / 2, ...pages.slice(2, pages.length / 2)],
    'the last one': pages => [...pages.slice(0, pages.length / 2), pages.length - 1],
  };
  for (const layout of ['brief', 'detailed'] satisfies Layout[])
    for (const [name, pick] of Object.entries(arrangements))
      it(`are read once: ${layout}, ${name}`, async () => {
        const file = REPORTS[layout];
        const [once, twice] = [await arrange([file], pages => pages), await arrange([file, file], pick)];
        expect(recordsOf(twice)).toEqual(recordsOf(once));
        expect(twice.reconciliation.status).toBe('matched');
        expect(codesOf(twice)).toEqual([...codesOf(once), 'PAGES_REPEATED']);
      });
});

describe('pages in another order', () => {
  it.each([
    ['reversed', (pages: readonly number[]) => pages.toReversed()],
    ['the first two exchanged', ([one = 0, two = 0, ...rest]: readonly number[]) => [two, one, ...rest]],
  ])('of a detailed report are read in the right one: %s', async (_name, pick) => {
    const [once, other] = [await arrange([REPORTS.detailed], pages => pages), await arrange([REPORTS.detailed], pick)];
    expect(recordsOf(other)).toEqual(recordsOf(once));
    expect(codesOf(other)).toContain('PAGES_REORDERED');
  });

  it('of a brief report end with exit 4', async () => {
    const {reconciliation} = await arrange([REPORTS.brief], pages => pages.toReversed());
    expect(reconciliation.status).toBe('mismatched');
  });
});

describe('pages that are missing', () => {
  it.each([0, 1, 2, 3, 4, 5, 6, 7, 8])('from a detailed report are said: %i', async missing => {
    const {reconciliation} = await arrange([REPORTS.detailed], pages => pages.filter(at => at !== missing));
    expect(reconciliation.status).toBe('mismatched');
  });

  it('from a brief report are said', async () => {
    const {reconciliation} = await arrange([REPORTS.brief], ([first = 0]) => [first]);
    expect(reconciliation.status).toBe('mismatched');
  });
});

describe('two reports in one file', () => {
  it.each([
    ['brief', ['brief/before.pdf', 'brief/after.pdf']],
    ['detailed', ['detailed/before.pdf', 'detailed/after.pdf']],
    ['brief and detailed', ['brief/typical.pdf', 'detailed/typical.pdf']],
    ['detailed and brief', ['detailed/typical.pdf', 'brief/typical.pdf']],
  ])('are never taken for one: %s', async (_name, files) => {
    const report = await arrange(files, pages => pages);
    expect(report.reconciliation.status).toBe('mismatched');
    expect(codesOf(report)).toContain('SEVERAL_REPORTS');
  });
});
