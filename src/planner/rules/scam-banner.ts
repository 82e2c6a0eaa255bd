import type {PlanWarning} from '../../model/plan.ts';
import type {PlanFacts} from '../plan-facts.ts';
import type {Rule} from './rule.ts';

/** On every plan: the person calls out, nobody calls in; no transfer, no shared screen, no code read to anybody. */
export const scamBanner: Rule<PlanFacts, PlanWarning[]> = {
  id: 'scam-banner',
  inputs: [],
  source: '公安部通报的“虚假征信类”诈骗；中消协关于“注销校园贷”的警示',
  apply: () => [{code: 'SCAM', args: {}}],
};
