import {isSealed} from '../case/is-sealed.ts';
import {EXIT, type ExitCode, LoancloseError} from '../errors.ts';
import {cleanLine} from '../render/clean-text.ts';
import type {ExportSetup} from './export-archive.ts';
import type {BinaryFile, Io, OutputFile} from './io.ts';
import {readKnownCase} from './known-case.ts';
import {type CaseArgs, readCaseBytes, viewCase} from './open-case.ts';
import {openView} from './open-view.ts';

export interface ExportCaseArgs extends CaseArgs {
  /** Its ending says what is written. */
  readonly file: string;
}

/** Writes the case to one file: a page to print, a table, a calendar, or an archive of everything. Never over the case or a file that was read. */
export async function runExportCase(args: ExportCaseArgs, io: Io): Promise<ExitCode> {
  const {file} = args;
  const ending = /\.(zip|csv|ics|html)$/i.exec(file)?.[1]?.toLowerCase();
  if (ending === undefined) throw new LoancloseError('BAD_OPTION', {reason: 'export-ending'});
  const view = await openView(args, io);
  const known = await readKnownCase(args, io);
  await refuseBackup(file, known.path, io);
  const setup = {known, shown: await viewCase(known.state, args, view.t, io), view};
  await io.writeFiles([await render(ending, setup, args, io)]);
  io.writeErr(`${view.t('ui.written', {path: cleanLine(file)})}\n`);
  const bytes = await readCaseBytes(known.path, io);
  if (bytes !== null && isSealed(bytes)) io.writeErr(`${view.t('case.exportedPlain')}\n`);
  return EXIT.done;
}

/** Files that were read are never written over; the version before the case was not read. */
async function refuseBackup(file: string, path: string, io: Io): Promise<void> {
  const target = io.wholePath(file);
  if (target === io.wholePath(path) || target === io.wholePath(`${path}.bak`))
    throw new LoancloseError('BAD_OPTION', {reason: 'output-is-case', path: file});
}

async function render(
  ending: string,
  setup: ExportSetup,
  args: ExportCaseArgs,
  io: Io,
): Promise<OutputFile | BinaryFile> {
  const {shown, view} = setup;
  const {t} = view;
  const path = args.file;
  switch (ending) {
    case 'csv':
      return {path, text: (await import('../render/case-csv.ts')).renderCaseCsv(shown, t)};
    case 'ics':
      return {path, text: (await import('../render/case-ics.ts')).renderCaseIcs(shown, t, io.now())};
    case 'html': {
      const {renderDebtFile} = await import('../view/debt-file.tsx');
      return {path, text: await renderDebtFile(shown, {t, lang: args.lang})};
    }
    default: {
      const {composeArchive} = await import('./export-archive.ts');
      return {path, bytes: await composeArchive(setup, args, io)};
    }
  }
}
