import {isOwnReason, REASONS} from '../inquiry-reasons.ts';

/** 司法机关查询, 准入审查: what a reason that is not in the list ends with. */
const LIKE_A_REASON =
  /^[\p{Script=Han}、（）]{2,24}(?:审批|审查|管理|查询|复核|调查|处理|核查|开户|其他|临柜|柜台|认定|评估|监测)$/u;
/** The beginning of a name that a cell lost, or the end of one that it got. */
const UNFINISHED =
  /^(?:司|公司|限公司|有限公司|份有限公司|中心|卡中心|心|行|社|分行|支行|）)|(?:有|有限|有限公|份|股|股份|股份有|信用|信用卡|信用卡中|小额|小额贷|金融|贷款|（)$|审批|审查|贷后管理|本人查询|\d{4}年/u;

/** 26 of them, or 本人查询（临柜）; never a piece of one, nor two. */
export function isReason(text: string): boolean {
  if (isOwnReason(text) || REASONS.includes(text)) return true;
  const twice = REASONS.filter(reason => reason !== '其他' && text.includes(reason)).length > 0;
  return LIKE_A_REASON.test(text) && !twice;
}

export function isUnfinishedName(name: string): boolean {
  return UNFINISHED.test(name) || name.split('（').length !== name.split('）').length;
}
