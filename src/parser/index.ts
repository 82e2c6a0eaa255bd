import {LoancloseError} from '../errors.ts';
import type {Corrections} from '../model/corrections.ts';
import type {Diagnostic} from '../model/diagnostics.ts';
import {Findings} from '../model/findings.ts';
import type {Report} from '../model/report.ts';
import {MAX_ACCOUNTS, MAX_TABLE_LINES} from '../model/source-limit.ts';
import {readBriefReport} from './brief/index.ts';
import {type DetectedLayout, detectLayout} from './detect.ts';
import {tellDoubt} from './doubt.ts';
import {fingerprint} from './fingerprint.ts';
import {foldLines} from './folded-line.ts';
import {type DoubtfulFigure, Proofreading} from './proofreading.ts';
import {requireAccounts, withUnknownLayers} from './reconciliation.ts';
import {withoutRepeated} from './repeated-pages.ts';
import {settleHead} from './report-head.ts';
import {readSource, type Source, type SourceOptions} from './source/index.ts';
import type {Page} from './source/page.ts';
import {countLines, tooMuchText} from './source/too-much-text.ts';

export interface ParseOptions extends SourceOptions {
  /** Gives the text of the same PDF as another engine reads it: the figures of the records are then compared. */
  readonly readWithOtherEngine?: (bytes: Uint8Array, password: string | undefined) => Promise<string>;
  /** Names of institutions as they are printed: a name in a picture that is one character off is mended by them. */
  readonly institutionNames?: () => Promise<readonly string[]>;
  /** What persons found on paper; those of other reports are left alone. */
  readonly corrections?: readonly Corrections[];
}

/** A report, and what of it is in doubt or was until somebody looked it up. */
export interface ProofreadReport {
  readonly report: Report;
  readonly figures: readonly DoubtfulFigure[];
  /** Which of the corrections are of this report. */
  readonly corrections: readonly Corrections[];
}

/**
 * Reads a credit report: PDF, text or CSV, brief or detailed, all told from the content.
 * @param options the PDF engine, the password of an encrypted PDF, and a callback for progress
 * @throws LoancloseError for everything that is not a readable credit report; what is odd inside one becomes a diagnostic
 */
export async function parseReport(bytes: Uint8Array, options: ParseOptions): Promise<Report> {
  return (await proofreadReport(bytes, options)).report;
}

/** Reads as `parseReport` does, and gives every doubtful figure with the picture of its words. */
export async function proofreadReport(bytes: Uint8Array, options: ParseOptions): Promise<ProofreadReport> {
  const source = await readSource(bytes, options);
  const {text, wrapper} = source;
  const {pages: distinct, repeated} = withoutRepeated(source.pages);
  if (text !== null) {
    const table = await import('./table/index.ts');
    if (table.isAccountCsv(text)) {
      if (countLines(text) > MAX_TABLE_LINES) throw tooMuchText();
      return {
        report: finish(withoutOpinion(table.parseAccountCsv(text), options)),
        figures: [],
        corrections: [],
      };
    }
  }
  const {layout, pages, mended} = await mendReport(distinct, wrapper, options);
  const corrections = await correctionsOf(bytes, pages, options);
  const proofreading = new Proofreading(corrections.flatMap(file => file.corrections));
  const read =
    layout === 'brief'
      ? readBriefReport(pages, proofreading)
      : (await import('./detailed/index.ts')).readDetailedReport(pages, text, proofreading);
  const report = mended ? settleHead(read, foldLines(pages.filter(({recognized}) => recognized))) : read;
  const {figures} = proofreading;
  const sourced = [...diagnoseSource(source, repeated), ...report.diagnostics];
  if (text !== null)
    return {report: finish(withoutOpinion({...report, diagnostics: sourced}, options)), figures, corrections};
  const diagnostics = [...sourced, ...(await askOtherEngine(bytes, pages, report, options))];
  const whole = {...report, diagnostics};
  return {report: finish(source.hidden === 'unknown' ? withUnknownLayers(whole) : whole), figures, corrections};
}

