import {compareText} from '../account/compare-text.ts';
import {largest, smallest} from '../account/extremes.ts';
import {type Group, groupAccounts} from '../account/group.ts';
import {isEnded, standingOf} from '../account/standing.ts';
import {lookUpLender} from '../contact/lender.ts';
import type {DirectoryIndex} from '../directory/index-directory.ts';
import type {Diff} from '../model/change.ts';
import type {Report} from '../model/report.ts';
import type {Rules} from '../model/rules.ts';
import {phrase, type Words} from '../text/phrase.ts';
import {classifyGroup, explain} from './classify.ts';
import type {CodedOther, CodedPlan} from './coded-plan.ts';
import {countAccounts, countAgreements, weighGain} from './counts.ts';
import {listDates} from './dates.ts';
import {draftWork, finishItem, type ItemContext, type ItemSubject} from './item.ts';
import {isKept, keptKeys} from './kept.ts';
import {type AddedItem, type Ledger, type PlacedMatter, placeMatters} from './ledger.ts';
import {
  gatherMatters,
  institutionOf,
  type JudgedGroup,
  keysOf,
  lookUpGroup,
  numberMatters,
  verdictOf,
  wholeOf,
} from './matter.ts';
import {goneWithoutTrace, progressOf, readProgress} from './progress.ts';
import {FIRST_RULES, startOf} from './rules/first-things.ts';
import {keepOldestCard} from './rules/keep-oldest-card.ts';
import {WARNING_RULES} from './rules/warnings.ts';
import {worstFeasibility} from './schedule.ts';
import {allotDays, buildVisits} from './visits.ts';

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
  /** What was done before, with the numbers that were given then. */
  readonly ledger?: Ledger | null;
}

/**
 * What to close, in which order, by when and how. Pure: the same report and context give the same plan, whatever the order of the accounts
 * (but for twins). Every account of the report stands in exactly one item or one other. Never throws on a well-formed report.
 */
export function buildPlan(report: Report, context: PlanContext): CodedPlan {
  const {today, before, rules, index, since = null} = context;
  const groups = groupAccounts(report);
  const {judged, others} = judgeGroups(groups, report, context);
  const subjects = chooseSubjects(judged, report, context);
  for (const {group} of judged.filter(({group: each}) => isKept(each, context)))
    others.push(keptOther(group, phrase('why.kept.user')));
  const itemContext: ItemContext = {report, index, rules, today, before, kept: keptKeys(groups, context)};
  const works = subjects.map(subject => draftWork(subject, itemContext));
  const start = startOf(report, today, rules);
  const days = allotDays(works, {today, start, rules});
  const finished = works.map(work => {
    const own = days.get(work.itemId) ?? {now: today, start, ask: start, later: start, closeOn: start};
    return finishItem(work, own, itemContext);
  });
  const items = finished.map(({item}) => item);
  const sorted = sortOthers(others, report);
  const visits = buildVisits(finished);
  const {directory} = index;
  const planFacts = {report, today, before, since, rules, directory, items, others: sorted};
  const {layout, reportNumber, reportedAt, reconciliation} = report;
  const required = items.filter(item => item.action !== 'optional-close');
  return {
    schema: 'loanclose/plan@2',
    today,
    before,
    feasibility: worstFeasibility(items),
    earliest:
      required
        .map(({recheckOn}) => recheckOn)
        .toSorted()
        .at(-1) ?? null,
    report: {layout, reportNumber, reportedAt, reconciliation: reconciliation.status, gaps: reconciliation.gaps},
    agreements: countAgreements(groups, items),
    gain: weighGain(groups, items, index),
    counts: countAccounts(report, items, sorted),
    first: FIRST_RULES.flatMap(rule => rule.apply(planFacts)),
    items,
    visits,
    dates: listDates({items, visits, today, before, rules, late: start > today}),
    others: sorted,
    case: null,
    warnings: WARNING_RULES.flatMap(rule => rule.apply(planFacts)),
    diagnostics: report.diagnostics,
  };
}

interface Judgement {
  /** What can be acted on, kept by the person or not. */
  readonly judged: readonly JudgedGroup[];
  readonly others: CodedOther[];
}

