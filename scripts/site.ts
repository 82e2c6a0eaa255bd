import {mkdir, rm, writeFile} from 'node:fs/promises';
import {dirname} from 'node:path';
import {fileURLToPath} from 'node:url';
import {namePublicNumbers} from '../src/directory/check-phone.ts';
import {citeEntries} from '../src/directory/cite-entries.ts';
import {compileDirectory} from '../src/directory/compile.ts';
import {indexDirectory} from '../src/directory/index-directory.ts';
import {publishDirectory} from '../src/directory/publish.ts';
import {LANGS, loadTranslator} from '../src/text/index.ts';
import {renderSite} from '../src/view/site/index.ts';
import {readRules} from './build-scenarios.ts';
import {readDirectoryEntries} from './read-directory.ts';

/** The pages of data/*.yaml. @param issues address at which errors are reported, or null */
export async function buildSite(lang: (typeof LANGS)[number], issues: string | null): Promise<Map<string, string>> {
  const entries = await readDirectoryEntries();
  const cite = citeEntries([...entries.funders, ...entries.apps], entries.sources);
  const publicNumbers = namePublicNumbers(readRules(), lang);
  const directory = publishDirectory(indexDirectory(compileDirectory(entries)), {cite, publicNumbers});
  return renderSite(directory, {t: await loadTranslator(lang), lang, issues});
}

/** `npm run site -- [zh|en] [address of the issues]`: writes site/, which is no part of the package. */
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [wanted, issues = null] = process.argv.slice(2);
  const started = performance.now();
  const files = await buildSite(LANGS.find(lang => lang === wanted) ?? 'zh', issues);
  const root = new URL('../site/', import.meta.url);
  await rm(root, {recursive: true, force: true});
  let bytes = 0;
  for (const [path, text] of files) {
    const file = new URL(path, root);
    await mkdir(dirname(fileURLToPath(file)), {recursive: true});
    await writeFile(file, text);
    bytes += Buffer.byteLength(text);
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`${files.size} files, ${(bytes / 1e6).toFixed(1)} MB, ${seconds} s: ${fileURLToPath(root)}\n`);
}
