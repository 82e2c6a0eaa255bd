import {choosePaths, isOwnLender, knownApp, type PathChoice} from '../../contact/closing-path.ts';
import type {ClosingPath, ClosingScope} from '../../model/directory.ts';
import {joined, phrase, type Words} from '../../text/phrase.ts';
import type {StepDraft, StepFacts} from '../step-draft.ts';
import type {Rule} from './rule.ts';

/**
 * Closing the line, ending the agreement and cancelling the account are three things, and none of them brings the others. Whatever a path
 * of the directory covers, the funder is always asked for all three and for the report to the credit centre.
 */
export const closeAllThree: Rule<StepFacts, StepDraft[]> = {
  id: 'close-all-three',
  source:
    '《消费者权益保护法》第九条；《民法典》第五百六十三条第二款、第五百六十五条；《网络数据安全管理条例》第二十三条',
  apply: facts => {
    if (facts.subject === 'card') return [askCard(facts)];
    if (facts.action === 'investigate') return [askLender(facts)];
    const inApp = choosePaths(facts.lender).map((choice, at) => followPath(choice, at));
    return [...inApp, askLender(facts), ...askPlatform(facts), withdrawConsent(facts)];
  },
};

function followPath({path, owner, only}: PathChoice, at: number): StepDraft {
  const named = path.product === null ? owner : phrase('step.close-path.product', {owner, product: path.product});
  const place = {owner: named, path: path.steps.join(' → ')};
  const parts: Words[] = [phrase(only ? 'step.close-path.if' : 'step.close-path', place), describeScope(path)];
  if (path.note !== null) parts.push(phrase('step.close-path.note', {note: path.note}));
  if (path.trust !== 'official') parts.push(phrase('step.close-path.may-change'));
  return {
    id: at === 0 ? 'close-path' : `close-path-${at + 1}`,
    phase: 'close',
    channel: path.channel,
    text: joined(parts),
    needs: path.needs,
    keep: phrase('step.keep.screenshot'),
    sources: path.sources,
    when: 'now',
  };
}

const ALL_THREE: readonly ClosingScope[] = ['line', 'agreement', 'account'];

function describeScope(path: ClosingPath): Words {
  const covered = joined(
    path.scope.map(part => phrase(`step.scope.${part}`)),
    'plan.list',
  );
  if (ALL_THREE.every(part => path.scope.includes(part))) return phrase('step.close-path.scope-all');
  return path.scope.length === 0 ? phrase('step.close-path.scope-unknown') : phrase('step.close-path.scope', {covered});
}

/** The call to the institution that the report names: it reports, so it must close. */
function askLender({subject, action, institution, lender, progress, cite}: StepFacts): StepDraft {
  const what = progress?.stage === 'gone' ? 'gone' : subject === 'facility' ? 'facility' : 'loan';
  const how = action === 'investigate' ? (`investigate.${what}` as const) : 'line';
  const generic = lender.paths.length === 0 && action === 'close';
  const hurdle =
    subject === 'line' || subject === 'facility'
      ? [cite('consumer-law-9'), cite('civil-code-563'), cite('network-data-23')]
      : [];
  return {
    id: 'close-ask',
    phase: 'close',
    channel: 'phone',
    text: joined([
      ...(generic ? [phrase('step.close-ask.generic')] : []),
      phrase(`step.close-ask.${how}`, {institution}),
      ...(lender.gone ? [phrase('step.close-ask.gone')] : []),
    ]),
    needs: phrase('step.close-ask.needs'),
    keep: phrase('step.keep.ticket'),
    sources: action === 'investigate' ? [cite('credit-regulations-25')] : hurdle,
    when: 'now',
  };
}

/** The login at the platform stays when only the funder was asked, and one app may have several funders. */
function askPlatform({lender}: StepFacts): StepDraft[] {
  const app = knownApp(lender.apps);
  if (app?.basis === 'own' || (app === null && isOwnLender(lender.apps))) return [];
  return [
    {
      id: 'close-platform',
      phase: 'close',
      channel: 'app',
      text: app === null ? phrase('step.close-platform.unknown') : phrase('step.close-platform', {app: app.name}),
      needs: [],
      keep: phrase('step.keep.ticket'),
      sources: [],
      when: 'now',
    },
  ];
}

function withdrawConsent({cite}: StepFacts): StepDraft {
  return {
    id: 'close-data',
    phase: 'close',
    channel: 'app',
    text: phrase('step.close-data'),
    needs: [],
    keep: phrase('step.keep.reply'),
    sources: [cite('pipl-15'), cite('pipl-47'), cite('network-data-24')],
    when: 'now',
  };
}

function askCard({verdict, institution}: StepFacts): StepDraft {
  return {
    id: 'close-ask',
    phase: 'close',
    channel: 'phone',
    text: phrase(verdict === 'never-used' ? 'step.close-card.never-used' : 'step.close-card', {institution}),
    needs: phrase('step.close-card.needs'),
    keep: phrase('step.keep.ticket'),
    sources: [],
    when: 'now',
  };
}
