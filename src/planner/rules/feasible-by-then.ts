import type {PlanWarning} from '../../model/plan.ts';
import {worstFeasibility} from '../feasibility.ts';
import type {PlanFacts} from '../plan-facts.ts';
import type {Rule} from './rule.ts';

/** Says with one sentence, and for how many items, why a clean report on the day asked for is not sure. Cards that nobody must close do not count. */
export const feasibleByThen: Rule<PlanFacts, PlanWarning[]> = {
  id: 'feasible-by-then',
  inputs: ['before', 'recheckOn', 'feasibility'],
  source: '首次复查加一个报送周期或一次异议（30天）放不放得进去；判断，没有官方的统一更新周期',
  apply: ({items, before}) => {
    const worst = worstFeasibility(items);
    if (worst === null || worst === 'in-time') return [];
    const required = items.filter(item => item.action !== 'optional-close');
    const count = required.filter(item => item.feasibility === worst).length;
    return [{code: worst === 'tight' ? 'FEASIBILITY_TIGHT' : 'FEASIBILITY_TOO_LATE', args: {before, count}}];
  },
};
