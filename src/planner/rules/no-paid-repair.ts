import type {PlanWarning} from '../../model/plan.ts';
import type {PlanFacts} from '../plan-facts.ts';
import type {Rule} from './rule.ts';

/** Said where the report holds a mark that somebody could offer to "repair" for money: past due now or in the last five years, bad debt, recovery. */
export const noPaidRepair: Rule<PlanFacts, PlanWarning[]> = {
  id: 'no-paid-repair',
  inputs: ['pastDue', 'status', 'kind'],
  source:
    '《征信业管理条例》第十六条、第二十五条；中国人民银行2025-12-22“一次性信用修复”（自动、免费，2026-03-31截止）',
  apply: ({report}) => {
    const marked = report.accounts.filter(
      ({status, kind, pastDue}) =>
        status === 'bad-debt' ||
        kind === 'recovery' ||
        pastDue.now === true ||
        (pastDue.months5y ?? 0) > 0 ||
        (pastDue.over90Months ?? 0) > 0,
    );
    return marked.length > 0 ? [{code: 'NO_PAID_REPAIR', args: {}}] : [];
  },
};
