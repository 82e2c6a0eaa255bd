import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {gzipSync} from 'node:zlib';
import type {NamedBytes, PackagedPage} from '../commands/io.ts';
import {LoancloseError} from '../errors.ts';
import {addOnPlaces, findPackage} from './find-package.ts';
import {writeFault} from './write-output.ts';

/** What the build puts beside the page for a host. The page itself is in the package once. */
const BESIDE = ['_headers', 'icon.png', 'manifest.webmanifest', 'sw.js'] as const;

/** Where the service worker of the page looks for what recognises pictures, and how the add-on names it. */
const RECOGNIZER = 'loanclose-ocr.bin';

/** @throws LoancloseError FILE_NOT_FOUND where the installation is damaged */
export function readPackagedPage(dataFolder: URL): PackagedPage {
  const path = fileURLToPath(new URL('../loanclose.html', dataFolder));
  const beside = BESIDE.map(name => ({name, bytes: read(fileURLToPath(new URL(`../web/${name}`, dataFolder)))}));
  return {path, files: [...beside, {name: 'index.html', bytes: read(path)}].toSorted(byName)};
}

/** The program that recognises pictures, packed for its way over a network; null where the add-on is not installed. */
export function readPackagedRecognizer(dataFolder: URL): NamedBytes | null {
  const found = findPackage('loanclose-ocr', addOnPlaces(dataFolder));
  if (found === null) return null;
  return {name: `ocr/${RECOGNIZER}`, bytes: gzipSync(read(join(dirname(found.entry), RECOGNIZER)), {level: 9})};
}

/**
 * Puts files into a folder that is made where it is missing; others may read them, because a host has to. All or none.
 * @throws LoancloseError BAD_OPTION where one of them is there already or the folder cannot be written, WRITE_FAILED
 */
export function publish(folder: string, files: readonly NamedBytes[]): string[] {
  const paths = files.map(({name, bytes}) => ({path: join(folder, name), bytes}));
  const there = paths.find(({path}) => existsSync(path));
  if (there !== undefined) throw new LoancloseError('BAD_OPTION', {reason: 'page-exists', path: there.path});
  const written: string[] = [];
  for (const {path, bytes} of paths) {
    try {
      mkdirSync(dirname(path), {recursive: true});
      writeFileSync(path, bytes, {flag: 'wx'});
      written.push(path);
    } catch (cause) {
      for (const each of written) rmSync(each, {force: true});
      throw writeFault(path, cause);
    }
  }
  return written;
}

function read(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new LoancloseError('FILE_NOT_FOUND', {reason: 'missing', path}, {cause});
  }
}

function byName(a: NamedBytes, b: NamedBytes): number {
  return a.name < b.name ? -1 : 1;
}
