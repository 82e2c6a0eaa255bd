import {mkdir} from 'node:fs/promises';
import {briefBlocks} from '../compose/brief-blocks.ts';
import {composeBriefReport} from '../compose/brief-report.ts';
import {elementsOf} from '../compose/detailed/elements.ts';
import {composedFacts} from '../compose/detailed/expected.ts';
import {paperOf, randomForm, toPdf} from '../compose/detailed/print.ts';
import {randomReport} from '../compose/detailed/random-report.ts';
import {expectedOf} from '../compose/expected.ts';
import {writeBriefPdf} from '../compose/pdf/brief-pdf.ts';
import {Random} from '../compose/random.ts';
import {briefHtml} from '../producers/brief-html.ts';
import {printHtml} from '../producers/chromium.ts';
import {briefRecords, detailedRecords, type Records, type ReportLayout} from '../producers/composition.ts';
import {detailedHtml} from '../producers/detailed-html.ts';
import {type HtmlStyle, randomStyle} from '../producers/html-style.ts';

/** Songti, Kaiti, Heiti and round ones, drawn as outlines of their own: seven families, nine fonts. */
export const FONTS = [
  'AR PL SungtiL GB',
  'AR PL KaitiM GB',
  'AR PL UMing CN',
  'LXGW WenKai Mono',
  'WenQuanYi Micro Hei',
  'WenQuanYi Zen Hei',
  'Noto Sans CJK SC',
  'Noto Serif CJK SC',
  'Droid Sans Fallback',
] as const;

export interface SetReport {
  readonly pdf: Uint8Array;
  /** The font that the file does not hold and is to be drawn with. */
  readonly font: string;
  readonly expected: Records;
}

/** A composed report of a page or three, set in the geometry of the official file, or by Chromium as a bank's page. */
export async function setReport(layout: ReportLayout, seed: number): Promise<SetReport> {
  const random = new Random(seed);
  const font = random.pick(FONTS);
  const official = random.chance(0.5);
  return layout === 'brief' ? setBrief(seed, font, official, random) : setDetailed(seed, font, official, random);
}

async function setBrief(seed: number, font: string, official: boolean, random: Random): Promise<SetReport> {
  const report = composeBriefReport(seed, {minAccounts: 3, maxAccounts: 8, maxInquiries: 4});
  const expected = briefRecords(expectedOf(report));
  if (official)
    return {pdf: await writeBriefPdf(report, {form: random.pick(FORMS), font: 'unigb', seed}), font, expected};
  const html = briefHtml(briefBlocks(report), styleOf(font, random));
  return {pdf: await print(html, 'brief', seed), font, expected};
}

/** The forms of the official file that can be seen on paper. */
const FORMS = ['lines', 'runs', 'repeated-header', 'page-break'] as const;

async function setDetailed(seed: number, font: string, official: boolean, random: Random): Promise<SetReport> {
  const report = randomReport({seed, most: 1});
  const expected = detailedRecords(composedFacts(report));
  const {wording: any, geometry} = randomForm(seed);
  // the fonts of GB 2312 have no 戶, and nothing is drawn in its place
  const wording = any.account === '账戶' ? {...any, account: '账户' as const} : any;
  if (official) {
    // its watermark is black, cells three points off touch their neighbours, pages are nearly empty: a text layer can be so, paper is not
    const paper = paperOf(report, wording, {
      ...geometry,
      watermark: false,
      jitter: Math.min(geometry.jitter, 1),
      breaks: Math.min(geometry.breaks, 0.02),
    });
    return {pdf: await toPdf(paper, {draw: 'run', font: 'unigb', seed}), font, expected};
  }
  const html = detailedHtml(elementsOf(report, wording), styleOf(font, random));
  return {pdf: await print(html, 'detailed', seed), font, expected};
}

function styleOf(font: string, random: Random): HtmlStyle {
  return randomStyle(random, {font, size: random.pick([9, 9, 10])});
}

async function print(html: string, layout: ReportLayout, seed: number): Promise<Uint8Array> {
  await mkdir('.tmp/scans', {recursive: true});
  return printHtml(html, `.tmp/scans/${layout}-${seed}.pdf`, {});
}
