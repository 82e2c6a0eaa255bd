import {type DirectoryIndex, indexDirectory} from '../directory/index-directory.ts';
import {openPrepared} from '../directory/prepared-index.ts';
import {whoIsMeant} from '../directory/who-is-meant.ts';
import {LoancloseError} from '../errors.ts';
import type {Directory} from '../model/directory.ts';
import {loadDirectory, loadPrepared, loadSpellings} from '../model/load.ts';
import {cleanLine} from '../render/clean-text.ts';
import {type Lang, loadTranslator} from '../text/index.ts';
import type {CommonArgs, Io} from './io.ts';
import {readOptionFile} from './read-option-file.ts';

export interface DirectoryArgs extends CommonArgs {
  /** The user's own directory file; without it the one in his configuration folder, where there is one. */
  readonly lenders?: string;
  /** The day from which the age of the directory is counted; the clock's without it. */
  readonly today?: string;
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
  const spelled = spellings ? loadSpellings(await io.readData('directory-index.json')) : null;
  const today = args.today ?? io.today();
  const own = await readOwn(args, io);
  if (own !== null) return indexDirectory(await overlay(own, args, io), spelled, today);
  const prepared = loadPrepared(await io.readData('directory-names.json'));
  return openPrepared(prepared, await io.openData('directory.json'), spelled, today);
}

/** The same, with pinyin only where a word needs it: one in letters, or one that nothing bears as it is typed. */
export async function openDirectoryFor(typed: readonly string[], args: DirectoryArgs, io: Io): Promise<DirectoryIndex> {
  const index = await openDirectory(args, io, {spellings: typed.some(word => /[a-z]/i.test(word))});
  if (index.spellings !== null || typed.every(word => whoIsMeant(index, word).sure === 'certain')) return index;
  return {...index, spellings: loadSpellings(await io.readData('directory-index.json'))};
}

interface OwnDirectory {
  readonly file: string;
  readonly text: string;
}

/** The user's own directory; null where he has none. */
async function readOwn({lenders, lang}: DirectoryArgs, io: Io): Promise<OwnDirectory | null> {
  const file = lenders ?? io.ownDirectoryPath();
  if (file === null) return null;
  const text = lenders === undefined ? await readUsual(file, lang, io) : await readDirectoryFile(file, io);
  return text === null ? null : {file, text};
}

async function overlay({file, text}: OwnDirectory, {lang}: DirectoryArgs, io: Io): Promise<Directory> {
  const packaged = loadDirectory(await io.readData('directory.json'));
  const {applyOverlay} = await import('../directory/overlay.ts');
  try {
    return applyOverlay(packaged, text, {file, today: io.today(), lang});
  } catch (error) {
    if (!(error instanceof LoancloseError) || error.args.lines === undefined) throw error;
    throw new LoancloseError(error.code, {...error.args, reason: 'file'}, {cause: error});
  }
}

/** Null where there is none. A folder that may not be entered is no reason to stop, but he is told. */
async function readUsual(file: string, lang: Lang, io: Io): Promise<string | null> {
  const presence = await io.findFile(file);
  if (presence === 'found') return readDirectoryFile(file, io);
  if (presence === 'unreachable') {
    const t = await loadTranslator(lang);
    io.writeErr(`${t('ui.warningLead')}${t('ui.ownDirectoryUnreachable', {file: cleanLine(file)})}\n`);
  }
  return null;
}

/** @throws LoancloseError DIRECTORY_INVALID when it cannot be read or decoded */
export async function readDirectoryFile(file: string, io: Io): Promise<string> {
  try {
    return await readOptionFile('--lenders', file, io);
  } catch (cause) {
    if (!(cause instanceof LoancloseError)) throw cause;
    const reason = cause.args.reason === 'encoding' ? 'encoding' : 'unreadable';
    throw new LoancloseError('DIRECTORY_INVALID', {reason, file, count: 1}, {cause});
  }
}
