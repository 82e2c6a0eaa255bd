import type {ExitCode} from '../errors.ts';
import type {BATCH_FORMATS, BATCH_RESULTS} from '../model/vocabulary.ts';
import type {Lang} from '../text/index.ts';

/** What is made of every report of a run. */
export interface BatchSetup {
  readonly with: (typeof BATCH_RESULTS)[number];
  readonly format: (typeof BATCH_FORMATS)[number];
  /** Without the holder and the number of the report. */
  readonly redacted: boolean;
  readonly password: string | null;
  readonly today: string;
  readonly lang: Lang;
}

export interface BatchFile {
  /** As it stands in the output: below the folder with `/`, else as given. */
  readonly file: string;
  readonly path: string;
}

/** A line of the output without its end, and what the command for this file alone would have ended with. */
export interface BatchAnswer {
  readonly line: string;
  readonly exit: ExitCode;
}

/** Reads files side by side. One that crashes or does not end costs its own answer only. */
export interface BatchPool {
  /** Never fails. `null`: the reader crashed or was stopped, and there is no line. */
  read(file: BatchFile): Promise<BatchAnswer | null>;
  /** Ends what is still read. */
  close(): Promise<void>;
}

/** The file that lines are added to, or stdout. */
export interface BatchOutput {
  /** Resolves when the line is out. @throws LoancloseError WRITE_FAILED */
  write(line: string): Promise<void>;
  close(): Promise<void>;
}

/** How the lines of a format are told from the lines of any other file. */
export interface LineForm {
  /** What the first line begins with. */
  readonly start: string;
  /** Goes through a whole line of an earlier run; false where it is none of ours. */
  readonly read: (line: string) => boolean;
}

/** What `batch` needs of the machine besides `Io`. */
export interface BatchIo {
  /** How many workers suit this machine. */
  readonly processors: number;
  /** Milliseconds since it was made. */
  elapsed(): number;
  /** What is read of folders, of names, of the names on stdin, one after another. @throws LoancloseError FILE_NOT_FOUND */
  files(inputs: readonly string[]): AsyncIterable<BatchFile>;
  /** Share of a name in [0, 1), the same on every machine. */
  shareOf(file: string): number;
  /** SHA-256 of a file; null where it cannot be read. */
  hash(path: string): string | null;
  startPool(workers: number, setup: BatchSetup): Promise<BatchPool>;
  /**
   * Opens the output; the lines of one that exists are gone through first, and what stands behind the last whole one is taken off.
   * @param path `-` is stdout
   * @throws LoancloseError BAD_OPTION where it exists and is not to be resumed, holds something else, or another run writes it
   */
  openOutput(path: string, resume: boolean, form: LineForm): Promise<BatchOutput>;
  /** Calls when Ctrl-C is pressed; the run then ends with whole lines. */
  onInterrupt(stop: () => void): void;
}
