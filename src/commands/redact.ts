import {EXIT, type ExitCode, LoancloseError} from '../errors.ts';
import type {Redacted} from '../model/redacted.ts';
import type {SourceOptions} from '../parser/source/index.ts';
import {cleanText} from '../render/clean-text.ts';
import {renderJson} from '../render/view.ts';
import {type CommonArgs, type Io, STDIO} from './io.ts';
import {givenPassword} from './read-option-file.ts';

export interface RedactArgs extends CommonArgs {
  readonly report: string;
  readonly passwordFile?: string;
}

/** Prints a structure-only copy of a report. A report that cannot be read as one is redacted all the same: those are what bug reports are about. */
export async function runRedact(args: RedactArgs, io: Io): Promise<ExitCode> {
  const bytes = args.report === STDIO ? await io.readStdin() : await io.readFile(args.report);
  const password = await givenPassword(args.passwordFile, io);
  const options: SourceOptions = {
    loadPdfium: () => io.loadPdfium(),
    bounded: work => io.bounded(work),
    ...(password === undefined ? {} : {password}),
  };
  const [{readSource}, {redactPages}] = await Promise.all([
    import('../parser/source/index.ts'),
    import('../parser/redact.ts'),
  ]);
  const {pages} = await readSource(bytes, options);
  const text = redactPages(pages, await readInstitutions(bytes, options));
  // a form feed ends a page, and goes through
  const copy: Redacted = {schema: 'loanclose/redacted@1', text};
  io.writeOut(args.json ? renderJson(copy) : text.split('\f').map(cleanText).join('\f'));
  return EXIT.done;
}

async function readInstitutions(bytes: Uint8Array, options: SourceOptions): Promise<string[]> {
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