interface MendedReport {
  readonly layout: DetectedLayout;
  readonly pages: readonly Page[];
  /** Pages of it were recognised. */
  readonly mended: boolean;
}

/** What was recognised in pictures is mended where its form leaves one reading, first its words, which tell the layout. */
async function mendReport(
  pages: readonly Page[],
  wrapper: Source['wrapper'],
  {institutionNames}: ParseOptions,
): Promise<MendedReport> {
  if (!pages.some(({recognized}) => recognized)) return {layout: detectReport(pages, wrapper), pages, mended: false};
  const [{mendFigures, mendWords}, {KnownWords}, names] = await Promise.all([
    import('./recognized/index.ts'),
    import('./recognized/known-words.ts'),
    institutionNames?.() ?? [],
  ]);
  const known = new KnownWords(names);
  const worded = mendWords(pages, known);
  const layout = detectReport(worded, wrapper);
  return {layout, pages: mendFigures(worded, layout, known), mended: true};
}

async function correctionsOf(
  bytes: Uint8Array,
  pages: readonly Page[],
  {corrections = []}: ParseOptions,
): Promise<Corrections[]> {
  if (corrections.length === 0) return [];
  const sha256 = await fingerprint([bytes]);
  const compact = foldLines(pages)
    .map(line => line.compact)
    .join('');
  const [, number] = /报告编号：?(\d{8,40})/u.exec(compact) ?? [];
  return corrections.filter(file => file.sha256 === sha256 || (number !== undefined && file.reportNumber === number));
}

function finish(report: Report): Report {
  if (report.accounts.length > MAX_ACCOUNTS) throw tooMuchText();
  return tellDoubt(requireAccounts(report));
}

/** A text has no second reading: whoever asked for one is told. */
function withoutOpinion(report: Report, {readWithOtherEngine}: ParseOptions): Report {
  if (readWithOtherEngine === undefined) return report;
  const findings = new Findings();
  findings.add('SECOND_OPINION_UNUSED');
  return {...report, diagnostics: [...report.diagnostics, ...findings.diagnostics]};
}

async function askOtherEngine(
  bytes: Uint8Array,
  pages: readonly Page[],
  report: Report,
  {readWithOtherEngine, password}: ParseOptions,
): Promise<Diagnostic[]> {
  if (readWithOtherEngine === undefined) return [];
  const {compareEngines} = await import('./second-opinion.ts');
  const ours = pages.flatMap(page => page.lines.map(line => line.text)).join('\n');
  return compareEngines(report, ours, await readWithOtherEngine(bytes, password));
}

/** The text of a cover sheet, or of a form that another program would fill, is no report: that is what is said of it. */
function detectReport(pages: readonly Page[], wrapper: Source['wrapper']): DetectedLayout {
  try {
    return detectLayout(foldLines(pages));
  } catch (error) {
    if (wrapper === null || !(error instanceof LoancloseError) || error.code !== 'NOT_A_CREDIT_REPORT') throw error;
    throw new LoancloseError('PDF_NO_TEXT_LAYER', {reason: wrapper}, {cause: error});
  }
}

/** What the source itself lacks: pages without text, characters without meaning, text that is not shown. */
function diagnoseSource({pages, textlessPages, hidden}: Source, repeated: readonly number[]): Diagnostic[] {
  const findings = new Findings();
  if (textlessPages.length > 0) findings.add('PAGES_WITHOUT_TEXT', null, {pages: textlessPages.join(', ')});
  if (repeated.length > 0) findings.add('PAGES_REPEATED', null, {pages: repeated.join(', ')});
  if (hidden === 'unknown') findings.add('LAYERS_UNKNOWN');
  else if (hidden > 0) findings.add('LAYERS_HIDDEN', null, {count: hidden});
  const unreadable = pages
    .flatMap(page => page.lines)
    .reduce((count, line) => count + line.text.split('\uFFFD').length - 1, 0);
  if (unreadable > 0) findings.add('CHARACTERS_UNREADABLE', null, {count: unreadable});
  return findings.diagnostics;
}
