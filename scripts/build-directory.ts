import {mkdir, writeFile} from 'node:fs/promises';
import {collectQuotes} from '../src/directory/collect-quotes.ts';
import {compileDirectory} from '../src/directory/compile.ts';
import {lintDirectory} from '../src/directory/lint/index.ts';
import {prepareDirectory} from '../src/directory/prepared-index.ts';
import {readData, readDirectoryEntries, readTypedNames} from './read-directory.ts';
import {spellDirectory} from './spell-directory.ts';

/**
 * Compiles data/*.yaml to dist/data/directory.json, directory-names.json and directory-index.json.
 * Nothing is built from a directory that breaks a rule: throws one error that lists all of them.
 */
export async function buildDirectory(): Promise<void> {
  const entries = await readDirectoryEntries();
  const directory = compileDirectory(entries);
  const files = {
    lines: await readData('lines.yaml'),
    lenders: await readData('lenders.yaml'),
    apps: await readData('apps.yaml'),
  };
  const errors = lintDirectory(files, {...directory, lang: 'en'}).filter(({severity}) => severity === 'error');
  if (errors.length > 0)
    throw new Error(errors.map(({file, line, rule, message}) => `${file}:${line} ${rule}: ${message}`).join('\n'));
  const target = new URL('../dist/data/', import.meta.url);
  await mkdir(target, {recursive: true});
  const {json, prepared} = prepareDirectory(directory);
  await writeFile(new URL('directory.json', target), json);
  await writeFile(new URL('directory-names.json', target), JSON.stringify(prepared));
  await writeFile(new URL('quotes.json', target), JSON.stringify(collectQuotes([...entries.funders, ...entries.apps])));
  await writeFile(
    new URL('directory-index.json', target),
    JSON.stringify(spellDirectory(directory, await readTypedNames())),
  );
}
