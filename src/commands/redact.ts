import {EXIT, type ExitCode, LoancloseError} from '../errors.ts';
import type {Redacted} from '../model/redacted.ts';
import {cleanText} from '../render/clean-text.ts';
import {renderJson} from '../render/view.ts';
import {loadTranslator} from '../text/index.ts';
import type {CommonArgs, Io} from './io.ts';
import {type OpenedReport, openReport} from './read-report.ts';

export interface RedactArgs extends CommonArgs {
  readonly reports: readonly string[];
  readonly passwordFile?: string;
  readonly keepReading?: string;
}

/**
 * Prints a structure-only copy of a report: text, also where the report is a picture. A report that cannot be read as one is redacted all the
 * same: those are what bug reports are about.
 */
export async function runRedact(args: RedactArgs, io: Io): Promise<ExitCode> {
  const t = await loadTranslator(args.lang);
  const [opened, {redactPages}] = await Promise.all([
    openReport(args.reports, {...args, t}, io),
    import('../parser/redact.ts'),
  ]);
  const text = redactPages(opened.source.pages, await readInstitutions(opened));
  // a form feed ends a page, and goes through
  const copy: Redacted = {schema: 'loanclose/redacted@1', text};
  io.writeOut(args.json ? renderJson(copy) : text.split('\f').map(cleanText).join('\f'));
  return EXIT.done;
}

async function readInstitutions({source, parsing}: OpenedReport): Promise<string[]> {
  const {parseSource} = await import('../parser/index.ts');
  try {
    const {accounts, facilities, inquiries, liabilities} = await parseSource(source, parsing);
    return [...accounts, ...facilities, ...inquiries, ...liabilities]
      .map(({institution}) => institution)
      .filter(name => name !== '本人');
  } catch (error) {
    if (error instanceof LoancloseError) return [];
    throw error;
  }
}
