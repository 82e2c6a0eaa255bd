import type {FinderPath} from '../../model/plan.ts';
import type {StepFacts} from '../step-draft.ts';
import type {Rule} from './rule.ts';

/** An entry that turns out not to be the person's own: registered, disputed and reported to the police, never "closed". */
export const notMineIsNotClosed: Rule<StepFacts, FinderPath[]> = {
  id: 'not-mine-is-not-closed',
  inputs: ['kind'],
  source: '《征信业管理条例》第二十五条；判断：先去注销可能被看成承认这笔业务',
  apply: ({subject, t, cite}) =>
    subject === 'card'
      ? []
      : [
          {
            id: 'not-mine',
            title: t('path.not-mine.title'),
            text: t('path.not-mine'),
            sources: [cite('credit-regulations-25'), cite('police')],
          },
        ],
};
