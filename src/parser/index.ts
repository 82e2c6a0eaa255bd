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
import type {PictureOptions, PictureReader} from './pictures/picture-reader.ts';
import {type DoubtfulFigure, Proofreading} from './proofreading.ts';
import type {Mending} from './recognized/index.ts';
import {requireAccounts, withForeignPages, withUnknownLayers, withUnreadPictures} from './reconciliation.ts';
import {withoutRepeated} from './repeated-pages.ts';
import {settleHead} from './report-head.ts';
import {readSource, type Source, type SourceOptions} from './source/index.ts';
import type {Page} from './source/page.ts';
import type {ReadPicture, UnreadReason} from './source/picture.ts';
import {countLines, tooMuchText} from './source/too-much-text.ts';

export interface ParseOptions extends Omit<SourceOptions, 'readPicture'>, PictureOptions {
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

/** A report as its files show it, before anything is made of its words. */
export interface ReportSource extends Source {
  readonly files: readonly Uint8Array[];
}

/**
 * Reads a credit report: PDF, picture, text or CSV, brief or detailed, all told from the content.
 * @param input one file, or the pictures and PDFs of one report, in any order
 * @param options the PDF engine, what recognises pictures, the password of an encrypted PDF, and callbacks for progress
 * @throws LoancloseError for everything that is not a readable credit report; what is odd inside one becomes a diagnostic
 */
export async function parseReport(input: Uint8Array | readonly Uint8Array[], options: ParseOptions): Promise<Report> {
  return await parseSource(await openSource(input, options), options);
}

/** The first half of it: what the files show. Pictures are recognised here. */
export async function openSource(
  input: Uint8Array | readonly Uint8Array[],
  options: ParseOptions,
): Promise<ReportSource> {
  const files = input instanceof Uint8Array ? [input] : input;
  let reader: PictureReader | null = null;
  const readPicture: ReadPicture = async (picture, place) => {
    const {PictureReader} = await import('./pictures/picture-reader.ts');
    reader ??= new PictureReader(options, files.length);
    return await reader.read(picture, place);
  };
  try {
    return {...(await readSource(files, {...options, readPicture})), files};
  } finally {
    await close(reader);
  }
}

async function close(reader: PictureReader | null): Promise<void> {
  await reader?.close();
}

/** The second half: the report that these pages are. */
export async function parseSource(source: ReportSource, options: ParseOptions): Promise<Report> {
  return (await proofreadSource(source, options)).report;
}

/** The same, with every doubtful figure and the pictures of its words. */
export async function proofreadSource(source: ReportSource, options: ParseOptions): Promise<ProofreadReport> {
  const {text, wrapper} = source;
  const {pages: distinct, repeated} = withoutRepeated(source.pages);
  if (text !== null) {
    const table = await import('./table/index.ts');
    if (table.isAccountCsv(text)) {
      if (countLines(text) > MAX_TABLE_LINES) throw tooMuchText();
      return {report: finish(withoutOpinion(table.parseAccountCsv(text), options)), figures: [], corrections: []};
    }
  }
  const mending = distinct.some(({recognized}) => recognized) ? await openMending(options) : null;
  const worded = mending?.words(distinct) ?? distinct;
  const arrangement = new Findings();
  const {pages: arranged, isOne} = isOfPictures(source)
    ? (await import('./pictures/arrange-pages.ts')).arrangePages(worded, arrangement)
    : {pages: worded, isOne: true};
  const layout = detectReport(arranged, wrapper);
  const pages = mending?.figures(arranged, layout) ?? arranged;
  const corrections = await correctionsOf(source.files, pages, options);
  const proofreading = new Proofreading(corrections.flatMap(file => file.corrections));
  const read =
    layout === 'brief'
      ? readBriefReport(pages, proofreading)
      : (await import('./detailed/index.ts')).readDetailedReport(pages, text, proofreading);
  const headed = mending === null ? read : settleHead(read, foldLines(pages.filter(({recognized}) => recognized)));
  const said = {...headed, diagnostics: [...arrangement.diagnostics, ...headed.diagnostics]};
  const report = withSource(isOne ? said : withForeignPages(said), source, repeated);
  const {figures} = proofreading;
  const [file, ...more] = source.files;
  if (source.kind !== 'pdf' || file === undefined || more.length > 0 || report.source.kind === 'ocr')
    return {report: finish(withoutOpinion(report, options)), figures, corrections};
  const differing = await askOtherEngine(file, pages, report, options);
  return {report: finish({...report, diagnostics: [...report.diagnostics, ...differing]}), figures, corrections};
}

/** What was recognised is mended first by its words, which tell the layout and the order of the pages, then by its figures. */
async function openMending({institutionNames}: ParseOptions): Promise<Mending> {
  const [{Mending}, names] = await Promise.all([import('./recognized/index.ts'), institutionNames?.() ?? []]);
  return new Mending(names);
}

/** The corrections that are of this report: of the same files, or of the same number. */
async function correctionsOf(
  files: readonly Uint8Array[],
  pages: readonly Page[],
  {corrections = []}: ParseOptions,
): Promise<Corrections[]> {
  if (corrections.length === 0) return [];
  const sha256 = await fingerprint(files);
  const compact = foldLines(pages)
    .map(line => line.compact)
    .join('');
  const [, number] = /报告编号：?(\d{8,40})/u.exec(compact) ?? [];
  return corrections.filter(file => file.sha256 === sha256 || (number !== undefined && file.reportNumber === number));
}

/** The pages of one file that is text stand in it as they were written. */
function isOfPictures({files, pages}: ReportSource): boolean {
  return files.length > 1 || pages.some(({recognized}) => recognized);
}

/** What the source adds to a report: where it comes from, and what of it is missing. */
function withSource(report: Report, source: Source, repeated: readonly number[]): Report {
  const recognized = source.pages.some(page => page.recognized && page.lines.length > 0);
  const whole: Report = {
    ...report,
    source: {...report.source, kind: recognized ? 'ocr' : 'text'},
    diagnostics: [...diagnoseSource(source, repeated), ...report.diagnostics],
  };
  const shown = source.hidden === 'unknown' ? withUnknownLayers(whole) : whole;
  return source.unreadPictures.some(({fault}) => LOST.has(fault)) ? withUnreadPictures(shown) : shown;
}

/** There is a page that cannot be seen. A photo of something else, and a back side, belong to no report. */
const LOST: ReadonlySet<UnreadReason> = new Set(['damaged', 'too-large', 'too-slow', 'too-small']);

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
function diagnoseSource(
  {pages, textlessPages, unreadPictures, hidden}: Source,
  repeated: readonly number[],
): Diagnostic[] {
  const findings = new Findings();
  const unread = (has: (fault: UnreadReason) => boolean) =>
    unreadPictures.filter(({fault}) => has(fault)).map(({page}) => page);
  const empty = [...textlessPages, ...unread(fault => fault === 'blank')].toSorted((a, b) => a - b);
  const notInstalled = unread(fault => fault === 'not-installed');
  const illegible = unread(fault => fault !== 'blank' && fault !== 'not-installed');
  if (empty.length > 0) findings.add('PAGES_WITHOUT_TEXT', null, {pages: empty.join(', ')});
  if (notInstalled.length > 0) findings.add('PICTURES_NOT_READ', null, {pages: notInstalled.join(', ')});
  if (illegible.length > 0) findings.add('PICTURES_UNREADABLE', null, {pages: illegible.join(', ')});
  if (repeated.length > 0) findings.add('PAGES_REPEATED', null, {pages: repeated.join(', ')});
  if (hidden === 'unknown') findings.add('LAYERS_UNKNOWN');
  else if (hidden > 0) findings.add('LAYERS_HIDDEN', null, {count: hidden});
  const unreadable = pages
    .flatMap(page => page.lines)
    .reduce((count, line) => count + line.text.split('\uFFFD').length - 1, 0);
  if (unreadable > 0) findings.add('CHARACTERS_UNREADABLE', null, {count: unreadable});
  return findings.diagnostics;
}
