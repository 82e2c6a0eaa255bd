import {knownApp} from '../contact/closing-path.ts';
import {joined, phrase, type Words} from '../text/phrase.ts';
import {certificateFirst} from './rules/certificate-first.ts';
import {closeTheLine} from './rules/close-the-line.ts';
import {disputeAfterWaiting} from './rules/dispute-after-waiting.ts';
import {endWhatHangsOn} from './rules/end-what-hangs-on.ts';
import {loginLast} from './rules/login-last.ts';
import {securedFirstAsks} from './rules/secured-first-asks.ts';
import {zeroFirst} from './rules/zero-first.ts';
import {asksFirst, type StepDraft, type StepFacts, type Turn} from './step-draft.ts';

/** A bank may lend through dozens of apps; all of them stand in the item. */
const MAX_NAMED_APPS = 5;

/**
 * The steps of one item in the order in which they must be done: zero, certificate, line and agreement, consents and charges; then notice, a
 * newer report that shows it, and only then the login. They have no dates yet: those depend on what else is done in the same visit.
 */
export function draftSteps(facts: StepFacts): StepDraft[] {
  return inTurn(draftAll(facts));
}

const TURNS: readonly Turn[] = ['now', 'start', 'ask', 'later', 'notice', 'recheck', 'final'];

/**
 * By turn. Where the app shows that nothing is owed and gives the certificate, what is done in the app comes before the call; where the agent
 * says so and sends it, the call comes first.
 */
function inTurn(drafts: readonly StepDraft[]): StepDraft[] {
  const order: readonly Turn[] = asksFirst(drafts)
    ? TURNS
    : ['now', 'start', 'later', 'ask', 'notice', 'recheck', 'final'];
  return drafts.toSorted((a, b) => order.indexOf(a.turn) - order.indexOf(b.turn));
}

function draftAll(facts: StepFacts): StepDraft[] {
  const ending = [confirmNotice(facts), recheckReport(), ...loginLast.apply(facts), finalCheck(facts)];
  const stage = facts.progress?.stage ?? null;
  if (stage === 'waiting') return ending;
  if (stage === 'dispute')
    return [verifyLender(facts), ...certificateFirst.apply(facts), ...disputeAfterWaiting.apply(facts), ...ending];
  const start = [verifyLender(facts), ...zeroFirst.apply(facts), ...certificateFirst.apply(facts)];
  if (facts.action === 'investigate') return [...start, ...securedFirstAsks.apply(facts), ...ending];
  const {inApp, asked} = closeTheLine.apply(facts);
  return [...start, ...inApp, ...asked, ...endWhatHangsOn.apply(facts), ...ending];
}

function verifyLender(facts: StepFacts): StepDraft {
  const {institution, lender, subject, progress, secured} = facts;
  const parts: Words[] = [];
  const stage = progress?.stage;
  if (stage === 'call' || stage === 'dispute' || stage === 'gone') {
    if (stage === 'dispute' && progress?.waitUntil != null)
      parts.push(phrase('step.verify-progress.fresh', {on: progress.waitUntil}));
    parts.push(phrase(`step.verify-progress.${stage}`));
  }
  if (lender.lender.id === null) parts.push(phrase('step.verify-lender.unknown', {institution}));
  if (subject === 'line' || subject === 'facility') parts.push(...whichApp(facts));
  parts.push(
    phrase(lender.phones.some(phone => phone.dial) ? 'step.verify-lender.phone' : 'step.verify-lender.no-phone'),
  );
  if (subject !== 'card' && !secured) parts.push(phrase('step.verify-lender.not-mine'));
  if (secured) parts.push(phrase('step.verify-lender.not-mine.secured'));
  return {
    id: 'verify-lender',
    channel: 'self',
    text: joined(parts),
    needs: [],
    keep: phrase('step.keep.number-source'),
    sources: [],
    turn: 'start',
    door: null,
  };
}

function whichApp({lender, secured}: StepFacts): Words[] {
  if (secured) return [];
  const known = knownApp(lender.apps);
  if (known !== null) return [phrase('step.verify-lender.app', {app: known.name})];
  if (lender.apps.length === 0) return lender.lender.kind === 'bank' ? [] : [phrase('step.verify-lender.find-app')];
  const named = lender.apps.slice(0, MAX_NAMED_APPS).map(app => app.name);
  const list = joined(named, 'plan.list');
  const count = lender.apps.length;
  const apps: Words = count > MAX_NAMED_APPS ? phrase('plan.list-more', {list, count}) : list;
  return [phrase('step.verify-lender.apps', {apps})];
}

function confirmNotice({subject, progress, secured, badDebt}: StepFacts): StepDraft {
  const stage = progress?.stage;
  const kind =
    stage === 'waiting' || stage === 'dispute'
      ? stage
      : secured || badDebt
        ? 'secured'
        : subject === 'card'
          ? 'card'
          : 'line';
  return {
    id: 'confirm',
    channel: 'self',
    text: phrase(`step.confirm.${kind}`),
    needs: [],
    keep: phrase('step.keep.notice'),
    sources: [],
    turn: 'notice',
    door: null,
  };
}

function recheckReport(): StepDraft {
  return {
    id: 'recheck',
    channel: 'self',
    text: phrase('step.recheck'),
    needs: [],
    keep: phrase('step.keep.reports'),
    sources: [],
    turn: 'recheck',
    door: null,
  };
}

function finalCheck({progress, cite}: StepFacts): StepDraft {
  const disputed = progress?.stage === 'dispute';
  return {
    id: 'final-check',
    channel: 'self',
    text: phrase(disputed ? 'step.final-check.disputed' : 'step.final-check'),
    needs: [],
    keep: phrase('step.keep.reports'),
    sources: [cite(disputed ? 'credit-regulations-26' : 'credit-regulations-25')],
    turn: 'final',
    door: null,
  };
}
