import {joined, phrase} from '../../text/phrase.ts';
import type {StepDraft, StepFacts} from '../step-draft.ts';
import type {Rule} from './rule.ts';

/** Before anything is closed: all amounts zero to the cent, and 溢缴款 back on the person's own account of the same name. */
export const overpaymentFirst: Rule<StepFacts, StepDraft[]> = {
  id: 'overpayment-first',
  source: '《中华人民共和国民法典》第九百八十五条；关闭以后再要回溢缴款更难',
  apply: ({subject, overpaid, cite}) => [
    {
      id: 'verify-zero',
      phase: 'verify',
      channel: 'app',
      text: joined([
        phrase(`step.verify-zero.${subject === 'card' ? 'card' : 'line'}`),
        ...(overpaid ? [phrase('step.verify-zero.overpaid')] : []),
      ]),
      needs: [],
      keep: phrase('step.keep.screenshot'),
      sources: overpaid ? [cite('civil-code-985')] : [],
      when: 'now',
    },
  ],
};
