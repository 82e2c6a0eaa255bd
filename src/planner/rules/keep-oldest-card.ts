import {compareText} from '../../account/compare-text.ts';
import type {Group} from '../../account/group.ts';
import type {Account} from '../../model/account.ts';
import type {Rule} from './rule.ts';

/**
 * The group of the oldest credit card that is open, activated, has a limit and was never past due, used or not; `null` when there is none.
 * Among cards of one day the first by key, so that the order of the report does not matter.
 */
export const keepOldestCard: Rule<readonly Group[], Group | null> = {
  id: 'keep-oldest-card',
  source: '判断：最早的良好记录可能计入部分机构的模型；关闭后不能恢复',
  apply: groups => {
    const candidates = groups.filter(isHealthyCard).map(group => ({group, age: ageOf(group)}));
    return candidates.toSorted((a, b) => compareText(a.age, b.age))[0]?.group ?? null;
  },
};

function isHealthyCard({accounts}: Group): boolean {
  return accounts.length > 0 && accounts.every(isClean) && accounts.some(account => account.limit !== 0);
}

function isClean({kind, status, openedOn, pastDue}: Account): boolean {
  const neverLate = pastDue.now !== true && (pastDue.months5y ?? 0) === 0 && (pastDue.over90Months ?? 0) === 0;
  return kind === 'credit-card' && status === 'open' && openedOn !== null && neverLate;
}

function ageOf({accounts}: Group): string {
  return accounts.map(account => `${account.openedOn} ${account.key}`).toSorted(compareText)[0] ?? '';
}
