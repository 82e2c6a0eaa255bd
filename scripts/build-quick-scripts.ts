import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {targetNotes} from '../src/commands/open-contact.ts';
import {usualScenario} from '../src/commands/script.ts';
import {findScriptTarget} from '../src/contact/target.ts';
import {type DirectoryIndex, indexDirectory} from '../src/directory/index-directory.ts';
import {normalizeName} from '../src/directory/normalize-name.ts';
import {LoancloseError} from '../src/errors.ts';
import type {QuickTarget} from '../src/quick-script.ts';
import {loadTranslator, type Translate} from '../src/text/index.ts';
import {readDirectory} from './read-directory.ts';
import {spellDirectory} from './spell-directory.ts';

/** Asks `script` once for every name of the directory and writes down what it finds: quick-names.json and quick-targets.jsonl. */
export async function buildQuickScripts(folder: string): Promise<void> {
  const directory = await readDirectory();
  const t = await loadTranslator('zh');
  const plain = indexDirectory(directory);
  const spelled = indexDirectory(directory, spellDirectory(directory));
  const names: Record<string, number> = {};
  const lines = new Map<string, number>();
  for (const record of [...directory.funders, ...directory.apps]) {
    for (const name of [record.name, record.id, ...record.aliases]) {
      const target = targetOf(name, /[a-z]/i.test(name) ? spelled : plain, t);
      if (target === null) continue;
      const line = JSON.stringify(target);
      if (!lines.has(line)) lines.set(line, lines.size);
      names[normalizeName(name)] = lines.get(line) ?? 0;
    }
  }
  await writeFile(join(folder, 'quick-names.json'), JSON.stringify(names));
  await writeFile(join(folder, 'quick-targets.jsonl'), [...lines.keys()].join('\n'));
}

/** Null for a name that several bear: the command then says which. */
function targetOf(query: string, index: DirectoryIndex, t: Translate): QuickTarget | null {
  try {
    const target = findScriptTarget(index, {query, appName: undefined, printed: [], anyName: false}, t);
    const {lender, app} = target;
    // the words on the terminal name no source, and without them the file is half as long
    const phones = target.phones.map(phone => ({...phone, sources: []}));
    return {scenario: usualScenario(target, undefined), lender, app, phones, notes: targetNotes(target, t)};
  } catch (error) {
    if (error instanceof LoancloseError) return null;
    throw error;
  }
}
