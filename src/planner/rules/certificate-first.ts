import {joined, phrase} from '../../text/phrase.ts';
import type {StepDraft, StepFacts} from '../step-draft.ts';
import type {Rule} from './rule.ts';

/** 结清证明 before closing: afterwards login and identity check get harder. A card that was never used has nothing to certify. */
export const certificateFirst: Rule<StepFacts, StepDraft[]> = {
  id: 'certificate-first',
  source: '《中华人民共和国民法典》第五百五十八条（债务结清后的通知、协助义务）；先后次序是通行做法',
  apply: ({subject, verdict, lender, cite}) => {
    if (verdict === 'never-used') return [];
    const path = lender.certificates[0];
    const known = path !== undefined && subject !== 'card';
    return [
      {
        id: 'certificate',
        phase: 'certificate',
        channel: known ? (path.channel ?? 'app') : subject === 'card' ? 'app' : 'phone',
        text: joined([
          phrase(`step.certificate.${subject === 'card' ? 'card' : 'loan'}`),
          ...(known ? [phrase('step.certificate.path', {path: path.steps.join(' → ')})] : []),
        ]),
        needs: known ? path.needs : [],
        keep: phrase('step.keep.pdf'),
        sources: [cite('civil-code-558'), ...(known ? path.sources : [])],
        when: 'now',
      },
    ];
  },
};
