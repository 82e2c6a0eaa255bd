import type {CaseChoices, CaseEvent} from '../model/case.ts';
import type {Report} from '../model/report.ts';
import type {CodedPlan} from '../planner/coded-plan.ts';
import {itemsOfPlan} from './number-items.ts';
import type {Stamp} from './stamp.ts';
import {storeReport} from './stored-report.ts';

export interface Start {
  readonly report: Report;
  /** One that nothing was taken out of: its numbers are those of the case. */
  readonly plan: CodedPlan;
  readonly choices: CaseChoices;
  readonly on: string;
}

/** The first event of a case. */
export function startedEvent(stamp: Stamp, {report, plan, choices, on}: Start): CaseEvent {
  const items = itemsOfPlan(plan, report);
  return {
    ...stamp,
    type: 'started',
    itemNumbers: items.map(({number}) => number),
    on,
    files: [],
    report: storeReport(report),
    choices,
    items,
  };
}
