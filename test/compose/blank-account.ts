import type {Account} from '../../src/model/account.ts';

/** An account of which nothing is printed but that it exists: every composed account names only what differs. */
export const BLANK_ACCOUNT: Omit<Account, 'key' | 'span' | 'kind' | 'institution' | 'openedOn' | 'group'> = {
  product: null,
  currency: null,
  cardTail: null,
  accountId: null,
  facilityId: null,
  amount: null,
  limit: null,
  used: null,
  balance: null,
  overdraft: null,
  installmentBalance: null,
  latestBalance: null,
  dueOn: null,
  validUntil: null,
  perpetual: false,
  revolving: null,
  asOf: null,
  closedOn: null,
  status: 'open',
  statusText: null,
  pastDue: {now: null, months5y: null, over90Months: null},
  doubtful: [],
};
