import {fstatSync, readFileSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import type {Io} from '../commands/io.ts';
import {LoancloseError} from '../errors.ts';
import {mayRecode} from './console-encoding.ts';
import {fileIdentity} from './file-identity.ts';
import {findFile, readIdentified, readInputFile, readStdin} from './read-input.ts';
import {ownDirectoryPath, usualCasePath} from './usual-places.ts';

const CHINA_OFFSET_MS = 8 * 60 * 60 * 1000;
const DEFAULT_COLUMNS = 80;

/**
 * The running process as an `Io`. What a command may never need (prompts, the PDF engine) is loaded when it is asked for.
 * @param dataFolder where the build put the compiled directory
 */
export function createProcessIo(dataFolder: URL): Io {
  // No listener for SIGINT: it could not run while a file opens or a page is read, and only keep the signal from ending the process.
  const inputs = new Set<string>();
  const faults: Promise<Error | null>[] = [];
  const stdout = once(() => guarded(process.stdout));
  const stderr = once(() => guarded(process.stderr));
  const prompts = () => import('./prompt.ts');
  let wroteOut = false;
  let bounded = <T>(work: () => T): T => work();
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
    mayRecode: () =>
      // elsewhere nobody is asked, because asking makes the streams
      process.platform === 'win32' &&
      wroteOut &&
      mayRecode({
        platform: process.platform,
        env: process.env,
        stdoutIsTty: process.stdout.isTTY === true,
        stderrIsTty: process.stderr.isTTY === true,
      }),
    columns: process.stdout.columns || Number.parseInt(process.env.COLUMNS ?? '', 10) || DEFAULT_COLUMNS,
    today: () => new Date(Date.now() + CHINA_OFFSET_MS).toISOString().slice(0, 10),
    now: () => `${new Date().toISOString().slice(0, 19)}Z`,
    writeOut: text => {
      wroteOut ||= text !== '';
      faults.push(write(stdout(), text));
    },
    writeErr: text => void faults.push(write(stderr(), text)),
    flush: async () => {
      const fault = (await Promise.all(faults.splice(0))).find(error => error !== null);
      if (fault) throw new LoancloseError('WRITE_FAILED', {}, {cause: fault});
    },
    readFile: async path => {
      const {bytes, identity} = readIdentified(path);
      inputs.add(identity);
      return bytes;
    },
    readKept: async path => {
      if (findFile(path) === 'missing') return null;
      return readInputFile(path);
    },
    readStdin: async () => {
      inputs.add(fileIdentity(fstatSync(0, {bigint: true})));
      return readStdin();
    },
    wholePath: path => resolve(path),
    ownDirectoryPath: () => ownDirectoryPath(process.env, process.platform),
    findFile: async path => findFile(path),
    lookAt: async path => (await import('./look-at.ts')).lookAt(path),
    filesBelow: async (folder, ending) => (await import('./files-below.ts')).filesBelow(folder, ending),
    machine: async () => (await import('./machine.ts')).describeMachine(dataFolder),
    folderOf: path => dirname(resolve(path)),
    writeFiles: async files => (await import('./write-output.ts')).writeOutputs(files, inputs),
    async loadPdfium() {
      const [{loadPdfiumOnce}, loaded] = await Promise.all([import('./pdfium.ts'), import('./bounded.ts')]);
      bounded = loaded.createBounded();
      return loadPdfiumOnce();
    },
    bounded: work => bounded(work),
    openRecognizer: async () => (await import('./recognizer.ts')).openRecognizer(dataFolder),
    readWithOtherEngine: async (bytes, password) =>
      (await import('./second-reader.ts')).readWithPdfParse(bytes, password),
    openBatch: async () =>
      (await import('./batch/index.ts')).createBatchIo(
        new URL('../cli/batch-worker.js', dataFolder),
        dataFolder,
        text =>
          write(stdout(), text).then(error => {
            if (error) throw new LoancloseError('WRITE_FAILED', {}, {cause: error});
          }),
      ),
    openData: async name => {
      const bytes = readFileSync(new URL(name, dataFolder));
      return (from, to) => bytes.toString('utf8', from, to);
    },
    readData: async name => readFileSync(new URL(name, dataFolder), 'utf8'),
    packagedPage: async () => (await import('./packaged-page.ts')).readPackagedPage(dataFolder),
    packagedRecognizer: async () => (await import('./packaged-page.ts')).readPackagedRecognizer(dataFolder),
    publish: async (folder, files) => (await import('./packaged-page.ts')).publish(folder, files),
    usualCasePath: () => usualCasePath(process.env, process.platform),
    changeFile: async (path, change, backup) => (await import('./case-store.ts')).changeFile(path, change, backup),
    askPassword: async message => (await prompts()).askPassword(message),
    askText: async (message, check) => (await prompts()).askText(message, check),
    askMany: async (message, choices, keys) => (await prompts()).askMany(message, choices, keys),
    askOne: async (message, choices, keys) => (await prompts()).askOne(message, choices, keys),
  };
}

/** What went wrong, when it is over. A reader that goes away (`| head`) is no fault. */
function write(stream: NodeJS.WriteStream, text: string): Promise<Error | null> {
  return new Promise(resolve => stream.write(text, error => resolve(error && !isGone(error) ? error : null)));
}

/** The fault is told to whoever wrote; the stream tells it again, and would end the process if nobody listened. */
function guarded(stream: NodeJS.WriteStream): NodeJS.WriteStream {
  return stream.on('error', () => {});
}

function isGone(error: Error): boolean {
  return 'code' in error && error.code === 'EPIPE';
}

/** Node makes a stream when it is first asked for, which costs a call that never writes to it. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
