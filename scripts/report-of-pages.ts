import {PDFDocument} from '@cantoo/pdf-lib';
import {composeBriefReport} from '../test/compose/brief-report.ts';
import {paperOf, toPdf} from '../test/compose/detailed/print.ts';
import {randomReport} from '../test/compose/detailed/random-report.ts';
import {writeBriefPdf} from '../test/compose/pdf/brief-pdf.ts';

/** From this attempt on only the accounts change: another seed makes other inquiries, which can be half of a long report. */
const LAST_SEED = 6;

/** Hardly any report has a thousand. A page holds some thirty, so accounts always have room. */
const INQUIRIES_A_PAGE = 12;
const MOST_INQUIRIES = 900;

/** A composed report with this many pages, a hundredth more or less: more accounts or fewer until it fits. */
export async function composePages(pages: number): Promise<Uint8Array> {
  let accounts = pages * 8;
  for (let attempt = 0; attempt < 40; attempt++) {
    const size = {
      generation: 2,
      minAccounts: accounts,
      maxAccounts: accounts,
      maxInquiries: Math.min(pages * INQUIRIES_A_PAGE, MOST_INQUIRIES),
    } as const;
    const bytes = await writeBriefPdf(composeBriefReport(Math.min(attempt, LAST_SEED), size), {
      form: 'lines',
      font: 'embedded',
      seed: 1,
    });
    const drawn = (await PDFDocument.load(bytes)).getPageCount();
    if (Math.abs(drawn - pages) <= pages / 100) return bytes;
    accounts = Math.max(1, accounts + Math.trunc((pages - drawn) * 8) + Math.sign(pages - drawn));
  }
  throw new Error(`no report of ${pages} pages`);
}

/** A composed detailed report of at least this many pages. */
export async function composeCells(pages: number): Promise<Uint8Array> {
  for (let most = 1; most < 200; most++) {
    const paper = paperOf(randomReport({seed: 1, most}));
    if (paper.pages >= pages) return toPdf(paper, {font: 'embedded', draw: 'line', seed: 1});
  }
  throw new Error(`no report of ${pages} pages`);
}
