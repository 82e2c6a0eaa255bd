import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parse} from 'yaml';
import * as z from 'zod';
import {lintScenarios} from '../src/contact/lint-scenarios.ts';
import {type Holidays, type Rules, RulesFileSchema, RulesSchema} from '../src/model/rules.ts';
import {type Scenarios, ScenariosSchema} from '../src/model/scenarios.ts';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));

/** Reads and checks data/scenarios.zh-CN.yaml. Throws one error that lists everything that is wrong. */
export function readScenarios(root: string = PROJECT): Scenarios {
  const scenarios = ScenariosSchema.parse(readYaml(root, 'scenarios.zh-CN.yaml'));
  const faults = lintScenarios(scenarios);
  if (faults.length > 0) throw new Error(`data/scenarios.zh-CN.yaml is not valid:\n${faults.join('\n')}`);
  return scenarios;
}

/** Reads and checks data/rules.yaml and adds the public holidays. */
export function readRules(root: string = PROJECT): Rules {
  const file = RulesFileSchema.parse(readYaml(root, 'rules.yaml'));
  return RulesSchema.parse({...file, holidays: readHolidays()});
}

const LibraryDaysSchema = z.object({
  holidays: z.record(z.string(), z.string()),
  workdays: z.record(z.string(), z.string()),
});

/** A plan looks forward; two years back are enough for an old report that is planned again. */
const KEPT_YEARS = 3;

/**
 * The announced holidays and make-up days of the last years that `chinese-days` knows. Its data is read and not its functions, because those
 * count in the machine's time zone, and because so the program carries a few hundred bytes of it.
 */
function readHolidays(): Holidays {
  const path = createRequire(import.meta.url).resolve('chinese-days/dist/chinese-days.json');
  const {holidays, workdays} = LibraryDaysSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  const years = [...new Set(Object.keys(holidays).map(day => Number(day.slice(0, 4))))].toSorted().slice(-KEPT_YEARS);
  const kept = (days: Record<string, string>) =>
    Object.keys(days)
      .filter(day => years.includes(Number(day.slice(0, 4))))
      .toSorted();
  return {years, off: kept(holidays), work: kept(workdays)};
}

/** Compiles both files to dist/data/scenarios.json and dist/data/rules.json, so that start-up never parses YAML. */
export function buildScenarios(root: string = PROJECT): void {
  const target = join(root, 'dist', 'data');
  mkdirSync(target, {recursive: true});
  writeFileSync(join(target, 'scenarios.json'), JSON.stringify(readScenarios(root)));
  writeFileSync(join(target, 'rules.json'), JSON.stringify(readRules(root)));
}

function readYaml(root: string, file: string): unknown {
  return parse(readFileSync(join(root, 'data', file), 'utf8'));
}
