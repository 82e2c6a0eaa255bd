import {isCard} from '../account/standing.ts';
import {knownApp} from '../contact/closing-path.ts';
import type {CaseFinding, CaseItem} from '../model/case.ts';
import type {Report} from '../model/report.ts';
import type {CodedItem, CodedPlan} from '../planner/coded-plan.ts';

/** The items of the first plan, with its numbers. The plan must be one that nothing was taken out of. */
export function itemsOfPlan(plan: CodedPlan, report: Report): CaseItem[] {
  return plan.items.map(item => caseItemOf(item, item.number, plan, report));
}

/**
 * The items of a later plan that the case does not know, with the next free numbers.
 * @param plan made with the numbers of the case, and nothing taken out of it
 */
export function newItemsOfPlan(plan: CodedPlan, report: Report, nextNumber: number): CaseItem[] {
  return plan.items.filter(({number}) => number >= nextNumber).map(item => caseItemOf(item, item.number, plan, report));
}

/**
 * What a report shows of an item, with what it prints of the same request for the first time: an agreement that only a detailed report has is
 * closed together with its account.
 */
export function withWhatIsNew(finding: CaseFinding, {items}: CodedPlan): CaseFinding {
  const item = items.find(({number}) => number === finding.number);
  const known = new Set([...finding.accountKeys, ...finding.facilityKeys]);
  const accounts = (item?.accountKeys ?? []).filter(key => !known.has(key));
  const facilities = (item?.facilityKeys ?? []).filter(key => !known.has(key));
  if (accounts.length + facilities.length === 0) return finding;
  return {
    ...finding,
    shows: finding.shows === 'reopened' ? 'reopened' : 'open',
    accountKeys: [...finding.accountKeys, ...accounts],
    facilityKeys: [...finding.facilityKeys, ...facilities],
    left: [...finding.left, ...accounts, ...facilities],
  };
}

function caseItemOf(item: CodedItem, number: number, {visits, today}: CodedPlan, {accounts}: Report): CaseItem {
  const {accountKeys, facilityKeys, institution, action, apps, lender, phones, update} = item;
  const first = visits.find(({itemIds}) => itemIds.includes(item.id));
  const card = accounts.some(account => accountKeys.includes(account.key) && isCard(account));
  const {minDays, maxDays, unit} = update;
  return {
    number,
    id: accountKeys[0] ?? facilityKeys[0] ?? item.id,
    institution,
    name: (card ? null : knownApp(apps)?.name) ?? institution,
    lender: lender.id ?? lender.name,
    accountKeys: [...accountKeys],
    facilityKeys: [...facilityKeys],
    action,
    apps: apps.map(({name}) => name),
    card,
    kind: lender.kind,
    channel: first?.kind ?? 'phone',
    doOn: first?.on ?? today,
    phone: phones.find(({dial}) => dial)?.number ?? null,
    update: {minDays, maxDays, unit},
    why: null,
  };
}
