import type {Lang} from '../text/index.ts';

/** Files that the build puts beside the program: compiled ones to run with, sources to lint. */
export const DATA_FILES = [
  'directory.json',
  'directory-index.json',
  'scenarios.json',
  'rules.json',
  'letters.json',
  'lenders.yaml',
  'apps.yaml',
] as const;
export type DataFile = (typeof DATA_FILES)[number];

export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** The world outside of a command. Made in src/node for a real process, by hand in tests. */
export interface Io {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdinIsTty: boolean;
  readonly stdoutIsTty: boolean;
  readonly stderrIsTty: boolean;
  /** Cells of a line of stdout. */
  readonly columns: number;
  /** The day in China, `YYYY-MM-DD`. */
  today(): string;
  /** The second, UTC, `YYYY-MM-DDTHH:MM:SSZ`. */
  now(): string;
  writeOut(text: string): void;
  writeErr(text: string): void;
  /** @throws LoancloseError FILE_NOT_FOUND, FILE_TOO_LARGE */
  readFile(path: string): Promise<Uint8Array>;
  /** @throws LoancloseError FILE_TOO_LARGE */
  readStdin(): Promise<Uint8Array>;
  fileExists(path: string): Promise<boolean>;
  /** Whole or not at all, readable by the owner only. @throws LoancloseError BAD_OPTION */
  writeFile(path: string, text: string): Promise<void>;
  loadPdfium(): Promise<Uint8Array>;
  /** One of them as text. */
  readData(name: DataFile): Promise<string>;
  askPassword(message: string): Promise<string>;
  /** A line of text. `check` says what is wrong with it, and the question is asked again. */
  askText(message: string, check?: (text: string) => string | null): Promise<string>;
  /** `keys` says which key does what. */
  askMany(message: string, choices: readonly Choice[], keys: string): Promise<string[]>;
  askOne(message: string, choices: readonly Choice[], keys: string): Promise<string>;
}

/** Options that every command takes. */
export interface CommonArgs {
  readonly lang: Lang;
  readonly json?: boolean;
}

/** Whether a question may be asked at all. Otherwise a run in CI or behind a pipe would hang. */
export function canAsk(io: Io): boolean {
  return io.stdinIsTty && !io.env.CI;
}
