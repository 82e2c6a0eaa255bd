import {unknownYears} from '../../account/working-days.ts';
import type {PlanWarning} from '../../model/plan.ts';
import type {PlanFacts} from '../plan-facts.ts';
import type {Rule} from './rule.ts';

/** Names each year in which a date was counted in working days although its holidays have not been announced or are not known here. */
export const holidaysNotKnown: Rule<PlanFacts, PlanWarning[]> = {
  id: 'holidays-not-known',
  inputs: ['steps', 'escalation', 'holidays'],
  source: '国务院办公厅每年公布下一年的放假安排；数据取自 chinese-days，没有公布的年份按周一至周五',
  apply: ({items, rules}) => {
    const days = items.flatMap(item => [
      ...item.steps
        .filter(step => step.hours !== null || step.phase === 'confirm')
        .flatMap(step => [step.from, step.by]),
      ...item.escalation.map(rung => rung.from),
    ]);
    const known = days.filter(day => day !== null);
    return unknownYears(known, rules.holidays).map(year => ({code: 'HOLIDAYS_NOT_KNOWN', args: {year}}));
  },
};
