import type {Group} from '../account/group.ts';
import {balanceOf, doubtfulFigures, isOverpaid} from '../account/standing.ts';
import type {Account} from '../model/account.ts';
import type {Facility} from '../model/report.ts';
import type {TextKey} from '../text/index.ts';
import {joined, type Phrase, phrase, type Words} from '../text/phrase.ts';
import {nameAccount} from './classify.ts';

/** What the report prints of a group, in one line: `余额 0，额度 26,700，截至 2026-03`. `reportedOn` is the day of the report, if printed. */
export function describeEvidence(group: Group, reportedOn: string | null): Words {
  const several = group.accounts.length > 1;
  const lines = group.accounts.map((account): Words => {
    const facts = joined(accountFacts(account, reportedOn), 'plan.comma');
    return several ? phrase('evidence.of', {what: nameAccount(account), facts}) : facts;
  });
  for (const facility of group.facilities) {
    const facts = joined(facilityFacts(facility, reportedOn), 'plan.comma');
    lines.push(phrase('evidence.of', {what: phrase('evidence.facility'), facts}));
  }
  return joined(lines, 'plan.semicolon');
}

function accountFacts(account: Account, reportedOn: string | null): Words[] {
  const facts: Words[] = [];
  const doubtful = doubtfulFigures(account);
  if (doubtful.length > 0) {
    const fields = joined(
      doubtful.map(field => FIELD_NAMES.get(field) ?? field),
      'plan.list',
    );
    facts.push(phrase('evidence.doubtful', {fields, page: account.span.page}));
  }
  if (account.status === 'bad-debt') facts.push(phrase('evidence.bad-debt'));
  const add = (code: TextKey, amount: number | null) => {
    if (amount !== null) facts.push(phrase(code, {amount: {yuan: amount}}));
  };
  if (account.status === 'not-activated') facts.push(phrase('evidence.not-activated'));
  if (account.status === 'frozen' || account.status === 'stopped') {
    facts.push(
      phrase('evidence.restricted', {status: account.statusText ?? phrase(`evidence.status.${account.status}`)}),
    );
  }
  add('evidence.balance', balanceOf(account));
  add('evidence.used', account.used);
  if (leavesUseOpen(account)) facts.push(phrase('evidence.used-unknown'));
  add('evidence.overdraft', account.overdraft);
  add('evidence.installment', account.installmentBalance);
  add('evidence.limit', account.limit);
  if (isOverpaid(account)) facts.push(phrase('evidence.overpaid'));
  if (account.asOf !== null) facts.push(phrase('evidence.as-of', {on: account.asOf}));
  if (isExpired(account.validUntil, reportedOn))
    facts.push(phrase('evidence.expired-but-open', {on: account.validUntil}));
  return facts;
}

/** What stands on paper beside each figure that may be read with doubt. */
const FIELD_NAMES: ReadonlyMap<string, Phrase> = new Map([
  ['balance', phrase('evidence.field.balance')],
  ['latestBalance', phrase('evidence.field.latest-balance')],
  ['used', phrase('evidence.field.used')],
  ['overdraft', phrase('evidence.field.overdraft')],
  ['installmentBalance', phrase('evidence.field.installment')],
  ['status', phrase('evidence.field.status')],
]);

/** A card of the detailed layout has a cell for 已用额度; `--` in it is not 0. The brief layout prints either this or a balance. */
function leavesUseOpen(account: Account): boolean {
  return (
    account.kind === 'credit-card' &&
    account.accountId !== null &&
    account.used === null &&
    account.status !== 'not-activated'
  );
}

function facilityFacts(facility: Facility, reportedOn: string | null): Words[] {
  const facts: Words[] = [
    facility.used === null ? phrase('evidence.used-unknown') : phrase('evidence.used', {amount: {yuan: facility.used}}),
  ];
  if (facility.limit !== null) facts.push(phrase('evidence.limit', {amount: {yuan: facility.limit}}));
  if (facility.purpose !== null) facts.push(facility.purpose);
  if (isExpired(facility.validUntil, reportedOn))
    facts.push(phrase('evidence.expired-but-open', {on: facility.validUntil}));
  return facts;
}

function isExpired(validUntil: string | null, reportedOn: string | null): boolean {
  return validUntil !== null && reportedOn !== null && validUntil < reportedOn;
}
