import {phrase} from '../../text/phrase.ts';
import {phoneDoor} from '../doors.ts';
import type {StepDraft, StepFacts} from '../step-draft.ts';
import type {Rule} from './rule.ts';

/**
 * The lender said "closed", its time is over and the report still shows the line: the entry is wrong, and the way is a dispute with the lender
 * that reports it and, at the same time if need be, with the credit centre. Not another request to close.
 */
export const disputeAfterWaiting: Rule<StepFacts, StepDraft[]> = {
  id: 'dispute-after-waiting',
  source:
    '《征信业管理条例》第二十五条：向征信机构或信息提供者提出异议，二十日内书面答复；没有规定个人提出异议的期限；2023年10月起征信中心也在网上受理',
  apply: facts => {
    const {institution, subject, cite} = facts;
    const keep = phrase('step.keep.dispute');
    const sources = [cite('credit-regulations-25')];
    return [
      {
        id: 'dispute',
        channel: 'phone',
        text: phrase('step.dispute.lender', {institution}),
        needs: phrase(subject === 'card' ? 'step.close-card.needs' : 'step.close-ask.needs'),
        keep,
        sources,
        turn: 'ask',
        door: phoneDoor(facts),
      },
      {
        id: 'dispute',
        channel: 'self',
        text: phrase('step.dispute.centre'),
        needs: phrase('escalation.attach.dispute'),
        keep,
        sources,
        turn: 'ask',
        door: null,
      },
    ];
  },
};
