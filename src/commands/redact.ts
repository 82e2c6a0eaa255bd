import {EXIT, type ExitCode, LoancloseError} from '../errors.ts';
import type {CommonArgs, Io} from './io.ts';
import {STDIN} from './read-report.ts';

export interface RedactArgs extends CommonArgs {
  readonly report: string;
  readonly passwordFile?: string;
}

/** Prints a structure-only copy of a report. A report that cannot be read as one is redacted all the same: those are what bug reports are about. */
export async function runRedact(args: RedactArgs, io: Io): Promise<ExitCode> {
  const bytes = args.report === STDIN ? await io.readStdin() : await io.readFile(args.report);
  const password =
    args.passwordFile === undefined
      ? io.env.LOANCLOSE_PDF_PASSWORD
      : new TextDecoder().decode(await io.readFile(args.passwordFile)).replace(/\r?\n$/, '');
  const options = {loadPdfium: () => io.loadPdfium(), ...(password ? {password} : {})};
  const [{readSource}, {redactPages}] = await Promise.all([
    import('../parser/source/index.ts'),
    import('../parser/redact.ts'),
  ]);
  const {pages} = await readSource(bytes, options);
  const text = redactPages(pages, await readInstitutions(bytes, options));
  io.writeOut(args.json ? `${JSON.stringify({schema: 'loanclose/redacted@1', text}, null, 2)}\n` : text);
  return EXIT.done;
}

async function readInstitutions(bytes: Uint8Array, options: {loadPdfium: Io['loadPdfium']}): Promise<string[]> {
  const {parseReport} = await import('../parser/index.ts');
  try {
    const {accounts, facilities, inquiries, liabilities} = await parseReport(bytes, options);
    return [...accounts, ...facilities, ...inquiries, ...liabilities]
      .map(({institution}) => institution)
      .filter(name => name !== '本人');
  } catch (error) {
    if (error instanceof LoancloseError) return [];
    throw error;
  }
}
