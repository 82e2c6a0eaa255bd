import type {StepDraft, StepFacts} from '../step-draft.ts';
import type {Rule} from './rule.ts';

/** Memberships, insurance and automatic debits end before the login is gone, and only after the balance is zero. */
export const stopChargesFirst: Rule<StepFacts, StepDraft[]> = {
  id: 'stop-charges-first',
  inputs: ['charges'],
  source: '通行做法：注销以后无法登录，续费和代扣要在机构、微信支付宝、银行三处分别取消',
  apply: ({subject, lender, t}) => {
    if (subject === 'facility' || subject === 'loan') return [];
    const charges = lender.charges.map(charge => charge.text).join(t('plan.semicolon'));
    const text = t(`step.stop-charges.${subject}`) + (charges === '' ? '' : t('step.stop-charges.known', {charges}));
    return [
      {
        id: 'stop-charges',
        phase: 'stop-charges',
        channel: 'app',
        text,
        needs: [],
        keep: t('step.keep.screenshot'),
        sources: lender.charges.flatMap(charge => charge.sources),
        when: 'now',
      },
    ];
  },
};
