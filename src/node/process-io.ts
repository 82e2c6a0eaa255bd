import {readFileSync} from 'node:fs';
import {isatty} from 'node:tty';
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
  guardStreams();
  const prompts = () => import('./prompt.ts');
  return {
    env: process.env,
    stdinIsTty: isatty(0),
    stdoutIsTty: isatty(1),
    stderrIsTty: isatty(2),
    columns: process.stdout.columns || Number.parseInt(process.env.COLUMNS ?? '', 10) || DEFAULT_COLUMNS,
    today: () => new Date(Date.now() + CHINA_OFFSET_MS).toISOString().slice(0, 10),
    writeOut: text => void process.stdout.write(text),
    writeErr: text => void process.stderr.write(text),
    readFile: async path => readInputFile(path),
    readStdin,
    fileExists: async path => fileExists(path),
    writeFile: async (path, text) => writePrivate(path, text),
    loadPdfium: async () => (await import('./pdfium.ts')).loadPdfium(),
    readData: async name => readFileSync(new URL(name, dataFolder), 'utf8'),
    askPassword: async message => (await prompts()).askPassword(message),
    askText: async (message, check) => (await prompts()).askText(message, check),
    askMany: async (message, choices) => (await prompts()).askMany(message, choices),
    askOne: async (message, choices) => (await prompts()).askOne(message, choices),
  };
}

/** A reader that goes away (`| head`) is no fault; Ctrl-C ends with its own code. */
function guardStreams(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', error => {
      if (!('code' in error) || error.code !== 'EPIPE') throw error;
    });
  }
  process.once('SIGINT', () => process.exit(EXIT.interrupted));
}
