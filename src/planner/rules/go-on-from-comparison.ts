import type {PlanWarning} from '../../model/plan.ts';
import type {PlanFacts} from '../plan-facts.ts';
import type {Rule} from './rule.ts';

/** Says when the comparison is of another report than the plan, when it could tell nothing, and how many entries vanished without proof. */
export const goOnFromComparison: Rule<PlanFacts, PlanWarning[]> = {
  id: 'go-on-from-comparison',
  inputs: ['comparison', 'reportNumber', 'reportedAt'],
  source: '报告上不再印出不等于已经关闭；判断：没有办过的账户不能算在等更新',
  apply: ({report, since, items}) => {
    if (since === null) return [];
    const warnings: PlanWarning[] = [];
    const {reportNumber, reportedAt} = since.new;
    if (reportNumber !== report.reportNumber || reportedAt !== report.reportedAt) {
      warnings.push({code: 'SINCE_OTHER_REPORT', args: {}});
    }
    if (since.verdict === 'cannot-tell') warnings.push({code: 'SINCE_CANNOT_TELL', args: {}});
    const gone = items.filter(item => item.progress?.stage === 'gone').length;
    if (gone > 0) warnings.push({code: 'GONE_IS_NOT_CLOSED', args: {count: gone}});
    if (items.some(item => item.progress?.stage === 'waiting'))
      warnings.push({code: 'WAITING_ASSUMES_ASKED', args: {}});
    return warnings;
  },
};
