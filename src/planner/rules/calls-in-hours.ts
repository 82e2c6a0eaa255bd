import {callHours, counterHours} from '../../contact/call-hours.ts';
import type {LenderFacts} from '../../contact/lender-facts.ts';
import type {Hours} from '../../model/plan.ts';
import type {Rules} from '../../model/rules.ts';
import type {Channel} from '../../model/vocabulary.ts';
import type {Rule} from './rule.ts';

/** When somebody answers: in the lender's own hours when they are known, else on a weekday morning. `null` for what needs nobody. */
export const callsInHours: Rule<
  {readonly channel: Channel; readonly lender: LenderFacts; readonly rules: Rules},
  Hours | null
> = {
  id: 'calls-in-hours',
  source: '名录里写明的服务时间；没有写明的按工作日上午（判断：银行、监管热线和柜台此时都有人）',
  apply: ({channel, lender, rules}) => {
    if (channel === 'phone') return callHours(lender.phones, rules);
    return channel === 'branch' ? counterHours(rules) : null;
  },
};
