import type {DiagnosticCode} from '../../model/diagnostic-codes.ts';

/** What the reader should know although the work went on: a sentence for every code. */
export const diagnostics: Readonly<Record<`diagnostic.${DiagnosticCode}`, string>> = {
  'diagnostic.CLAUSE_UNKNOWN': '有一处文字没有读懂：“{clause}”。这一条请对照报告原文。',
  'diagnostic.VALUE_UNREADABLE': '有一个数值读不出来：“{clause}”。按“未知”处理，没有当成 0。',
  'diagnostic.STATUS_CONFLICT': '同一条记录里出现两个不同的状态（“{clause}”），按“不明”处理。',
  'diagnostic.STATUS_UNKNOWN': '{institution}：读不出账户是开着还是关了，请对照报告原文。',
  'diagnostic.SENTENCE_NOT_READ': '有一条记录（编号 {ordinal}）连机构名称也没读出来，请对照报告原文。',
  'diagnostic.TEXT_LEFT': '账户部分有一段文字不属于任何一条记录，请对照报告原文。',
  'diagnostic.SUMMARY_UNREADABLE': '信息概要里“{label}”一行没有读出来，无法核对账户数。',
  'diagnostic.SUMMARY_MISSING': '没有找到信息概要，无法用报告自己的账户数核对有没有漏读。',
  'diagnostic.INQUIRIES_UNREADABLE': '查询记录里有 {count} 行没有读懂，查询记录不完整。',
  'diagnostic.INQUIRY_REASON_UNKNOWN': '查询原因“{reason}”不在已知的原因里，按报告上印的保留。',
  'diagnostic.REPORT_TIME_MISSING': '没有读到报告时间。',
  'diagnostic.REPORT_CUT_SHORT': '报告自己写明“信用报告超长，仅提供部分信息”：没印出来的账户这里也没有。',
  'diagnostic.HEADER_UNREADABLE': '报告抬头里的“{label}”没有读全，当作没有读到。',
  'diagnostic.SEVERAL_REPORTS':
    '文件里不止一份报告（或同一份出现了两次），无法确定哪一条属于哪一份。请每份报告单独存成一个文件。',
  'diagnostic.NO_ACCOUNTS_READ': '一个账户也没有读到，报告也没有写“没有信贷记录”。请不要当作“没有账户”。',
  'diagnostic.LIABILITY_UNREADABLE': '相关还款责任里有一项（{field}）没有读出来。',
  'diagnostic.PAGES_WITHOUT_TEXT': '第 {pages} 页没有文字，是空白页。',
  'diagnostic.PICTURES_NOT_READ': '第 {pages} 页是图片，没有读：识别图片的部件没有安装。',
  'diagnostic.PICTURES_UNREADABLE': '第 {pages} 页是图片，上面的字认不出来。',
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
  'diagnostic.CSV_ROW_TWICE': '第 {row} 行与第 {first} 行完全一样，可能粘贴了两次；两行都保留，当作两个账户。',
  'diagnostic.CSV_TOTAL_ROW': '第 {row} 行是合计，不是账户，没有读。',
  'diagnostic.CSV_ROW_SHORT': '第 {row} 行的格子比表头少，缺的当作没有写。',
  'diagnostic.CSV_INSTITUTION_MISSING': '第 {row} 行没有机构名。',
  'diagnostic.CSV_NO_ROWS': '表格只有表头，没有账户。',
  'diagnostic.CSV_QUOTES_BROKEN': '表格里有没闭合的引号，几行可能被并成了一行，请检查。',
  'diagnostic.CSV_SEVERAL_REPORTS': '各行的报告编号、时间或姓名不一致，像是几份报告混在一起，所以都没有采用。',
  'diagnostic.VALUE_MISSING': '有一项本该有的内容没有找到：{label}。',
  'diagnostic.STRAY_CHARACTER': '一个值旁边混进了单个汉字（多半是水印），已去掉再读。',
  'diagnostic.UNKNOWN_LABEL': '有一个不认识的栏目：“{label}”，它的值没有用。请对照报告原文。',
  'diagnostic.LABEL_ASSUMED': '栏目“{label}”没有印全，按位置推断。',
  'diagnostic.UNKNOWN_ROW': '这个账户里有一行文字不知道属于哪里，请对照报告原文。',
  'diagnostic.UNKNOWN_STATUS': '账户状态“{status}”不认识，按“不明”处理，请对照报告原文。',
  'diagnostic.CLOSING_DATE_MISSING': '账户写明已关闭，但没有读到日期；状态不受影响。',
  'diagnostic.FAMILY_ASSUMED': '看不出这个账户在哪一节，账户类型（{kind}）是按栏目推断的，请对照报告原文。',
  'diagnostic.FAMILY_LABEL_MISMATCH': '这一节的标题和账户的栏目对不上，按标题处理（{kind}），请对照报告原文。',
  'diagnostic.BLOCK_WITHOUT_TITLE': '这个账户前面没有“账户 N”的标题，仍算一个账户，请对照报告原文。',
  'diagnostic.BLOCK_UNREADABLE': '有一个账户或授信协议读不出管理机构，请对照报告原文。',
  'diagnostic.CELLS_NEED_POSITIONS': '详版是表格，粘贴的文字里看不出哪个值属于哪一格，这一处没有读。请直接用原始 PDF。',
  'diagnostic.ACCOUNT_ID_REPEATED': '两个账户印了同一个账户标识，两个都保留了，请对照报告原文。',
  'diagnostic.ACCOUNT_REOPENED': '这个账户写着重新开立或恢复，现在可能又是开着的，请问清楚。',
  'diagnostic.INSTALLMENT_IN_USE': '这张卡还有在用的分期，但没有印分期余额；余额 0 不等于都还清，先问清分期。',
  'diagnostic.FACILITY_LIKELY':
    '有一个账户和一份授信协议由同一家机构报送，可能属于一起，报告没有写明；打电话时两样都问。',
  'diagnostic.FACILITY_NOT_PRINTED': '账户写着授信协议标识，但报告里没有那份授信协议；问机构它是否还有效。',
  'diagnostic.LENDER_NAMES_MASKED': '这是授信机构版，机构名称被遮住，不知道该打给谁。请自己查一份本人版或简版。',
  'diagnostic.ACCOUNTS_NOT_ALL_PRINTED':
    '报告自己写明只列出一部分账户（{shown}），没列出的这里也没有。请要一份完整的报告。',
  'diagnostic.LAYERS_HIDDEN': 'PDF 里有关闭的图层，上面的文字看不见，没有读（{count} 个字）。',
  'diagnostic.LAYERS_UNKNOWN': 'PDF 里有图层，但认不出哪些是显示的：读到的可能和看到的不一样。',
  'diagnostic.SECOND_OPINION_UNUSED': '--second-opinion 只核对 PDF：这个文件是文本，没有可核对的。',
  'diagnostic.PAGES_REPEATED': '文件里重复的页没有再读（第 {pages} 页）。',
  'diagnostic.PAGES_MISSING': '缺第 {pages} 页（报告共 {total} 页）。',
  'diagnostic.PAGES_DISAGREE': '第 {pages} 张与其余的对不上（页码重复或总页数不同），可能混进了另一份报告的页。',
  'diagnostic.PAGES_UNNUMBERED': '第 {pages} 张上没有认出页码，按给出的先后放在后一页的前面。',
  'diagnostic.PAGES_REORDERED': '页的顺序与页码不同，已按页码排好再读。',
  'diagnostic.TEXT_UNSTEADY': '这里的字高低不齐，可能读错了行，请对照报告原文。',
  'diagnostic.FIGURE_DOUBTFUL': '这个账户有一项读不准（{field}），请对照报告原文核对后再办。',
  'diagnostic.LIABILITY_DOUBTFUL': '一条相关还款责任没有全部读准。请对照报告原文。',
  'diagnostic.FACILITY_DOUBTFUL': '授信协议有一项读不准（{field}）。已用额度读不准时按“没有读到”处理。请对照报告原文。',
  'diagnostic.SUMMARY_DOUBTFUL': '信息概要里有账户数没有认准，它单独对上不能证明没有漏读。',
  'diagnostic.REPORT_TIME_DOUBTFUL': '报告时间没有认准（报告编号里的时间是 {number}），请对照报告原文。',
  'diagnostic.INQUIRIES_DOUBTFUL': '查询记录里有 {count} 行没有认准，请对照报告原文。',
  'diagnostic.CORRECTION_UNUSED':
    '更正文件里的一项没有用上：{accountKey} 的“{field}”。这个账户不在报告里，或者这一项本来就读得准。',
  'diagnostic.ENGINES_DIFFER': '另一个程序读出的 {field} 与这里不同，请对照报告原文。',
  'diagnostic.HOLDER_NAME_DIFFERS': '两份报告证件号码末四位相同，但姓名不同。请先确认是同一个人的报告。',
  'diagnostic.HOLDER_NOT_COMPARABLE': '没有可以对照的姓名或证件号码，无法确认两份报告是同一个人的。',
  'diagnostic.REPORT_DATE_UNKNOWN': '至少一份报告没有报告时间，无法知道哪一份更新，所以不下结论。',
  'diagnostic.OLD_REPORT_NOT_RECONCILED':
    '旧报告读出的账户没有与报告自己印的合计数对上，可能读漏了账户，所以不下结论。',
  'diagnostic.NEW_REPORT_NOT_RECONCILED':
    '新报告读出的账户没有与报告自己印的合计数对上，可能读漏了账户，所以不下结论。',
  'diagnostic.OPEN_COUNT_DISAGREES':
    '报告自己印的“未结清/未销户账户数”减少的数目，和读出来的账户对不上，所以不下结论。',
  'diagnostic.NEW_REPORT_TOO_OLD': '新的那份报告已经是 {days} 天前的，不能当作现在的情况：先查一份新的，再比较。',
  'diagnostic.LATE_MARK_APPEARED': '{institution}（{openedOn} 开立）新出现了逾期记录。对照还款凭证；不对的，提出异议。',
  'diagnostic.NOW_PAID_OFF':
    '{institution}（{openedOn} 开立）旧报告上还在用，现在已经还清、还开着。这次比较不算它；运行 loanclose plan 看怎么关。',
  'diagnostic.DIFFERENT_LAYOUTS':
    '两份报告版式不同（{old} 与 {new}），账户按机构、种类和开立日期对应，有几种对法的是推测。想要可靠的结论，请用同一种版式的两份报告。',
  'diagnostic.FACILITIES_NOT_PRINTED':
    '新报告的版式不列授信协议，旧报告里的授信协议是否已关闭看不出来。请再查一份详版。',
  'diagnostic.MATCH_GUESSED': '{institution}（{openedOn} 开立）：在另一份报告里对应哪个账户是推测的，请自己核对。',
  'diagnostic.CARD_CURRENCY_STILL_OPEN':
    '{institution}（{openedOn} 开立）的卡只销了一个币种的账户，其他币种的账户还没有销户，这张卡不算关闭。',
  'diagnostic.ACCOUNT_TRANSFERRED':
    '{institution}（{openedOn} 开立）的账户已转出。转出不是关闭，请问清楚现在由谁持有。',
  'diagnostic.ACCOUNT_GONE':
    '{institution}（{openedOn} 开立）的账户在新报告里找不到。关闭的账户通常仍会列出，所以找不到不等于已关闭，请打电话确认。',
  'diagnostic.FACILITY_GONE_UNPROVEN':
    '{institution}的授信协议在新报告里找不到，但这还证明不了额度已关闭：它下面还有未关闭的账户，或者新报告没有读全。',
  'diagnostic.FACILITY_SPENT_STILL_PRINTED':
    '{institution}的授信协议还列在报告里，但额度为 0 且已过有效期，可能只是还没有移除。请向机构确认。',
};
