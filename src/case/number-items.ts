import {isCard} from '../account/standing.ts';
import {knownApp} from '../contact/closing-path.ts';
import type {CaseItem} from '../model/case.ts';
import type {Report} from '../model/report.ts';
import type {CodedItem, CodedPlan} from '../planner/coded-plan.ts';

/** The items of the first plan, with its numbers. The plan must be one that nothing was taken out of. */
export function itemsOfPlan(plan: CodedPlan, report: Report): CaseItem[] {
  return plan.items.map(item => caseItemOf(item, item.number, plan, report));
}

/**
 * The items of a later plan that the case does not know, with the next free numbers. What of an item belongs to the case already stays with the
 * number that it has: only the rest of it is new.
 * @param known keys of the case, as the newer report has them
 */
export function newItemsOfPlan(
  plan: CodedPlan,
  report: Report,
  known: ReadonlySet<string>,
  firstNumber: number,
): CaseItem[] {
  return plan.items
    .map(item => ({
      ...item,
      accountKeys: item.accountKeys.filter(key => !known.has(key)),
      facilityKeys: item.facilityKeys.filter(key => !known.has(key)),
    }))
    .filter(({accountKeys, facilityKeys}) => accountKeys.length + facilityKeys.length > 0)
    .map((item, at) => caseItemOf(item, firstNumber + at, plan, report));
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
