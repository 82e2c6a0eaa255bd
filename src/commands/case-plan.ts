import {numbersOf, numbersOn} from '../case/ledger.ts';
import {planCase} from '../case/plan-case.ts';
import {isSameReport} from '../case/stored-report.ts';
import {keptKeysOf} from '../case/wanted-keys.ts';
import type {Report} from '../model/report.ts';
import type {CodedPlan} from '../planner/coded-plan.ts';
import type {PlanContext} from '../planner/index.ts';
import {cleanLine} from '../render/clean-text.ts';
import {quoteWord} from '../render/quote-word.ts';
import type {Translate} from '../text/index.ts';
import type {PlanChoice} from './ask-plan.ts';
import type {KnownCase} from './known-case.ts';

/** Plans of a report that go on from a case. */
export interface CasePlans {
  /** What the person said to the case before. */
  readonly chosen: PlanChoice;
  /** The report is the newest of the case; `newer`, `older`: it is not in the case, or not the last. */
  readonly place: 'newest' | 'newer' | 'older';
  readonly build: (choice: PlanChoice) => CodedPlan;
}

/** @param context `before` of the command line; null leaves it to the case */
export function casePlans(
  report: Report,
  {file, state}: KnownCase,
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

function placeOf(report: Report, reports: KnownCase['state']['reports']): CasePlans['place'] {
  const last = reports.at(-1);
  if (last === undefined) return 'newer';
  if (isSameReport({...last}, report)) return 'newest';
  if (report.reportedAt === null || last.reportedAt === null) return 'newer';
  return report.reportedAt < last.reportedAt ? 'older' : 'newer';
}

/** What a person has to know of the case that a plan or a comparison went on from. */
export function caseNote(
  {path, state}: KnownCase,
  place: CasePlans['place'],
  file: string | null,
  t: Translate,
): string {
  const args = {path: cleanLine(path), name: state.holder.name ?? '--'};
  if (place === 'newest') return t('case.goesOn', args);
  if (place === 'older') return t('case.goesOn.older', args);
  return t('case.goesOn.newer', {...args, command: `loanclose update ${file === null ? '-' : quoteWord(file)}`});
}
