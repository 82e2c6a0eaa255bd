import {compareText} from '../account/compare-text.ts';
import {type Group, groupAccounts} from '../account/group.ts';
import {isCard, isEnded, isOverpaid, standingOf} from '../account/standing.ts';
import {lookUpLender} from '../contact/lender.ts';
import type {LenderFacts} from '../contact/lender-facts.ts';
import {chooseScenario} from '../contact/scenario.ts';
import type {Subject} from '../contact/subject.ts';
import type {DirectoryIndex} from '../directory/index-directory.ts';
import type {Change, Diff} from '../model/change.ts';
import type {Progress} from '../model/plan.ts';
import type {Report} from '../model/report.ts';
import type {Rules} from '../model/rules.ts';
import type {Action, ItemVerdict} from '../model/vocabulary.ts';
import {type Bilingual, phrase, type Words} from '../text/phrase.ts';
import {buildCalendar} from './calendar.ts';
import {classifyGroup, explain} from './classify.ts';
import type {CodedOther, CodedPlan} from './coded-plan.ts';
import {describeEvidence} from './evidence.ts';
import {orderItems} from './order.ts';
import {goneWithoutTrace, progressOf, readProgress} from './progress.ts';
import {escalateOneRung} from './rules/escalate-one-rung.ts';
import {keepOldestCard} from './rules/keep-oldest-card.ts';
import {unknownFunderPaths} from './rules/unknown-funder-paths.ts';
import {WARNING_RULES} from './rules/warnings.ts';
import {buildSchedule, worstFeasibility} from './schedule.ts';
import {type Entry, sittingOf} from './sitting.ts';
import {buildSteps} from './steps.ts';

export interface PlanContext {
  readonly index: DirectoryIndex;
  readonly rules: Rules;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** The day on which the report must be clean, `YYYY-MM-DD`. */
  readonly before: string | null;
  /** Keys of accounts or facilities, or ids of lenders, that the person wants to keep open. */
  readonly keep: readonly string[];
  /** Apps that the person says to have used, by id or name. */
  readonly usedApps: readonly string[];
  /** A comparison whose newer report is this one, to go on from what was already asked for. */
  readonly since?: Diff | null;
}

/**
 * What to close, in which order, by when and how. Pure: the same report and context give the same plan, whatever the order of the accounts
 * (but for twins). Every account of the report stands in exactly one item or one other. Never throws on a well-formed report.
 */
export function buildPlan(report: Report, context: PlanContext): CodedPlan {
  const {today, before, rules, since = null} = context;
  const groups = groupAccounts(report);
  const oldest = keepOldestCard.apply(groups);
  // Which app is likely must not depend on the order in which accounts are printed.
  const inKeyOrder = {...report, accounts: report.accounts.toSorted((a, b) => compareText(a.key, b.key))};
  const entries: Entry[] = [];
  const others = endedAccounts(report);
  for (const group of groups) {
    const verdict = classifyGroup(group);
    if ('others' in verdict) {
      others.push(...verdict.others);
      continue;
    }
    const facts = lookUpGroup(group, institutionOf(group), inKeyOrder, context);
    const kept = keepReason(group, facts, oldest, context);
    if (kept !== null) {
      others.push({accountKeys: keysOf(group), institution: institutionOf(group), verdict: 'kept', why: kept});
      continue;
    }
    // A card that is still open may simply be in use: nobody can tell that its closing was asked for.
    const optional = verdict.item.action === 'optional-close';
    const progress = optional ? null : progressOf(group, since, today);
    entries.push(buildEntry({...asSubject(group), ...verdict.item, progress}, facts, report, context));
  }
  for (const change of goneWithoutTrace(since, report)) entries.push(buildGone(change, inKeyOrder, context));
  const items = orderItems(entries, before).map(({item, sitting: {id, label}}) => ({...item, sitting: {id, label}}));
  const closing = new Set(items.filter(item => item.action === 'close').flatMap(item => item.accountKeys));
  const open = report.accounts.filter(account => !isEnded(account) && account.group !== 'recovery');
  const {layout, reportNumber, reportedAt, reconciliation} = report;
  const sorted = sortOthers(others, report);
  const planFacts = {report, today, before, since, rules, items, others: sorted};
  return {
    schema: 'loanclose/plan@1',
    today,
    before,
    feasibility: worstFeasibility(items),
    report: {
      layout,
      reportNumber,
      reportedAt,
      reconciliation: reconciliation.status,
      openBefore: open.length,
      openAfter: open.filter(account => !closing.has(account.key)).length,
    },
    items,
    others: sorted,
    calendar: buildCalendar(items, before),
    warnings: WARNING_RULES.flatMap(rule => rule.apply(planFacts)),
    diagnostics: report.diagnostics,
  };
}

/** What an item is about. */
interface ItemSubject {
  readonly id: string;
  readonly group: Group;
  readonly institution: string;
  readonly subject: Subject;
  readonly verdict: ItemVerdict;
  readonly action: Action;
  readonly progress: Progress | null;
}

