import type {PlanWarning} from '../../model/plan.ts';
import type {PlanFacts} from '../plan-facts.ts';
import type {Rule} from './rule.ts';

/** On every plan: closing erases nothing, and nobody can be paid to erase it. */
export const historyStays: Rule<PlanFacts, PlanWarning[]> = {
  id: 'history-stays',
  inputs: [],
  source: '《征信业管理条例》第十六条；异议和更正都不收费，只有报送机构能改数据',
  apply: () => [{code: 'HISTORY_STAYS', args: {}}],
};
