import type {PlanWarning} from '../../model/plan.ts';
import type {PlanFacts} from '../plan-facts.ts';
import type {Rule} from './rule.ts';

/** "Nothing to close" is said only of a report that reconciles and holds no account that could not be read. */
export const nothingToClose: Rule<PlanFacts, PlanWarning[]> = {
  id: 'nothing-to-close',
  inputs: ['reconciliation', 'items', 'others'],
  source: '信用报告“信息概要”印出的账户数；读不全的报告不能下“没有”的结论',
  apply: ({report, items, others}) => {
    const sure = report.reconciliation.status === 'matched' && others.every(other => other.verdict !== 'unclear');
    const required = items.some(item => item.action !== 'optional-close');
    return sure && !required ? [{code: 'NOTHING_TO_CLOSE', args: {}}] : [];
  },
};
