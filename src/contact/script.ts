import {LoancloseError} from '../errors.ts';
import type {Account} from '../model/account.ts';
import type {Call} from '../model/call.ts';
import type {ItemLender, OfferedApp, OfferedPhone} from '../model/lender.ts';
import type {Running} from '../model/plan.ts';
import type {Report} from '../model/report.ts';
import type {Branch, Line, Scenario, Scenarios} from '../model/scenarios.ts';
import type {Script} from '../model/script.ts';
import type {Lang, ScriptFact} from '../model/vocabulary.ts';
import {type Facts, mayStand, readScriptFacts, stands} from './script-facts.ts';
import {readScriptSlots, type ScriptSlots} from './script-slots.ts';
import type {Subject} from './subject.ts';

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
  /** What is closed; null where no report says. */
  readonly subject: Subject | null;
  /** What goes on at the same lender: then only this one line is asked for, and debits and accounts stay as they are. */
  readonly running: readonly Running[];
  /** A house, a car, a farm, a study, a pledge or a second borrower stands behind it: only asked about. */
  readonly secured?: boolean;
  /** The words are for calls to several lenders. */
  readonly forSeveral?: boolean;
}

/**
 * Composes the words of one call. The call is in Chinese whatever the language of the plan. Every slot is filled from the report and the
 * directory or becomes a blank `____`. Which asks and answers stand depends on the scenario, on what is closed, on the kind of the lender
 * and on what else is owed to it. Throws BAD_OPTION when there is no such scenario.
 */
export function buildScript(input: ScriptInput): Script {
  const {scenarios} = input;
  const scenario = scenarios.scenarios.find(candidate => candidate.id === input.scenario);
  if (scenario === undefined) {
    const choices = scenarios.scenarios.map(({id}) => id).join(', ');
    throw new LoancloseError('BAD_OPTION', {reason: 'choice', option: '--scenario', choices});
  }
  const slots = readScriptSlots(input);
  const facts = readScriptFacts({
    lender: input.lender,
    subject: scenario.subject ?? input.subject,
    account: input.account,
    running: input.running,
    secured: input.secured ?? false,
  });
  refuseClosing(scenario, facts);
  const fill = (line: string) => fillSlots(line, slots);
  const standing = (lines: readonly Line[]) => lines.filter(line => stands(line, facts));
  const asks = (scenario.checklist ?? scenarios.checklist).filter(ask => stands(ask, facts));
  const ownCall = scenario.id === 'inbound-call';
  const opening = standing([...(ownCall ? [] : scenarios.opening), ...scenario.opening]);
  const closing = standing(scenario.closing ?? scenarios.closing);
  const write = [...(ownCall ? [] : scenarios.write), ...scenario.write];
  const {never} = scenarios;
  return {
    schema: 'loanclose/script@1',
    lender: input.lender,
    app: input.app,
    scenario: scenario.id,
    opening: opening.map(({text}) => fill(text)),
    checklist: asks.map(({say}) => fill(say)),
    checklistEnglish: asks.map(({en}) => en),
    hears: asks.map(({hears}) => hears ?? null),
    branches: branchesOf(scenarios, scenario)
      .filter(branch => mayStand(branch, facts))
      .map(branch => ({
        when: fill(branch.when),
        say: fill(branch.say) + continueAfter(scenarios, branch).text,
        english: `${branch.en} (${continueAfter(scenarios, branch).en})`,
      })),
    closing: closing.map(({text}) => fill(text)),
    never: never.map(({text}) => text),
    phones: [...input.phones],
    write: write.map(({text}) => text),
    english: {
      opening: englishOf(opening),
      closing: englishOf(closing),
      never: englishOf(never),
      write: englishOf(write),
    },
    gloss: [...scenarios.gloss],
  };
}

