import type {Branch, Scenarios} from '../model/scenarios.ts';
import {SCRIPT_SLOTS} from './script-slots.ts';

const ENDS = new Set(['checklist', 'closing', 'hang-up']);

/** What is wrong with the call scripts: a doubled id, a talk that goes on nowhere, a slot that nobody fills. Empty when all is well. */
export function lintScenarios(scenarios: Scenarios): string[] {
  const faults: string[] = [];
  const ids = scenarios.scenarios.map(scenario => scenario.id);
  const known = new Set([...ids, ...ENDS]);
  if (new Set(ids).size !== ids.length) faults.push('a scenario id stands twice');

  const checkBranches = (owner: string, branches: readonly Branch[]) => {
    for (const branch of branches)
      if (!known.has(branch.next))
        faults.push(`${owner}: "${branch.when}" goes on at ${branch.next}, which is nowhere`);
  };
  const sets = scenarios.answers.map(set => set.id);
  for (const set of scenarios.answers) checkBranches(set.id, set.branches);
  for (const scenario of scenarios.scenarios) {
    checkBranches(scenario.id, scenario.branches);
    const hears = (scenario.checklist ?? scenarios.checklist).map(ask => ask.hears);
    const closing = hears.indexOf('closing');
    if (closing >= 0 && !hears.slice(0, closing).includes('amount'))
      faults.push(`${scenario.id}: asks for closing before the amount is known to be zero`);
    for (const id of scenario.include)
      if (!sets.includes(id)) faults.push(`${scenario.id}: includes ${id}, which is nowhere`);
  }

  const slots = new Set<string>(SCRIPT_SLOTS);
  for (const [, slot = ''] of JSON.stringify({...scenarios, continue: null}).matchAll(/\{(\w+)\}/g)) {
    if (!slots.has(slot)) faults.push(`slot {${slot}} is not known`);
  }
  return faults;
}
