import {readFile} from 'node:fs/promises';
import {type DirectoryIndex, indexDirectory} from '../directory/index-directory.ts';
import {loadDirectory, loadSpellings} from '../model/load.ts';
import {type Rules, RulesSchema} from '../model/rules.ts';
import {type Scenarios, ScenariosSchema} from '../model/scenarios.ts';

/** The data that comes with the package, as `buildPlan`, `buildScript` and `findLenders` take it. */
export interface PackagedData {
  /** Lenders, apps and numbers, with the pinyin of their names. */
  readonly index: DirectoryIndex;
  readonly rules: Rules;
  readonly scenarios: Scenarios;
}

/** The same place seen from the bundle and from the sources. */
const DATA = new URL('../../dist/data/', import.meta.url);

/** Reads and checks it; some 20 ms, so once for a program. @throws LoancloseError DIRECTORY_INVALID where the installation is damaged */
export async function loadPackagedData(): Promise<PackagedData> {
  const read = (name: string): Promise<string> => readFile(new URL(name, DATA), 'utf8');
  const [directory, spellings, rules, scenarios] = await Promise.all([
    read('directory.json'),
    read('directory-index.json'),
    read('rules.json'),
    read('scenarios.json'),
  ]);
  return {
    index: indexDirectory(loadDirectory(directory), loadSpellings(spellings)),
    rules: RulesSchema.parse(JSON.parse(rules)),
    scenarios: ScenariosSchema.parse(JSON.parse(scenarios)),
  };
}
