import {laterOf} from '../account/days.ts';
import type {Group} from '../account/group.ts';
import {doubtfulFigures, isOverpaid} from '../account/standing.ts';
import {lastWorkingDay, nextWorkingDay} from '../account/working-days.ts';
import type {LenderFacts} from '../contact/lender-facts.ts';
import {findRunning} from '../contact/running.ts';
import {chooseScenario} from '../contact/scenario.ts';
import type {Subject} from '../contact/subject.ts';
import type {DirectoryIndex} from '../directory/index-directory.ts';
import type {Progress} from '../model/plan.ts';
import type {Report} from '../model/report.ts';
import type {Rules} from '../model/rules.ts';
import type {Action, ItemVerdict} from '../model/vocabulary.ts';
import type {Bilingual, Words} from '../text/phrase.ts';
import {isEmptyBadDebt} from './classify.ts';
import type {CodedItem, CodedStep} from './coded-plan.ts';
import {describeEvidence} from './evidence.ts';
import {keysOf, needsCare, purposeOfGroup, subjectOf} from './matter.ts';
import {callsInHours} from './rules/calls-in-hours.ts';
import {escalateOneRung} from './rules/escalate-one-rung.ts';
import {unknownFunderPaths} from './rules/unknown-funder-paths.ts';
import {buildSchedule, type Schedule} from './schedule.ts';
import type {StepDraft, StepFacts} from './step-draft.ts';
import {draftSteps} from './steps.ts';
import type {DatedStep, Work, WorkDays} from './visits.ts';

/** What an item is about. */
export interface ItemSubject {
  readonly number: number;
  readonly id: string;
  /** Empty for what the report does not print. */
  readonly group: Group;
  readonly institution: string;
  readonly verdict: ItemVerdict;
  readonly action: Action;
  readonly progress: Progress | null;
  readonly facts: LenderFacts;
  /** Of what the report does not print: what it is taken for, and how it is known. */
  readonly unprinted?: {readonly subject: Subject; readonly evidence: Words};
}

export interface ItemContext {
  readonly report: Report;
  readonly index: DirectoryIndex;
  readonly rules: Rules;
  readonly today: string;
  readonly before: string | null;
  /** Keys of what stays open because somebody wants it. */
  readonly kept: ReadonlySet<string>;
}

/** The work of one item as it can be said before its days are known. */
export interface ItemWork extends Work {
  readonly subject: ItemSubject;
}

export function draftWork(subject: ItemSubject, context: ItemContext): ItemWork {
  const {number, id, action} = subject;
  const facts = factsOf(subject, context);
  return {number, itemId: id, action, facts, drafts: draftSteps(facts), subject};
}

function factsOf(item: ItemSubject, context: ItemContext): StepFacts {
  const {group, institution, verdict, action, progress, facts, unprinted} = item;
  const {report, index, rules, kept} = context;
  const {accounts} = group;
  return {
    subject: unprinted?.subject ?? subjectOf(group),
    verdict,
    action,
    institution,
    purpose: purposeOfGroup(group),
    secured: needsCare(group, report, index),
    overpaid: accounts.some(isOverpaid),
    badDebt: accounts.some(isEmptyBadDebt),
    restricted: accounts.some(({status}) => status === 'frozen' || status === 'stopped'),
    doubtful: accounts.some(account => doubtfulFigures(account).length > 0),
    bank: isBank(facts),
    running: findRunning(index, {report, matter: group, institution, apps: facts.apps, kept}),
    lender: facts,
    progress,
    rules,
    cite: name => cite(name, rules),
  };
}

/** A lender that the directory does not know is taken for a bank where its name says so. */
function isBank({lender}: LenderFacts): boolean {
  return lender.kind === 'bank' || (lender.kind === null && /银行|信用社|信用合作/.test(lender.name));
}

function cite(id: string, rules: Rules): Bilingual {
  const source = [...rules.law, ...rules.documents].find(candidate => candidate.id === id);
  if (source === undefined) throw new Error(`no law or document ${id}`);
  return {zh: source.zh, en: source.en};
}

