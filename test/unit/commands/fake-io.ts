import {readFileSync} from 'node:fs';
import type {Choice, Io} from '../../../src/commands/io.ts';
import {LoancloseError} from '../../../src/errors.ts';
import {checkPrintedError, checkPrintedJson} from '../../printed-json.ts';

export interface FakeIo extends Io {
  readonly out: () => string;
  readonly err: () => string;
  readonly files: Map<string, string>;
  /** Files that are no text. */
  readonly blobs: Map<string, Uint8Array>;
  readonly asked: string[];
}

export interface FakeIoOptions {
  readonly files?: Readonly<Record<string, string>>;
  readonly blobs?: ReadonlyMap<string, Uint8Array>;
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly tty?: boolean;
  readonly columns?: number;
  /** As behind a pipe of PowerShell. */
  readonly recodes?: boolean;
  readonly password?: string;
  readonly openRecognizer?: Io['openRecognizer'];
  /** Names that are folders. */
  readonly folders?: readonly string[];
  /** That pass whenever somebody asks for the time. */
  readonly seconds?: number;
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
  const blobs = new Map(options.blobs ?? []);
  let passed = 0;
  const bytesOf = (path: string) => {
    const text = files.get(path);
    return blobs.get(path) ?? (text === undefined ? null : encode(text));
  };
  const put = (path: string, content: string | Uint8Array) => {
    const text = typeof content === 'string' ? content : textOf(content);
    files.delete(path);
    blobs.delete(path);
    if (text === null && typeof content !== 'string') blobs.set(path, content);
    if (text === null) return;
    files.set(path, text);
  };
  return {
    env: options.env ?? {},
    stdinIsTty: options.tty ?? false,
    stdoutIsTty: options.tty ?? false,
    stderrIsTty: options.tty ?? false,
    columns: options.columns ?? 80,
    mayRecode: () => options.recodes ?? false,
    today: () => '2026-11-22',
    now: () => {
      const now = new Date(Date.UTC(2026, 10, 22, 1, 2, 3) + passed * 1000).toISOString();
      passed += options.seconds ?? 0;
      return `${now.slice(0, 19)}Z`;
    },
    writeOut: text => {
      written.out += text;
    },
    writeErr: text => {
      written.err += text;
    },
    readFile: async path => {
      const bytes = bytesOf(path);
      if (bytes === null) {
        const reason = options.folders?.includes(path) ? 'folder' : 'missing';
        throw new LoancloseError('FILE_NOT_FOUND', {reason, path});
      }
      return bytes;
    },
    readKept: async path => bytesOf(path),
    readStdin: async () => encode(options.stdin ?? ''),
    wholePath: path => `/home/${path}`,
    ownDirectoryPath: () => null,
    findFile: async path => (files.has(path) || blobs.has(path) ? 'found' : 'missing'),
    lookAt: async path =>
      path === '/home' || files.has(path) || blobs.has(path) ? {rights: 0o600, writable: true, age: 0} : null,
    filesBelow: async (folder, ending) =>
      [...files.keys(), ...blobs.keys()]
        .filter(path => path.startsWith(`${folder}/`) && path.endsWith(ending))
        .toSorted()
        .map(path => ({path, file: path.slice(folder.length + 1)})),
    machine: async () => ({
      node: '20.19.0',
      platform: 'linux',
      arch: 'x64',
      home: '/home/zhangsan',
      encoding: 'UTF-8',
      ocr: null,
      secondReader: null,
    }),
    folderOf: () => '/home',
    writeFiles: async written => {
      for (const file of written) {
        if ('text' in file) checkPrintedJson(file.text);
        put(file.path, 'bytes' in file ? file.bytes : file.text);
      }
    },
    flush: async () => {},
    openBatch: async () => {
      throw new Error('no test here reads many reports');
    },
    bounded: work => work(),
    openRecognizer:
      options.openRecognizer ??
      (async () => {
        throw new LoancloseError('OCR_NOT_INSTALLED');
      }),
    readWithOtherEngine: async () => {
      throw new Error('no test asks another engine');
    },
    loadPdfium: async () => {
      throw new Error('no test here reads a PDF');
    },
    openData: async name => {
      const bytes = readFileSync(new URL(`../../../dist/data/${name}`, import.meta.url));
      return (from, to) => bytes.toString('utf8', from, to);
    },
    readData: async name => readFileSync(new URL(`../../../dist/data/${name}`, import.meta.url), 'utf8'),
    packagedPage: async () => ({path: '/package/loanclose.html', files: [{name: 'index.html', bytes: encode('<p>')}]}),
    packagedRecognizer: async () => null,
    publish: async (folder, given) =>
      given.map(({name, bytes}) => {
        put(`${folder}/${name}`, bytes);
        return `${folder}/${name}`;
      }),
    usualCasePath: () => 'case.json',
    changeFile: async (path, change, backup = 'before') => {
      const before = bytesOf(path);
      const after = await change(before);
      put(path, after);
      if (before !== null) put(`${path}.bak`, backup === 'after' ? after : before);
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
    blobs,
    asked,
  };
}

function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    return null;
  }
}
