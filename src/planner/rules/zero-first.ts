import {phrase, type Words} from '../../text/phrase.ts';
import {appDoor, phoneDoor} from '../doors.ts';
import type {StepDraft, StepFacts} from '../step-draft.ts';
import type {Rule} from './rule.ts';

/** Before anything is closed: what is past due is paid, all amounts are zero to the cent, and 溢缴款 is back on the person's own account. */
export const zeroFirst: Rule<StepFacts, StepDraft[]> = {
  id: 'zero-first',
  source: '《中华人民共和国民法典》第九百八十五条；关闭以后再要回溢缴款更难；逾期每天都在增加',
  apply: facts => {
    const {subject, overpaid, running, restricted, doubtful, badDebt, lender, cite} = facts;
    // no app says why something is frozen, or what a bad debt is made of
    const app = subject === 'card' || restricted || badDebt || doubtful ? null : appDoor(facts);
    const place =
      app === null
        ? ({channel: 'phone', turn: 'ask', door: phoneDoor(facts)} as const)
        : ({channel: 'app', turn: 'start', door: app} as const);
    const late = running.filter(({pastDueNow}) => pastDueNow).length;
    const drafts: StepDraft[] = [];
    const add = (id: StepDraft['id'], text: Words, sources: StepDraft['sources'] = []) =>
      drafts.push({id, text, sources, needs: [], keep: phrase('step.keep.screenshot'), ...place});
    if (late > 0)
      drafts.push({
        id: 'pay-past-due',
        channel: 'self',
        text: phrase('step.pay-past-due', {count: late, lender: lender.lender.name}),
        needs: [],
        keep: phrase('step.keep.screenshot'),
        sources: [cite('credit-regulations-16')],
        turn: 'now',
        door: null,
      });
    if (doubtful) add('verify-zero', phrase('step.verify-zero.doubtful'));
    else if (badDebt) add('verify-zero', phrase('step.verify-zero.bad-debt'));
    else if (restricted) add('verify-zero', phrase('step.verify-zero.restricted'));
    else add('verify-zero', phrase(`step.verify-zero.${subject === 'card' ? 'card' : 'line'}`));
    if (overpaid) add('refund', phrase('step.refund'), [cite('civil-code-985')]);
    return drafts;
  },
};
