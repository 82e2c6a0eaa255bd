import type {DiagnosticHelp} from '../diagnostic-help.ts';

/** What a diagnostic means and what to do about it: `loanclose explain CODE` and docs/diagnostics.md. */
export const diagnosticHelp: DiagnosticHelp = {
  PAGES_WITHOUT_TEXT: {
    meaning: '这些页上什么也没有，例如双面扫描时的空白背面。',
    todo: '打开这些页看看；真是空白的就不用做什么。',
  },
  PICTURES_NOT_READ: {
    meaning: '文件里有几页是图片（扫描件、照片），其余的页是文字。图片页没有读，上面若有账户就漏了。',
    todo: '换原始电子版 PDF；没有的话运行 npm install -g loanclose-ocr，再读一次。',
  },
  PICTURES_UNREADABLE: {
    meaning: '这些页是图片，没有认出字来：太模糊、太小、太大、文件不完整，或者拍的是别的东西。',
    todo: '打开这些页看看。是报告的页，就重新扫描（200 dpi 以上）或重新拍；不是报告的页（例如身份证复印件）可以不管。',
  },
  CHARACTERS_UNREADABLE: {
    meaning: '有一些字在 PDF 里没有对应的文字（字体缺少对照表），显示得出来，却读不出来。',
    todo: '重新下载原始 PDF；仍然这样，就对照原报告把清单看一遍。',
  },
  LAYERS_HIDDEN: {
    meaning: 'PDF 里有关闭的图层。打开文件时看不到上面的内容，所以没有读。',
    todo: '下载的报告没有这种图层：文件若是别人给的，请自己重新下载原始 PDF。',
  },
  LAYERS_UNKNOWN: {
    meaning: 'PDF 里有图层，但图层的清单读不出来：看不见的文字可能被当成印出来的读了。',
    todo: '打开文件，另外打印成一个 PDF 再读；或者重新下载原始 PDF。',
  },
  SECOND_OPINION_UNUSED: {
    meaning: '对文本或表格用了 --second-opinion。只有 PDF 才能用另一个程序再读一遍。',
    todo: '不用做什么；想核对数字，请用 PDF。',
  },
  PAGES_REPEATED: {
    meaning: '有几页与别的页是同一页，例如打印或拍了两次。只读了其中清楚的那一张。',
    todo: '不用做什么。',
  },
  PAGES_MISSING: {
    meaning: '页脚印着“第 N 页，共 M 页”，其中有几页不在给出的图片里。那几页上的账户没有读到。',
    todo: '补上缺的那几页，连同其余的一起再读一次。',
  },
  PAGES_DISAGREE: {
    meaning:
      '有几张图片的页码与别的重复而内容不同，或者总页数与其余的不同：可能是另一份报告的页，也可能页码认错了。所以不算核对一致。',
    todo: '看看这几张是不是同一份报告的；不是就拿掉，是就重新拍清楚页脚。',
  },
  PAGES_UNNUMBERED: {
    meaning: '这几张图片上没有认出页码（没有拍到页脚，或者只是半页），不知道它们是第几页。',
    todo: '按页的先后给出图片；能看到页脚时，重新拍全一页更稳妥。',
  },
  PAGES_REORDERED: {
    meaning: '页的顺序与页脚的页码不同，已按页码排好再读。',
    todo: '不用做什么。',
  },
  REPORT_TIME_MISSING: {
    meaning: '没有读到报告时间，无法知道报告有多旧，也无法和另一份报告比先后。',
    todo: '确认第一页（有“报告时间”的那页）在里面。',
  },
  REPORT_CUT_SHORT: {
    meaning: '报告写着“信用报告超长，仅提供部分信息”：它自己就不完整。',
    todo: '不要把清单当作全部账户；向征信中心要一份完整的报告。',
  },
  HEADER_UNREADABLE: {
    meaning: '报告抬头里有一项印着，但没有读全（例如证件号码断成两行）。没有读全的号码不会拿来比较是不是同一个人。',
    todo: '比较两份报告前，自己确认两份都是本人的。',
  },
  SEVERAL_REPORTS: {
    meaning: '一个文件里有不止一份报告，或者同一份报告出现了两次。记录会混在一起，所以不算核对一致。',
    todo: '把每份报告单独存成一个 PDF，再分别交给程序。',
  },
  NO_ACCOUNTS_READ: {
    meaning: '一个账户也没读到，而报告也没有写“没有信贷记录”。',
    todo: '不要当作“没有账户”。确认文件是完整的原始报告；仍然这样，请提 issue。',
  },
  SUMMARY_MISSING: {
    meaning: '没有找到信息概要，所以无法证明账户读全了。核对状态是“未印”。',
    todo: '确认交给程序的是整份报告，不是其中几页；然后对照原报告看一遍清单。',
  },
  SUMMARY_UNREADABLE: {
    meaning: '信息概要里有一行没有读出来，那一列的账户数无法核对。',
    todo: '自己数一遍：报告印的账户数，是否等于列出的账户数。',
  },
  INQUIRIES_UNREADABLE: {
    meaning: '查询记录里有几行没读懂，所以查询记录不完整，报告不算核对一致。账户清单不受影响。',
    todo: '不影响关账户；想看查询记录请看原报告。',
  },
  INQUIRY_REASON_UNKNOWN: {
    meaning: '有一条查询的原因不在已知的原因里：可能是新的原因，也可能是文件里的字坏了。已按报告上印的保留。',
    todo: '不影响关账户；看着像坏字时，请看原报告的这一条查询。',
  },
  LENDER_NAMES_MASKED: {
    meaning: '这是授信机构版，机构名称被遮住了，无法知道该打给谁。',
    todo: '请自己查一份本人版或简版。',
  },
  ACCOUNTS_NOT_ALL_PRINTED: {
    meaning: '报告自己写明只列出一部分账户。没列出的账户这里也没有。',
    todo: '要一份完整的报告。',
  },
  SENTENCE_NOT_READ: {
    meaning: '有一条编号的记录，连机构名称都没读出来。它仍留在清单里，状态是“不明”。',
    todo: '打开报告，按给出的页和行找到这一处，自己读一遍；照原文办，不要照这里。',
  },
  TEXT_LEFT: {
    meaning: '账户部分有一段文字不属于任何一条记录，可能是没认出的说明，也可能是漏读的账户。',
    todo: '打开报告，按给出的页和行找到这一处，自己读一遍；照原文办，不要照这里。看核对结果是否一致：不一致时，漏的多半就在这里。',
  },
  CLAUSE_UNKNOWN: {
    meaning:
      '一句账户说明里有一小段文字程序不认识。同一句的其他部分照常读出；这段文字若提到“已……、状态、冻结”等，账户按“不明”处理。',
    todo: '打开报告，按给出的页和行找到这一处，自己读一遍；照原文办，不要照这里。',
  },
  VALUE_UNREADABLE: {
    meaning: '印了一个标签（如“余额”），但后面的值读不出来。这个值按“未知”处理，绝不当成 0。',
    todo: '打开报告，按给出的页和行找到这一处，自己读一遍；照原文办，不要照这里。余额读不出来的账户不要当作已还清。',
  },
  VALUE_MISSING: {
    meaning: '详版的一个账户或授信协议缺了一项本该有的内容（如开立日期、截至日期、已用额度）。',
    todo: '打开报告，按给出的页和行找到这一处，自己读一遍；照原文办，不要照这里。',
  },
  STATUS_UNKNOWN: {
    meaning: '读不出账户是开着还是关了，多半是句子被截断或用了新的说法。它既不算开着，也不算关了。',
    todo: '打开报告，按给出的页和行找到这一处，自己读一遍；照原文办，不要照这里。',
  },
  STATUS_CONFLICT: {
    meaning: '同一条记录里读出两个不同的状态，例如又结清又呆账。账户按“不明”处理。',
    todo: '打开报告，按给出的页和行找到这一处，自己读一遍；照原文办，不要照这里。若报告真的自相矛盾，可以向机构或征信中心提异议。',
  },
  UNKNOWN_STATUS: {
    meaning: '详版“账户状态”一格里的词程序不认识。账户按“不明”处理。',
    todo: '打开报告，按给出的页和行找到这一处，自己读一遍；照原文办，不要照这里。',
  },
  CLOSING_DATE_MISSING: {
    meaning: '账户写明已结清、销户或转出，但没读到日期。状态不受影响。',
    todo: '需要日期时看原报告。',
  },
  LIABILITY_UNREADABLE: {
    meaning: '相关还款责任（为别人担保或共同借款）里有一项没读出来。为了别人的隐私，这里不显示原文。',
    todo: '看报告的“相关还款责任信息”一节。它不是你的账户，这里不关。',
  },
  ACCOUNT_ID_REPEATED: {
    meaning: '两个账户印了同一个账户标识。两个都保留，按先后编号。',
    todo: '对照原报告，看是不是同一个账户印了两次。',
  },
  ACCOUNT_REOPENED: {
    meaning: '账户的特殊事件里提到重新开立或恢复。它现在可能又是开着的。',
    todo: '打给机构，问这个账户现在是不是开着。',
  },
  INSTALLMENT_IN_USE: {
    meaning: '卡上还有在用的分期，但没有印未出单的分期余额。“余额 0”不等于都还清。',
    todo: '先问清分期还剩多少，是否可以提前结清，再谈销户。',
  },
  FACILITY_LIKELY: {
    meaning: '一个账户和一份授信协议由同一家机构报送，可能属于一起，但报告没有写明。',
    todo: '打电话时把两样都问到。',
  },
  FACILITY_NOT_PRINTED: {
    meaning: '账户写着授信协议标识，但报告里没有那份授信协议。',
    todo: '问机构：这份授信协议是否还有效。',
  },
  CELLS_NEED_POSITIONS: {
    meaning: '详版是表格，要靠文字的位置才能知道哪个值属于哪一格。粘贴的文字没有位置，这一处没有读。',
    todo: '请直接交给程序原始 PDF，不要复制成文字。',
  },
  BLOCK_UNREADABLE: {
    meaning: '详版的一个账户或授信协议读不出管理机构。它仍留在清单里。',
    todo: '打开报告，按给出的页和行找到这一处，自己读一遍；照原文办，不要照这里。',
  },
  BLOCK_WITHOUT_TITLE: {
    meaning: '详版的一个账户前面没有“账户 N”这样的标题，可能被分页或复制弄丢了。它照样算一个账户。',
    todo: '对照原报告，看它是不是一个单独的账户。',
  },
  FAMILY_ASSUMED: {
    meaning: '看不出这个账户在哪一节，账户类型是按它的栏目推断的。',
    todo: '打开报告，按给出的页和行找到这一处，自己读一遍；照原文办，不要照这里。',
  },
  FAMILY_LABEL_MISMATCH: {
    meaning: '这一节的标题和账户里的栏目对不上（例如循环贷账户却印“借款金额”）。按标题处理。',
    todo: '打开报告，按给出的页和行找到这一处，自己读一遍；照原文办，不要照这里。',
  },
  UNKNOWN_LABEL: {
    meaning: '详版里有一个程序不认识的栏目，它的值没有用。',
    todo: '打开报告，按给出的页和行找到这一处，自己读一遍；照原文办，不要照这里。',
  },
  LABEL_ASSUMED: {
    meaning: '一个栏目名没有印全，按它的位置推断。',
    todo: '不用做什么；值看着不对时对照原报告。',
  },
  UNKNOWN_ROW: {
    meaning: '一个账户的表格里有一行文字不知道属于哪里。',
    todo: '打开报告，按给出的页和行找到这一处，自己读一遍；照原文办，不要照这里。',
  },
  STRAY_CHARACTER: {
    meaning: '一个值旁边混进了单个汉字，多半是水印，已去掉再读。',
    todo: '值看着不对时对照原报告。',
  },
  TEXT_UNSTEADY: {
    meaning: '表格里的字高低不齐，读的时候可能分错了行。',
    todo: '请把这个账户和报告原文对照一遍；有原始电子版 PDF 的，换成原始文件再读。',
  },
  CSV_ACCOUNTS_ONLY: {
    meaning: '表格里只有账户，没有信息概要、授信协议和查询记录，所以无法核对是否齐全。',
    todo: '自己确认每个账户都写进去了。',
  },
  CSV_NO_ROWS: {
    meaning: '表格只有表头，没有账户。',
    todo: '改好表格里的这一处再试一次；写法见 docs/csv.md。',
  },
  CSV_QUOTES_BROKEN: {
    meaning: '引号没有成对，后面的格子可能错位。',
    todo: '改好表格里的这一处再试一次；写法见 docs/csv.md。',
  },
  CSV_COLUMN_UNKNOWN: {
    meaning: '有一列的表头不认识，没有用它。',
    todo: '改好表格里的这一处再试一次；写法见 docs/csv.md。',
  },
  CSV_COLUMN_TWICE: {
    meaning: '两列是同一个意思，只用第一列。',
    todo: '改好表格里的这一处再试一次；写法见 docs/csv.md。',
  },
  CSV_STATUS_MISSING: {
    meaning: '表格没有“状态”一列，无法知道账户开着还是关了。',
    todo: '改好表格里的这一处再试一次；写法见 docs/csv.md。',
  },
  CSV_STATUS_UNKNOWN: {
    meaning: '状态里的词不认识，账户按“不明”处理。注意“注销”不是账户状态。',
    todo: '改好表格里的这一处再试一次；写法见 docs/csv.md。',
  },
  CSV_ROW_TWICE: {
    meaning: '两行的每一格都一样：可能是两个真的一样的账户，也可能粘贴了两次。两行都当作账户。',
    todo: '对照报告：只有一个账户时，删掉多出的一行再试一次。',
  },
  CSV_TOTAL_ROW: {
    meaning: '第一格写着合计、总计或小计，又没有状态和日期的一行不是账户，没有读。',
    todo: '不用处理；如果那一行是账户，请写上机构名和状态。',
  },
  CSV_ROW_SHORT: {
    meaning: '这一行比表头少了格子，缺的按“没有印”处理。',
    todo: '改好表格里的这一处再试一次；写法见 docs/csv.md。',
  },
  CSV_ROW_SHIFTED: {
    meaning: '这一行比表头多出格子，多半是金额里的逗号没有加引号。只保留机构名，其余按“未知”处理。',
    todo: '改好表格里的这一处再试一次；写法见 docs/csv.md。',
  },
  CSV_INSTITUTION_MISSING: {
    meaning: '这一行没有机构名称。它仍留在清单里。',
    todo: '改好表格里的这一处再试一次；写法见 docs/csv.md。',
  },
  CSV_VALUE_MISSING: {
    meaning: '必须有的一格是空的（如状态）。',
    todo: '改好表格里的这一处再试一次；写法见 docs/csv.md。',
  },
  CSV_VALUE_UNREADABLE: {
    meaning: '有一格读不出来，按“未知”处理，不当成 0。',
    todo: '改好表格里的这一处再试一次；写法见 docs/csv.md。',
  },
  CSV_KIND_INFERRED: {
    meaning: '表格没有写账户类型，按其他各列推断。',
    todo: '看推断得对不对，不对就加上“账户类型”一列。',
  },
  CSV_SEVERAL_REPORTS: {
    meaning: '表格里混了不止一份报告的账户。',
    todo: '一份报告一张表，分开再试。',
  },
  FIGURE_DOUBTFUL: {
    meaning: '报告印了这一项，但没有读准：可能经过修补，也可能完全没读出来（那时按“没有”处理，不当作 0）。',
    todo: '在报告原文里找到这个账户，核对这一项，再决定要不要关。',
  },
  FACILITY_DOUBTFUL: {
    meaning: '授信协议的一项是从图片里认出来、没有认准的。已用额度没有认准就不用它，不当作 0。',
    todo: '在报告原文里找到这份授信协议，核对这一项。',
  },
  LIABILITY_DOUBTFUL: {
    meaning: '一条相关还款责任（替别人担保、共同借款）里有没认准的字：机构、金额、余额或日期可能不对。',
    todo: '这笔债要你来还时，先在报告原文里核对这一条。',
  },
  SUMMARY_DOUBTFUL: {
    meaning: '信息概要里至少一个账户数没有认准。只有各条记录的编号也对得上，才算账户数一致。',
    todo: '对照报告原文的信息概要，数一数账户。',
  },
  REPORT_TIME_DOUBTFUL: {
    meaning: '报告编号的开头就是报告时间，两个没有读成一样，或者时间是按编号补的。',
    todo: '对照报告第一页的报告时间和编号；不一样时先不要比较两份报告。',
  },
  INQUIRIES_DOUBTFUL: {
    meaning: '查询记录的日期、机构或原因里有没认准的字。',
    todo: '只有要用到这些查询记录时才需要对照报告原文。',
  },
  CORRECTION_UNUSED: {
    meaning: '--corrections 的文件里写了一个账户或一项，报告里没有它，或者它没有疑问，所以没有改动。',
    todo: '用 loanclose figures 重新核对一遍，写一份新的更正文件。',
  },
  ENGINES_DIFFER: {
    meaning: '用 --second-opinion 时，另一个程序在同一个 PDF 里没有读出这一项的数字或日期。',
    todo: '在报告上找到这个账户，核对这一项再办。',
  },
  HOLDER_NAME_DIFFERS: {
    meaning: '两份报告证件号码末四位相同，姓名不同。',
    todo: '先确认是同一个人的报告，再看比较结果。',
  },
  HOLDER_NOT_COMPARABLE: {
    meaning: '没有可对照的姓名或证件号码，无法确认是同一个人。',
    todo: '自己确认两份报告是同一个人的。',
  },
  REPORT_DATE_UNKNOWN: {
    meaning: '至少一份报告没有报告时间，不知道哪份更新，所以不下结论。',
    todo: '用带第一页的完整报告再比一次。',
  },
  OLD_REPORT_NOT_RECONCILED: {
    meaning: '旧报告没有和它自己的合计数对上，可能漏读了账户，所以不下结论。',
    todo: '用 `loanclose parse 旧报告` 看哪里对不上。',
  },
  NEW_REPORT_NOT_RECONCILED: {
    meaning: '新报告没有和它自己的合计数对上，可能漏读了账户，所以不下结论。',
    todo: '用 `loanclose parse 新报告` 看哪里对不上。',
  },
  OPEN_COUNT_DISAGREES: {
    meaning: '报告自己印的“未结清/未销户账户数”减少的数目，和读出来的不一样，所以不下结论。',
    todo: '对照两份报告的信息概要，看哪一列的数对不上。',
  },
  NEW_REPORT_TOO_OLD: {
    meaning: '新的那份报告已经是 90 多天以前的，不能当作现在的情况，所以不给今天以后的日子。',
    todo: '先免费查一份新的报告，再比较一次。',
  },
  DIFFERENT_LAYOUTS: {
    meaning: '两份报告一份简版、一份详版，账户按机构、种类和开立日期对应；有几种对法的是推测。',
    todo: '想要可靠的结论，用同一种版式的两份报告。',
  },
  FACILITIES_NOT_PRINTED: {
    meaning: '旧报告列了授信协议，新报告的版式不列，看不出授信协议是否已关闭。',
    todo: '再查一份详版来比较。',
  },
  LATE_MARK_APPEARED: {
    meaning: '旧报告上没有、新报告上有的逾期记录。',
    todo: '对照还款凭证；不对的，向机构或征信中心提出异议：`loanclose letter 机构 --kind late-mark`。',
  },
  NOW_PAID_OFF: {
    meaning: '旧报告上还在用、新报告上已经还清、但还开着的账户。这次比较不算它，新的计划会算。',
    todo: '运行 `loanclose plan 新报告`，看它怎么关。',
  },
  MATCH_GUESSED: {
    meaning: '两份报告里是不是同一个账户，是推测的（例如同一天同一家开了两个）。',
    todo: '自己核对这两条。',
  },
  CARD_CURRENCY_STILL_OPEN: {
    meaning: '一张卡只销了一个币种的账户，其他币种还开着，这张卡不算关闭。',
    todo: '打给发卡行，把所有币种的账户一起销掉。',
  },
  ACCOUNT_TRANSFERRED: {
    meaning: '账户已转出。转出不是关闭，债权到了别人手里。',
    todo: '问清楚现在由谁持有，是否还有欠款。',
  },
  ACCOUNT_GONE: {
    meaning: '旧报告里的账户在新报告里找不到。关闭的账户通常仍会列出，所以找不到不等于已关闭。',
    todo: '打电话问机构，要一份结清或销户证明。',
  },
  FACILITY_GONE_UNPROVEN: {
    meaning: '授信协议不再列出，但它下面还有没关的账户，或新报告没有读全，证明不了额度已关闭。',
    todo: '先处理它下面的账户，再查一份报告。',
  },
  FACILITY_SPENT_STILL_PRINTED: {
    meaning: '授信协议还列着，但额度为 0 且已过有效期，可能只是还没移除。',
    todo: '问机构授信协议是否已经终止。',
  },
};
