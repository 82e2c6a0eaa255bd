import type {Account} from '../model/account.ts';
import type {AccountKind, AccountStatus} from '../model/vocabulary.ts';
import {largest} from './extremes.ts';

/**
 * How one account stands by itself: `clear` is open with nothing owed, `never-used` a card that was never activated; `unclear` is open for
 * all we know, but whether anything is owed cannot be said.
 */
export type Standing = 'clear' | 'never-used' | 'owing' | 'unclear' | 'closed' | 'transferred' | 'bad' | 'recovery';

const ENDED: ReadonlySet<AccountStatus> = new Set(['settled', 'closed', 'transferred']);
const CARDS: ReadonlySet<AccountKind> = new Set(['credit-card', 'semi-credit-card']);

export function isCard({kind}: {readonly kind: AccountKind}): boolean {
  return CARDS.has(kind);
}

/** Settled, closed or moved to another lender: nothing of this account is left to close here. */
export function isEnded({status}: {readonly status: AccountStatus}): boolean {
  return ENDED.has(status);
}

/** 结清 or 销户 is printed: the only words that prove an account closed. */
export function isClosed({status}: {readonly status: AccountStatus}): boolean {
  return status === 'settled' || status === 'closed';
}

/**
 * Whether the column 未结清/未销户账户数 of the printed summary counts the account. It counts 尚未激活 and 呆账 as open, and leaves out
 * 结清, 销户, 转出 and everything of 被追偿.
 */
export function countsAsOpen(account: Pick<Account, 'status' | 'group'>): boolean {
  return account.group !== 'recovery' && !isEnded(account);
}

/** Counted as open and said to be: a status that cannot be read may be either. */
export function isSurelyOpen(account: Pick<Account, 'status' | 'group'>): boolean {
  return countsAsOpen(account) && account.status !== 'unknown';
}

/** 余额 of 最新还款记录 where one is printed, else of the 截至 block, in yuan. `null` is not known, never 0. */
export function balanceOf(account: Account): number | null {
  return account.latestBalance ?? account.balance;
}

/**
 * The largest amount that the report shows as owed, in yuan, or `null` when it prints none of them. A negative amount is an
 * overpayment (溢缴款) and owes nothing. 未出单的大额专项分期余额 counts only when above 0: alone it does not show that nothing is owed.
 */
export function amountOwed(account: Account): number | null {
  const printed = figuresOf(account).filter(amount => amount !== null);
  if (account.installmentBalance !== null && account.installmentBalance > 0) printed.push(account.installmentBalance);
  return printed.length === 0 ? null : largest([0, ...printed]);
}

/** True when an amount below 0 is printed: money of the customer that must come back before the account is closed. */
export function isOverpaid(account: Account): boolean {
  return figuresOf(account).some(amount => amount !== null && amount < 0);
}

/** What the report prints of an account decides, and nothing else. Every room asks here whether an account is open and whether it owes. */
export function standingOf(account: Account): Standing {
  const owed = amountOwed(account);
  if (isEnded(account)) {
    if ((owed !== null && owed > 0) || account.doubtful.includes('status')) return 'unclear';
    return account.status === 'transferred' ? 'transferred' : 'closed';
  }
  if (account.status === 'bad-debt') return 'bad';
  if (account.kind === 'recovery' || account.group === 'recovery') return 'recovery';
  if (account.status === 'unknown') return 'unclear';
  if (account.pastDue.now === true || (owed !== null && owed > 0)) return 'owing';
  if (doubtfulFigures(account).length > 0) return 'unclear';
  if (account.status === 'not-activated') return 'never-used';
  return knowsWhatIsOwed(account) ? 'clear' : 'unclear';
}

const DECISIVE = new Set([
  'balance',
  'latestBalance',
  'used',
  'overdraft',
  'installmentBalance',
  'status',
  'pastDue.now',
]);

/** The fields that decide whether anything is owed and that were read with doubt: a person must look them up on paper. */
export function doubtfulFigures({doubtful}: Pick<Account, 'doubtful'>): string[] {
  return doubtful.filter(field => DECISIVE.has(field));
}

/** Open and, by what is printed, without a debt: what this program looks for. */
export function isPaidOffOpen(account: Account): boolean {
  const standing = standingOf(account);
  return standing === 'clear' || standing === 'never-used';
}

function figuresOf(account: Account): readonly (number | null)[] {
  return [balanceOf(account), account.used, account.overdraft];
}

/**
 * Whether the figures that its form must print are there. A line or loan prints 余额. The detailed layout prints 余额 and 已用额度 of a card
 * (余额 or 透支余额 of a semi-credit card), the brief one a single figure.
 */
function knowsWhatIsOwed(account: Account): boolean {
  const balance = balanceOf(account);
  if (!isCard(account)) return balance !== null;
  const printedByCells = account.accountId !== null;
  if (account.kind === 'credit-card' && printedByCells) return balance !== null && account.used !== null;
  return figuresOf(account).some(figure => figure !== null);
}
