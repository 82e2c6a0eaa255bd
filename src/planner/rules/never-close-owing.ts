import type {Account} from '../../model/account.ts';
import {amountOwed} from '../amounts.ts';
import type {Rule} from './rule.ts';

/** True when any printed amount is above 0, or the account is past due now: settle and document first, then close. */
export const neverCloseOwing: Rule<Account, boolean> = {
  id: 'never-close-owing',
  inputs: ['balance', 'latestBalance', 'used', 'overdraft', 'installmentBalance', 'pastDue.now'],
  source: '通行做法：有欠款、未完分期或争议时不能关闭；分期未完就关闭，余款可能要求一次还清',
  apply: account => account.pastDue.now === true || (amountOwed(account) ?? 0) > 0,
};
