import {LoancloseError} from '../errors.ts';
import {type Io, STDIO} from './io.ts';

const PICTURE = /\.(?:jpe?g|png|webp)$/i;

export interface ReportFiles {
  readonly files: readonly Uint8Array[];
  readonly fromStdin: boolean;
}

/** The bytes of one report: of a file, of several, of the pictures in a folder. @throws LoancloseError FILE_NOT_FOUND, FILE_TOO_LARGE, BAD_OPTION */
export async function readReportFiles(paths: string | readonly string[], io: Io): Promise<ReportFiles> {
  const all = typeof paths === 'string' ? [paths] : paths;
  if (all.filter(path => path === STDIO).length > 1) throw new LoancloseError('BAD_OPTION', {reason: 'stdin-twice'});
  const files: Uint8Array[] = [];
  for (const path of all) {
    if (path === STDIO) files.push(await io.readStdin());
    else for (const bytes of await readNamed(path, all.length > 1, io)) files.push(bytes);
  }
  return {files, fromStdin: all.includes(STDIO)};
}

/** `loanclose plan 我的 报告.pdf`: a name that was cut at its space is no picture among several. */
async function readNamed(path: string, isOneOfSeveral: boolean, io: Io): Promise<Uint8Array[]> {
  try {
    return await readFileOrFolder(path, io);
  } catch (error) {
    const isCut = isOneOfSeveral && !/\.\w+$/.test(path) && (await io.findFile(path)) === 'missing';
    throw isCut ? new LoancloseError('BAD_OPTION', {reason: 'too-many'}, {cause: error}) : error;
  }
}

async function readFileOrFolder(path: string, io: Io): Promise<Uint8Array[]> {
  try {
    return [await io.readFile(path)];
  } catch (error) {
    if (!(error instanceof LoancloseError) || error.args.reason !== 'folder') throw error;
    const below = await io.filesBelow(path, '');
    const pictures = (below ?? []).filter(({file}) => PICTURE.test(file) && !file.includes('/'));
    if (pictures.length === 0) throw error;
    // IMG_9.jpg stands before IMG_10.jpg
    const byName = pictures.toSorted((a, b) => a.file.localeCompare(b.file, 'en', {numeric: true}));
    return await Promise.all(byName.map(({path: picture}) => io.readFile(picture)));
  }
}
