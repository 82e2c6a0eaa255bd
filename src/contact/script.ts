import {LoancloseError} from '../errors.ts';
import type {Account} from '../model/account.ts';
import type {Call} from '../model/call.ts';
import type {ItemLender, OfferedApp, OfferedPhone} from '../model/lender.ts';
import type {Report} from '../model/report.ts';
import type {Branch, Scenario, Scenarios} from '../model/scenarios.ts';
import type {Script} from '../model/script.ts';
import {readScriptSlots, type ScriptSlots} from './script-slots.ts';

/** Left for the person to fill in by hand. */
export const BLANK = '____';

export interface ScriptInput {
  readonly scenarios: Scenarios;
  /** Scenario id. */
  readonly scenario: string;
  readonly lender: ItemLender;
  readonly app: OfferedApp | null;
  readonly phones: readonly OfferedPhone[];
  readonly account?: Account | undefined;
  readonly report?: Report | undefined;
}

/**
 * Composes the words of one call. The call is in Chinese whatever the language of the plan. Every slot is filled from the report and the
 * directory or becomes a blank `____`. Throws BAD_OPTION when there is no such scenario.
 */
export function buildScript(input: ScriptInput): Script {
  const {scenarios} = input;
  const scenario = scenarios.scenarios.find(candidate => candidate.id === input.scenario);
  if (scenario === undefined) {
    const choices = scenarios.scenarios.map(({id}) => id).join(', ');
    throw new LoancloseError('BAD_OPTION', {reason: 'choice', option: '--scenario', choices});
  }
  const slots = readScriptSlots(input);
  const fill = (line: string) => fillSlots(line, slots);
  const ownCall = scenario.id === 'inbound-call';
  return {
    schema: 'loanclose/script@1',
    lender: input.lender,
    app: input.app,
    scenario: scenario.id,
    opening: [...(ownCall ? [] : scenarios.opening), ...scenario.opening].map(fill),
    checklist: (scenario.checklist ?? scenarios.checklist).map(fill),
    branches: collectBranches(scenarios, scenario).map(branch => ({
      when: fill(branch.when),
      say: fill(branch.say) + continuation(scenarios, branch),
    })),
    closing: (scenario.closing ?? scenarios.closing).map(fill),
    never: [...scenarios.never],
    phones: [...input.phones],
    write: [...(ownCall ? [] : scenarios.write), ...scenario.write],
  };
}

function collectBranches(scenarios: Scenarios, scenario: Scenario): Branch[] {
  const included = scenarios.scenarios
    .filter(other => scenario.include.includes(other.id))
    .flatMap(other => other.branches);
  return [...scenario.branches, ...included, ...scenarios.branches];
}

function continuation(scenarios: Scenarios, {next}: Branch): string {
  if (next === 'checklist' || next === 'closing' || next === 'hang-up') return scenarios.continue[next];
  const title = scenarios.scenarios.find(scenario => scenario.id === next)?.title ?? next;
  return scenarios.continue.scenario.replace('{title}', () => title);
}

function fillSlots(line: string, slots: ScriptSlots): string {
  const values: Readonly<Record<string, string | null>> = slots;
  return line.replaceAll(/\{(\w+)\}/g, (_, slot: string) => values[slot] ?? BLANK);
}

/** Ticket and promised day are known by the end of the call; what was not noted stays a slot and becomes a blank. Dates are spoken in Chinese. */
export function fillPromise(
  scenarios: Scenarios,
  {ticket, promisedOn}: Pick<Call, 'ticket' | 'promisedOn'>,
): Scenarios {
  const spoken = promisedOn?.replace(/^(\d+)-(\d+)-(\d+)$/, '$1年$2月$3日');
  const fill = (line: string) =>
    line.replaceAll('{ticket}', slot => ticket ?? slot).replaceAll('{promisedOn}', slot => spoken ?? slot);
  return {
    ...scenarios,
    closing: scenarios.closing.map(fill),
    scenarios: scenarios.scenarios.map(scenario =>
      scenario.closing === undefined ? scenario : {...scenario, closing: scenario.closing.map(fill)},
    ),
  };
}

/** What this kind of call asks to write down: `拒绝的理由和依据的条款：____` → `拒绝的理由和依据的条款`. */
export function notesOfCall(scenarios: Scenarios, scenario: string): string[] {
  const own = scenarios.scenarios.find(({id}) => id === scenario)?.write ?? [];
  return own.map(line => line.replace(/[：:]\s*_*$/, ''));
}

/** What is said to somebody who refuses: that he gives the reason. */
export function answerToRefusal(scenarios: Scenarios): string | null {
  return scenarios.scenarios.find(({id}) => id === 'refusal')?.opening[0] ?? null;
}

/** The answer ends with the hint that the call is over. */
export function endsCall(scenarios: Scenarios, say: string): boolean {
  return say.endsWith(scenarios.continue['hang-up']);
}
