import {isSecured} from '../account/action.ts';
import {compareText} from '../account/compare-text.ts';
import type {Group} from '../account/group.ts';
import {type Purpose, purposeOf, purposeOfAccount} from '../account/printed-words.ts';
import {isCard} from '../account/standing.ts';
import {isClosableInApp, likelyApp} from '../contact/closing-path.ts';
import {lookUpLender} from '../contact/lender.ts';
import type {LenderFacts} from '../contact/lender-facts.ts';
import {lenderKeyOf} from '../contact/same-lender.ts';
import type {Subject} from '../contact/subject.ts';
import type {DirectoryIndex} from '../directory/index-directory.ts';
import type {Report} from '../model/report.ts';
import type {Action, ItemVerdict} from '../model/vocabulary.ts';

/** Groups of one report that one lender is asked about with one request. */
export interface Matter {
  /** Key of its first account or agreement: the same whatever is taken out of it. */
  readonly id: string;
  readonly groups: readonly JudgedGroup[];
  readonly institution: string;
  readonly action: Action;
}

export interface JudgedGroup {
  readonly group: Group;
  readonly verdict: ItemVerdict;
  readonly action: Action;
}

/**
 * One matter a lender and action: three lines to close at one lender are one request. Where the report hides the names of the lenders two equal
 * names may be two lenders, so nothing is put together.
 */
export function gatherMatters(judged: readonly JudgedGroup[], report: Report, index: DirectoryIndex): Matter[] {
  const gathered = new Map<string, JudgedGroup[]>();
  for (const each of judged) {
    const id = idOf(each.group);
    const action = each.action === 'close' && isJoint(each.group, report, index) ? 'investigate' : each.action;
    const lender = report.edition === 'institution' ? id : lenderKeyOf(index, institutionOf(each.group));
    const key = `${action} ${lender}`;
    gathered.set(key, [...(gathered.get(key) ?? []), {...each, action}]);
  }
  return [...gathered.values()].flatMap(groups => {
    const sorted = groups.toSorted((a, b) => compareText(idOf(a.group), idOf(b.group)));
    const [first] = sorted;
    if (first === undefined) return [];
    const {group, action} = first;
    return [{id: idOf(group), groups: sorted, institution: institutionOf(group), action}];
  });
}

/** A line at a lender to whom the person owes together with somebody else: the other one has to agree. */
function isJoint({accounts, facilities}: Group, {liabilities}: Report, index: DirectoryIndex): boolean {
  if (accounts.some(isCard)) return false;
  const lenders = new Set([...accounts, ...facilities].map(({institution}) => lenderKeyOf(index, institution)));
  return liabilities.some(
    ({institution, role}) => role !== null && /共同|主借款/.test(role) && lenders.has(lenderKeyOf(index, institution)),
  );
}

/** All groups as one, to be spoken of in one request. */
export function wholeOf(groups: readonly JudgedGroup[]): Group {
  return {
    accounts: groups.flatMap(({group}) => group.accounts),
    facilities: groups.flatMap(({group}) => group.facilities),
  };
}

export function verdictOf(groups: readonly JudgedGroup[]): ItemVerdict {
  const verdicts = new Set(groups.map(({verdict}) => verdict));
  if (verdicts.has('settled-open')) return 'settled-open';
  return verdicts.has('facility-open') ? 'facility-open' : 'never-used';
}

export function subjectOf({accounts}: Group): Subject {
  if (accounts.length === 0) return 'facility';
  if (accounts.some(isCard)) return 'card';
  return accounts.some(account => account.kind === 'credit-line') ? 'line' : 'loan';
}

/** What the loan is for: the part that needs most care decides. */
export function purposeOfGroup(group: Group): Purpose | null {
  const purposes = [
    ...group.accounts.map(purposeOfAccount),
    ...group.facilities.map(({purpose}) => purposeOf(purpose)),
  ];
  const order: readonly Purpose[] = ['housing', 'car', 'farm', 'study', 'pledge', 'business'];
  return order.find(purpose => purposes.includes(purpose)) ?? null;
}

export function keysOf(group: Group): string[] {
  return group.accounts.map(account => account.key);
}

export function institutionOf({accounts, facilities}: Group): string {
  return accounts[0]?.institution ?? facilities[0]?.institution ?? '';
}

export function idOf({accounts, facilities}: Group): string {
  return accounts[0]?.key ?? facilities[0]?.key ?? '';
}

/** All that the directory says of the lender of a group. */
export function lookUpGroup(
  group: Group,
  institution: string,
  report: Pick<Report, 'accounts' | 'inquiries'>,
  {index, usedApps}: {readonly index: DirectoryIndex; readonly usedApps: readonly string[]},
): LenderFacts {
  const account = group.accounts[0];
  const card = group.accounts.some(isCard);
  return lookUpLender(index, {institution, account, card, report, usedApps, subject: purposeOfGroup(group)});
}

/** A matter in its place, and what the directory says of its lender when no app was named. */
export interface NumberedMatter {
  readonly matter: Matter;
  readonly facts: LenderFacts;
}

const ACTION_ORDER: readonly Action[] = ['close', 'investigate', 'optional-close'];

/**
 * The order in which matters are numbered: what must be closed before what must be asked before what may be closed; what an app closes before
 * what is called; lines of one app together, the app's own lender first; cards that were never used before other cards. It does not depend on
 * any option, so a number is the same in every plan of a report.
 */
export function numberMatters(
  matters: readonly Matter[],
  report: Pick<Report, 'accounts' | 'inquiries'>,
  index: DirectoryIndex,
): NumberedMatter[] {
  const keyed = matters.map(matter => {
    const whole = wholeOf(matter.groups);
    const facts = lookUpGroup(whole, matter.institution, report, {index, usedApps: []});
    const app = likelyApp(facts.apps);
    const key = [
      String(ACTION_ORDER.indexOf(matter.action)),
      String(easeOf(matter, facts)),
      app?.id ?? '~',
      app?.basis === 'own' ? '0' : '1',
      facts.lender.id ?? `~${matter.institution}`,
      matter.id,
    ];
    return {matter, facts, key: key.join('\n')};
  });
  return keyed.toSorted((a, b) => compareText(a.key, b.key)).map(({matter, facts}) => ({matter, facts}));
}

function easeOf({groups, action}: Matter, facts: LenderFacts): number {
  if (action === 'optional-close') return verdictOf(groups) === 'never-used' ? 0 : 1;
  if (isClosableInApp(facts)) return 0;
  return facts.phones.some(phone => phone.dial) ? 1 : 2;
}

/** Whether something stands behind it that an ordinary line does not have. */
export function needsCare(group: Group, report: Report, index: DirectoryIndex): boolean {
  return !group.accounts.some(isCard) && (isSecured(group) || isJoint(group, report, index));
}
