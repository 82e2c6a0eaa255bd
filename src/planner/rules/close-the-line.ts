import {choosePaths, isOwnLender, knownApp, type PathChoice} from '../../contact/closing-path.ts';
import type {ClosingScope} from '../../model/directory.ts';
import {joined, phrase, quotedPath, type Words} from '../../text/phrase.ts';
import {counterDoor, namedAppDoor, phoneDoor} from '../doors.ts';
import type {StepDraft, StepFacts} from '../step-draft.ts';
import {onlyThisLine} from './only-this-line.ts';
import type {Rule} from './rule.ts';

/**
 * Closing the line and ending the agreement are two things, and neither brings the other. Whatever a path of the directory covers, the funder
 * is always asked for both and for the report to the credit centre. A way that also cancels the login is not shown at a bank, nor while
 * something runs there.
 */
export const closeTheLine: Rule<StepFacts, {readonly inApp: StepDraft[]; readonly asked: StepDraft[]}> = {
  id: 'close-the-line',
  source:
    '《民法典》第五百六十三条第二款、第五百六十五条；《消费者权益保护法》第九条（经营性贷款不引用）；《网络数据安全管理条例》第二十三条',
  apply: facts => {
    if (facts.subject === 'card') return {inApp: [], asked: [askCard(facts)]};
    const paths = choosePaths(facts.lender).filter(choice => isHarmless(choice, facts));
    const inApp = paths.filter(({path}) => path.channel === 'app' || path.channel === 'wechat');
    const atCounter = paths.filter(({path}) => path.channel === 'branch');
    const byPhone = paths.find(({path}) => path.channel === 'phone');
    return {
      inApp: [...inApp.map(choice => followPath(choice, facts)), ...askPlatform(facts)],
      asked: [...askLender(facts, byPhone, paths.length === 0), ...atCounter.map(choice => followPath(choice, facts))],
    };
  },
};

const ENDS_LOGIN = /注销|销户|取消.{0,6}(?:代扣|扣款)/;

function isHarmless({path}: PathChoice, facts: StepFacts): boolean {
  const {login} = onlyThisLine.apply(facts);
  if (login) return true;
  const words = [...path.steps, ...path.needs, path.note ?? ''].join('');
  return facts.running.length === 0 && facts.bank
    ? !ENDS_LOGIN.test(words)
    : !path.scope.includes('account') && !ENDS_LOGIN.test(words);
}

function followPath({path, owner, appId, only}: PathChoice, facts: StepFacts): StepDraft {
  const named = path.product === null ? owner : phrase('step.close-path.product', {owner, product: path.product});
  const place = {owner: named, path: quotedPath(path.steps)};
  const parts: Words[] = [phrase(only ? 'step.close-path.if' : 'step.close-path', place), describeScope(path.scope)];
  if (path.note !== null) parts.push(phrase('step.close-path.note', {note: {quoted: path.note}}));
  if (path.trust !== 'official') parts.push(phrase('step.close-path.may-change'));
  const {channel} = path;
  const atCounter = channel === 'branch';
  return {
    id: 'close-line',
    channel,
    text: joined(parts),
    needs: path.needs,
    keep: phrase('step.keep.screenshot'),
    sources: path.sources,
    turn: atCounter ? 'ask' : 'later',
    door: atCounter
      ? counterDoor(facts)
      : namedAppDoor(appId ?? facts.lender.lender.id ?? owner, owner, channel === 'wechat' ? 'wechat' : 'app'),
  };
}

function describeScope(scope: readonly ClosingScope[]): Words {
  const covered = scope.filter(part => part !== 'account');
  if (covered.length === 0) return phrase('step.close-path.scope-unknown');
  return phrase('step.close-path.scope', {
    covered: joined(
      covered.map(part => phrase(`step.scope.${part}`)),
      'plan.list',
    ),
  });
}

/** The call to the institution that the report names: it reports, so it must close. */
function askLender(facts: StepFacts, path: PathChoice | undefined, generic: boolean): StepDraft[] {
  const {institution, lender, running, purpose, cite} = facts;
  const law = [
    ...(purpose === 'business' ? [] : [cite('consumer-law-9')]),
    cite('civil-code-563'),
    cite('network-data-23'),
  ];
  const common = {channel: 'phone', keep: phrase('step.keep.ticket'), turn: 'ask', door: phoneDoor(facts)} as const;
  return [
    {
      ...common,
      id: 'close-line',
      text: joined([
        ...(generic ? [phrase('step.close-ask.generic')] : []),
        phrase('step.close-ask.line', {institution}),
        ...(running.length > 0 ? [phrase('step.close-ask.running')] : []),
        ...(path === undefined ? [] : [phrase('step.close-ask.path', {path: quotedPath(path.path.steps)})]),
        ...(lender.gone ? [phrase('step.close-ask.gone')] : []),
        phrase('step.close-ask.call-back'),
      ]),
      needs: phrase('step.close-ask.needs'),
      sources: [...law, ...(path?.path.sources ?? [])],
    },
    {...common, id: 'end-agreement', text: phrase('step.end-agreement'), needs: [], sources: [cite('civil-code-565')]},
    {...common, id: 'ask-report', text: phrase('step.ask-report'), needs: [], sources: []},
  ];
}

/** One app may have several funders: the platform knows all of them. */
function askPlatform({lender}: StepFacts): StepDraft[] {
  const app = knownApp(lender.apps);
  if (app === null || app.basis === 'own' || isOwnLender(lender.apps)) return [];
  return [
    {
      id: 'close-line',
      channel: 'app',
      text: phrase('step.close-platform', {app: app.name}),
      needs: [],
      keep: phrase('step.keep.ticket'),
      sources: [],
      turn: 'later',
      door: namedAppDoor(app.id, app.name),
    },
  ];
}

function askCard(facts: StepFacts): StepDraft {
  const {verdict, institution} = facts;
  return {
    id: 'close-line',
    channel: 'phone',
    text: joined([
      phrase(verdict === 'never-used' ? 'step.close-card.never-used' : 'step.close-card', {institution}),
      phrase('step.close-ask.call-back'),
    ]),
    needs: phrase('step.close-card.needs'),
    keep: phrase('step.keep.ticket'),
    sources: [],
    turn: 'ask',
    door: phoneDoor(facts),
  };
}
