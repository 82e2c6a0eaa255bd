import {choiceEvent, startedState} from '../case/new-events.ts';
import {itemsOfPlan} from '../case/number-items.ts';
import type {Report} from '../model/report.ts';
import type {CodedPlan} from '../planner/coded-plan.ts';
import type {PlanChoice} from './ask-plan.ts';
import type {Io} from './io.ts';
import type {KnownCase} from './known-case.ts';
import {type CaseArgs, recordEvent} from './open-case.ts';

interface Chosen {
  readonly report: Report;
  readonly known: KnownCase;
  readonly choice: PlanChoice;
  /** With the apps that were chosen, and nothing taken out. */
  readonly plan: CodedPlan;
}

/** Writes down what the person chose while a plan of the case was gone through with him, where it is new. */
export async function recordChoice({report, known, choice, plan}: Chosen, args: CaseArgs, io: Io): Promise<void> {
  const on = args.today ?? io.today();
  const chosen = {on, keep: choice.keep, apps: choice.usedApps, items: itemsOfPlan(plan, report)};
  if (choiceEvent({id: '', at: ''}, known.state, chosen) === null) return;
  await recordEvent(args, io, (file, stamp) => {
    const event = choiceEvent(stamp, startedState(file), chosen);
    // somebody else wrote the same down in between
    return event ?? {...stamp, type: 'kept', itemNumbers: [], on, files: []};
  });
}
