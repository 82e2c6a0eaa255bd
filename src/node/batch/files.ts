import {opendir, stat} from 'node:fs/promises';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import type {BatchFile} from '../../commands/batch-io.ts';
import {STDIO} from '../../commands/io.ts';
import {LoancloseError} from '../../errors.ts';
import {fileIdentity} from '../file-identity.ts';

/** Endings of what is read of a folder. What stands in the files decides how. */
const REPORTS = /\.(?:pdf|txt|csv)$/i;
const REPORTS_AND_PICTURES = /\.(?:pdf|txt|csv|jpe?g|png|webp)$/i;

export interface BatchFilesOptions {
  /** Identity of a file that is not read: the output. */
  readonly except: string | null;
  /** Whether pictures can be recognised; each is then taken for a report. */
  readonly pictures: boolean;
}

/**
 * The reports of a run, one after another, however many there are: below every folder (hidden ones not), the files that are named, the names on
 * stdin, one a line.
 * @throws LoancloseError FILE_NOT_FOUND for a folder that cannot be entered; a file that is not there is found out when it is read
 */
export async function* batchFiles(
  inputs: readonly string[],
  options: BatchFilesOptions,
  stdin: NodeJS.ReadableStream,
): AsyncGenerator<BatchFile> {
  for (const input of inputs) {
    if (input === STDIO) {
      for await (const name of createInterface({input: stdin, crlfDelay: Number.POSITIVE_INFINITY}))
        if (name !== '') yield {file: name, path: name};
    } else if (await isFolder(input)) {
      for await (const below of reportsBelow(input, '', options))
        yield {
          file: inputs.length === 1 ? below : `${input.replace(/[\\/]+$/, '')}/${below}`,
          path: join(input, below),
        };
    } else {
      yield {file: input, path: input};
    }
  }
}

/** Paths below the folder with `/`. Links to folders are not followed: they may lead round in circles. */
async function* reportsBelow(root: string, below: string, options: BatchFilesOptions): AsyncGenerator<string> {
  const wanted = options.pictures ? REPORTS_AND_PICTURES : REPORTS;
  const path = join(root, below);
  let folder: Awaited<ReturnType<typeof opendir>>;
  try {
    folder = await opendir(path);
  } catch (cause) {
    throw new LoancloseError('FILE_NOT_FOUND', {reason: 'forbidden', path}, {cause});
  }
  for await (const entry of folder) {
    if (entry.name.startsWith('.')) continue;
    const name = `${below}${entry.name}`;
    if (entry.isDirectory()) yield* reportsBelow(root, `${name}/`, options);
    else if (wanted.test(entry.name) && (await isReport(join(root, name), options.except))) yield name;
  }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    found => found.isDirectory(),
    () => false,
  );
}

/** A link to a file is read; one that leads nowhere is, too, so that it is told. */
async function isReport(path: string, except: string | null): Promise<boolean> {
  const found = await stat(path, {bigint: true}).catch(() => null);
  return found === null || (found.isFile() && fileIdentity(found) !== except);
}
