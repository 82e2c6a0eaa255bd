import {choosePaths, isOwnLender, knownApp, type PathChoice} from '../../contact/closing-path.ts';
import type {ClosingPath, ClosingScope} from '../../model/directory.ts';
import type {Translate} from '../../text/index.ts';
import type {StepDraft, StepFacts} from '../step-draft.ts';
import type {Rule} from './rule.ts';

/**
 * Closing the line, ending the agreement and cancelling the account are three things, and none of them brings the others. Whatever a path
 * of the directory covers, the funder is always asked for all three and for the report to the credit centre.
 */
export const closeAllThree: Rule<StepFacts, StepDraft[]> = {
  id: 'close-all-three',
  inputs: ['closing paths', 'apps', 'kind'],
  source:
    '《消费者权益保护法》第九条；《民法典》第五百六十三条第二款、第五百六十五条；《网络数据安全管理条例》第二十三条',
  apply: facts => {
    if (facts.subject === 'card') return [askCard(facts)];
    if (facts.action === 'investigate') return [askLender(facts)];
    const inApp = choosePaths(facts.lender).map((choice, at) => followPath(choice, at, facts));
    return [...inApp, askLender(facts), ...askPlatform(facts), withdrawConsent(facts)];
  },
};

function followPath({path, owner, only}: PathChoice, at: number, {t}: StepFacts): StepDraft {
  const named = path.product === null ? owner : t('step.close-path.product', {owner, product: path.product});
  const place = {owner: named, path: path.steps.join(' → ')};
  const parts = [t(only ? 'step.close-path.if' : 'step.close-path', place), describeScope(path, t)];
  if (path.note !== null) parts.push(t('step.close-path.note', {note: path.note}));
  if (path.trust !== 'official') parts.push(t('step.close-path.may-change'));
  return {
    id: at === 0 ? 'close-path' : `close-path-${at + 1}`,
    phase: 'close',
    channel: path.channel,
    text: parts.join(''),
    needs: path.needs,
    keep: t('step.keep.screenshot'),
    sources: path.sources,
    when: 'now',
  };
}

const ALL_THREE: readonly ClosingScope[] = ['line', 'agreement', 'account'];

function describeScope(path: ClosingPath, t: Translate): string {
  const covered = path.scope.map(part => t(`step.scope.${part}`)).join(t('plan.list'));
  if (ALL_THREE.every(part => path.scope.includes(part))) return t('step.close-path.scope-all');
  return path.scope.length === 0 ? t('step.close-path.scope-unknown') : t('step.close-path.scope', {covered});
}

/** The call to the institution that the report names: it reports, so it must close. */
function askLender({subject, action, institution, lender, progress, t, cite}: StepFacts): StepDraft {
  const what = progress?.stage === 'gone' ? 'gone' : subject === 'facility' ? 'facility' : 'loan';
  const how = action === 'investigate' ? (`investigate.${what}` as const) : 'line';
  const generic = lender.paths.length === 0 && action === 'close' ? t('step.close-ask.generic') : '';
  const hurdle =
    subject === 'line' || subject === 'facility'
      ? [cite('consumer-law-9'), cite('civil-code-563'), cite('network-data-23')]
      : [];
  return {
    id: 'close-ask',
    phase: 'close',
    channel: 'phone',
    text: generic + t(`step.close-ask.${how}`, {institution}) + (lender.gone ? t('step.close-ask.gone') : ''),
    needs: t('step.close-ask.needs').split('|'),
    keep: t('step.keep.ticket'),
    sources: action === 'investigate' ? [cite('credit-regulations-25')] : hurdle,
    when: 'now',
  };
}

/** The login at the platform stays when only the funder was asked, and one app may have several funders. */
function askPlatform({lender, t}: StepFacts): StepDraft[] {
  const app = knownApp(lender.apps);
  if (app?.basis === 'own' || (app === null && isOwnLender(lender.apps))) return [];
  return [
    {
      id: 'close-platform',
      phase: 'close',
      channel: 'app',
      text: app === null ? t('step.close-platform.unknown') : t('step.close-platform', {app: app.name}),
      needs: [],
      keep: t('step.keep.ticket'),
      sources: [],
      when: 'now',
    },
  ];
}

function withdrawConsent({t, cite}: StepFacts): StepDraft {
  return {
    id: 'close-data',
    phase: 'close',
    channel: 'app',
    text: t('step.close-data'),
    needs: [],
    keep: t('step.keep.reply'),
    sources: [cite('pipl-15'), cite('pipl-47'), cite('network-data-24')],
    when: 'now',
  };
}

function askCard({verdict, institution, t}: StepFacts): StepDraft {
  return {
    id: 'close-ask',
    phase: 'close',
    channel: 'phone',
    text: t(verdict === 'never-used' ? 'step.close-card.never-used' : 'step.close-card', {institution}),
    needs: t('step.close-card.needs').split('|'),
    keep: t('step.keep.ticket'),
    sources: [],
    when: 'now',
  };
}
