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
  'diagnostic.CHARACTERS_UNREADABLE':
    '文件里有 {count} 个字符没有对应的文字（显示为 �），它们所在的地方请对照报告原文。',
  'diagnostic.CSV_ACCOUNTS_ONLY': '表格只有账户，没有授信协议、查询记录和合计数，无法核对是否齐全。',
  'diagnostic.CSV_COLUMN_UNKNOWN': '不认识“{column}”这一列，没有读。',
  'diagnostic.CSV_COLUMN_TWICE': '“{column}”与前面的一列意思相同，只读了前面那一列。',
  'diagnostic.CSV_STATUS_MISSING': '表格没有“状态”一列，看不出账户开着还是关了。',
  'diagnostic.CSV_STATUS_UNKNOWN': '第 {row} 行的状态“{word}”不认识，当作未知，不算开着也不算关闭。',
  'diagnostic.CSV_VALUE_MISSING': '第 {row} 行的“{column}”是空的。',
  'diagnostic.CSV_VALUE_UNREADABLE': '第 {row} 行的“{column}”读不懂，当作没有写，不当作 0。',
  'diagnostic.CSV_KIND_INFERRED': '第 {row} 行（{institution}）没有写明账户类型，推断为 {kind}，请核对。',
  'diagnostic.CSV_ROW_SHIFTED':
    '第 {row} 行的格子比表头多，多半是金额里的逗号没加引号。后面的值可能错位，只保留了机构名。',
  'diagnostic.CSV_ROW_SHORT': '第 {row} 行的格子比表头少，缺的当作没有写。',
  'diagnostic.CSV_INSTITUTION_MISSING': '第 {row} 行没有机构名。',
  'diagnostic.CSV_NO_ROWS': '表格只有表头，没有账户。',
  'diagnostic.CSV_QUOTES_BROKEN': '表格里有没闭合的引号，几行可能被并成了一行，请检查。',
  'diagnostic.CSV_SEVERAL_REPORTS': '各行的报告编号、时间或姓名不一致，像是几份报告混在一起，所以都没有采用。',
};
