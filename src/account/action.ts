import type {Account} from '../model/account.ts';
import type {Facility} from '../model/report.ts';
import type {Action} from '../model/vocabulary.ts';
import type {Group} from './group.ts';
import {isCard, standingOf} from './standing.ts';

/** What can be done about accounts and agreements that belong together, once nothing of them is owed. */
export function actionOf({accounts, facilities}: Group): Action {
  if (accounts.length === 0) return facilityAction(facilities);
  const unused = accounts.every(account => standingOf(account) === 'never-used');
  return unused || accounts.some(isCard) ? 'optional-close' : lineAction(accounts, facilities);
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
