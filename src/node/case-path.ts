import {join} from 'node:path';

type Env = Readonly<Record<string, string | undefined>>;

/** Where a case lies when nobody says where. Null where the machine names no folder for the person's data. */
export function usualCasePath(env: Env, platform: string): string | null {
  const data = dataFolder(env, platform);
  return data === null ? null : join(data, 'loanclose', 'case.json');
}

/** $XDG_DATA_HOME, then what is usual on the system. A relative XDG path is ignored, as its specification asks. */
function dataFolder({XDG_DATA_HOME, HOME, LOCALAPPDATA}: Env, platform: string): string | null {
  if (platform === 'win32' && LOCALAPPDATA) return LOCALAPPDATA;
  if (XDG_DATA_HOME?.startsWith('/')) return XDG_DATA_HOME;
  return HOME ? join(HOME, '.local', 'share') : null;
}
