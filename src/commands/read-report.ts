import {LoancloseError} from '../errors.ts';
import type {Report} from '../model/report.ts';
import type {Translate} from '../text/index.ts';
import {canAsk, type Io, STDIO} from './io.ts';
import {givenPassword} from './read-option-file.ts';

const PASSWORD_TRIES = 3;
/** Below this a report is read before anyone could read a progress line. */
const LONG_REPORT = 15;

export interface ReadReportOptions {
  readonly passwordFile?: string | undefined;
  readonly t: Translate;
  /** Compares the figures with what another engine reads. */
  readonly secondOpinion?: boolean | undefined;
}

/** Reads the report at `path` (`-` = stdin), asks for the password of a PDF where that is possible, shows progress on a terminal. */
export async function readReport(path: string, options: ReadReportOptions, io: Io): Promise<Report> {
  const bytes = path === STDIO ? await io.readStdin() : await io.readFile(path);
  const {parseReport} = await import('../parser/index.ts');
  const progress = reportProgress(options.t, io);
  const parse = async (password: string | undefined) => {
    try {
      return await parseReport(bytes, {
        loadPdfium: () => io.loadPdfium(),
        bounded: work => io.bounded(work),
        ...(password === undefined ? {} : {password}),
        ...(options.secondOpinion ? {readWithOtherEngine: (file, secret) => io.readWithOtherEngine(file, secret)} : {}),
        ...(progress === null ? {} : {onPage: progress.show}),
      });
    } finally {
      progress?.clear();
    }
  };
  const given = await givenPassword(options.passwordFile, io);
  try {
    return await parse(given);
  } catch (error) {
    if (given !== undefined || path === STDIO || !isPasswordError(error) || !canAsk(io)) throw error;
  }
  for (let tries = 1; ; tries++) {
    const password = await io.askPassword(options.t('ui.ask.password'));
    try {
      return await parse(password);
    } catch (error) {
      if (!isPasswordError(error) || tries === PASSWORD_TRIES) throw error;
      io.writeErr(`${options.t('error.PDF_PASSWORD_WRONG')}\n`);
    }
  }
}

function isPasswordError(error: unknown): boolean {
  return error instanceof LoancloseError && error.code.startsWith('PDF_PASSWORD');
}

function reportProgress(t: Translate, io: Io): {show: (page: number, pages: number) => void; clear: () => void} | null {
  if (!io.stderrIsTty) return null;
  let shown = false;
  return {
    show(page, pages) {
      if (pages < LONG_REPORT) return;
      shown = true;
      io.writeErr(`\r\u001B[K${t('ui.progress', {page, pages})}`);
    },
    clear() {
      if (shown) io.writeErr('\r\u001B[K');
      shown = false;
    },
  };
}
