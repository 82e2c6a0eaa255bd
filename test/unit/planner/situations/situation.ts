import type {Account} from '../../../../src/model/account.ts';
import {type Item, type Plan, PlanSchema} from '../../../../src/model/plan.ts';
import type {Report} from '../../../../src/model/report.ts';
import type {PlanContext} from '../../../../src/planner/index.ts';
import {harmfulSentences} from '../../contact/harmful-sentences.ts';
import {contextOf, planInWords} from '../sample-context.ts';
import {reportOf} from '../sample-report.ts';

/** The plan of a composed situation, checked against its schema. */
export function planOf(
  accounts: readonly Account[],
  context: Partial<PlanContext> = {},
  report: Partial<Report> = {},
): Plan {
  return PlanSchema.parse(planInWords(reportOf(accounts, report), contextOf(context)));
}

export function itemOf(plan: Plan, lender: string): Item {
  const item = plan.items.find(({institution}) => institution === lender);
  if (item === undefined) throw new Error(`no item of ${lender}`);
  return item;
}

export function stepIds({steps}: Item): string[] {
  return steps.map(({id}) => id);
}

export function stepKind(id: string): string {
  return id.replace(/-[2-9]$/, '');
}

export function textOf({steps}: Item, kind: string): string {
  return steps
    .filter(({id}) => stepKind(id) === kind)
    .map(({text}) => text)
    .join('');
}

/** Sentences that name a forbidden act without forbidding it. Empty where something runs at the same lender. */
export function forbiddenSentences({steps}: Item): string[] {
  return steps.flatMap(({text}) => harmfulSentences(text));
}
