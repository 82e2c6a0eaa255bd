import fc from 'fast-check';
import {expect, it} from 'vitest';
import {parseReport} from '../../src/parser/index.ts';
import {redactPages} from '../../src/parser/redact.ts';
import {readText} from '../../src/parser/source/text.ts';
import {composeBriefReport} from '../compose/brief-report.ts';
import {type TextOptions, writeBriefText} from '../compose/brief-text.ts';
import {loadPdfium} from '../compose/pdfium.ts';

const LAYOUTS: readonly TextOptions[] = [
  {},
  {wrap: 'none'},
  {wrap: 'random'},
  {pageLines: 23},
  {fullWidthDigits: true},
  {halfWidthPunctuation: true},
  {radicals: true},
];
const encode = (text: string) => new TextEncoder().encode(text);

/** Runs of three digits and more that are neither the placeholder nor "nothing". */
function figuresOf(text: string): string[] {
  const figures = text.normalize('NFKC').match(/\d{3,}/g) ?? [];
  return figures.filter(figure => !/^(?:1+|0+)$/.test(figure));
}

it('nothing of a report is left in its copy, and the copy reads as the same accounts', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({min: 0, max: 0xffff}),
      fc.constantFrom(...LAYOUTS),
      fc.constantFrom(1 as const, 2 as const),
      async (seed, layout, generation) => {
        const text = writeBriefText(composeBriefReport(seed, {generation}), {...layout, seed});
        const report = await parseReport(encode(text), {loadPdfium});
        const institutions = [...report.accounts, ...report.inquiries, ...report.liabilities]
          .map(({institution}) => institution)
          .filter(name => name !== '本人');
        const copy = redactPages(readText(text), institutions);
        const compact = copy.normalize('NFKC').replaceAll(/\s/g, '');
        expect(institutions.filter(name => compact.includes(name.normalize('NFKC')))).toEqual([]);
        expect(compact).not.toMatch(/张三|李四|王五/);
        expect(figuresOf(copy)).toEqual([]);
        const read = await parseReport(encode(copy), {loadPdfium});
        expect(read.accounts.map(({kind, status}) => [kind, status])).toEqual(
          report.accounts.map(({kind, status}) => [kind, status]),
        );
      },
    ),
    {numRuns: 60},
  );
}, 60_000);
