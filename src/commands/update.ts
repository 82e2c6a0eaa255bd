import {askedDays} from '../case/asked-days.ts';
import {judgeReport, keepNow} from '../case/judge-report.ts';
import {ledgerOf, numbersFound, numbersOf} from '../case/ledger.ts';
import {startedState} from '../case/new-events.ts';
import {newItemsOfPlan, withWhatIsNew} from '../case/number-items.ts';
import {latestReport} from '../case/revive-report.ts';
import {storeReport} from '../case/stored-report.ts';
import {keptKeysOf} from '../case/wanted-keys.ts';
import {type ExitCode, LoancloseError} from '../errors.ts';
import type {CaseEvent} from '../model/case.ts';
import {loadRules} from '../model/load.ts';
import type {Report} from '../model/report.ts';
import {expectationsOf} from '../planner/expectations.ts';
import {renderUpdated} from '../render/case-today.ts';
import {renderJson} from '../render/view.ts';
import {diffReports} from '../verify/index.ts';
import {reconciliationExit} from './exit-code.ts';
import type {Io} from './io.ts';
import {type CaseArgs, recordEvent, viewCase} from './open-case.ts';
import {type DirectoryArgs, openDirectory} from './open-directory.ts';
import {openView} from './open-view.ts';
import {readReport} from './read-report.ts';

export interface UpdateArgs extends CaseArgs, DirectoryArgs {
  readonly reports: readonly string[];
  readonly passwordFile?: string;
  readonly keepReading?: string;
  readonly allowIncomplete?: boolean;
}

/**
 * Adds a newer report: what it shows closed is proven, what it brings gets the next numbers.
 * @throws LoancloseError DIFFERENT_PERSONS, REPORTS_REVERSED, SAME_REPORT
 */
export async function runUpdate(args: UpdateArgs, io: Io): Promise<ExitCode> {
  const today = args.today ?? io.today();
  const view = await openView(args, io);
  const [newer, {buildPlan}, index, rules] = await Promise.all([
    readReport(args.reports, {...args, t: view.t}, io),
    import('../planner/index.ts'),
    openDirectory(args, io, {spellings: false}),
    io.readData('rules.json').then(loadRules),
  ]);
  const {state, event} = await recordEvent(args, io, (file, stamp): CaseEvent => {
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
    const findings = judged.map(finding => withWhatIsNew(finding, plan));
    return {
      ...stamp,
      type: 'report-added',
      itemNumbers: [],
      on: today,
      files: [],
      report: storeReport(newer),
      choices: {...choices, keep},
      items: newItemsOfPlan(plan, newer, before.nextNumber),
      findings,
    };
  });
  const shown = await viewCase(state, args, view.t, io);
  io.writeOut(args.json ? renderJson(shown) : renderUpdated(shown, event, view));
  return reconciliationExit([newer.reconciliation.status], args.allowIncomplete);
}

/** What has no time printed on it is taken in the order in which it comes. */
function checkOrder(older: Report, newer: Report): void {
  const [old, now] = [older.reportedAt, newer.reportedAt];
  if (old === null || now === null) return;
  if (old === now) throw new LoancloseError('SAME_REPORT', {reason: 'case', time: now.slice(0, 10)});
  if (now < old)
    throw new LoancloseError('REPORTS_REVERSED', {reason: 'case', old: old.slice(0, 10), now: now.slice(0, 10)});
}
