import type {PlanWarning} from '../../model/plan.ts';
import type {PlanFacts} from '../plan-facts.ts';
import type {Rule} from './rule.ts';

/** While lines are being closed: no new loan, no "see my limit", no retention offer. Each may sign a new agreement or query the report. */
export const noNewApplications: Rule<PlanFacts, PlanWarning[]> = {
  id: 'no-new-applications',
  inputs: ['items'],
  source: '通行做法：查看额度、接受挽留优惠可能重新签约并查询征信',
  apply: ({items}) => (items.length > 0 ? [{code: 'NO_NEW_APPLICATIONS', args: {}}] : []),
};
