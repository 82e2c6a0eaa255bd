import type {CaseFile} from '../model/case.ts';
import type {ReportPlace} from '../model/case-vocabulary.ts';
import type {Report} from '../model/report.ts';
import type {CodedPlan} from '../planner/coded-plan.ts';
import type {PlanContext} from '../planner/index.ts';
import type {CaseState} from './fold.ts';
import {numbersOf, numbersOn} from './ledger.ts';
import {planCase} from './plan-case.ts';
import {isSameReport} from './stored-report.ts';
import {keptKeysOf} from './wanted-keys.ts';

type PlanChoice = Pick<PlanContext, 'keep' | 'usedApps'>;

/** A case that was started. */
export interface StartedCase {
  readonly file: CaseFile;
  readonly state: CaseState & {readonly startedOn: string};
}

/** Plans of a report that go on from a case. */
export interface CasePlans {
  /** What the person said to the case before. */
  readonly chosen: PlanChoice;
  readonly place: ReportPlace;
  readonly build: (choice: PlanChoice) => CodedPlan;
}

/** @param context `before` of the command line; null leaves it to the case */
export function casePlans(
  report: Report,
  {file, state}: StartedCase,
  context: Omit<PlanContext, 'ledger' | 'keep' | 'usedApps'>,
): CasePlans {
  const place = placeOf(report, state.reports);
  // an account may have had another key on an older report
  const numbers = place === 'older' ? numbersOn(report, file) : numbersOf(state);
  const before = context.before ?? state.choices.before;
  return {
    chosen: {keep: keptKeysOf(state, numbers), usedApps: state.choices.apps},
    place,
    build: choice =>
      planCase(report, {state, numbers, newest: place === 'newest', context: {...context, ...choice, before}}),
  };
}

function placeOf(report: Report, reports: CaseState['reports']): ReportPlace {
  const last = reports.at(-1);
  if (last === undefined) return 'newer';
  if (isSameReport(last, report)) return 'newest';
  if (report.reportedAt === null || last.reportedAt === null) return 'newer';
  return report.reportedAt < last.reportedAt ? 'older' : 'newer';
}
