import type {Item, Plan} from '../model/plan.ts';
import type {PlanCalls} from '../model/plan-calls.ts';
import type {Report} from '../model/report.ts';
import type {Scenarios} from '../model/scenarios.ts';
import type {Script} from '../model/script.ts';
import {BLANK, buildScript, type ScriptInput} from './script.ts';
import {subjectOf} from './subject.ts';

/** The words of the calls: of every kind what all its calls have in common, and of every item all that is said. On paper there is no command. */
export function composeCalls(plan: Plan, report: Report, scenarios: Scenarios): PlanCalls {
  const about = (item: Item): ScriptInput => ({
    scenarios,
    scenario: item.script.id,
    lender: item.lender,
    app: null,
    phones: [],
    subject: subjectOf({
      accounts: report.accounts.filter(({key}) => item.accountKeys.includes(key)),
      facilities: report.facilities.filter(({key}) => item.facilityKeys.includes(key)),
    }),
    running: item.running,
    secured: item.secured,
  });
  const filled = plan.items.map(item => {
    const app = item.apps.find(({chosen}) => chosen) ?? null;
    const account = report.accounts.find(({key}) => key === item.accountKeys[0]);
    return [item.id, buildScript({...about(item), app, phones: item.phones, account, report})] as const;
  });
  const kinds = [...new Set(plan.items.map(({script}) => script.id))].map(scenario => {
    const blanks = plan.items
      .filter(({script}) => script.id === scenario)
      .map(item =>
        buildScript({...about(item), lender: {...item.lender, id: null, name: BLANK, match: 'none'}, forSeveral: true}),
      );
    return [scenario, sharedBy(blanks)] as const;
  });
  return {
    blank: new Map(kinds.flatMap(([id, script]) => (script === null ? [] : [[id, script]]))),
    filled: new Map(filled),
  };
}

/**
 * What may be said in each of these calls: a line that one of them must not hear, as where something still runs at that lender, is said with
 * the items that may. Answers are all there: which of them comes up is for the other side to choose.
 */
function sharedBy(scripts: readonly Script[]): Script | null {
  const [first] = scripts;
  if (first === undefined) return null;
  const inAll = (linesOf: (script: Script) => readonly string[]) => (line: string) =>
    scripts.every(script => linesOf(script).includes(line));
  const linesInAll = (part: 'opening' | 'closing') =>
    first[part].flatMap((line, at) =>
      inAll(script => script[part])(line) ? [{line, english: first.english[part][at] ?? ''}] : [],
    );
  const [opening, closing] = [linesInAll('opening'), linesInAll('closing')];
  const asked = first.checklist.flatMap((ask, at) =>
    inAll(({checklist}) => checklist)(ask)
      ? [{ask, english: first.checklistEnglish[at] ?? '', hears: first.hears[at] ?? null}]
      : [],
  );
  return {
    ...first,
    opening: opening.map(({line}) => line),
    checklist: asked.map(({ask}) => ask),
    checklistEnglish: asked.map(({english}) => english),
    hears: asked.map(({hears}) => hears),
    branches: scripts.flatMap(({branches}) => branches),
    closing: closing.map(({line}) => line),
    english: {
      ...first.english,
      opening: opening.map(({english}) => english),
      closing: closing.map(({english}) => english),
    },
  };
}
