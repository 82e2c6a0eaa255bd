import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {parseReport} from '../../src/parser/index.ts';
import {composeBriefReport} from '../compose/brief-report.ts';
import {type TextOptions, writeBriefText} from '../compose/brief-text.ts';
import {comparable, expectedOf} from '../compose/expected.ts';
import {BRIEF_PDF_FORMS, writeBriefPdf} from '../compose/pdf/brief-pdf.ts';
import {loadPdfium} from '../compose/pdfium.ts';

/** What is printed is read back: every field of every account, in every layout of the text. */
const seeds = fc.integer({min: 0, max: 0xffff});
const generations = fc.constantFrom(1 as const, 2 as const);

async function expectRead(seed: number, generation: 1 | 2, options: TextOptions): Promise<void> {
  const report = composeBriefReport(seed, {generation});
  const bytes = new TextEncoder().encode(writeBriefText(report, {...options, seed}));
  const read = await parseReport(bytes, {loadPdfium});
  expect(comparable(read)).toEqual(expectedOf(report));
  expect(read.diagnostics.filter(({severity}) => severity === 'error')).toEqual([]);
}

const LAYOUTS: Record<string, TextOptions> = {
  'in lines of the official width': {},
  'not wrapped': {wrap: 'none'},
  'broken at random characters': {wrap: 'random'},
  'with page footers': {pageLines: 23},
  'with page footers without spaces': {pageLines: 17, footer: 'tight', wrap: 50},
  'with page footers of the short form': {pageLines: 31, footer: 'slash', wrap: 55},
  'with half-width page footers': {pageLines: 29, footer: 'half-width'},
  'with the header on every page': {pageLines: 19, repeatHeader: true},
  'with ordinals on lines of their own': {ordinals: 'own-line'},
  'with ordinals after the first line': {ordinals: 'after'},
  'with full-width dots': {ordinalMark: '．'},
  'with enumeration commas': {ordinalMark: '、'},
  'with spaces of three kinds inside sentences': {spaces: true},
  'in full-width digits': {fullWidthDigits: true},
  'in half-width punctuation': {halfWidthPunctuation: true},
  'with Kangxi radicals': {radicals: true},
  'with the side bar between the rows': {sideBar: true},
  'with the first page inside a sentence': {crossing: true},
  'with wrapped inquiry cells': {wrapCells: true},
  'with all of it': {
    wrap: 51,
    pageLines: 27,
    repeatHeader: true,
    ordinals: 'own-line',
    fullWidthDigits: true,
    radicals: true,
    spaces: true,
    sideBar: true,
    wrapCells: true,
  },
};

describe('a brief report printed as text reads back equal', () => {
  for (const [name, options] of Object.entries(LAYOUTS)) {
    it(name, async () => {
      await fc.assert(
        fc.asyncProperty(seeds, generations, (seed, generation) => expectRead(seed, generation, options)),
        {numRuns: 40},
      );
    });
  }
});

describe('a brief report printed as PDF reads back equal', () => {
  for (const form of BRIEF_PDF_FORMS) {
    for (const font of ['embedded', 'identity-tounicode', 'unigb'] as const) {
      it(`${form}, ${font}`, async () => {
        await fc.assert(
          fc.asyncProperty(seeds, generations, async (seed, generation) => {
            const report = composeBriefReport(seed, {generation});
            const read = await parseReport(await writeBriefPdf(report, {form, font, seed}), {loadPdfium});
            expect(comparable(read)).toEqual(expectedOf(report));
          }),
          {numRuns: 6},
        );
      });
    }
  }

  it('encrypted', async () => {
    const report = composeBriefReport(11, {generation: 2, minAccounts: 5});
    const bytes = await writeBriefPdf(report, {form: 'lines', font: 'embedded', seed: 1, password: 'loanclose'});
    const read = await parseReport(bytes, {loadPdfium, password: 'loanclose'});
    expect(comparable(read)).toEqual(expectedOf(report));
  });
});
