import {renameSync} from 'node:fs';

/** Milliseconds. A virus scanner or a preview lets go of a file within a second or two. */
const PATIENCE = 2000;
const PAUSE = 50;
const HELD = /^(?:EPERM|EACCES|EBUSY)$/;

/**
 * Renames over an existing file. Windows refuses that for as long as another program has the target open, so there it is tried again for a
 * while.
 * @throws what the last try threw
 */
export function renameOver(from: string, to: string, rename = renameSync, platform: string = process.platform): void {
  for (let waited = 0; ; waited += PAUSE) {
    try {
      rename(from, to);
      return;
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : '';
      if (platform !== 'win32' || !HELD.test(code) || waited >= PATIENCE) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
    }
  }
}