function judgeGroups(groups: readonly Group[], report: Report, context: PlanContext): Judgement {
  const oldest = keepOldestCard.apply(groups);
  const judged: JudgedGroup[] = [];
  const others = endedAccounts(report);
  for (const group of groups) {
    const verdict = classifyGroup(group);
    if ('others' in verdict) for (const other of verdict.others) others.push(other);
    else if (group === oldest && !isKept(group, context)) {
      const on = group.accounts[0]?.openedOn ?? null;
      others.push(keptOther(group, phrase('why.kept.oldest-card', {on})));
    } else judged.push({group, ...verdict.item});
  }
  return {judged, others};
}

/** The items of the plan, each with its number. What the person keeps is taken out after the numbers were given. */
function chooseSubjects(judged: readonly JudgedGroup[], report: Report, context: PlanContext): ItemSubject[] {
  const {index, since = null, ledger = null, today, usedApps} = context;
  // Which app is likely must not depend on the order in which accounts are printed.
  const inKeyOrder = {...report, accounts: report.accounts.toSorted((a, b) => compareText(a.key, b.key))};
  const matters = numberMatters(gatherMatters(judged, report, index), inKeyOrder, index);
  const plainFacts = new Map(matters.map(({matter, facts}) => [matter, facts]));
  const placed = placeMatters(matters, ledger);
  const subjects = placed.flatMap(subjectOfMatter);
  const added = (ledger?.added ?? []).map(subjectOfAdded);
  const taken = [...placed, ...added].map(({number}) => number);
  const firstFree = largest([ledger?.nextNumber ?? 1, ...taken.map(number => number + 1)]);
  const gone = goneWithoutTrace(since, report).map((change, at): ItemSubject => {
    const {institution, accountKey, facilityKey} = change;
    const query = {institution, account: undefined, card: false, report: inKeyOrder, usedApps};
    return {
      number: ledger?.numberOf(accountKey ?? facilityKey ?? '') ?? firstFree + at,
      id: accountKey ?? facilityKey ?? institution,
      group: {accounts: [], facilities: []},
      institution,
      verdict: accountKey === null ? 'facility-open' : 'settled-open',
      action: 'investigate',
      progress: readProgress(change, today),
      facts: lookUpLender(index, query),
      unprinted: {subject: 'loan', evidence: phrase('evidence.gone')},
    };
  });
  return [...subjects, ...added, ...gone];

  function subjectOfAdded({number, id, institution, app}: AddedItem): ItemSubject {
    const named = index.apps.get(app) ?? null;
    const query = {institution, account: undefined, card: false, report: inKeyOrder, usedApps, named};
    return {
      number,
      id,
      group: {accounts: [], facilities: []},
      institution,
      verdict: 'settled-open',
      action: 'close',
      progress: ledger?.progressOf(number) ?? null,
      facts: lookUpLender(index, query),
      unprinted: {subject: 'line', evidence: phrase('evidence.added')},
    };
  }

  function subjectOfMatter({matter, number}: PlacedMatter): ItemSubject[] {
    const {id, groups, action} = matter;
    const left = groups.filter(({group}) => !isKept(group, context));
    const group = wholeOf(left);
    if (left.length === 0) return [];
    const institution = institutionOf(group);
    // A card that is still open may simply be in use: nobody can tell that its closing was asked for.
    const compared = action === 'optional-close' ? null : progressOf(group, since, today);
    const progress = ledger?.progressOf(number) ?? compared;
    const plain = plainFacts.get(matter);
    const same = usedApps.length === 0 && left.length === groups.length;
    const facts = same && plain !== undefined ? plain : lookUpGroup(group, institution, inKeyOrder, context);
    return [{number, id, group, institution, verdict: verdictOf(left), action, progress, facts}];
  }
}

function keptOther(group: Group, why: Words): CodedOther {
  return {accountKeys: keysOf(group), institution: institutionOf(group), verdict: 'kept', why};
}

function endedAccounts(report: Report): CodedOther[] {
  return report.accounts.filter(isEnded).map(account => {
    const standing = standingOf(account);
    const verdict = standing === 'clear' || standing === 'never-used' ? 'unclear' : standing;
    return {accountKeys: [account.key], institution: account.institution, verdict, why: explain(account, verdict)};
  });
}

/** In the order of the report, so that a person can tick them off; agreements without account come last. */
function sortOthers(others: readonly CodedOther[], report: Report): CodedOther[] {
  const place = new Map(report.accounts.map((account, at) => [account.key, at]));
  const first = (other: CodedOther) => smallest(other.accountKeys.map(key => place.get(key) ?? Infinity));
  return others
    .map(other => ({other, at: first(other)}))
    .toSorted((a, b) => (a.at === b.at ? 0 : a.at - b.at))
    .map(({other}) => other);
}
