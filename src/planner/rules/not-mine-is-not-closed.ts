import {phrase} from '../../text/phrase.ts';
import type {CodedPath} from '../coded-plan.ts';
import type {StepFacts} from '../step-draft.ts';
import type {Rule} from './rule.ts';

/** An entry that turns out not to be the person's own: registered, disputed and reported to the police, never "closed". */
export const notMineIsNotClosed: Rule<StepFacts, CodedPath[]> = {
  id: 'not-mine-is-not-closed',
  source: '《征信业管理条例》第二十五条；判断：先去注销可能被看成承认这笔业务',
  apply: ({subject, cite}) =>
    subject === 'card'
      ? []
      : [
          {
            id: 'not-mine',
            title: phrase('path.not-mine.title'),
            text: phrase('path.not-mine'),
            sources: [cite('credit-regulations-25'), cite('police')],
          },
        ],
};