/** The item with its days, and its steps with the doors through which they are done. */
export interface FinishedItem extends ItemWork {
  readonly item: CodedItem;
  readonly dated: readonly DatedStep[];
}

export function finishItem(work: ItemWork, days: WorkDays, context: ItemContext): FinishedItem {
  const {subject, facts} = work;
  const {group, institution, verdict, action, progress, number, id, unprinted} = subject;
  const {report, rules, today, before} = context;
  const {lender, update, apps, phones} = facts.lender;
  const schedule = buildSchedule({
    today,
    closeOn: days.closeOn,
    before,
    // a bad debt is corrected, no card account is closed
    card: facts.subject === 'card' && !facts.badDebt,
    kind: lender.kind,
    update,
    rules,
    progress,
  });
  const dated = dateSteps(work, days, schedule);
  const item: CodedItem = {
    number,
    id,
    accountKeys: keysOf(group),
    facilityKeys: group.facilities.map(facility => facility.key),
    institution,
    verdict,
    action,
    secured: facts.secured,
    restricted: facts.restricted,
    running: [...facts.running],
    evidence: unprinted?.evidence ?? describeEvidence(group, report.reportedAt?.slice(0, 10) ?? null),
    lender,
    apps,
    phones,
    steps: dated.map(({step}) => step),
    script: {
      id: chooseScenario(facts.lender, group, {progress, secured: facts.secured}),
      lender: lender.id ?? lender.name,
    },
    update,
    recheckOn: schedule.recheckOn,
    finalCheckOn: schedule.finalCheckOn,
    // a day that is past helps nobody: `feasibility` and `earliest` say what is left
    lastSafeDay: schedule.lastSafeDay !== null && schedule.lastSafeDay < today ? null : schedule.lastSafeDay,
    feasibility: schedule.feasibility,
    paths: unknownFunderPaths.apply(facts),
    escalation: escalateOneRung.apply({
      institution,
      action,
      lender: facts.lender,
      progress,
      schedule: {...schedule, disputedOn: nextWorkingDay(today, rules.holidays)},
      rules,
      cite: facts.cite,
    }),
    progress,
    record: null,
  };
  return {...work, item, dated};
}

/**
 * Gives every step its number and its days. With a day to be clean by every step has a `by`; without it only where waiting longer has a cost.
 */
function dateSteps({drafts, facts}: ItemWork, days: WorkDays, schedule: Schedule): DatedStep[] {
  const seen = new Map<string, number>();
  const certificate = drafts.find(({id}) => id === 'certificate');
  return drafts.map(({turn, door, ...draft}) => {
    const nth = (seen.get(draft.id) ?? 0) + 1;
    seen.set(draft.id, nth);
    const id = nth === 1 ? draft.id : `${draft.id}-${nth}`;
    const inHours =
      door === null ? null : callsInHours.apply({channel: door.kind, lender: facts.lender, rules: facts.rules});
    const after =
      draft.id === 'close-line' && certificate?.turn === 'ask' && turn === 'ask' ? ('certificate' as const) : null;
    const step: CodedStep = {...draft, id, after, hours: inHours, ...window(draft, turn, inHours?.days === 'working')};
    return {step, door, turn};
  });

  function window(
    {id}: Pick<StepDraft, 'id'>,
    turn: StepDraft['turn'],
    working: boolean,
  ): {from: string; by: string | null} {
    const {holidays} = facts.rules;
    if (turn === 'notice') {
      const from = laterOf(schedule.noticeFrom, days.closeOn);
      return {from, by: laterOf(from, schedule.noticeBy)};
    }
    if (turn === 'final') return {from: schedule.finalCheckOn, by: schedule.finalCheckBy};
    if (turn === 'recheck')
      return {
        from: schedule.recheckOn,
        by:
          id === 'recheck'
            ? (schedule.recheckBy ?? (schedule.lastSafeDay === null ? null : schedule.finalCheckOn))
            : schedule.finalCheckBy,
      };
    const from = days[turn];
    if (schedule.lastSafeDay === null) return {from, by: null};
    return {from, by: laterOf(from, working ? lastWorkingDay(schedule.lastSafeDay, holidays) : schedule.lastSafeDay)};
  }
}
