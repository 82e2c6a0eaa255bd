/** What reports print for the state and the product of an account, in every layout. */
import type {Account} from '../model/account.ts';
import type {AccountGroup, AccountKind, AccountStatus} from '../model/vocabulary.ts';

/** Any other word is `unknown`: never open, never closed. 注销 is not here: it ends a login account, not a credit account. */
const STATUS_WORDS: Readonly<Record<string, AccountStatus>> = {
  正常: 'open',
  逾期: 'open',
  担保物不足: 'open',
  催收: 'open',
  未激活: 'not-activated',
  结清: 'settled',
  销户: 'closed',
  结束: 'closed',
  转出: 'transferred',
  呆账: 'bad-debt',
  冻结: 'frozen',
  止付: 'stopped',
  银行止付: 'stopped',
};

/** 强制平仓 and 司法追偿 are known words too, but say neither that the account is open nor that it is closed. */
const UNCLEAR = new Set(['强制平仓', '司法追偿']);

/** Null for a word that is not known; `unknown` for one that is, and says too little. */
export function statusOfWord(word: string): AccountStatus | null {
  if (UNCLEAR.has(word)) return 'unknown';
  return Object.hasOwn(STATUS_WORDS, word) ? (STATUS_WORDS[word] ?? null) : null;
}

/** What a loan is for, or what stands behind it, as far as its product (业务种类) says; first match wins. */
const PURPOSES = [
  ['securities', /约定购回|股票质押|融资融券|证券/u],
  ['lease', /融资租赁/u],
  ['housing', /住房|购房|房屋|商用房|公积金|房贷/u],
  ['car', /汽车|购车|车贷|车辆/u],
  ['farm', /农户|农业|农村|农林|惠农|涉农/u],
  ['study', /助学|学生|教育/u],
  ['pledge', /抵押|质押/u],
  ['business', /经营|创业|商户/u],
] as const satisfies readonly (readonly [string, RegExp])[];
export type Purpose = (typeof PURPOSES)[number][0];

/** 购房 of the summary; narrower than what a house stands behind: a 房屋抵押 loan is counted with the others. */
const HOUSING_COLUMN = /住房|商用房|公积金|购房/u;

const SECURED: ReadonlySet<Purpose | null> = new Set(['housing', 'car', 'farm', 'study', 'pledge']);

/** Null for a product that names none of these purposes, such as 其他个人消费贷款. */
export function purposeOf(product: string | null): Purpose | null {
  return PURPOSES.find(([, words]) => words.test(product ?? ''))?.[0] ?? null;
}

/** Of an account, the column of the summary tells a housing loan too. */
export function purposeOfAccount({product, group}: Pick<Account, 'product' | 'group'>): Purpose | null {
  return group === 'housing' ? 'housing' : purposeOf(product);
}

/** Something other than a promise to pay stands behind it: nobody closes it like a consumer line. */
export function isSecuredPurpose(purpose: Purpose | null): boolean {
  return SECURED.has(purpose);
}

/** A sum that was lent is a lease or securities financing where its product says so. */
export function kindOfLoan(product: string | null): 'finance-lease' | 'securities-financing' | 'term-loan' {
  const purpose = purposeOf(product);
  return purpose === 'lease' ? 'finance-lease' : purpose === 'securities' ? 'securities-financing' : 'term-loan';
}

/** The column of the printed summary that counts the account. */
export function groupOf(kind: AccountKind, product: string | null): AccountGroup {
  if (kind === 'credit-card' || kind === 'semi-credit-card') return 'cards';
  if (kind === 'recovery') return 'recovery';
  if (kind === 'finance-lease' || kind === 'securities-financing') return 'other-business';
  return HOUSING_COLUMN.test(product ?? '') ? 'housing' : 'other';
}
