import {institutionNames} from '../directory/institution-names.ts';
import {LoancloseError} from '../errors.ts';
import type {Corrections} from '../model/corrections.ts';
import {loadDirectory} from '../model/load.ts';
import type {Report} from '../model/report.ts';
import type {ParseOptions, ProofreadReport, ReportSource} from '../parser/index.ts';
import type {Translate} from '../text/index.ts';
import {canAsk, type Io} from './io.ts';
import {readCorrections} from './read-corrections.ts';
import {givenPassword} from './read-option-file.ts';
import {readReportFiles} from './read-report-files.ts';
import {reportProgress} from './report-progress.ts';

const PASSWORD_TRIES = 3;

/** What a command that reads a report is told of its files. */
export interface ReportFileArgs {
  readonly passwordFile?: string | undefined;
  /** Where what is recognised in pictures is kept. */
  readonly keepReading?: string | undefined;
  /** What the person found on paper where a figure was in doubt. */
  readonly corrections?: readonly string[] | undefined;
}

export interface ReadReportOptions extends ReportFileArgs {
  readonly t: Translate;
  /** Others are read before or after it, with the same options. */
  readonly isOneOfSeveral?: boolean;
  /** Corrections that are not in a file that an option names. */
  readonly begun?: Corrections | null;
  /** Compares the figures with what another engine reads. */
  readonly secondOpinion?: boolean | undefined;
}

/**
 * Reads the report at `paths`, one file or the pictures of one report (`-` = stdin, a folder = the pictures in it), asks for the password of a PDF
 * where that is possible, shows progress on a terminal.
 */
export async function readReport(
  paths: string | readonly string[],
  options: ReadReportOptions,
  io: Io,
): Promise<Report> {
  return (await proofread(paths, options, io)).read.report;
}

/** What was read, and the bytes that it was read from. */
export interface Proofread {
  readonly read: ProofreadReport;
  readonly files: readonly Uint8Array[];
}

/**
 * The same, with every figure that is in doubt.
 * @throws LoancloseError NOT_THIS_REPORT where a correction is of another one, unless several are read
 */
export async function proofread(
  paths: string | readonly string[],
  options: ReadReportOptions,
  io: Io,
): Promise<Proofread> {
  const {proofreadSource} = await import('../parser/index.ts');
  const {source, parsing} = await openReport(paths, options, io);
  const read = await proofreadSource(source, parsing);
  if (!options.isOneOfSeveral && read.corrections.length < (parsing.corrections ?? []).length)
    throw new LoancloseError('NOT_THIS_REPORT', {reason: 'corrections'});
  return {read, files: source.files};
}

/** What the files of a report show, and with what it is parsed. */
export interface OpenedReport {
  readonly source: ReportSource;
  readonly parsing: ParseOptions;
}

/** The same up to what the files show: pictures are recognised. */
export async function openReport(
  paths: string | readonly string[],
  options: ReadReportOptions,
  io: Io,
): Promise<OpenedReport> {
  const {files, fromStdin} = await readReportFiles(paths, io);
  const {openSource} = await import('../parser/index.ts');
  const [kept, given] = await Promise.all([openKept(options, files, io), readCorrections(options.corrections, io)]);
  const corrections = [...given, ...(options.begun ? [options.begun] : [])];
  const progress = reportProgress(options.t, io);
  const open = async (password: string | undefined): Promise<OpenedReport> => {
    const parsing: ParseOptions = {
      loadPdfium: () => io.loadPdfium(),
      bounded: work => io.bounded(work),
      openRecognizer: () => io.openRecognizer(),
      institutionNames: () => io.readData('directory.json').then(loadDirectory).then(institutionNames),
      ...(corrections.length === 0 ? {} : {corrections}),
      ...(kept === null ? {} : {kept}),
      ...(password === undefined ? {} : {password}),
      ...(options.secondOpinion ? {readWithOtherEngine: (file, secret) => io.readWithOtherEngine(file, secret)} : {}),
      ...(progress === null ? {} : {onPage: progress.showPage, onPicture: progress.showPicture}),
    };
    try {
      return {source: await openSource(files, parsing), parsing};
    } finally {
      progress?.clear();
      // also of a run that was stopped: what was recognised so far need not be waited for again
      await kept?.save(io);
    }
  };
  const secret = await givenPassword(options.passwordFile, io);
  try {
    return await open(secret);
  } catch (error) {
    if (secret !== undefined || fromStdin || !isPasswordError(error) || !canAsk(io)) throw error;
  }
  for (let tries = 1; ; tries++) {
    const password = await io.askPassword(options.t('ui.ask.password'));
    try {
      return await open(password);
    } catch (error) {
      if (!isPasswordError(error) || tries === PASSWORD_TRIES) throw error;
      io.writeErr(`${options.t('error.PDF_PASSWORD_WRONG')}\n`);
    }
  }
}

async function openKept(
  {keepReading, isOneOfSeveral = false, t}: ReadReportOptions,
  files: readonly Uint8Array[],
  io: Io,
) {
  if (keepReading === undefined) return null;
  const {KeptReading} = await import('./keep-reading.ts');
  return await KeptReading.open({path: keepReading, shared: isOneOfSeveral, t}, files, io);
}

function isPasswordError(error: unknown): boolean {
  return error instanceof LoancloseError && error.code.startsWith('PDF_PASSWORD');
}
