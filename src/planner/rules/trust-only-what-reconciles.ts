import type {PlanWarning} from '../../model/plan.ts';
import type {PlanFacts} from '../plan-facts.ts';
import type {Rule} from './rule.ts';

/** A plan of a report that does not agree with its own printed totals may lack accounts; one without totals cannot be checked. */
export const trustOnlyWhatReconciles: Rule<PlanFacts, PlanWarning[]> = {
  id: 'trust-only-what-reconciles',
  inputs: ['reconciliation'],
  source: '信用报告“信息概要”印出的账户数',
  apply: ({report}) => {
    const {status, checks} = report.reconciliation;
    if (status === 'matched') return [];
    if (status === 'not-printed') return [{code: 'REPORT_NOT_PRINTED_TOTALS', args: {}}];
    const failed = checks.filter(check => check.strength === 'hard' && !check.ok).length;
    return [{code: 'REPORT_NOT_RECONCILED', args: {failed}}];
  },
};
