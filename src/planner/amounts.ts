import type {Account} from '../model/account.ts';

/** 余额 of 最新还款记录 where one is printed, else of the 截至 block. `null` is not known, never 0. */
export function effectiveBalance(account: Account): number | null {
  return account.latestBalance ?? account.balance;
}

/**
 * The largest amount that the report shows as owed, in yuan, or `null` when it prints none of them. A negative amount is an
 * overpayment (溢缴款) and owes nothing. 未出单的大额专项分期余额 counts only when above 0: alone it does not show that nothing is owed.
 */
export function amountOwed(account: Account): number | null {
  const printed = [effectiveBalance(account), account.used, account.overdraft].filter(amount => amount !== null);
  if (account.installmentBalance !== null && account.installmentBalance > 0) printed.push(account.installmentBalance);
  return printed.length === 0 ? null : Math.max(0, ...printed);
}

/** True when an amount below 0 is printed: money of the customer that must come back before the account is closed. */
export function isOverpaid(account: Account): boolean {
  return [effectiveBalance(account), account.used, account.overdraft].some(amount => amount !== null && amount < 0);
}
