import {laterOf} from '../account/days.ts';
import {lastWorkingDay, nextWorkingDay} from '../account/working-days.ts';
import {knownApp} from '../contact/closing-path.ts';
import {joined, type Phrase, phrase, type Words} from '../text/phrase.ts';
import type {CodedStep} from './coded-plan.ts';
import {callsInHours} from './rules/calls-in-hours.ts';
import {certificateFirst} from './rules/certificate-first.ts';
import {closeAllThree} from './rules/close-all-three.ts';
import {disputeAfterWaiting} from './rules/dispute-after-waiting.ts';
import {keepSimAndApp} from './rules/keep-sim-and-app.ts';
import {overpaymentFirst} from './rules/overpayment-first.ts';
import {stopChargesFirst} from './rules/stop-charges-first.ts';
import type {Schedule} from './schedule.ts';
import type {StepDraft, StepFacts} from './step-draft.ts';

/** A bank may lend through dozens of apps; all of them stand in the item. */
const MAX_NAMED_APPS = 5;

/**
 * The steps of one item in the order in which they must be done: verify, certificate, stop charges, close, confirm, recheck, clean up.
 * No step begins before those that it needs. Calls and counter visits fall on working days. With a day to be clean by every step has a `by`;
 * without it only where waiting longer has a cost: within the 15 working days of a cancellation and the 20 days of a dispute.
 */
export function buildSteps(facts: StepFacts, schedule: Schedule): CodedStep[] {
  let ready = schedule.today;
  return draftSteps(facts, schedule).map(draft => {
    const step = dateStep(draft, ready, facts, schedule);
    if (draft.when === 'now') ready = step.from;
    return step;
  });
}

function draftSteps(facts: StepFacts, schedule: Schedule): StepDraft[] {
  const ending = [...recheckReport(facts, schedule), ...keepSimAndApp.apply(facts)];
  const stage = facts.progress?.stage ?? null;
  if (stage === 'waiting') return [confirmNotice(facts, schedule), ...ending];
  if (stage === 'dispute') {
    return [
      verifyProgress(facts, stage),
      ...certificateFirst.apply(facts),
      ...disputeAfterWaiting.apply(facts),
      confirmNotice(facts, schedule),
      ...ending,
    ];
  }
  return [
    ...(stage === null ? [] : [verifyProgress(facts, stage)]),
    verifyLender(facts),
    ...overpaymentFirst.apply(facts),
    ...certificateFirst.apply(facts),
    ...stopChargesFirst.apply(facts),
    ...closeAllThree.apply(facts),
    confirmNotice(facts, schedule),
    ...ending,
  ];
}

function dateStep(
  {when, ...draft}: StepDraft,
  ready: string,
  {lender, rules}: StepFacts,
  schedule: Schedule,
): CodedStep {
  const hours = callsInHours.apply({channel: draft.channel, lender, rules});
  const step = {...draft, hours};
  const {holidays} = rules;
  if (when === 'now') {
    const onWorkingDays = hours?.days === 'working';
    const from = onWorkingDays ? nextWorkingDay(ready, holidays) : ready;
    const {lastSafeDay} = schedule;
    if (lastSafeDay === null) return {...step, from, by: null};
    return {...step, from, by: laterOf(from, onWorkingDays ? lastWorkingDay(lastSafeDay, holidays) : lastSafeDay)};
  }
  if (when === 'notice')
    return {...step, from: schedule.noticeFrom, by: laterOf(schedule.noticeFrom, schedule.noticeBy)};
  if (when === 'final') return {...step, from: schedule.finalCheckOn, by: schedule.finalCheckBy};
  // Taking the app off the phone has no deadline of its own; it is over when the last check is.
  const by = step.phase === 'recheck' ? (schedule.recheckBy ?? lateRecheck()) : schedule.finalCheckBy;
  return {...step, from: schedule.recheckOn, by};

  function lateRecheck(): string | null {
    return schedule.lastSafeDay === null ? null : schedule.finalCheckOn;
  }
}

/** What the comparison of two reports says of this entry, before anything else is done. */
function verifyProgress({progress}: StepFacts, stage: 'call' | 'dispute' | 'gone'): StepDraft {
  const waited = progress?.waitUntil ?? null;
  const fresh = stage === 'dispute' && waited !== null ? [phrase('step.verify-progress.fresh', {on: waited})] : [];
  return {
    id: `verify-${stage}`,
    phase: 'verify',
    channel: 'self',
    text: joined([...fresh, phrase(`step.verify-progress.${stage}`)]),
    needs: [],
    keep: phrase(stage === 'gone' ? 'step.keep.reports' : 'step.keep.ticket'),
    sources: [],
    when: 'now',
  };
}

function verifyLender({institution, lender, subject}: StepFacts): StepDraft {
  const parts: Phrase[] = [];
  const unknown = lender.lender.id === null;
  if (unknown) parts.push(phrase('step.verify-lender.unknown', {institution}));
  if (subject === 'line' || subject === 'facility') parts.push(whichApp());
  parts.push(
    phrase(lender.phones.some(phone => phone.dial) ? 'step.verify-lender.phone' : 'step.verify-lender.no-phone'),
  );
  if (subject !== 'card') parts.push(phrase('step.verify-lender.not-mine'));
  return {
    id: 'verify-lender',
    phase: 'verify',
    channel: 'self',
    text: joined(parts),
    needs: [],
    keep: phrase('step.keep.number-source'),
    sources: [],
    when: 'now',
  };

  function whichApp(): Phrase {
    const known = knownApp(lender.apps);
    if (known !== null) return phrase('step.verify-lender.app', {app: known.name});
    if (lender.apps.length === 0) return phrase('step.verify-lender.find-app');
    const named = lender.apps.slice(0, MAX_NAMED_APPS).map(app => app.name);
    const list = joined(named, 'plan.list');
    const count = lender.apps.length;
    const apps: Words = count > MAX_NAMED_APPS ? phrase('plan.list-more', {list, count}) : list;
    return phrase('step.verify-lender.apps', {apps});
  }
}

function confirmNotice({subject, progress}: StepFacts, {noticeBy}: Schedule): StepDraft {
  const stage = progress?.stage;
  const kind = stage === 'waiting' || stage === 'dispute' ? stage : subject === 'card' ? 'card' : 'line';
  return {
    id: 'confirm-notice',
    phase: 'confirm',
    channel: 'self',
    text: phrase(`step.confirm.${kind}`, {by: noticeBy}),
    needs: [],
    keep: phrase('step.keep.notice'),
    sources: [],
    when: 'notice',
  };
}

function recheckReport({progress, cite}: StepFacts, {recheckOn, finalCheckOn}: Schedule): StepDraft[] {
  const disputed = progress?.stage === 'dispute';
  const common = {phase: 'recheck', channel: 'self', needs: [], keep: phrase('step.keep.reports')} as const;
  return [
    {
      ...common,
      id: 'recheck-first',
      needs: [],
      text: phrase('step.recheck.first', {on: recheckOn}),
      sources: [],
      when: 'recheck',
    },
    {
      ...common,
      id: 'recheck-final',
      needs: [],
      text: phrase(disputed ? 'step.recheck.final.disputed' : 'step.recheck.final', {on: finalCheckOn}),
      sources: [cite(disputed ? 'credit-regulations-26' : 'credit-regulations-25')],
      when: 'final',
    },
  ];
}
