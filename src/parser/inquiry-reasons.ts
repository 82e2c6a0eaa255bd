/**
 * 查询原因: why somebody looked at the report. The lists are closed; a reason that is in none stays as it is printed, and is said, for it may
 * be a new one or the damaged letters of another.
 */
import type {Findings} from '../model/findings.ts';
import type {Inquiry} from '../model/report.ts';

/** Every reason of an institution that is known to be printed, in either layout. */
export const REASONS: readonly string[] = [
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
  '异议处理',
  '异议核查',
  '司法调查',
  '其他',
];

/** Where people ask for their own report: 本人查询（临柜）. */
export const OWN_PLACES: ReadonlySet<string> = new Set([
  '互联网个人信用信息服务平台',
  '商业银行网上银行',
  '自助查询机',
  '临柜',
  '征信中心柜台',
]);
const OWN = /^(?:个人|本人)查询(?:（([^（）]+)）)?$/u;

export function isOwnReason(reason: string): boolean {
  return OWN.test(reason);
}

/** Says each reason once that is in no list. */
export function sayUnknownReasons(inquiries: readonly Inquiry[], findings: Findings): void {
  for (const reason of new Set(inquiries.map(inquiry => inquiry.reason)))
    if (!isKnownReason(reason)) findings.add('INQUIRY_REASON_UNKNOWN', null, {reason});
}

export function isKnownReason(reason: string): boolean {
  const own = OWN.exec(reason);
  if (own) return own[1] === undefined || OWN_PLACES.has(own[1]);
  return REASONS.includes(reason);
}
