import {clockDays} from '../../account/clock-days.ts';
import {daysBetween} from '../../account/days.ts';
import type {PlanWarning} from '../../model/plan.ts';
import type {PlanFacts} from '../plan-facts.ts';
import type {Rule} from './rule.ts';

/** After 30 days most accounts have been reported again: get a new report before calling anybody. */
export const readAFreshReport: Rule<PlanFacts, PlanWarning[]> = {
  id: 'read-a-fresh-report',
  inputs: ['reportedAt', 'today'],
  source: '账户大多按月更新',
  apply: ({report, today, rules}) => {
    if (report.reportedAt === null) return [];
    const days = daysBetween(report.reportedAt.slice(0, 10), today);
    return days > clockDays(rules, 'report-old') ? [{code: 'REPORT_OLD', args: {days}}] : [];
  },
};
