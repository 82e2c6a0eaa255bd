import {existsSync} from 'node:fs';
import {mkdir, writeFile} from 'node:fs/promises';
import {PDFDocument} from '@cantoo/pdf-lib';
import {writeCaseFile} from '../../src/case/read-case-file.ts';
import {composeBriefReport} from '../../test/compose/brief-report.ts';
import {writeBriefPdf} from '../../test/compose/pdf/brief-pdf.ts';
import {composeBigCase} from '../../test/unit/case/events.ts';
import {composeCells, composePages} from '../report-of-pages.ts';

/** Brief reports of so many pages of prose, detailed ones of at least so many pages of cells. */
export const SAMPLES = [
  {id: '2', pages: 2, what: '2 p.', compose: composePages},
  {id: '10', pages: 10, what: '10 p.', compose: composePages},
  {id: '40', pages: 40, what: '40 p.', compose: composeLong},
  {id: '120', pages: 120, what: '120 p.', compose: composeLong},
  {id: 'cells-10', pages: 10, what: '10 p. of cells', compose: composeCells},
  {id: 'cells-40', pages: 40, what: '40 p. of cells', compose: composeCells},
] as const;
export const CASE_EVENTS = 500;
/** So many of the many are different. */
const DIFFERENT = 50;

export interface Samples {
  readonly fileOf: (id: (typeof SAMPLES)[number]['id']) => string;
  /** A case file with `CASE_EVENTS` events. */
  readonly bigCase: string;
  /** Reports of two pages or so. */
  readonly many: readonly string[];
}

/** Composes what is measured in `folder`; what lies there from the last time is taken again. @param count how many are the many */
export async function composeSamples(folder: string, count: number): Promise<Samples> {
  const fileOf = (id: string) => `${folder}/${id}.pdf`;
  await mkdir(`${folder}/many`, {recursive: true});
  const many: string[] = [];
  for (const {id, pages, compose} of SAMPLES)
    if (!existsSync(fileOf(id))) await writeFile(fileOf(id), await compose(pages));
  for (let seed = 0; seed < DIFFERENT; seed++) {
    const path = `${folder}/many/${seed}.pdf`;
    for (let copy = seed; copy < count; copy += DIFFERENT) many.push(path);
    if (existsSync(path)) continue;
    const report = composeBriefReport(seed, {generation: 2, minAccounts: 8, maxAccounts: 24});
    const bytes = await writeBriefPdf(report, {form: 'lines', font: 'embedded', seed});
    await writeFile(path, bytes);
  }
  const bigCase = `${folder}/case.json`;
  await writeFile(bigCase, writeCaseFile(composeBigCase(CASE_EVENTS)));
  return {fileOf, bigCase, many};
}

/** As many pages as asked for, one more or less. Only the accounts grow: a page of inquiries would cost less than one of sentences. */
async function composeLong(pages: number): Promise<Uint8Array> {
  let accounts = pages * 10;
  for (let attempt = 0; attempt < 30; attempt++) {
    const size = {generation: 2, minAccounts: accounts, maxAccounts: accounts, maxInquiries: 100} as const;
    const bytes = await writeBriefPdf(composeBriefReport(1, size), {form: 'lines', font: 'embedded', seed: 1});
    const missing = pages - (await PDFDocument.load(bytes)).getPageCount();
    if (Math.abs(missing) <= 1) return bytes;
    accounts += missing * 6;
  }
  throw new Error(`no report of ${pages} pages`);
}
