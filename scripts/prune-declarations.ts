import {readdir, readFile, rm} from 'node:fs/promises';
import {join, posix, sep} from 'node:path';

/** `from './account.ts'` and `import('./account.ts')`, as tsc writes them; it finds account.d.ts under that name. */
const SPECIFIER = /(?:from |import\()["'](\.[^"']+)\.ts["']/g;

/** Deletes the declarations under `folder` that no entry leads to: tsc writes one for every file that it has read. */
export async function pruneDeclarations(folder: string, entries: readonly string[]): Promise<void> {
  const reached = new Set(entries);
  for (const file of reached) {
    const text = await readFile(join(folder, file), 'utf8');
    for (const [, path = ''] of text.matchAll(SPECIFIER)) reached.add(posix.join(posix.dirname(file), `${path}.d.ts`));
  }
  const written = await readdir(folder, {recursive: true, encoding: 'utf8'});
  await Promise.all(
    written
      .filter(file => file.endsWith('.d.ts') && !reached.has(file.replaceAll(sep, '/')))
      .map(file => rm(join(folder, file))),
  );
}
