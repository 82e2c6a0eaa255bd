import type {Account} from '../model/account.ts';
import {ACCOUNT_FIELDS} from '../model/account-fields.ts';
import type {Change} from '../model/change.ts';
import type {Facility} from '../model/report.ts';

export type Fields = Change['fields'];
type Value = string | number | boolean | null;

/** The account id says which account it is: only one layout prints it, and that is no change of the account. */
const COMPARED_FIELDS = ACCOUNT_FIELDS.filter(field => field !== 'accountId');

const FACILITY_FIELDS = [
  'institution',
  'effectiveOn',
  'validUntil',
  'perpetual',
  'purpose',
  'limit',
  'subLimit',
  'subLimitId',
  'used',
  'currency',
] as const satisfies (keyof Facility)[];

/**
 * Field → [old, new] where the two differ. `pastDue` is spread (`pastDue.now` …).
 * @param layoutsDiffer a value that only one of two layouts prints is not a difference
 */
export function differingAccountFields(old: Account, now: Account, layoutsDiffer: boolean): Fields {
  return differing(accountValues(old), accountValues(now), layoutsDiffer);
}

export function differingFacilityFields(old: Facility, now: Facility): Fields {
  const values = (facility: Facility): [string, Value][] => FACILITY_FIELDS.map(field => [field, facility[field]]);
  return differing(values(old), values(now), false);
}

/** The month of the record moves on by itself, and a key that differs is no change of the account. */
export function changesAnything(fields: Fields): boolean {
  return Object.keys(fields).some(field => field !== 'asOf' && field !== 'key');
}

function accountValues(account: Account): [string, Value][] {
  const {now, months5y, over90Months} = account.pastDue;
  return [
    ...COMPARED_FIELDS.map((field): [string, Value] => [field, account[field]]),
    ['pastDue.now', now],
    ['pastDue.months5y', months5y],
    ['pastDue.over90Months', over90Months],
  ];
}

function differing(old: [string, Value][], now: [string, Value][], onlyPrintedInBoth: boolean): Fields {
  const fields: Fields = {};
  const nowValues = new Map(now);
  for (const [field, before] of old) {
    const after = nowValues.get(field) ?? null;
    if (before === after || (onlyPrintedInBoth && (before === null || after === null))) continue;
    fields[field] = [before, after];
  }
  return fields;
}
