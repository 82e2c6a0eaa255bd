import type {Recognizer} from '../model/recognition.ts';
import type {CompiledPdfium} from '../parser/source/pdf.ts';
import type {Lang} from '../text/index.ts';
import type {BatchIo} from './batch-io.ts';

/** Files that the build puts beside the program: compiled ones to run with, sources to lint. */
export const DATA_FILES = [
  'directory.json',
  'directory-names.json',
  'directory-index.json',
  'quotes.json',
  'scenarios.json',
  'rules.json',
  'letters.json',
  'lines.yaml',
  'lenders.yaml',
  'apps.yaml',
] as const;
export type DataFile = (typeof DATA_FILES)[number];

/** What `.bak` holds after a change: the version before it, or the new one where nothing of the old may stay. */
export type CaseBackup = 'before' | 'after';

export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** `unreachable`: a folder on the way may not be entered, or is none. */
export type FilePresence = 'found' | 'missing' | 'unreachable';

/** What the machine says of a file without reading it. */
export interface FileLook {
  /** Nine bits; null on Windows, which has none of this kind. */
  readonly rights: number | null;
  readonly writable: boolean;
  /** Milliseconds since it was changed. */
  readonly age: number;
}

/** What `doctor` says of the machine. */
export interface Machine {
  readonly node: string;
  readonly platform: string;
  readonly arch: string;
  /** Never printed. */
  readonly home: string;
  /** Of the locale; null where it does not say. */
  readonly encoding: string | null;
  /** Versions of what may be installed beside; null where it is not. */
  readonly ocr: string | null;
  readonly secondReader: string | null;
}

export interface FileBelow {
  readonly file: string;
  readonly path: string;
}

export interface OutputFile {
  readonly path: string;
  readonly text: string;
}

/** A file that is no text, such as an archive. */
export interface BinaryFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The page as it comes with the program. */
export interface PackagedPage {
  /** Where it lies as one file, to be opened by a double click. */
  readonly path: string;
  /** It, as `index.html`, and what a host needs beside it, by name. */
  readonly files: readonly NamedBytes[];
}

/** The world outside of a command. Made in src/node for a real process, by hand in tests. */
export interface Io {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdinIsTty: boolean;
  readonly stdoutIsTty: boolean;
  readonly stderrIsTty: boolean;
  /** Cells of a line of stdout. */
  readonly columns: number;
  /** Whether something went to stdout that may have become other characters on its way to a file or another program. */
  mayRecode(): boolean;
  /** The day in China, `YYYY-MM-DD`. */
  today(): string;
  /** The second, UTC, `YYYY-MM-DDTHH:MM:SSZ`. */
  now(): string;
  writeOut(text: string): void;
  writeErr(text: string): void;
  /** Waits until all of it is out. @throws LoancloseError WRITE_FAILED */
  flush(): Promise<void>;
  /** @throws LoancloseError FILE_NOT_FOUND, FILE_TOO_LARGE */
  readFile(path: string): Promise<Uint8Array>;
  /** A file of the program's own that may be written anew, or null. @throws LoancloseError as readFile, but where it is missing */
  readKept(path: string): Promise<Uint8Array | null>;
  /** @throws LoancloseError FILE_TOO_LARGE */
  readStdin(): Promise<Uint8Array>;
  /** The same place, named from the root. */
  wholePath(path: string): string;
  /** Where lenders of the person's own lie, if anywhere; null where the machine names no folder for them. */
  ownDirectoryPath(): string | null;
  findFile(path: string): Promise<FilePresence>;
  /** Null where nothing is there, or nothing may be seen. Also for folders. */
  lookAt(path: string): Promise<FileLook | null>;
  /**
   * Files below a folder whose names end so, hidden ones not, by name: below the folder with `/`, and where they lie. Null where it is no folder
   * that may be entered.
   */
  filesBelow(folder: string, ending: string): Promise<readonly FileBelow[] | null>;
  /** The folder in which a file lies, named from the root. */
  folderOf(path: string): string;
  /**
   * Each whole or not at all, readable by the owner only; devices and pipes are written through. None is written where one of them is a file
   * that was read before. @throws LoancloseError BAD_OPTION, WRITE_FAILED
   */
  writeFiles(files: readonly (OutputFile | BinaryFile)[]): Promise<void>;
  machine(): Promise<Machine>;
  /** The engine, compiled or to be. */
  loadPdfium(): Promise<Uint8Array | CompiledPdfium>;
  /** Runs a step that may never end. @throws LoancloseError PDF_DAMAGED after 30 seconds, Interrupted on Ctrl-C */
  bounded<T>(work: () => T): T;
  /** Starts what recognises pictures. @throws LoancloseError OCR_NOT_INSTALLED; what it is asked then may throw Interrupted */
  openRecognizer(): Promise<Recognizer>;
  /** The text of a PDF as another engine reads it. @throws LoancloseError BAD_OPTION where that engine is not installed */
  readWithOtherEngine(bytes: Uint8Array, password: string | undefined): Promise<string>;
  /** What only `batch` needs. */
  openBatch(): Promise<BatchIo>;
  /** One of them as text. */
  readData(name: DataFile): Promise<string>;
  /** One of them of which only parts are looked at, as text from one byte to another. */
  openData(name: DataFile): Promise<(from: number, to: number) => string>;
  /** @throws LoancloseError FILE_NOT_FOUND where the installation is damaged */
  packagedPage(): Promise<PackagedPage>;
  /** What recognises pictures in a page, as a host gives it; null where the add-on is not installed. */
  packagedRecognizer(): Promise<NamedBytes | null>;
  /**
   * Puts files into a folder, which is made where it is missing, for everybody to read, and returns where they lie: all or none, and never over a
   * file that is there. @throws LoancloseError BAD_OPTION, WRITE_FAILED
   */
  publish(folder: string, files: readonly NamedBytes[]): Promise<readonly string[]>;
  /** Where the case lies when nobody says where; null where the machine names no folder for the person's data. */
  usualCasePath(): string | null;
  /**
   * Puts what `change` makes of the bytes of a file (null where there is none) in their place, one writer at a time, with a `.bak` beside it: the
   * version before, if nothing else is said. Returns when it is on the disk. `change` may be asked again. @throws LoancloseError CASE_BUSY, WRITE_FAILED, and whatever
   * `change` throws
   */
  changeFile(
    path: string,
    change: (bytes: Uint8Array | null) => Promise<Uint8Array>,
    backup?: CaseBackup,
  ): Promise<void>;
  askPassword(message: string): Promise<string>;
  /** A line of text. `check` says what is wrong with it, and the question is asked again. */
  askText(message: string, check?: (text: string) => string | null): Promise<string>;
  /** `keys` says which key does what. */
  askMany(message: string, choices: readonly Choice[], keys: string): Promise<string[]>;
  askOne(message: string, choices: readonly Choice[], keys: string): Promise<string>;
}

/** As a file to read it is stdin, as a file to write stdout. */
export const STDIO = '-';

/** Options that every command takes. */
export interface CommonArgs {
  readonly lang: Lang;
  readonly json?: boolean;
}

/** Whether a question may be asked at all. Otherwise a run in CI or behind a pipe would hang. */
export function canAsk(io: Io): boolean {
  return io.stdinIsTty && !io.env.CI;
}
