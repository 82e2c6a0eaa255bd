import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parse} from 'yaml';
import {type Rules, RulesSchema, type Scenarios, ScenariosSchema} from '../src/planner/data-schema.ts';
import {lintScenarios} from '../src/planner/lint-scenarios.ts';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));

/** Reads and checks data/scenarios.zh-CN.yaml. Throws one error that lists everything that is wrong. */
export function readScenarios(root: string = PROJECT): Scenarios {
  const scenarios = ScenariosSchema.parse(readYaml(root, 'scenarios.zh-CN.yaml'));
  const faults = lintScenarios(scenarios);
  if (faults.length > 0) throw new Error(`data/scenarios.zh-CN.yaml is not valid:\n${faults.join('\n')}`);
  return scenarios;
}

/** Reads and checks data/rules.yaml. */
export function readRules(root: string = PROJECT): Rules {
  return RulesSchema.parse(readYaml(root, 'rules.yaml'));
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
