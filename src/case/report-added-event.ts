import {LoancloseError} from '../errors.ts';
import type {CaseEvent, CaseFile} from '../model/case.ts';
import type {Report} from '../model/report.ts';
import {expectationsOf} from '../planner/expectations.ts';
import {buildPlan, type PlanContext} from '../planner/index.ts';
import {diffReports} from '../verify/index.ts';
import {askedDays} from './asked-days.ts';
import {judgeReport, keepNow} from './judge-report.ts';
import {ledgerOf, numbersFound, numbersOf} from './ledger.ts';
import {startedState} from './new-events.ts';
import {newItemsOfPlan, withWhatIsNew} from './number-items.ts';
import {latestReport} from './revive-report.ts';
import type {Stamp} from './stamp.ts';
import {storeReport} from './stored-report.ts';
import {keptKeysOf} from './wanted-keys.ts';

/**
 * A newer report comes into the case: what it shows closed is proven, what it brings gets the next numbers.
 * @throws LoancloseError DIFFERENT_PERSONS, REPORTS_REVERSED, SAME_REPORT, CASE_NOT_FOUND before the start
 */
export function reportAddedEvent(
  stamp: Stamp,
  file: CaseFile,
  newer: Report,
  {index, rules, today}: Pick<PlanContext, 'index' | 'rules' | 'today'>,
): CaseEvent {
  const before = startedState(file);
  const older = latestReport(file);
  checkOrder(older, newer);
  const {choices} = before;
  const context = {index, rules, today, before: choices.before, usedApps: choices.apps};
  const numbers = numbersOf(before);
  const wanted = buildPlan(older, {...context, keep: keptKeysOf(before, numbers)});
  const expectations = expectationsOf(older, wanted, {index, rules, askedOn: askedDays(before.items, numbers)});
  const diff = diffReports(older, newer, {today, rules, expectations});
  const judged = judgeReport(before.items, diff, newer);
  const keep = keepNow(choices.keep, diff);
  const ledger = ledgerOf(before, numbersFound(judged), rules);
  const plan = buildPlan(newer, {...context, keep: [], ledger});
  return {
    ...stamp,
    type: 'report-added',
    itemNumbers: [],
    on: today,
    files: [],
    report: storeReport(newer),
    choices: {...choices, keep},
    items: newItemsOfPlan(plan, newer, before.nextNumber),
    findings: judged.map(finding => withWhatIsNew(finding, plan)),
  };
}

/** What has no time printed on it is taken in the order in which it comes. */
function checkOrder(older: Report, newer: Report): void {
  const [old, now] = [older.reportedAt, newer.reportedAt];
  if (old === null || now === null) return;
  if (old === now) throw new LoancloseError('SAME_REPORT', {reason: 'case', time: now.slice(0, 10)});
  if (now < old)
    throw new LoancloseError('REPORTS_REVERSED', {reason: 'case', old: old.slice(0, 10), now: now.slice(0, 10)});
}