/** What something stands behind, or what is reported as a bad debt, is only asked about: no words to close it are given. */
function refuseClosing({id, closes}: Scenario, facts: Facts<ScriptFact>): void {
  if (closes !== true) return;
  if (facts['bad-debt'] === true) throw new LoancloseError('BAD_OPTION', {reason: 'scenario-bad-debt', value: id});
  if (facts.secured === true) throw new LoancloseError('BAD_OPTION', {reason: 'scenario-secured', value: id});
}

function branchesOf({answers}: Scenarios, {branches, include}: Scenario): Branch[] {
  return [...branches, ...include.flatMap(id => answers.find(set => set.id === id)?.branches ?? [])];
}

function englishOf(lines: readonly Pick<Line, 'en'>[]): string[] {
  return lines.map(({en}) => en);
}

function continueAfter(scenarios: Scenarios, {next}: Branch): {readonly text: string; readonly en: string} {
  if (next === 'checklist' || next === 'closing' || next === 'hang-up') return scenarios.continue[next];
  const title = scenarios.scenarios.find(scenario => scenario.id === next)?.title ?? next;
  const fill = (words: string) => words.replace('{title}', () => title).replace('{id}', () => next);
  const {text, en} = scenarios.continue.scenario;
  return {text: fill(text), en: fill(en)};
}

function fillSlots(line: string, slots: ScriptSlots): string {
  const values: Readonly<Record<string, string | null>> = slots;
  return line.replaceAll(/\{(\w+)\}/g, (_, slot: string) => values[slot] ?? BLANK);
}

/** The amount that was heard in the call; the scenario of an amount that is disputed asks for it item by item. */
export function fillDifference(scenarios: Scenarios, amount: string | null): Scenarios {
  if (amount === null) return scenarios;
  const fill = (text: string) =>
    text.replaceAll('{difference}元', () => (amount.endsWith('元') ? amount : `${amount}元`));
  return {
    ...scenarios,
    scenarios: scenarios.scenarios.map(scenario => ({
      ...scenario,
      opening: scenario.opening.map(line => ({...line, text: fill(line.text)})),
      branches: scenario.branches.map(branch => ({...branch, say: fill(branch.say)})),
      ...(scenario.closing === undefined
        ? {}
        : {closing: scenario.closing.map(line => ({...line, text: fill(line.text)}))}),
    })),
  };
}

/** Ticket and promised day are known by the end of the call; what was not noted stays a slot and becomes a blank. Dates are spoken in Chinese. */
export function fillPromise(
  scenarios: Scenarios,
  {ticket, promisedOn}: Pick<Call, 'ticket' | 'promisedOn'>,
): Scenarios {
  const spoken = promisedOn?.replace(/^(\d+)-(\d+)-(\d+)$/, '$1年$2月$3日');
  const fill = (line: Scenarios['closing'][number]) => ({
    ...line,
    text: line.text.replaceAll('{ticket}', slot => ticket ?? slot).replaceAll('{promisedOn}', slot => spoken ?? slot),
  });
  return {
    ...scenarios,
    closing: scenarios.closing.map(fill),
    scenarios: scenarios.scenarios.map(scenario =>
      scenario.closing === undefined ? scenario : {...scenario, closing: scenario.closing.map(fill)},
    ),
  };
}

/** What this kind of call asks to write down, in the language asked for: `拒绝的理由和依据的条款：____` → `拒绝的理由和依据的条款`. */
export function notesOfCall(scenarios: Scenarios, scenario: string, lang: Lang): string[] {
  const own = scenarios.scenarios.find(({id}) => id === scenario)?.write ?? [];
  return own.map(({text, en}) => (lang === 'en' ? en : text.replace(/[：:]\s*_*$/, '')));
}

/** What is said to somebody who refuses: that he gives the reason. */
export function answerToRefusal(scenarios: Scenarios): string | null {
  return scenarios.scenarios.find(({id}) => id === 'refusal')?.opening[0]?.text ?? null;
}

/** The answer ends with the hint that the call is over. */
export function endsCall(scenarios: Scenarios, say: string): boolean {
  return say.endsWith(scenarios.continue['hang-up'].text);
}
