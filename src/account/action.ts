import type {Account} from '../model/account.ts';
import type {Facility} from '../model/report.ts';
import type {Action} from '../model/vocabulary.ts';
import type {Group} from './group.ts';
import {isSecuredPurpose, purposeOf, purposeOfAccount} from './printed-words.ts';
import {isCard, isPaidOffOpen, standingOf} from './standing.ts';

/** What can be done about accounts and agreements that belong together, once nothing of them is owed. */
export function actionOf(group: Group): Action {
  const {accounts, facilities} = group;
  if (!accounts.every(isPaidOffOpen)) return 'investigate';
  const unused = accounts.length > 0 && accounts.every(account => standingOf(account) === 'never-used');
  if (unused || accounts.some(isCard)) return 'optional-close';
  if (isSecured(group)) return 'investigate';
  return accounts.length === 0 ? facilityAction(facilities) : lineAction(accounts, facilities);
}

/** A house, a car, a farm, a study or a pledge stands behind it, by its own words. Cards never are. */
export function isSecured({accounts, facilities}: Group): boolean {
  const purposes = [
    ...accounts.filter(account => !isCard(account)).map(purposeOfAccount),
    ...facilities.map(({purpose}) => purposeOf(purpose)),
  ];
  return purposes.some(isSecuredPurpose);
}

/** An agreement without a running account: 已用额度 0 → close. `--` is not 0, and above 0 the money is somewhere: ask first. */
function facilityAction(facilities: readonly Facility[]): Action {
  return facilities.every(facility => facility.used === 0) ? 'close' : 'investigate';
}

/**
 * A line with balance 0 is closed on request. A loan, lease or drawdown with balance 0 has nothing to close: the lender must report it as
 * 结清, so ask. Where the agreement says that money is used and no newer payment record (最新还款记录) says otherwise, ask too.
 */
function lineAction(accounts: readonly Account[], facilities: readonly Facility[]): Action {
  if (!accounts.some(account => account.kind === 'credit-line')) return 'investigate';
  const newer = accounts.every(account => account.latestBalance !== null);
  const used = facilities.some(facility => facility.used !== null && facility.used > 0);
  return used && !newer ? 'investigate' : 'close';
}
