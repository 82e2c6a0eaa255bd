import type {Account} from '../model/account.ts';
import type {Facility} from '../model/report.ts';

/** 结清 or 销户 is printed: the only words that prove an account closed. */
export function isClosed(account: Account): boolean {
  return account.status === 'settled' || account.status === 'closed';
}

/**
 * Whether the column 未结清/未销户账户数 of the printed summary counts the account. It counts 尚未激活 and 呆账 as open, and leaves out
 * 结清, 销户, 转出 and everything of 被追偿.
 */
export function countsAsOpen(account: Account): boolean {
  return account.group !== 'recovery' && !isClosed(account) && account.status !== 'transferred';
}

export function isCard(account: Account): boolean {
  return account.kind === 'credit-card' || account.kind === 'semi-credit-card';
}

/** 余额 of 最新还款记录 is newer than the balance of the account block. */
export function effectiveBalance(account: Account): number | null {
  return account.latestBalance ?? account.balance;
}

/**
 * Nothing is owed and the account is not closed. A figure that is not printed is not 0: a line needs its balance, a card at least one
 * of 余额 and 已使用额度 (the brief layout prints one of them), and no figure may be above 0, 未出单的大额专项分期余额 included.
 */
export function isPaidOffOpen(account: Account): boolean {
  if (account.status === 'not-activated') return true;
  if (account.status !== 'open' && account.status !== 'frozen' && account.status !== 'stopped') return false;
  if (account.group === 'recovery' || account.pastDue.now === true) return false;
  const figures = [effectiveBalance(account), account.used, account.overdraft, account.installmentBalance];
  if (figures.some(figure => figure !== null && figure !== 0)) return false;
  if (account.kind === 'credit-card') {
    // The detailed layout prints both figures, so a missing one is unknown there.
    const both = effectiveBalance(account) === 0 && account.used === 0;
    return account.accountId === null ? effectiveBalance(account) === 0 || account.used === 0 : both;
  }
  if (account.kind === 'semi-credit-card')
    return account.overdraft === 0 || effectiveBalance(account) === 0 || account.used === 0;
  return effectiveBalance(account) === 0;
}

/** Open for all we know, but whether anything is owed on it cannot be said. */
export function isUnclear(account: Account): boolean {
  if (account.status === 'unknown') return true;
  return (
    account.status !== 'bad-debt' &&
    countsAsOpen(account) &&
    account.kind === 'credit-line' &&
    effectiveBalance(account) === null
  );
}

export function standsOn(account: Account, facility: Facility): boolean {
  const sameId = facility.facilityId !== null && account.facilityId === facility.facilityId;
  return sameId || facility.accountKeys.includes(account.key);
}

/** A facility (授信协议) that nothing is drawn from: 已用额度 0 or `--` and no account on it that may still be open. */
export function isIdle(facility: Facility, accounts: readonly Account[]): boolean {
  const used = facility.used !== null && facility.used !== 0;
  return (
    !used &&
    !accounts.some(account => standsOn(account, facility) && (countsAsOpen(account) || account.status === 'unknown'))
  );
}

/** The facility of a credit card, by its accounts or by 授信额度用途 (信用卡独立额度, 信用卡共享额度). */
export function isCardFacility(facility: Facility, accounts: readonly Account[]): boolean {
  const standing = accounts.filter(account => standsOn(account, facility));
  if (standing.length > 0) return standing.every(isCard);
  return facility.purpose?.includes('信用卡') ?? false;
}
