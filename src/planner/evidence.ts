import type {Group} from '../account/group.ts';
import {groupDigits} from '../account/money.ts';
import {balanceOf, isOverpaid} from '../account/standing.ts';
import type {Account} from '../model/account.ts';
import type {Facility} from '../model/report.ts';
import type {TextKey, Translate} from '../text/index.ts';
import {nameAccount} from './classify.ts';

/** What the report prints of a group, in one line: `余额 0，额度 26,700，截至 2026-03`. `reportedOn` is the day of the report, if printed. */
export function describeEvidence(group: Group, reportedOn: string | null, t: Translate): string {
  const several = group.accounts.length > 1;
  const lines = group.accounts.map(account => {
    const facts = accountFacts(account, reportedOn, t).join(t('plan.comma'));
    return several ? t('evidence.of', {what: nameAccount(account, t), facts}) : facts;
  });
  for (const facility of group.facilities) {
    lines.push(
      t('evidence.of', {
        what: t('evidence.facility'),
        facts: facilityFacts(facility, reportedOn, t).join(t('plan.comma')),
      }),
    );
  }
  return lines.join(t('plan.semicolon'));
}

function accountFacts(account: Account, reportedOn: string | null, t: Translate): string[] {
  const facts: string[] = [];
  const say = (code: TextKey, amount: number | null) => {
    if (amount !== null) facts.push(t(code, {amount: groupDigits(amount)}));
  };
  if (account.status === 'not-activated') facts.push(t('evidence.not-activated'));
  if (account.status === 'frozen' || account.status === 'stopped') {
    facts.push(t('evidence.restricted', {status: account.statusText ?? t(`evidence.status.${account.status}`)}));
  }
  say('evidence.balance', balanceOf(account));
  say('evidence.used', account.used);
  if (leavesUseOpen(account)) facts.push(t('evidence.used-unknown'));
  say('evidence.overdraft', account.overdraft);
  say('evidence.installment', account.installmentBalance);
  say('evidence.limit', account.limit);
  if (isOverpaid(account)) facts.push(t('evidence.overpaid'));
  if (account.asOf !== null) facts.push(t('evidence.as-of', {on: account.asOf}));
  if (isExpired(account.validUntil, reportedOn)) facts.push(t('evidence.expired-but-open', {on: account.validUntil}));
  return facts;
}

/** A card of the detailed layout has a cell for 已用额度; `--` in it is not 0. The brief layout prints either this or a balance. */
function leavesUseOpen(account: Account): boolean {
  return (
    account.kind === 'credit-card' &&
    account.accountId !== null &&
    account.used === null &&
    account.status !== 'not-activated'
  );
}

function facilityFacts(facility: Facility, reportedOn: string | null, t: Translate): string[] {
  const facts = [
    facility.used === null ? t('evidence.used-unknown') : t('evidence.used', {amount: groupDigits(facility.used)}),
  ];
  if (facility.limit !== null) facts.push(t('evidence.limit', {amount: groupDigits(facility.limit)}));
  if (facility.purpose !== null) facts.push(facility.purpose);
  if (isExpired(facility.validUntil, reportedOn)) facts.push(t('evidence.expired-but-open', {on: facility.validUntil}));
  return facts;
}

function isExpired(validUntil: string | null, reportedOn: string | null): boolean {
  return validUntil !== null && reportedOn !== null && validUntil < reportedOn;
}
