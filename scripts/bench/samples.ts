import {existsSync} from 'node:fs';
import {mkdir, writeFile} from 'node:fs/promises';
import {writeCaseFile} from '../../src/case/read-case-file.ts';
import {composeBriefReport} from '../../test/compose/brief-report.ts';
import {writeBriefPdf} from '../../test/compose/pdf/brief-pdf.ts';
import {composeBigCase} from '../../test/unit/case/events.ts';
import {composeCells, composePages} from '../report-of-pages.ts';

/** Brief reports of so many pages of prose, detailed ones of at least so many pages of cells. */
export const SAMPLES = [
  {id: '2', pages: 2, what: '2 p.', compose: composePages},
  {id: '10', pages: 10, what: '10 p.', compose: composePages},
  {id: '40', pages: 40, what: '40 p.', compose: composePages},
  {id: '120', pages: 120, what: '120 p.', compose: composePages},
  {id: 'cells-10', pages: 10, what: '10 p. of cells', compose: composeCells},
  {id: 'cells-40', pages: 40, what: '40 p. of cells', compose: composeCells},
] as const;
export const CASE_EVENTS = 500;
export const MANY = 1000;
/** So many of them are different. */
const DIFFERENT = 50;

export interface Samples {
  readonly fileOf: (id: (typeof SAMPLES)[number]['id']) => string;
  /** A case file with `CASE_EVENTS` events. */
  readonly bigCase: string;
  /** A folder of `MANY` reports of two pages or so. */
  readonly many: string;
}

/** Composes what is measured in `folder`; what lies there from the last time is taken again. */
export async function composeSamples(folder: string): Promise<Samples> {
  const fileOf = (id: string) => `${folder}/${id}.pdf`;
  const many = `${folder}/many`;
  await mkdir(many, {recursive: true});
  for (const {id, pages, compose} of SAMPLES)
    if (!existsSync(fileOf(id))) await writeFile(fileOf(id), await compose(pages));
  for (let seed = 0; seed < DIFFERENT; seed++) {
    if (existsSync(`${many}/${seed}-0.pdf`)) continue;
    const report = composeBriefReport(seed, {generation: 2, minAccounts: 8, maxAccounts: 24});
    const bytes = await writeBriefPdf(report, {form: 'lines', font: 'embedded', seed});
    for (let copy = MANY / DIFFERENT - 1; copy >= 0; copy--) await writeFile(`${many}/${seed}-${copy}.pdf`, bytes);
  }
  const bigCase = `${folder}/case.json`;
  await writeFile(bigCase, writeCaseFile(composeBigCase(CASE_EVENTS)));
  return {fileOf, bigCase, many};
}
