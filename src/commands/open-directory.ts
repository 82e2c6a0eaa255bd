import {type DirectoryIndex, indexDirectory} from '../directory/index-directory.ts';
import {LoancloseError} from '../errors.ts';
import type {Directory} from '../model/directory.ts';
import {loadDirectory, loadSpellings} from '../model/load.ts';
import type {CommonArgs, Io} from './io.ts';

export interface DirectoryArgs extends CommonArgs {
  /** The user's own directory file; without it the one in his configuration folder, where there is one. */
  readonly lenders?: string;
}

/**
 * The directory of the package with the user's own entries laid over it.
 * @param spellings load pinyin as well, to find what a person typed
 */
export async function openDirectory(
  args: DirectoryArgs,
  io: Io,
  {spellings}: {spellings: boolean},
): Promise<DirectoryIndex> {
  const packaged = loadDirectory(await io.readData('directory.json'));
  const spelled = spellings ? loadSpellings(await io.readData('directory-index.json')) : null;
  return indexDirectory(await withOverlay(packaged, args, io), spelled);
}

/** The user's own directory, `$XDG_CONFIG_HOME/loanclose/lenders.yaml`; null where he has none. */
async function ownDirectoryFile(io: Io): Promise<string | null> {
  const folder = io.env.XDG_CONFIG_HOME || (io.env.HOME ? `${io.env.HOME}/.config` : null);
  if (folder === null) return null;
  const file = `${folder}/loanclose/lenders.yaml`;
  return (await io.fileExists(file)) ? file : null;
}

async function withOverlay(packaged: Directory, {lenders, lang}: DirectoryArgs, io: Io): Promise<Directory> {
  const file = lenders ?? (await ownDirectoryFile(io));
  if (file === null) return packaged;
  const text = new TextDecoder().decode(await io.readFile(file));
  const {applyOverlay} = await import('../directory/overlay.ts');
  try {
    return applyOverlay(packaged, text, {file, today: io.today(), lang});
  } catch (error) {
    if (!(error instanceof LoancloseError) || error.args.lines === undefined) throw error;
    throw new LoancloseError(error.code, {...error.args, reason: 'file'}, {cause: error});
  }
}
