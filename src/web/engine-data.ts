import type {Directory, DirectorySpellings} from '../model/directory.ts';
import type {LetterTemplates} from '../model/letter-templates.ts';
import {loadDirectory, loadLetterTemplates, loadRules, loadScenarios, loadSpellings} from '../model/load.ts';
import type {Rules} from '../model/rules.ts';
import type {Scenarios} from '../model/scenarios.ts';

/** The compiled directory, rules and words of the package, and a composed report to try it with. */
export interface EngineData {
  readonly directory: Directory;
  readonly spellings: DirectorySpellings;
  readonly rules: Rules;
  readonly scenarios: Scenarios;
  readonly letters: LetterTemplates;
  readonly sample: Uint8Array;
}

/** @throws LoancloseError DIRECTORY_INVALID */
export function loadEngineData(packed: Readonly<Record<string, unknown>>, sample: Uint8Array): EngineData {
  return {
    directory: loadDirectory(packed.directory),
    spellings: loadSpellings(packed.spellings),
    rules: loadRules(packed.rules),
    scenarios: loadScenarios(packed.scenarios),
    letters: loadLetterTemplates(packed.letters),
    sample,
  };
}
