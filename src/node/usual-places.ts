import {posix, win32} from 'node:path';

type Env = Readonly<Record<string, string | undefined>>;

/** Where a case lies when nobody says where. Null where the machine names no folder for the person's data. */
export function usualCasePath(env: Env, platform: string): string | null {
  return platform === 'win32'
    ? windowsPlace(env.LOCALAPPDATA, env, ['AppData', 'Local'], 'case.json')
    : posixPlace(env.XDG_DATA_HOME, env, ['.local', 'share'], 'case.json');
}

/** Where lenders of the person's own lie: `$XDG_CONFIG_HOME/loanclose/lenders.yaml`, on Windows below `%APPDATA%`. Null as above. */
export function ownDirectoryPath(env: Env, platform: string): string | null {
  return platform === 'win32'
    ? windowsPlace(env.APPDATA, env, ['AppData', 'Roaming'], 'lenders.yaml')
    : posixPlace(env.XDG_CONFIG_HOME, env, ['.config'], 'lenders.yaml');
}

/** `HOME` is not asked: only some shells set it there, and the place would change with the shell. */
function windowsPlace(folder: string | undefined, {USERPROFILE}: Env, usual: string[], name: string): string | null {
  if (folder && win32.isAbsolute(folder)) return win32.join(folder, 'loanclose', name);
  return USERPROFILE ? win32.join(USERPROFILE, ...usual, 'loanclose', name) : null;
}

/** A relative XDG path is ignored, as its specification asks. */
function posixPlace(folder: string | undefined, {HOME}: Env, usual: string[], name: string): string | null {
  if (folder && posix.isAbsolute(folder)) return posix.join(folder, 'loanclose', name);
  return HOME ? posix.join(HOME, ...usual, 'loanclose', name) : null;
}
