import {LoancloseError} from '../errors.ts';
import type {Diagnostic} from '../model/diagnostics.ts';
import {Findings} from '../model/findings.ts';
import type {Report} from '../model/report.ts';
import {MAX_ACCOUNTS, MAX_TABLE_LINES} from '../model/source-limit.ts';
import {readBriefReport} from './brief/index.ts';
import {type DetectedLayout, detectLayout} from './detect.ts';
import {tellDoubt} from './doubt.ts';
import {foldLines} from './folded-line.ts';
import {requireAccounts, withUnknownLayers} from './reconciliation.ts';
import {withoutRepeated} from './repeated-pages.ts';
import {readSource, type Source, type SourceOptions} from './source/index.ts';
import type {Page} from './source/page.ts';
import {countLines, tooMuchText} from './source/too-much-text.ts';

export interface ParseOptions extends SourceOptions {
  /** Gives the text of the same PDF as another engine reads it: the figures of the records are then compared. */
  readonly readWithOtherEngine?: (bytes: Uint8Array, password: string | undefined) => Promise<string>;
}

/**
 * Reads a credit report: PDF, text or CSV, brief or detailed, all told from the content.
 * @param options the PDF engine, the password of an encrypted PDF, and a callback for progress
 * @throws LoancloseError for everything that is not a readable credit report; what is odd inside one becomes a diagnostic
 */
export async function parseReport(bytes: Uint8Array, options: ParseOptions): Promise<Report> {
  const source = await readSource(bytes, options);
  const {text, wrapper} = source;
  const {pages, repeated} = withoutRepeated(source.pages);
  if (text !== null) {
    const table = await import('./table/index.ts');
    if (table.isAccountCsv(text)) {
      if (countLines(text) > MAX_TABLE_LINES) throw tooMuchText();
      return finish(withoutOpinion(table.parseAccountCsv(text), options));
    }
  }
  const layout = detectReport(pages, wrapper);
  const report =
    layout === 'brief' ? readBriefReport(pages) : (await import('./detailed/index.ts')).readDetailedReport(pages, text);
  if (text !== null)
    return finish(
      withoutOpinion({...report, diagnostics: [...diagnoseSource(source, repeated), ...report.diagnostics]}, options),
    );
  const differing = await askOtherEngine(bytes, pages, report, options);
  const diagnostics = [...diagnoseSource(source, repeated), ...report.diagnostics, ...differing];
  return finish(source.hidden === 'unknown' ? withUnknownLayers({...report, diagnostics}) : {...report, diagnostics});
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
