import {joined, phrase} from '../../text/phrase.ts';
import type {StepDraft, StepFacts} from '../step-draft.ts';
import type {Rule} from './rule.ts';

/** Memberships, insurance and automatic debits end before the login is gone, and only after the balance is zero. */
export const stopChargesFirst: Rule<StepFacts, StepDraft[]> = {
  id: 'stop-charges-first',
  source: '通行做法：注销以后无法登录，续费和代扣要在机构、微信支付宝、银行三处分别取消',
  apply: ({subject, lender}) => {
    if (subject === 'facility' || subject === 'loan') return [];
    const text = [phrase(`step.stop-charges.${subject}`)];
    const charges = lender.charges.map(charge => charge.text);
    if (charges.length > 0) text.push(phrase('step.stop-charges.known', {charges: joined(charges, 'plan.semicolon')}));
    return [
      {
        id: 'stop-charges',
        phase: 'stop-charges',
        channel: 'app',
        text: joined(text),
        needs: [],
        keep: phrase('step.keep.screenshot'),
        sources: lender.charges.flatMap(charge => charge.sources),
        when: 'now',
      },
    ];
  },
};
