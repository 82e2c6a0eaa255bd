/** Every reason that is known to be printed. Other ones may be; a row whose cells stand apart keeps them as they are. */
export const REASONS = [
  '法人代表、负责人、高管等资信审查',
  '客户准入资格审查',
  '特约商户实名审查',
  '公积金提取复核查询',
  '公积金提取复核',
  '担保资格审查',
  '融资租赁审批',
  '股指期货开户',
  '信用卡审批',
  '贷款审批',
  '贷后管理',
  '保前审查',
  '保后管理',
  '资信审查',
  '融资审批',
  '额度审批',
  '贷前审批',
  '贷前审查',
  '资质审查',
  '资格审查',
  '异议处理',
  '异议核查',
  '异议查询',
  '司法调查',
  '个人司法查询',
  '互联网查询',
  '自助查询',
  '其他',
];

const SELF = /^(?:个人|本人)查询(?:（[^（）]+）)?$/u;
/** 司法机关查询, 准入审查: what a reason that is not in the list ends with. */
const LIKE_A_REASON =
  /^[\p{Script=Han}、（）]{2,24}(?:审批|审查|管理|查询|复核|调查|处理|核查|开户|其他|临柜|柜台|认定|评估|监测)$/u;
/** The beginning of a name that a cell lost, or the end of one that it got. */
const UNFINISHED =
  /^(?:司|公司|限公司|有限公司|份有限公司|中心|卡中心|心|行|社|分行|支行|）)|(?:有|有限|有限公|份|股|股份|股份有|信用|信用卡|信用卡中|小额|小额贷|金融|贷款|（)$|审批|审查|贷后管理|本人查询|\d{4}年/u;

/** 26 of them, or 本人查询（临柜）; never a piece of one, nor two. */
export function isReason(text: string): boolean {
  if (SELF.test(text) || REASONS.includes(text)) return true;
  const twice = REASONS.filter(reason => reason !== '其他' && text.includes(reason)).length > 0;
  return LIKE_A_REASON.test(text) && !twice;
}

export function isUnfinishedName(name: string): boolean {
  return UNFINISHED.test(name) || name.split('（').length !== name.split('）').length;
}
