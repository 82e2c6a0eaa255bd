import type {DirectoryIndex} from '../directory/index-directory.ts';
import type {Item, Other, Plan} from '../model/plan.ts';
import type {Report} from '../model/report.ts';
import type {Action, ItemVerdict} from '../model/vocabulary.ts';
import type {Translate} from '../text/index.ts';
import {isOverpaid} from './amounts.ts';
import {buildCalendar} from './calendar.ts';
import {classifyAccount, classifyGroup, explain} from './classify.ts';
import type {Rules} from './data-schema.ts';
import {describeEvidence} from './evidence.ts';
import {type Group, groupAccounts, isCard, isEnded} from './group.ts';
import {lookUpLender} from './lender.ts';
import type {LenderFacts} from './lender-facts.ts';
import {orderItems} from './order.ts';
import {WARNING_RULES} from './rules/index.ts';
import {keepOldestCard} from './rules/keep-oldest-card.ts';
import {scenarioFor} from './scenario-for.ts';
import {buildSchedule} from './schedule.ts';
import type {Subject} from './step-draft.ts';
import {buildSteps} from './steps.ts';

export type PlanContext = {
  readonly index: DirectoryIndex;
  readonly rules: Rules;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** The day on which the report must be clean, `YYYY-MM-DD`. */
  readonly before: string | null;
  readonly t: Translate;
  readonly lang: 'zh' | 'en';
  /** Keys of accounts or facilities, or ids of lenders, that the person wants to keep open. */
  readonly keep: readonly string[];
  /** Apps that the person says to have used, by id or name. */
  readonly usedApps: readonly string[];
};

/**
 * What to close, in which order, by when and how. Pure: the same report and context give the same plan, whatever the order of the accounts
 * (but for twins). Every account of the report stands in exactly one item or one other. Never throws on a well-formed report.
 */
export function buildPlan(report: Report, context: PlanContext): Plan {
  const {today, before, rules, t} = context;
  const groups = groupAccounts(report);
  const oldest = keepOldestCard.apply(groups);
  const entries: {item: Item; facts: LenderFacts}[] = [];
  const others = endedAccounts(report, t);
  for (const group of groups) {
    const verdict = classifyGroup(group, t);
    if ('others' in verdict) {
      others.push(...verdict.others);
      continue;
    }
    const facts = lookUpGroup(group, report, context);
    const kept = keepReason(group, facts, oldest, context);
    if (kept !== null) {
      others.push({accountKeys: keysOf(group), institution: institutionOf(group), verdict: 'kept', why: kept});
      continue;
    }
    entries.push({item: buildItem(group, verdict.item, facts, report, context), facts});
  }
  const items = orderItems(entries).map(({item}) => item);
  const closing = new Set(items.filter(item => item.action === 'close').flatMap(item => item.accountKeys));
  const open = report.accounts.filter(account => !isEnded(account) && account.group !== 'recovery');
  const {layout, reportNumber, reportedAt, reconciliation} = report;
  const sorted = sortOthers(others, report);
  const planFacts = {report, today, before, rules, items, others: sorted};
  return {
    schema: 'loanclose/plan@1',
    today,
    before,
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
    calendar: buildCalendar(items, before, t),
    warnings: WARNING_RULES.flatMap(rule => rule.apply(planFacts)),
    diagnostics: report.diagnostics,
  };
}

function buildItem(
  group: Group,
  {verdict, action}: {verdict: ItemVerdict; action: Action},
  facts: LenderFacts,
  report: Report,
  {today, before, rules, t, lang}: PlanContext,
): Item {
  const subject = subjectOf(group);
  const schedule = buildSchedule({today, before, kind: facts.lender.kind, update: facts.update, rules});
  const cite = (id: string) => {
    const law = rules.law.find(candidate => candidate.id === id);
    if (law === undefined) throw new Error(`no law ${id}`);
    return law[lang];
  };
  const institution = institutionOf(group);
  const overpaid = group.accounts.some(isOverpaid);
  return {
    id: group.accounts[0]?.key ?? group.facilities[0]?.key ?? '',
    accountKeys: keysOf(group),
    facilityKeys: group.facilities.map(facility => facility.key),
    institution,
    verdict,
    action,
    evidence: describeEvidence(group, report.reportedAt?.slice(0, 10) ?? null, t),
    lender: facts.lender,
    apps: [...facts.apps],
    phones: [...facts.phones],
    steps: buildSteps({subject, verdict, action, institution, overpaid, lender: facts, t, cite}, schedule),
    script: {id: scenarioFor(subject, action, facts), lender: facts.lender.id ?? facts.lender.name},
    update: facts.update,
    recheckOn: schedule.recheckOn,
    finalCheckOn: schedule.finalCheckOn,
    lastSafeDay: schedule.lastSafeDay,
  };
}

function endedAccounts(report: Report, t: Translate): Other[] {
  return report.accounts.filter(isEnded).map(account => {
    const standing = classifyAccount(account);
    const verdict = standing === 'clear' || standing === 'never-used' ? 'unclear' : standing;
    return {accountKeys: [account.key], institution: account.institution, verdict, why: explain(account, verdict, t)};
  });
}

function lookUpGroup(group: Group, report: Report, {index, usedApps, t}: PlanContext): LenderFacts {
  const account = group.accounts[0];
  return lookUpLender(
    index,
    {institution: institutionOf(group), account, card: group.accounts.some(isCard), report, usedApps},
    t,
  );
}

function keepReason(group: Group, facts: LenderFacts, oldest: Group | null, {keep, t}: PlanContext): string | null {
  const names = [...keysOf(group), ...group.facilities.map(facility => facility.key), facts.lender.id];
  if (names.some(name => name !== null && keep.includes(name))) return t('why.kept.user');
  return group === oldest ? t('why.kept.oldest-card', {on: group.accounts[0]?.openedOn ?? null}) : null;
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
function sortOthers(others: readonly Other[], report: Report): Other[] {
  const place = new Map(report.accounts.map((account, at) => [account.key, at]));
  const first = (other: Other) => Math.min(...other.accountKeys.map(key => place.get(key) ?? Infinity));
  return others.toSorted((a, b) => {
    const [atA, atB] = [first(a), first(b)];
    return atA === atB ? 0 : atA - atB;
  });
}
