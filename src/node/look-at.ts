import {accessSync, constants, statSync} from 'node:fs';
import type {FileLook} from '../commands/io.ts';

/** What the machine says of a file without reading it; null where nothing is there, or nothing may be seen. */
export function lookAt(path: string, platform: string = process.platform): FileLook | null {
  try {
    const {mode, mtimeMs} = statSync(path);
    return {
      // Windows has no rights of this kind
      rights: platform === 'win32' ? null : mode & 0o777,
      writable: isWritable(path),
      age: Math.max(0, Date.now() - mtimeMs),
    };
  } catch {
    return null;
  }
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
