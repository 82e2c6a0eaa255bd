import {phrase} from '../../text/phrase.ts';
import type {StepDraft, StepFacts} from '../step-draft.ts';
import type {Rule} from './rule.ts';

/** The app, the SIM and the proofs stay until the report itself shows the closing; a text message is not the report. */
export const keepSimAndApp: Rule<StepFacts, StepDraft[]> = {
  id: 'keep-sim-and-app',
  source:
    '客服按注册手机号核对身份；《中华人民共和国民法典》第一百八十八条（诉讼时效三年）加《征信业管理条例》第十六条（五年）',
  apply: ({subject, cite}) => [
    {
      id: 'clean-up',
      phase: 'clean-up',
      channel: 'self',
      text: phrase(`step.clean-up.${subject === 'card' ? 'card' : 'line'}`),
      needs: [],
      keep: phrase('step.keep.five-years'),
      sources: [cite('credit-regulations-16')],
      when: 'recheck',
    },
  ],
};
