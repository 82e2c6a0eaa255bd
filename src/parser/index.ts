import type {Report} from '../model/report.ts';
import {readBriefReport} from './brief/index.ts';
import {detectLayout} from './detect.ts';
import {foldLines} from './folded-line.ts';
import {readSource, type SourceOptions} from './source/index.ts';

export type ParseOptions = SourceOptions;

/**
 * Reads a credit report: PDF, text or CSV, brief or detailed, all told from the content.
 * @param options the PDF engine, the password of an encrypted PDF, and a callback for progress
 * @throws LoancloseError for everything that is not a readable credit report; what is odd inside one becomes a diagnostic
 */
export async function parseReport(bytes: Uint8Array, options: ParseOptions): Promise<Report> {
  const {pages, text, textlessPages} = await readSource(bytes, options);
  if (text !== null) {
    const csv = await import('./source/csv.ts');
    if (csv.isAccountCsv(text)) return csv.parseAccountCsv(text);
  }
  const layout = detectLayout(foldLines(pages));
  const report =
    layout === 'brief' ? readBriefReport(pages) : (await import('./detailed/index.ts')).readDetailedReport(pages);
  if (textlessPages.length === 0) return report;
  const pagesWithoutText = {
    code: 'PAGES_WITHOUT_TEXT',
    severity: 'warning',
    args: {pages: textlessPages.join(', ')},
    span: null,
  } as const;
  return {...report, diagnostics: [pagesWithoutText, ...report.diagnostics]};
}