function asSubject(group: Group): Pick<ItemSubject, 'id' | 'group' | 'institution' | 'subject'> {
  const id = group.accounts[0]?.key ?? group.facilities[0]?.key ?? '';
  return {id, group, institution: institutionOf(group), subject: subjectOf(group)};
}

/** An entry of the older report that the newer one does not print: an item without accounts, because the report has none. */
function buildGone(change: Change, report: Report, context: PlanContext): Entry {
  const {institution, accountKey, facilityKey} = change;
  const group = {accounts: [], facilities: []};
  const facts = lookUpGroup(group, institution, report, context);
  const progress = readProgress(change, context.today);
  const id = accountKey ?? facilityKey ?? institution;
  const verdict = accountKey === null ? 'facility-open' : 'settled-open';
  return buildEntry(
    {id, group, institution, subject: 'loan', verdict, action: 'investigate', progress},
    facts,
    report,
    context,
  );
}

function buildEntry(
  {id, group, institution, subject, verdict, action, progress}: ItemSubject,
  facts: LenderFacts,
  report: Report,
  {today, before, rules}: PlanContext,
): Entry {
  const schedule = buildSchedule({today, before, kind: facts.lender.kind, update: facts.update, rules, progress});
  const cite = (name: string): Bilingual => {
    const source = [...rules.law, ...rules.documents].find(candidate => candidate.id === name);
    if (source === undefined) throw new Error(`no law or document ${name}`);
    return {zh: source.zh, en: source.en};
  };
  const overpaid = group.accounts.some(isOverpaid);
  const stepFacts = {subject, verdict, action, institution, overpaid, lender: facts, progress, rules, cite};
  const gone = progress?.stage === 'gone';
  const item = {
    id,
    accountKeys: keysOf(group),
    facilityKeys: group.facilities.map(facility => facility.key),
    institution,
    verdict,
    action,
    evidence:
      gone && isEmpty(group)
        ? phrase('evidence.gone')
        : describeEvidence(group, report.reportedAt?.slice(0, 10) ?? null),
    lender: facts.lender,
    apps: facts.apps,
    phones: facts.phones,
    steps: buildSteps(stepFacts, schedule),
    script: {id: chooseScenario(facts, group, progress), lender: facts.lender.id ?? facts.lender.name},
    update: facts.update,
    recheckOn: schedule.recheckOn,
    finalCheckOn: schedule.finalCheckOn,
    lastSafeDay: schedule.lastSafeDay,
    feasibility: schedule.feasibility,
    paths: unknownFunderPaths.apply(stepFacts),
    escalation: escalateOneRung.apply({institution, lender: facts, progress, schedule, rules, cite}),
    progress,
  };
  return {item, facts, sitting: sittingOf(item, facts, rules)};
}

function isEmpty({accounts, facilities}: Group): boolean {
  return accounts.length === 0 && facilities.length === 0;
}

function endedAccounts(report: Report): CodedOther[] {
  return report.accounts.filter(isEnded).map(account => {
    const standing = standingOf(account);
    const verdict = standing === 'clear' || standing === 'never-used' ? 'unclear' : standing;
    return {accountKeys: [account.key], institution: account.institution, verdict, why: explain(account, verdict)};
  });
}

function lookUpGroup(group: Group, institution: string, report: Report, {index, usedApps}: PlanContext): LenderFacts {
  const account = group.accounts[0];
  return lookUpLender(index, {institution, account, card: group.accounts.some(isCard), report, usedApps});
}

function keepReason(group: Group, facts: LenderFacts, oldest: Group | null, {keep}: PlanContext): Words | null {
  const names = [...keysOf(group), ...group.facilities.map(facility => facility.key), facts.lender.id];
  if (names.some(name => name !== null && keep.includes(name))) return phrase('why.kept.user');
  return group === oldest ? phrase('why.kept.oldest-card', {on: group.accounts[0]?.openedOn ?? null}) : null;
}

function subjectOf({accounts}: Group): Subject {
  if (accounts.length === 0) return 'facility';
  if (accounts.some(isCard)) return 'card';
  return accounts.some(account => account.kind === 'credit-line') ? 'line' : 'loan';
}

function keysOf(group: Group): string[] {
  return group.accounts.map(account => account.key);
}

function institutionOf(group: Group): string {
  return group.accounts[0]?.institution ?? group.facilities[0]?.institution ?? '';
}

/** In the order of the report, so that a person can tick them off; agreements without account come last. */
function sortOthers(others: readonly CodedOther[], report: Report): CodedOther[] {
  const place = new Map(report.accounts.map((account, at) => [account.key, at]));
  const first = (other: CodedOther) => Math.min(...other.accountKeys.map(key => place.get(key) ?? Infinity));
  return others.toSorted((a, b) => {
    const [atA, atB] = [first(a), first(b)];
    return atA === atB ? 0 : atA - atB;
  });
}
