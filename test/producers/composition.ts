import type {Report} from '../../src/model/report.ts';
import {type Block, briefBlocks} from '../compose/brief-blocks.ts';
import {composeBriefReport} from '../compose/brief-report.ts';
import {type Element, elementsOf} from '../compose/detailed/elements.ts';
import {composedFacts, readFacts} from '../compose/detailed/expected.ts';
import {paperOf, randomForm, toPdf} from '../compose/detailed/print.ts';
import {randomReport} from '../compose/detailed/random-report.ts';
import {comparable, expectedOf} from '../compose/expected.ts';
import {BRIEF_PDF_FORMS, writeBriefPdf} from '../compose/pdf/brief-pdf.ts';
import {DRAW_FORMS} from '../compose/pdf/canvas.ts';
import {Random} from '../compose/random.ts';

export const REPORT_LAYOUTS = ['brief', 'detailed'] as const;
export type ReportLayout = (typeof REPORT_LAYOUTS)[number];

/** Everything of a report that is compared, by kind of record. The header and the printed counts are one record each. */
export type Records = Readonly<Record<string, readonly unknown[]>>;

/** A composed report before any producer has printed it. The same layout and seed give the same one. */
export type Composition = {
  readonly seed: number;
  readonly expected: Records;
  /** The PDF of the composer, by lines, runs or single characters; `lines`: every line or cell is one text object. */
  readonly pdf: (lines?: 'lines') => Promise<Uint8Array>;
} & (
  | {readonly layout: 'brief'; readonly blocks: readonly Block[]}
  | {readonly layout: 'detailed'; readonly elements: readonly Element[]}
);

export function compose(layout: ReportLayout, seed: number): Composition {
  return layout === 'brief' ? composeBrief(seed) : composeDetailed(seed);
}

function composeBrief(seed: number): Composition {
  const report = composeBriefReport(seed, {minAccounts: 2});
  const random = new Random(seed + 1);
  const form = random.pick(BRIEF_PDF_FORMS);
  return {
    layout: 'brief',
    seed,
    expected: briefRecords(expectedOf(report)),
    blocks: briefBlocks(report),
    pdf: lines => writeBriefPdf(report, {form: lines ?? form, font: 'embedded', seed}),
  };
}

function composeDetailed(seed: number): Composition {
  const random = new Random(seed + 1);
  const report = randomReport({seed, edition: random.chance(0.1) ? 'institution' : 'personal'});
  const {wording} = randomForm(seed + 2);
  const draw = random.pick(DRAW_FORMS);
  return {
    layout: 'detailed',
    seed,
    expected: detailedRecords(composedFacts(report)),
    elements: elementsOf(report, wording),
    pdf: lines => toPdf(paperOf(report, wording), {draw: lines ? 'line' : draw, font: 'embedded', seed}),
  };
}

/** What was read, in the shape of `expected`. */
export function recordsOf(report: Report, layout: ReportLayout): Records {
  return layout === 'brief' ? briefRecords(comparable(report)) : detailedRecords(readFacts(report));
}

export function briefRecords(facts: ReturnType<typeof comparable>): Records {
  const {layout, generation, reportNumber, reportedAt, holder, accounts, liabilities, inquiries, summary} = facts;
  return {
    header: [{layout, generation, reportNumber, reportedAt, holder}],
    summary: [summary],
    accounts,
    liabilities,
    inquiries,
  };
}

export function detailedRecords(facts: ReturnType<typeof readFacts>): Records {
  const {accounts, facilities, liabilities, inquiries, ...header} = facts;
  return {header: [header], accounts, facilities, liabilities, inquiries};
}
