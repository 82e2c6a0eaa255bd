import {LoancloseError} from '../errors.ts';
import type {Corrections} from '../model/corrections.ts';
import type {Io} from './io.ts';
import {readOptionFile} from './read-option-file.ts';

const OPTION = '--corrections';

/** Files that `figures` wrote. @throws LoancloseError BAD_OPTION where one is something else, or cannot be read */
export async function readCorrections(paths: readonly string[] = [], io: Io): Promise<Corrections[]> {
  return await Promise.all(paths.map(path => readFile(path, io)));
}

async function readFile(path: string, io: Io): Promise<Corrections> {
  return await parse(await readOptionFile(OPTION, path, io));
}

/** One that was begun earlier and is gone on with; null where there is none. */
export async function readBegun(path: string, io: Io): Promise<Corrections | null> {
  const bytes = await io.readKept(path);
  return bytes === null ? null : await parse(new TextDecoder().decode(bytes));
}

async function parse(text: string): Promise<Corrections> {
  const {CorrectionsSchema} = await import('../model/corrections.ts');
  const corrections = CorrectionsSchema.safeParse(parseJson(text));
  if (!corrections.success) throw new LoancloseError('BAD_OPTION', {reason: 'not-corrections', option: OPTION});
  return corrections.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
