import type {Diagnostic} from '../model/diagnostics.ts';
import {Findings} from '../model/findings.ts';
import type {Report} from '../model/report.ts';
import {MAX_ACCOUNTS, MAX_TABLE_LINES} from '../model/source-limit.ts';
import {readBriefReport} from './brief/index.ts';
import {detectLayout} from './detect.ts';
import {tellDoubt} from './doubt.ts';
import {foldLines} from './folded-line.ts';
import {requireAccounts} from './reconciliation.ts';
import {readSource, type SourceOptions} from './source/index.ts';
import type {Page} from './source/page.ts';
import {countLines, tooMuchText} from './source/too-much-text.ts';

export type ParseOptions = SourceOptions;

/**
 * Reads a credit report: PDF, text or CSV, brief or detailed, all told from the content.
 * @param options the PDF engine, the password of an encrypted PDF, and a callback for progress
 * @throws LoancloseError for everything that is not a readable credit report; what is odd inside one becomes a diagnostic
 */
export async function parseReport(bytes: Uint8Array, options: ParseOptions): Promise<Report> {
  const {pages, text, textlessPages} = await readSource(bytes, options);
  if (text !== null) {
    const csv = await import('./table/csv.ts');
    if (csv.isAccountCsv(text)) {
      if (countLines(text) > MAX_TABLE_LINES) throw tooMuchText();
      return finish(csv.parseAccountCsv(text));
    }
  }
  const layout = detectLayout(foldLines(pages));
  const report =
    layout === 'brief' ? readBriefReport(pages) : (await import('./detailed/index.ts')).readDetailedReport(pages, text);
  const diagnostics = [...diagnoseSource(pages, textlessPages), ...report.diagnostics];
  return finish({...report, diagnostics});
}

function finish(report: Report): Report {
  if (report.accounts.length > MAX_ACCOUNTS) throw tooMuchText();
  return tellDoubt(requireAccounts(report));
}

/** What the source itself lacks: pages without text, characters without meaning. */
function diagnoseSource(pages: readonly Page[], textlessPages: readonly number[]): Diagnostic[] {
  const findings = new Findings();
  if (textlessPages.length > 0) findings.add('PAGES_WITHOUT_TEXT', null, {pages: textlessPages.join(', ')});
  const unreadable = pages
    .flatMap(page => page.lines)
    .reduce((count, line) => count + line.text.split('\uFFFD').length - 1, 0);
  if (unreadable > 0) findings.add('CHARACTERS_UNREADABLE', null, {count: unreadable});
  return findings.diagnostics;
}
