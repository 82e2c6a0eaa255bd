import type {Templates} from '../index.ts';

/** What the reader should know although the work went on. One key for each diagnostic code. */
export const diagnostics: Templates = {
  'diagnostic.CLAUSE_UNKNOWN': '有一处文字没有读懂：“{clause}”。这一条请对照报告原文。',
  'diagnostic.VALUE_UNREADABLE': '有一个数值读不出来：“{clause}”。按“未知”处理，没有当成 0。',
  'diagnostic.STATUS_CONFLICT': '同一条记录里出现两个不同的状态（“{clause}”），按“不明”处理。',
  'diagnostic.STATUS_UNKNOWN': '{institution}：读不出账户是开着还是关了，请对照报告原文。',
  'diagnostic.SENTENCE_NOT_READ': '有一条记录（编号 {ordinal}）连机构名称也没读出来，请对照报告原文。',
  'diagnostic.TEXT_LEFT': '账户部分有一段文字不属于任何一条记录，请对照报告原文。',
  'diagnostic.SUMMARY_UNREADABLE': '信息概要里“{label}”一行没有读出来，无法核对账户数。',
  'diagnostic.SUMMARY_MISSING': '没有找到信息概要，无法用报告自己的账户数核对有没有漏读。',
  'diagnostic.INQUIRIES_UNREADABLE': '查询记录里有 {count} 行没有读懂，不影响账户清单。',
  'diagnostic.REPORT_TIME_MISSING': '没有读到报告时间。',
  'diagnostic.NO_ACCOUNTS_READ': '一个账户也没有读到，报告也没有写“没有信贷记录”。请不要当作“没有账户”。',
  'diagnostic.LIABILITY_UNREADABLE': '相关还款责任里有一项（{field}）没有读出来。',
  'diagnostic.PAGES_WITHOUT_TEXT': '第 {pages} 页没有文字（可能是空白页或图片）。',
};
