import {joined, phrase} from '../../text/phrase.ts';
import {appDoor, phoneDoor} from '../doors.ts';
import type {StepDraft, StepFacts} from '../step-draft.ts';
import {closeTheLine} from './close-the-line.ts';
import {onlyThisLine} from './only-this-line.ts';
import type {Rule} from './rule.ts';

/** Where nothing else is done in the app, the same call asks for it. */
function closesInApp(facts: StepFacts): boolean {
  const app = appDoor(facts);
  return app !== null && closeTheLine.apply(facts).inApp.some(({door}) => door?.key === app.key);
}

/** What hangs on the line ends with it: memberships and debits of this contract alone, and consents that nothing needs any more. */
export const endWhatHangsOn: Rule<StepFacts, StepDraft[]> = {
  id: 'end-what-hangs-on',
  source: '《个人信息保护法》第十五条、第四十七条；《网络数据安全管理条例》第二十四条；通行做法：会员和保险要自己停',
  apply: facts => {
    const {subject, lender, running, cite} = facts;
    const app = closesInApp(facts) ? appDoor(facts) : null;
    const place =
      app === null
        ? ({channel: 'phone', turn: 'ask', door: phoneDoor(facts)} as const)
        : ({channel: 'app', turn: 'later', door: app} as const);
    const drafts: StepDraft[] = [];
    if (onlyThisLine.apply(facts).charges) {
      const charges = lender.charges.map(charge => ({quoted: charge.text}));
      drafts.push({
        ...place,
        id: 'stop-charges',
        text: joined([
          phrase(`step.stop-charges.${subject === 'card' ? 'card' : facts.bank ? 'bank' : 'line'}`),
          ...(charges.length > 0
            ? [phrase('step.stop-charges.known', {charges: joined(charges, 'plan.semicolon')})]
            : []),
        ]),
        needs: [],
        keep: phrase('step.keep.screenshot'),
        sources: lender.charges.flatMap(charge => charge.sources),
      });
    }
    if (subject === 'card') return drafts;
    const text = phrase(running.length > 0 ? 'step.withdraw-consent.running' : 'step.withdraw-consent');
    const sources = [cite('pipl-15'), cite('pipl-47'), cite('network-data-24')];
    return [...drafts, {...place, id: 'withdraw-consent', text, needs: [], keep: phrase('step.keep.reply'), sources}];
  },
};
