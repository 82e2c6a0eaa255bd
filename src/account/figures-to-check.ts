import type {Account} from '../model/account.ts';

const AMOUNTS = ['balance', 'latestBalance', 'used', 'overdraft', 'installmentBalance'] as const;
/** Whom to ask, and what the report says of the account in words. */
const WORDS: ReadonlySet<string> = new Set(['institution', 'status', 'pastDue.now']);
/** One sign is taken for another, none comes out of nothing: what was read with two digits is not 0. */
const TWO_DIGITS = 10;

/**
 * The doubtful fields that decide what is to be done, and must be looked up on paper first: whether anything is owed at all, the state, the name.
 * How much exactly a figure of several digits is, a day or an identity changes nothing of it.
 */
export function figuresToCheck(account: Account): string[] {
  const open = AMOUNTS.filter(field => {
    const value = account[field];
    return value === null || Math.abs(value) < TWO_DIGITS;
  });
  return account.doubtful.filter(field => WORDS.has(field) || open.some(name => name === field));
}
