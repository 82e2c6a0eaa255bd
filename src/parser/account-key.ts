import type {Account} from '../model/account.ts';

type Keyless = Omit<Account, 'key'>;

/**
 * Names every account so that the same account has the same key in a later report of the same person.
 *
 * The key holds only what a lender cannot change while the account lives: the account id where one is printed, else institution, kind,
 * opening day, product, currency and original amount. Left out on purpose: ordinal, page, balance, status, and the card tail and the
 * currency of a credit line, which are no longer printed once the account is closed.
 * Accounts that are equal in all this are twins: the second gets `~2`, the third `~3`, in the order of the report.
 */
export function assignKeys(accounts: readonly Keyless[]): Account[] {
  const seen = new Map<string, number>();
  return accounts.map(account => {
    const base = baseKey(account);
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    return {key: count === 1 ? base : `${base}~${count}`, ...account};
  });
}

function baseKey(account: Keyless): string {
  if (account.accountId !== null) return `${account.kind}:${account.accountId}`;
  const parts = [account.kind, originalName(account.institution), account.openedOn, account.product];
  if (account.kind !== 'credit-line')
    parts.push(account.currency, account.amount === null ? null : String(account.amount));
  return parts.filter(part => part !== null).join(':');
}

/** 天津京东消费金融有限公司（原：捷信消费金融有限公司） was printed as 捷信消费金融有限公司 before it was renamed. */
function originalName(institution: string): string {
  return /（原：(.+)）$/.exec(institution)?.[1] ?? institution;
}
