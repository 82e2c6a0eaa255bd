import {joined, phrase} from '../../text/phrase.ts';
import {phoneDoor} from '../doors.ts';
import type {StepDraft, StepFacts} from '../step-draft.ts';
import type {Rule} from './rule.ts';

/**
 * What is not simply closed is asked about: a loan that only lacks the word 结清, an agreement with an unknown use, a figure that was read
 * with doubt, a bad debt without a debt, and everything with a house, a car, a farm, a study, a pledge or a second borrower behind it. What
 * was mortgaged has to be released by a register of its own; student loans go to their own desks.
 */
export const securedFirstAsks: Rule<StepFacts, StepDraft[]> = {
  id: 'secured-first-asks',
  source:
    '《中华人民共和国民法典》第五百五十八条；《征信业管理条例》第二十五条；判断：有抵押、有共同借款人的额度，关错了要不回来',
  apply: facts => {
    const {subject, institution, purpose, secured, badDebt, doubtful, progress, cite} = facts;
    const common = {channel: 'phone', keep: phrase('step.keep.ticket'), turn: 'ask', door: phoneDoor(facts)} as const;
    const what = (() => {
      if (progress?.stage === 'gone') return 'gone';
      if (badDebt) return 'bad-debt';
      if (purpose === 'study') return 'study';
      if (secured) return 'secured';
      if (doubtful) return 'doubtful';
      return subject === 'facility' ? 'facility' : subject === 'line' ? 'line' : 'loan';
    })();
    const drafts: StepDraft[] = [
      {
        ...common,
        id: 'ask-report',
        text: joined([phrase(`step.ask.${what}`, {institution}), phrase('step.close-ask.call-back')]),
        needs: phrase('step.close-ask.needs'),
        sources: [cite('credit-regulations-25')],
      },
    ];
    if (secured && purpose !== 'study')
      drafts.push({
        ...common,
        id: 'release-security',
        channel: 'branch',
        text: phrase(`step.release-security.${purpose === 'housing' || purpose === 'car' ? purpose : 'other'}`),
        needs: [],
        keep: phrase('step.keep.release'),
        sources: [cite('civil-code-558')],
        turn: 'later',
        door: null,
      });
    if (badDebt)
      drafts.push({
        ...common,
        id: 'dispute',
        text: phrase('step.dispute.bad-debt', {institution}),
        needs: phrase('escalation.attach.dispute'),
        keep: phrase('step.keep.dispute'),
        sources: [cite('credit-regulations-25')],
      });
    return drafts;
  },
};
