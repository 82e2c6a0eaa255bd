import type {Account} from '../model/account.ts';

/** What a loan is for, or what stands behind it, by the words of 业务种类. */
export type ProductSubject = 'housing' | 'car' | 'farm' | 'study' | 'pledge' | 'business' | 'other';

/** 个人住房商业贷款授信, 个人汽车消费贷款, 农户贷款, 个人助学贷款, 个人经营性贷款. The first that fits counts. */
const WORDS: readonly (readonly [ProductSubject, RegExp])[] = [
  ['housing', /住房|购房|房屋|商用房|公积金|房贷/],
  ['car', /汽车|购车|车贷|车辆/],
  ['farm', /农户|农林|惠农|涉农/],
  ['study', /助学|学生|教育/],
  ['pledge', /抵押|质押/],
  ['business', /经营/],
];

export function productSubject(product: string | null): ProductSubject {
  if (product === null) return 'other';
  return WORDS.find(([, words]) => words.test(product))?.[0] ?? 'other';
}

/** Of an account, the column of the summary tells a housing loan too. */
export function subjectOfAccount({product, group}: Pick<Account, 'product' | 'group'>): ProductSubject {
  return group === 'housing' ? 'housing' : productSubject(product);
}

/** Something other than a promise to pay stands behind it: nobody closes it like a consumer line. */
export function isSecuredSubject(subject: ProductSubject): boolean {
  return subject !== 'other' && subject !== 'business';
}
