import type {Expectations} from '../model/expectations.ts';
import type {Report} from '../model/report.ts';
import type {CodedPlan} from '../planner/coded-plan.ts';
import {expectationsOf} from '../planner/expectations.ts';
import {buildPlan, type PlanContext} from '../planner/index.ts';
import {askedDays, withWhatWasAsked} from './asked-days.ts';
import {casePlans, type StartedCase} from './case-plans.ts';
import {numbersOn} from './ledger.ts';

/**
 * What the plan of the older report makes of everything in it, with what the person keeps and what was asked for by the case.
 * @param keepMore further keys to keep, told from the plan that nothing was taken out of
 */
export function compareFrom(
  older: Report,
  known: StartedCase | null,
  context: Pick<PlanContext, 'index' | 'rules' | 'today'>,
  keepMore: (whole: CodedPlan) => readonly string[] = () => [],
): Expectations {
  const {index, rules} = context;
  const plain = {
    chosen: {keep: [], usedApps: []},
    build: (choice: Pick<PlanContext, 'keep' | 'usedApps'>) => buildPlan(older, {...context, ...choice, before: null}),
  };
  const {chosen, build} = known === null ? plain : casePlans(older, known, {...context, before: null});
  const whole = build({...chosen, keep: []});
  const keep = [...chosen.keep, ...keepMore(whole)];
  const plan = keep.length === 0 ? whole : build({...chosen, keep});
  if (known === null) return expectationsOf(older, plan, {index, rules});
  const askedOn = askedDays(known.state.items, numbersOn(older, known.file));
  return withWhatWasAsked(expectationsOf(older, plan, {index, rules, askedOn}));
}
