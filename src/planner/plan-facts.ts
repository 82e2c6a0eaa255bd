import type {Diff} from '../model/change.ts';
import type {Item, Other} from '../model/plan.ts';
import type {Report} from '../model/report.ts';
import type {Rules} from '../model/rules.ts';

/** What a warning rule looks at. */
export type PlanFacts = {
  readonly report: Report;
  readonly today: string;
  readonly before: string | null;
  readonly since: Diff | null;
  readonly rules: Rules;
  readonly items: readonly Item[];
  readonly others: readonly Other[];
};
