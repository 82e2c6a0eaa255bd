import type {StartedCase} from '../case/case-plans.ts';
import {compareFrom} from '../case/compare-from.ts';
import type {Report} from '../model/report.ts';
import type {PlanContext} from '../planner/index.ts';
import {buildHistory} from '../verify/history.ts';
import {diffReports} from '../verify/index.ts';
import type {Reading} from './protocol.ts';

/**
 * Two reports are compared, and the last two of a case; of more than two there is a history.
 * @param reports the oldest first
 * @throws LoancloseError DIFFERENT_PERSONS, SAME_REPORT
 */
export function compareReports(
  reports: readonly Report[],
  known: StartedCase | null,
  context: Pick<PlanContext, 'index' | 'rules' | 'today'>,
): Pick<Reading, 'diff' | 'history'> {
  const [oldest] = reports;
  const [older, newer] = reports.slice(-2);
  if (oldest === undefined || older === undefined || newer === undefined) return {diff: null, history: null};
  const {today, rules} = context;
  const compared = reports.length === 2 || known !== null;
  return {
    diff: compared ? diffReports(older, newer, {today, rules, expectations: compareFrom(older, known, context)}) : null,
    history: reports.length > 2 ? buildHistory(reports, compareFrom(oldest, known, context)) : null,
  };
}
