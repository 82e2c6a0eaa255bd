import {readFileSync} from 'node:fs';
import type {Choice, Io} from '../../../src/commands/io.ts';
import {LoancloseError} from '../../../src/errors.ts';
import {checkPrintedError, checkPrintedJson} from '../../printed-json.ts';

export interface FakeIo extends Io {
  readonly out: () => string;
  readonly err: () => string;
  readonly files: Map<string, string>;
  readonly asked: string[];
}

export interface FakeIoOptions {
  readonly files?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly tty?: boolean;
  readonly columns?: number;
  /** As behind a pipe of PowerShell. */
  readonly recodes?: boolean;
  readonly password?: string;
  /** Answers to questions in the order in which they come. An unanswered question fails. */
  readonly answers?: readonly ((choices: readonly Choice[]) => string | string[])[];
}

/** A world in memory. Compiled data comes from the build. */
export function createFakeIo(options: FakeIoOptions = {}): FakeIo {
  const files = new Map(Object.entries(options.files ?? {}));
  const written = {out: '', err: ''};
  const answers = [...(options.answers ?? [])];
  const asked: string[] = [];
  const answer = (message: string, choices: readonly Choice[]): string | string[] => {
    asked.push(message);
    const next = answers.shift();
    if (next === undefined) throw new Error(`no answer for: ${message}`);
    return next(choices);
  };
  const encode = (text: string) => new TextEncoder().encode(text);
  return {
    env: options.env ?? {},
    stdinIsTty: options.tty ?? false,
    stdoutIsTty: options.tty ?? false,
    stderrIsTty: options.tty ?? false,
    columns: options.columns ?? 80,
    mayRecode: () => options.recodes ?? false,
    today: () => '2026-11-22',
    now: () => '2026-11-22T01:02:03Z',
    writeOut: text => {
      written.out += text;
    },
    writeErr: text => {
      written.err += text;
    },
    readFile: async path => {
      const text = files.get(path);
      if (text === undefined) throw new LoancloseError('FILE_NOT_FOUND', {reason: 'missing', path});
      return encode(text);
    },
    readStdin: async () => encode(options.stdin ?? ''),
    wholePath: path => `/home/${path}`,
    ownDirectoryPath: () => null,
    findFile: async path => (files.has(path) ? 'found' : 'missing'),
    writeFiles: async written => {
      for (const {path, text} of written) {
        checkPrintedJson(text);
        files.set(path, text);
      }
    },
    flush: async () => {},
    openBatch: async () => {
      throw new Error('no test here reads many reports');
    },
    bounded: work => work(),
    readWithOtherEngine: async () => {
      throw new Error('no test asks another engine');
    },
    loadPdfium: async () => {
      throw new Error('no test here reads a PDF');
    },
    readData: async name => readFileSync(new URL(`../../../dist/data/${name}`, import.meta.url), 'utf8'),
    usualCasePath: () => 'case.json',
    changeFile: async (path, change) => {
      const text = files.get(path);
      files.set(path, new TextDecoder().decode(await change(text === undefined ? null : encode(text))));
      if (text !== undefined) files.set(`${path}.bak`, text);
    },
    askPassword: async message => String(answer(message, [])),
    askText: async (message, check) => {
      for (;;) {
        const text = String(answer(message, []));
        const fault = check?.(text) ?? null;
        if (fault === null) return text;
        written.err += `${fault}\n`;
      }
    },
    askMany: async (message, choices) => [answer(message, choices)].flat(),
    askOne: async (message, choices) => String(answer(message, choices)),
    out: () => {
      checkPrintedJson(written.out);
      return written.out;
    },
    err: () => {
      checkPrintedError(written.err);
      return written.err;
    },
    files,
    asked,
  };
}
