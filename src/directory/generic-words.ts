/** What many names have and people leave out: 招商闪电贷 for 招商银行闪电贷, vivo for vivo钱包借钱. */
const GENERIC =
  /股份有限公司|有限责任公司|有限公司|农村商业银行|商业银行|银行|消费金融|消金|小额贷款|网络|小贷|融资担保|融担|信托|汽车金融|金融|钱包|借钱|借款|贷款|网贷|小程序|app/g;

/** What people say around a name: 花呗客服电话, 支付宝里面的借呗. */
const TALK = /官方|客服|人工|电话|热线|号码|平台|里面的|里的|上的|的|怎么(?:关闭|注销|销户)?|关闭|注销|销户/g;

/** What is left of a normalised name without the words that many names have. */
export const distinctPart = (name: string): string => name.replaceAll(GENERIC, '');

/** A normalised query without the words around the name. */
export const withoutTalk = (query: string): string => query.replaceAll(TALK, '');
