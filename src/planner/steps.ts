import type {Step} from '../model/plan.ts';
import {knownApp} from './closing-path.ts';
import {certificateFirst} from './rules/certificate-first.ts';
import {closeAllThree} from './rules/close-all-three.ts';
import {keepSimAndApp} from './rules/keep-sim-and-app.ts';
import {overpaymentFirst} from './rules/overpayment-first.ts';
import {stopChargesFirst} from './rules/stop-charges-first.ts';
import type {Schedule} from './schedule.ts';
import type {StepDraft, StepFacts} from './step-draft.ts';

/** A bank may lend through dozens of apps; all of them stand in the item. */
const MAX_NAMED_APPS = 5;

/**
 * The steps of one item in the order in which they must be done: verify, certificate, stop charges, close, confirm, recheck, clean up.
 * A step has a `by` only where waiting longer has a cost: before the last safe day, and within the 15 working days of a cancellation.
 */
export function buildSteps(facts: StepFacts, schedule: Schedule): Step[] {
  const drafts = [
    verifyLender(facts),
    ...overpaymentFirst.apply(facts),
    ...certificateFirst.apply(facts),
    ...stopChargesFirst.apply(facts),
    ...closeAllThree.apply(facts),
    confirmNotice(facts, schedule),
    ...recheckReport(facts, schedule),
    ...keepSimAndApp.apply(facts),
  ];
  return drafts.map(draft => dateStep(draft, schedule));
}

function dateStep({when, ...draft}: StepDraft, schedule: Schedule): Step {
  const step = {...draft, text: draft.text.trimEnd()};
  const {closingOn, noticeFrom, noticeBy, recheckOn, finalCheckOn, lastSafeDay} = schedule;
  if (when === 'now') {
    const by = lastSafeDay !== null && lastSafeDay < closingOn ? closingOn : lastSafeDay;
    return {...step, from: closingOn, by};
  }
  if (when === 'notice') return {...step, from: noticeFrom, by: noticeBy};
  if (when === 'final') return {...step, from: finalCheckOn, by: null};
  const by = step.phase === 'recheck' ? schedule.recheckBy : null;
  return {...step, from: recheckOn, by};
}

function verifyLender({institution, lender, subject, t}: StepFacts): StepDraft {
  const parts: string[] = [];
  const unknown = lender.lender.id === null;
  if (unknown) parts.push(t('step.verify-lender.unknown', {institution}));
  if (subject === 'line' || subject === 'facility') parts.push(whichApp());
  parts.push(t(lender.phones.some(phone => phone.dial) ? 'step.verify-lender.phone' : 'step.verify-lender.no-phone'));
  if (subject !== 'card') parts.push(t('step.verify-lender.not-mine'));
  return {
    id: 'verify-lender',
    phase: 'verify',
    channel: 'self',
    text: parts.join(''),
    needs: [],
    keep: t('step.keep.number-source'),
    sources: [],
    when: 'now',
  };

  function whichApp(): string {
    const known = knownApp(lender.apps);
    if (known !== null) return t('step.verify-lender.app', {app: known.name});
    if (lender.apps.length === 0) return t('step.verify-lender.find-app');
    const names = lender.apps
      .slice(0, MAX_NAMED_APPS)
      .map(app => app.name)
      .join(t('plan.list'));
    const more = lender.apps.length > MAX_NAMED_APPS;
    return t('step.verify-lender.apps', {
      apps: more ? t('plan.list-more', {list: names, count: lender.apps.length}) : names,
    });
  }
}

function confirmNotice({subject, t}: StepFacts, schedule: Schedule): StepDraft {
  return {
    id: 'confirm-notice',
    phase: 'confirm',
    channel: 'self',
    text: t(`step.confirm.${subject === 'card' ? 'card' : 'line'}`, {by: schedule.noticeBy}),
    needs: [],
    keep: t('step.keep.notice'),
    sources: [],
    when: 'notice',
  };
}

function recheckReport({t, cite}: StepFacts, {recheckOn, finalCheckOn}: Schedule): StepDraft[] {
  const common = {phase: 'recheck', channel: 'self', needs: [], keep: t('step.keep.reports')} as const;
  return [
    {
      ...common,
      id: 'recheck-first',
      needs: [],
      text: t('step.recheck.first', {on: recheckOn}),
      sources: [],
      when: 'recheck',
    },
    {
      ...common,
      id: 'recheck-final',
      needs: [],
      text: t('step.recheck.final', {on: finalCheckOn}),
      sources: [cite('credit-regulations-25')],
      when: 'final',
    },
  ];
}
