import type {Account} from './account.ts';

/** Fields of an account that have a value of their own, in the order in which people read them. Free of zod for the hot path. */
export const ACCOUNT_FIELDS = [
  'kind',
  'institution',
  'product',
  'openedOn',
  'currency',
  'cardTail',
  'accountId',
  'facilityId',
  'amount',
  'limit',
  'used',
  'balance',
  'overdraft',
  'installmentBalance',
  'latestBalance',
  'dueOn',
  'validUntil',
  'perpetual',
  'revolving',
  'asOf',
  'closedOn',
  'status',
  'statusText',
] as const satisfies (keyof Account)[];

/** The fields of `pastDue`, as names of one level. */
export const PAST_DUE_FIELDS = ['pastDue.now', 'pastDue.months5y', 'pastDue.over90Months'] as const;
