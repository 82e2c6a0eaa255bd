import type {PlanWarning} from '../../model/plan.ts';
import type {PlanFacts} from '../plan-facts.ts';
import type {Rule} from './rule.ts';

/** A status that changes during a running review may have the loan looked at again: ask the loan officer first. */
export const askBeforeMortgageReview: Rule<PlanFacts, PlanWarning[]> = {
  id: 'ask-before-mortgage-review',
  inputs: ['items'],
  source: '判断：审批期间账户状态变化或新的查询可能触发复核',
  apply: ({items}) => (items.length > 0 ? [{code: 'MORTGAGE_REVIEW', args: {}}] : []),
};
