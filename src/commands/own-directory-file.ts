import type {Io} from './io.ts';

/** The user's own directory, `$XDG_CONFIG_HOME/loanclose/lenders.yaml`; null where he has none. */
export async function ownDirectoryFile(io: Io): Promise<string | null> {
  const folder = io.env.XDG_CONFIG_HOME || (io.env.HOME ? `${io.env.HOME}/.config` : null);
  if (folder === null) return null;
  const file = `${folder}/loanclose/lenders.yaml`;
  return (await io.fileExists(file)) ? file : null;
}
