import {mkdir, writeFile} from 'node:fs/promises';
import {basename, dirname, join} from 'node:path';
import {pathToFileURL} from 'node:url';
import type {Plugin} from 'esbuild';

type Words = Readonly<Record<string, string>>;

/**
 * The words of a language as JSON text: read by JSON.parse they cost a quarter of what a program with the same thousand names costs (16 to 4 ms
 * of every start).
 * @param beside the folder of CommonJS files that are read at every start: there the words are a file, of which only the groups (`ui`, `script`)
 * are read that something is said of. Null: they stand in the bundle.
 */
export function wordsAsJson(beside: string | null): Plugin {
  return {
    name: 'words-as-json',
    setup({onLoad}) {
      onLoad({filter: /[\\/]text[\\/](?:zh-CN|en)[\\/]index\.ts$/}, async ({path}) => {
        const {templates, gloss} = await import(pathToFileURL(path).href);
        const code =
          beside === null
            ? `JSON.parse(${JSON.stringify(JSON.stringify(templates))})`
            : await writeGroups(templates, beside, `words.${basename(dirname(path))}.ndjson`);
        const glossCode = gloss === undefined ? '' : "export {gloss} from './directory-words.ts';";
        return {contents: `export const templates = ${code};${glossCode}`, loader: 'js', resolveDir: dirname(path)};
      });
    },
  };
}

/** Writes one JSON object a group into the file. @returns the code of an object that reads from it */
async function writeGroups(templates: Words, folder: string, file: string): Promise<string> {
  const groups = new Map<string, Record<string, string>>();
  for (const [key, text] of Object.entries(templates)) {
    const name = key.slice(0, key.indexOf('.'));
    groups.set(name, {...groups.get(name), [key]: text});
  }
  const places: Record<string, readonly [number, number]> = {};
  let whole = Buffer.alloc(0);
  for (const [name, words] of groups) {
    const from = whole.length;
    whole = Buffer.concat([whole, Buffer.from(`${JSON.stringify(words)}\n`)]);
    places[name] = [from, whole.length];
  }
  await mkdir(folder, {recursive: true});
  await writeFile(join(folder, file), whole);
  return `(() => {
    const places = ${JSON.stringify(places)};
    const read = {};
    let bytes;
    const groupOf = key => {
      const name = key.slice(0, key.indexOf('.'));
      const place = places[name];
      if (place === undefined) return {};
      bytes ??= process.getBuiltinModule('fs').readFileSync(__dirname + ${JSON.stringify(`/${file}`)});
      return (read[name] ??= JSON.parse(bytes.toString('utf8', ...place)));
    };
    return new Proxy({}, {
      get: (_, key) => groupOf(key)[key],
      getOwnPropertyDescriptor: (_, key) => Object.getOwnPropertyDescriptor(groupOf(key), key),
    });
  })()`;
}
