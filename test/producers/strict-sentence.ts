/**
 * Whether a sentence is well-formed by the grammar of the brief report, written apart from the reader. A mutant that is well-formed says
 * something else than the composed sentence, and nobody can tell it from a true one.
 */
export function isWellFormed(sentence: string): boolean {
  return FORMS.some(form => form.test(sentence));
}

const NAME = '(?:(?!\\d{4}年|发放的|办理的|授信|接收债权|累计代偿|进行最近一次)[\\p{Script=Han}A-Za-z0-9（）：:-])+';
const PRODUCT = '(?:(?!\\d{4}年|余额|授信|截至)[\\p{Script=Han}（）])+';
const MONTH = '(?:19|20)\\d{2}年(?:0?[1-9]|1[0-2])月';
const DAY = `${MONTH}(?:0?[1-9]|[12]\\d|3[01])日`;
const MONEY = '(?:0|[1-9]\\d{0,2}(?:,\\d{3})*|--)';
const CURRENCY =
  '(?:人民币|美元|欧元|日元|港元|港币|香港元|英镑|新加坡元|澳大利亚元|澳元|加拿大元|澳门元|韩元|瑞士法郎|新西兰元)';
const COUNT = '(?:[1-9]|[1-5]\\d|60)';
const HISTORY = `(?:最近5年内有${COUNT}个月(?:处于逾期状态|透支超过60天)，(?:没有发生过90天以上逾期|其中${COUNT}个月(?:逾期|透支)超过90天)。)?`;
const NOW = `(?:，当前[无有]逾期|，逾期金额${MONEY})?`;

const BRACKET = `（(?:${CURRENCY}账户(?:，卡片尾号：\\d{4})?|卡片尾号：\\d{4})）`;
const CARD = `${DAY}${NAME}发放的准?贷记卡${BRACKET}`;
const LOAN = `${DAY}${NAME}(?:发放|办理)的${MONEY}元（${CURRENCY}）${PRODUCT}`;
const LINE = `${DAY}${NAME}为${PRODUCT}授信(?:，额度长期有效|，额度有效期至${DAY})?，不?可循环使用。`;
const INSTALMENT = `(?:（含未出单的大额专项分期余额${MONEY}）)?`;
const CARD_STATE = [
  '尚未激活',
  `[，,]信用额度(?:折合人民币)?${MONEY}(?:，已变成呆账)?(?:，透支余额${MONEY})?(?:，已使用额度${MONEY})?(?:，余额${MONEY}${INSTALMENT})?(?:，大额专项分期余额${MONEY})?(?:，尚未激活)?${NOW}`,
].join('|');

const FORMS = [
  `${CARD}，(?:${MONTH}销户|截至${MONTH}已销户)。${HISTORY}`,
  `${CARD}。截至${MONTH}(?:${CARD_STATE})。${HISTORY}`,
  `${LOAN}，${MONTH}已(?:结清|转出)。${HISTORY}`,
  `${LOAN}。${HISTORY}${MONTH}已转出。`,
  `${LOAN}，${DAY}到期。截至${MONTH}(?:，已变成呆账)?，余额为?${MONEY}${NOW}。${HISTORY}`,
  `${LINE}${MONTH}已结清。${HISTORY}`,
  `${LINE}截至${MONTH}，信用额度${MONEY}元（${CURRENCY}），余额为?${MONEY}${NOW}。${HISTORY}`,
  `${DAY}，${NAME}接收债权，金额为${MONEY}。截至${DAY}，余额为${MONEY}(?:，最近一次还款日期为${DAY})?。`,
  `${DAY}${NAME}进行最近一次代偿，累计代偿金额${MONEY}。最近一次还款日期为${DAY}，余额${MONEY}。`,
  `${DAY}以来${NAME}累计代偿金额${MONEY}。(?:${MONTH}已结清。)?`,
].map(form => new RegExp(`^${form}$`, 'u'));
