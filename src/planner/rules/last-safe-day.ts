import type {PlanWarning} from '../../model/plan.ts';
import type {PlanFacts} from '../plan-facts.ts';
import type {Rule} from './rule.ts';

/** Says for which items it is too late to be sure of a clean report on the day asked for. */
export const lastSafeDay: Rule<PlanFacts, PlanWarning[]> = {
  id: 'last-safe-day',
  inputs: ['before', 'today', 'update window'],
  source: '首次复查（30或45天）加一个报送周期或一次异议（30天）；判断',
  apply: ({items, today}) =>
    items
      .filter(item => item.action !== 'optional-close' && item.lastSafeDay !== null && item.lastSafeDay < today)
      .map(item => ({
        code: 'LAST_SAFE_DAY_PASSED',
        args: {itemId: item.id, institution: item.institution, day: item.lastSafeDay},
      })),
};
