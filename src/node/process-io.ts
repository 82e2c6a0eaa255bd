import {readFileSync} from 'node:fs';
import type {Io} from '../commands/io.ts';
import {EXIT} from '../errors.ts';
import {fileExists, readInputFile, readStdin} from './read-input.ts';
import {writePrivate} from './write-private.ts';

const CHINA_OFFSET_MS = 8 * 60 * 60 * 1000;
const DEFAULT_COLUMNS = 80;

/**
 * The running process as an `Io`. What a command may never need (prompts, the PDF engine) is loaded when it is asked for.
 * @param dataFolder where the build put the compiled directory
 */
export function createProcessIo(dataFolder: URL): Io {
  process.once('SIGINT', () => process.exit(EXIT.interrupted));
  const stdout = once(() => guarded(process.stdout));
  const stderr = once(() => guarded(process.stderr));
  const prompts = () => import('./prompt.ts');
  return {
    env: process.env,
    // getters, because asking makes the stream
    get stdinIsTty() {
      return process.stdin.isTTY === true;
    },
    get stdoutIsTty() {
      return process.stdout.isTTY === true;
    },
    get stderrIsTty() {
      return process.stderr.isTTY === true;
    },
    columns: process.stdout.columns || Number.parseInt(process.env.COLUMNS ?? '', 10) || DEFAULT_COLUMNS,
    today: () => new Date(Date.now() + CHINA_OFFSET_MS).toISOString().slice(0, 10),
    now: () => `${new Date().toISOString().slice(0, 19)}Z`,
    writeOut: text => void stdout().write(text),
    writeErr: text => void stderr().write(text),
    readFile: async path => readInputFile(path),
    readStdin,
    fileExists: async path => fileExists(path),
    writeFile: async (path, text) => writePrivate(path, text),
    loadPdfium: async () => (await import('./pdfium.ts')).loadPdfiumOnce(),
    readData: async name => readFileSync(new URL(name, dataFolder), 'utf8'),
    askPassword: async message => (await prompts()).askPassword(message),
    askText: async (message, check) => (await prompts()).askText(message, check),
    askMany: async (message, choices, keys) => (await prompts()).askMany(message, choices, keys),
    askOne: async (message, choices, keys) => (await prompts()).askOne(message, choices, keys),
  };
}

/** A reader that goes away (`| head`) is no fault. */
function guarded(stream: NodeJS.WriteStream): NodeJS.WriteStream {
  return stream.on('error', error => {
    if (!('code' in error) || error.code !== 'EPIPE') throw error;
  });
}

/** Node makes a stream when it is first asked for, which costs a call that never writes to it. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
