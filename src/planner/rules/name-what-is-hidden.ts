import type {PlanWarning} from '../../model/plan.ts';
import type {PlanFacts} from '../plan-facts.ts';
import type {Rule} from './rule.ts';

/** What the report shows but the plan cannot act on: lender names that are masked, debts of others, money used under an agreement alone. */
export const nameWhatIsHidden: Rule<PlanFacts, PlanWarning[]> = {
  id: 'name-what-is-hidden',
  inputs: ['edition', 'liabilities', 'facilities'],
  source: '授信机构版隐去机构名称；相关还款责任不是本人账户；授信协议已用额度可能早于账户记录',
  apply: ({report, items}) => {
    const warnings: PlanWarning[] = [];
    if (report.edition === 'institution') warnings.push({code: 'LENDER_NAMES_MASKED', args: {}});
    if (report.liabilities.length > 0) {
      warnings.push({code: 'PARTNER_LIABILITIES', args: {count: report.liabilities.length}});
    }
    const listed = new Set(items.flatMap(item => item.facilityKeys));
    for (const facility of report.facilities) {
      if (!listed.has(facility.key) || facility.used === null || facility.used <= 0) continue;
      warnings.push({code: 'FACILITY_USED', args: {institution: facility.institution, used: facility.used}});
    }
    return warnings;
  },
};
