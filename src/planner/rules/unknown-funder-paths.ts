import {isAppUnknown} from '../../contact/scenario.ts';
import {phrase} from '../../text/phrase.ts';
import type {CodedPath} from '../coded-plan.ts';
import type {StepFacts} from '../step-draft.ts';
import {notMineIsNotClosed} from './not-mine-is-not-closed.ts';
import type {Rule} from './rule.ts';

/**
 * When the report names only a funder: two ways to the platform (two calls, the list of partner platforms that funders must publish), and three
 * ways out — borrowed, so close; opened but never drawn (a limit looked at, a coupon taken), so ask who authorised it and close; never
 * authorised, so not mine.
 */
export const unknownFunderPaths: Rule<StepFacts, CodedPath[]> = {
  id: 'unknown-funder-paths',
  source: '金规〔2025〕9号（2025-10-01起施行，机构公布合作机构名单）；《个人信息保护法》第四十五条',
  apply: facts => {
    const {subject, institution, lender, cite} = facts;
    if (subject === 'card' || facts.secured || !isAppUnknown(lender)) return [];
    return [
      {
        id: 'two-calls',
        title: phrase('path.two-calls.title'),
        text: phrase('path.two-calls', {institution}),
        sources: [cite('pipl-45')],
      },
      {
        id: 'partner-list',
        title: phrase('path.partner-list.title'),
        text: phrase(isListed(facts) ? 'path.partner-list' : 'path.partner-list.local', {institution}),
        sources: [cite('lending-partners-2025')],
      },
      {id: 'borrowed', title: phrase('path.borrowed.title'), text: phrase('path.borrowed'), sources: []},
      {
        id: 'never-drawn',
        title: phrase('path.never-drawn.title'),
        text: phrase('path.never-drawn', {institution}),
        sources: [cite('pipl-45')],
      },
      ...notMineIsNotClosed.apply(facts),
    ];
  },
};

/** The duty to publish holds for banks and, by analogy, for consumer finance, trusts and auto finance; not for microloan companies. */
function isListed({lender}: StepFacts): boolean {
  return lender.regulator !== 'local';
}
