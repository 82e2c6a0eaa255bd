import type {Account} from '../model/account.ts';
import type {Facility} from '../model/report.ts';
import {countsAsOpen, isCard} from './standing.ts';

/** The account and the agreement (授信协议) name each other. Ended accounts may be tied too. */
export function isTied(account: Account, facility: Facility): boolean {
  return (
    facility.accountKeys.includes(account.key) ||
    (facility.facilityId !== null && facility.facilityId === account.facilityId)
  );
}

/** An agreement that nothing is drawn from: 已用额度 0 or `--` and no account on it that may still be open. */
export function isIdle(facility: Facility, accounts: readonly Account[]): boolean {
  const used = facility.used !== null && facility.used !== 0;
  return !used && !accounts.some(account => isTied(account, facility) && countsAsOpen(account));
}

/** The agreement of a credit card, by its accounts or by 授信额度用途 (信用卡独立额度, 信用卡共享额度). */
export function isCardFacility(facility: Facility, accounts: readonly Account[]): boolean {
  const tied = accounts.filter(account => isTied(account, facility));
  if (tied.length > 0) return tied.every(isCard);
  return facility.purpose?.includes('信用卡') ?? false;
}
