import type {Templates} from '../index.ts';

/** What stands against a comparison of two reports, and what needs a look. */
export const diff: Templates = {
  'diagnostic.HOLDER_NAME_DIFFERS': '两份报告证件号码末四位相同，但姓名不同。请先确认是同一个人的报告。',
  'diagnostic.HOLDER_NOT_COMPARABLE': '没有可以对照的姓名或证件号码，无法确认两份报告是同一个人的。',
  'diagnostic.REPORT_DATE_UNKNOWN': '至少一份报告没有报告时间，无法知道哪一份更新，所以不下结论。',
  'diagnostic.REPORTS_OUT_OF_ORDER':
    '第一份报告（{old}）比第二份（{new}）还新。先给旧报告，再给新报告；现在的顺序下不下结论。',
  'diagnostic.SAME_REPORT': '两份报告的报告时间完全相同，是同一份报告，看不出任何变化。',
  'diagnostic.OLD_REPORT_NOT_RECONCILED':
    '旧报告读出的账户没有与报告自己印的合计数对上，可能读漏了账户，所以不下结论。',
  'diagnostic.NEW_REPORT_NOT_RECONCILED':
    '新报告读出的账户没有与报告自己印的合计数对上，可能读漏了账户，所以不下结论。',
  'diagnostic.DIFFERENT_LAYOUTS':
    '两份报告版式不同（{old} 与 {new}），账户只能按机构和开立日期大致对应。想要可靠的结论，请用同一种版式的两份报告。',
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
