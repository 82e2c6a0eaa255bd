/** 杭州分行, 上海虹口支行, 辽宁省分行, 信用卡中心, 牡丹卡中心北京分中心, 太平洋信用卡中心, 总行营业部 */
const BRANCH =
  /^(?:分行|支行|[\p{Script=Han}\da-z（）·-]{1,30}(?:分行|支行)|[\p{Script=Han}\d（）·-]{0,20}(?:分公司|分理处|储蓄所|办事处|营业部|营业室|营业厅|营业所|总行|分中心|卡中心|卡部|(?:贷款|信贷|消费金融|普惠金融|小企业金融|小微金融|个人金融|零售金融|网络金融|互联网金融|数字金融|私人银行|直销银行|电子银行)(?:业务|服务|运营)?(?:部|总部|中心|事业部)))(?:[\p{Script=Han}]{0,12}(?:支行|分理处|营业部|营业室|分中心|[个私零消信].{0,8}部))?$/u;

/** What makes the rest of a name another company or another kind of body: 中国银行保险…, 中国银行业协会…. */
const ANOTHER_BODY =
  /^[业间家]|银行(?!卡|部|业务|事业|中心)|保险|证券|基金|信托|租赁|理财|村镇|信用社|协会|委员会|监督|监管|公司(?<!分公司)/;

/** Whether what follows an institution's name is one of its branches, card centres or departments, and nothing else. */
export function isBranch(rest: string): boolean {
  return BRANCH.test(rest) && !ANOTHER_BODY.test(rest);
}
