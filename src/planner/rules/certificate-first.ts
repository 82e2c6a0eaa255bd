import {joined, phrase, quotedPath} from '../../text/phrase.ts';
import {appDoor, phoneDoor} from '../doors.ts';
import type {StepDraft, StepFacts} from '../step-draft.ts';
import type {Rule} from './rule.ts';

/**
 * 结清证明 before closing: afterwards login and identity check get harder. Where the app gives it, it is fetched on the first day; where the
 * agent sends it, it is asked for in the same call, before the closing. A card that was never used has nothing to certify; where nothing is
 * closed yet, a paper is asked for that says that nothing is owed.
 */
export const certificateFirst: Rule<StepFacts, StepDraft[]> = {
  id: 'certificate-first',
  source: '《中华人民共和国民法典》第五百五十八条（债务结清后的通知、协助义务）；先后次序是通行做法',
  apply: facts => {
    const {subject, verdict, action, badDebt, lender, cite} = facts;
    if (verdict === 'never-used') return [];
    const common = {id: 'certificate', keep: phrase('step.keep.pdf')} as const;
    if (subject === 'card' && !badDebt) {
      const text = phrase('step.certificate.card');
      return [{...common, channel: 'self', text, needs: [], sources: [], turn: 'start', door: null}];
    }
    const asked = action === 'investigate';
    const app = asked ? null : appDoor(facts);
    const online = app === null ? undefined : lender.certificates.find(({channel}) => channel === 'app');
    const path = online ?? lender.certificates.find(({channel}) => channel === 'phone');
    const isOnline = online !== undefined && app !== null;
    return [
      {
        ...common,
        channel: isOnline ? 'app' : 'phone',
        text: joined([
          phrase(isOnline ? 'step.certificate.online' : asked ? 'step.certificate.asked' : 'step.certificate.ask'),
          ...(path === undefined ? [] : [phrase('step.certificate.path', {path: quotedPath(path.steps)})]),
        ]),
        needs: path?.needs ?? [],
        sources: [cite('civil-code-558'), ...(path?.sources ?? [])],
        turn: isOnline ? 'start' : 'ask',
        door: isOnline ? app : phoneDoor(facts),
      },
    ];
  },
};
