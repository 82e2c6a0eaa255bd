import {cp, readdir, readFile, writeFile} from 'node:fs/promises';
import {join, posix, sep} from 'node:path';

/** Folders of zod whose declarations say what a schema is. Its languages, a file each, say nothing of it. */
const PARTS = ['classic', 'core'];
const LANGUAGES = 'export * as locales from "../locales/index.js";\n';

/**
 * Our types are those of zod schemas, and zod stands in the bundle: its declarations come with ours, so that a program in TypeScript has to
 * install nothing besides.
 * @param types folder of our declarations
 * @param zod folder of the package
 */
export async function ownZodTypes(types: string, zod: string): Promise<void> {
  for (const file of await declarationsBelow(types)) {
    const up = posix.relative(posix.dirname(file), '.');
    await edit(join(types, file), text =>
      text.replaceAll(/from ['"]zod['"]/g, `from '${up === '' ? '.' : up}/zod/classic/external.js'`),
    );
  }
  for (const part of PARTS)
    await cp(join(zod, 'v4', part), join(types, 'zod', part), {
      recursive: true,
      filter: path => !/\.(?:[cm]?js|d\.cts|json)$/.test(path),
    });
  for (const file of ['classic/external.d.ts', 'core/index.d.ts'])
    await edit(join(types, 'zod', file), text => text.replace(LANGUAGES, ''));
}

async function declarationsBelow(folder: string): Promise<string[]> {
  const files = await readdir(folder, {recursive: true, encoding: 'utf8'});
  return files.filter(file => file.endsWith('.d.ts')).map(file => file.replaceAll(sep, '/'));
}

async function edit(path: string, change: (text: string) => string): Promise<void> {
  const text = await readFile(path, 'utf8');
  const changed = change(text);
  if (changed !== text) await writeFile(path, changed);
}
