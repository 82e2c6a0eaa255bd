import type {DiagnosticCode} from '../../model/diagnostic-codes.ts';

/** What the reader should know although the work went on: a sentence for every code. */
export const diagnostics: Readonly<Record<`diagnostic.${DiagnosticCode}`, string>> = {
  'diagnostic.CLAUSE_UNKNOWN': 'Some words were not understood: "{clause}". Please compare this entry with the report.',
  'diagnostic.VALUE_UNREADABLE': 'A value could not be read: "{clause}". It is treated as unknown, not as 0.',
  'diagnostic.STATUS_CONFLICT': 'One entry shows two different states ("{clause}"); it is treated as unclear.',
  'diagnostic.STATUS_UNKNOWN':
    '{institution}: cannot tell whether the account is open or closed; please compare with the report.',
  'diagnostic.SENTENCE_NOT_READ':
    'For one entry (number {ordinal}) not even the institution could be read; please compare with the report.',
  'diagnostic.TEXT_LEFT': 'Some text among the accounts belongs to no entry; please compare with the report.',
  'diagnostic.SUMMARY_UNREADABLE':
    'The summary row "{label}" could not be read, so the account counts cannot be verified.',
  'diagnostic.SUMMARY_MISSING':
    'No summary was found, so the number of accounts cannot be verified against the report itself.',
  'diagnostic.INQUIRIES_UNREADABLE':
    '{count} rows of the inquiry records were not understood; the list of inquiries is not complete.',
  'diagnostic.INQUIRY_REASON_UNKNOWN':
    'The reason of an inquiry is not one that is known and was left as it is printed: {reason}.',
  'diagnostic.REPORT_TIME_MISSING': 'The report time was not found.',
  'diagnostic.REPORT_CUT_SHORT':
    'The report itself says that it is too long and prints only part of the information: what it leaves out is not here either.',
  'diagnostic.HEADER_UNREADABLE': '“{label}” in the head of the report could not be read whole; it counts as not read.',
  'diagnostic.SEVERAL_REPORTS':
    'The file holds more than one report (or the same one twice), so no entry is sure to belong to this one. Please save each report as a file of its own.',
  'diagnostic.NO_ACCOUNTS_READ':
    'Not a single account was read, and the report does not say that there is no credit history. Do not take this as "no accounts".',
  'diagnostic.LIABILITY_UNREADABLE': 'One field ({field}) of a repayment liability could not be read.',
  'diagnostic.PAGES_WITHOUT_TEXT': 'Nothing on page(s) {pages}: blank.',
  'diagnostic.PICTURES_NOT_READ': 'Page(s) {pages}: pictures, not read; what reads pictures is not installed.',
  'diagnostic.PICTURES_UNREADABLE': 'Page(s) {pages}: pictures on which no text can be made out.',
  'diagnostic.CHARACTERS_UNREADABLE':
    '{count} characters of the file have no readable meaning (shown as �); please compare those places with the report.',
  'diagnostic.CSV_ACCOUNTS_ONLY':
    'A table holds accounts only, no facilities, inquiries or totals; whether it is complete cannot be checked.',
  'diagnostic.CSV_COLUMN_UNKNOWN': 'The column “{column}” is not known and was not read.',
  'diagnostic.CSV_COLUMN_TWICE':
    'The column “{column}” means the same as an earlier one; only the earlier one was read.',
  'diagnostic.CSV_STATUS_MISSING': 'The table has no status column, so it does not say which accounts are open.',
  'diagnostic.CSV_STATUS_UNKNOWN':
    'Row {row}: the status “{word}” is not known; it counts neither as open nor as closed.',
  'diagnostic.CSV_VALUE_MISSING': 'Row {row}: “{column}” is empty.',
  'diagnostic.CSV_VALUE_UNREADABLE': 'Row {row}: “{column}” cannot be read; it counts as not given, not as 0.',
  'diagnostic.CSV_KIND_INFERRED': 'Row {row} ({institution}) gives no account kind; taken to be {kind}. Please check.',
  'diagnostic.CSV_ROW_SHIFTED':
    'Row {row} has more cells than headings, mostly from an amount with a comma outside quotes. Only the institution was kept.',
  'diagnostic.CSV_ROW_TWICE':
    'Row {row} is the same as row {first}, perhaps pasted twice; both are kept, as two accounts.',
  'diagnostic.CSV_TOTAL_ROW': 'Row {row} holds totals and is no account; it is not read.',
  'diagnostic.CSV_ROW_SHORT': 'Row {row} has fewer cells than headings; what is missing counts as not given.',
  'diagnostic.CSV_INSTITUTION_MISSING': 'Row {row} names no institution.',
  'diagnostic.CSV_NO_ROWS': 'The table has headings but no accounts.',
  'diagnostic.CSV_QUOTES_BROKEN':
    'The table has a quote that is not closed; several rows may have become one. Please check.',
  'diagnostic.CSV_SEVERAL_REPORTS':
    'The rows name different report numbers, times or holders, as if several reports were mixed; none was taken.',
  'diagnostic.VALUE_MISSING': 'Something that should be printed was not found: {label}.',
  'diagnostic.STRAY_CHARACTER': 'A single character, probably of a watermark, stood beside a value and was left out.',
  'diagnostic.UNKNOWN_LABEL':
    'The label "{label}" is not known and its value is not used; please compare with the report.',
  'diagnostic.LABEL_ASSUMED': 'The label "{label}" was not printed in full and was taken from its place.',
  'diagnostic.UNKNOWN_ROW':
    'A row of text in this account belongs to no cell that is known; please compare with the report.',
  'diagnostic.UNKNOWN_STATUS':
    'The account state "{status}" is not known and counts as unclear; please compare with the report.',
  'diagnostic.CLOSING_DATE_MISSING': 'The account is closed, but the day was not found; the state is not affected.',
  'diagnostic.FAMILY_ASSUMED':
    'The section of this account could not be told; its kind ({kind}) was taken from its labels. Please compare with the report.',
  'diagnostic.FAMILY_LABEL_MISMATCH':
    'The heading of the section and the labels of the account do not agree; the heading was followed ({kind}). Please compare with the report.',
  'diagnostic.BLOCK_WITHOUT_TITLE':
    'This account has no title such as 账户 N and is counted all the same; please compare with the report.',
  'diagnostic.BLOCK_UNREADABLE':
    'The institution of an account or facility could not be read; please compare with the report.',
  'diagnostic.CELLS_NEED_POSITIONS':
    'The detailed edition is made of cells, and pasted text does not say which value belongs to which; this entry was not read. Please use the original PDF.',
  'diagnostic.ACCOUNT_ID_REPEATED':
    'Two accounts print the same account id; both are kept. Please compare with the report.',
  'diagnostic.ACCOUNT_REOPENED': 'The report says that this account was opened again; ask whether it is open now.',
  'diagnostic.INSTALLMENT_IN_USE':
    'The card has instalments in use, but no balance of them is printed; a balance of 0 does not mean that all is paid. Ask first.',
  'diagnostic.FACILITY_LIKELY':
    'An account and a facility come from the same institution and may belong together; ask about both.',
  'diagnostic.FACILITY_NOT_PRINTED':
    'The account names a facility that the report does not print; ask whether it is still in force.',
  'diagnostic.LENDER_NAMES_MASKED':
    'This is the edition for institutions: lender names are masked, so nobody can tell whom to call. Get your own copy.',
  'diagnostic.ACCOUNTS_NOT_ALL_PRINTED':
    'The report itself says that it lists only part of the accounts ({shown}); the others are not here either. Ask for a complete report.',
  'diagnostic.LAYERS_HIDDEN':
    'Text on layers of the PDF that are switched off is not seen and was left out ({count} characters).',
  'diagnostic.LAYERS_UNKNOWN':
    'The PDF has layers, and it cannot be told which of them are seen: what was read may not be what is printed.',
  'diagnostic.SECOND_OPINION_UNUSED':
    '--second-opinion reads PDFs only: this file is text, there was nothing to compare.',
  'diagnostic.PAGES_REPEATED': 'Pages that are in the file a second time were left out ({pages}).',
  'diagnostic.PAGES_MISSING': 'Page(s) {pages} missing; the report has {total}.',
  'diagnostic.PAGES_DISAGREE':
    'Picture(s) {pages} do not go with the others (a number that is there twice, or another count of pages): they may be of another report.',
  'diagnostic.PAGES_UNNUMBERED':
    'No page number was made out on picture(s) {pages}; they were put, as given, before the page that follows.',
  'diagnostic.PAGES_REORDERED':
    'The pages stood in another order than their numbers say and were sorted before reading.',
  'diagnostic.TEXT_UNSTEADY':
    'The characters here are not level and may have been read in the wrong line; please compare with the report.',
  'diagnostic.FIGURE_DOUBTFUL':
    'One value of this account was not read for certain ({field}). Compare it with the report before you act on it.',
  'diagnostic.LIABILITY_DOUBTFUL':
    'A debt of somebody else that you answer for was not read for certain. Compare it with the report.',
  'diagnostic.FACILITY_DOUBTFUL':
    'One value of a credit agreement was not read for certain ({field}); a used amount in doubt counts as not read. Compare it with the report.',
  'diagnostic.SUMMARY_DOUBTFUL':
    'A count in the summary was not read for certain; that it agrees does not prove alone that nothing is missing.',
  'diagnostic.REPORT_TIME_DOUBTFUL':
    'The time of the report was not read for certain (its number says {number}); compare it with the report.',
  'diagnostic.INQUIRIES_DOUBTFUL':
    '{count} rows of the inquiries were not read for certain; compare them with the report.',
  'diagnostic.CORRECTION_UNUSED':
    'One entry of the corrections was not used: “{field}” of {accountKey}. The report has no such account, or nothing is in doubt there.',
  'diagnostic.ENGINES_DIFFER': 'Another engine reads {field} differently; compare it with the report.',
  'diagnostic.HOLDER_NAME_DIFFERS':
    'The id numbers of the two reports end alike, but the names differ. Make sure that both reports are of one person.',
  'diagnostic.HOLDER_NOT_COMPARABLE':
    'There is no name or id number to compare, so nothing shows that both reports are of one person.',
  'diagnostic.REPORT_DATE_UNKNOWN':
    'At least one report has no report time, so it is not known which is the later one. No verdict.',
  'diagnostic.OLD_REPORT_NOT_RECONCILED':
    'What was read from the old report is not confirmed by the totals it prints; accounts may be missing. No verdict.',
  'diagnostic.NEW_REPORT_NOT_RECONCILED':
    'What was read from the new report is not confirmed by the totals it prints; accounts may be missing. No verdict.',
  'diagnostic.OPEN_COUNT_DISAGREES':
    'The printed number of open accounts fell by another figure than what was read of the accounts. No verdict.',
  'diagnostic.NEW_REPORT_TOO_OLD':
    'The newer report is {days} days old and does not say how things stand today: get a new one first, then compare.',
  'diagnostic.LATE_MARK_APPEARED':
    '{institution} (opened {openedOn}): a late mark has appeared. Check it against your proof of payment; if it is wrong, dispute it.',
  'diagnostic.NOW_PAID_OFF':
    '{institution} (opened {openedOn}): in use in the older report, paid off and still open now. This comparison does not count it; run loanclose plan to see how to close it.',
  'diagnostic.DIFFERENT_LAYOUTS':
    'The reports have different layouts ({old} and {new}), so accounts are matched by institution, kind and opening day, and where several fit it is a guess. For a sure answer compare two reports of one layout.',
  'diagnostic.FACILITIES_NOT_PRINTED':
    'The layout of the new report prints no credit facilities, so it does not show whether those of the old one are closed. Get a detailed report.',
  'diagnostic.MATCH_GUESSED':
    '{institution} (opened {openedOn}): which account of the other report this is, is a guess. Please check.',
  'diagnostic.CARD_CURRENCY_STILL_OPEN':
    '{institution} (opened {openedOn}): only one currency account of the card is closed, another is not. The card is not closed.',
  'diagnostic.ACCOUNT_TRANSFERRED':
    '{institution} (opened {openedOn}): the account was transferred. That is not closed; ask who holds it now.',
  'diagnostic.ACCOUNT_GONE':
    '{institution} (opened {openedOn}): the account is not in the new report. Closed accounts usually stay listed, so this does not prove it closed. Call and ask.',
  'diagnostic.FACILITY_GONE_UNPROVEN':
    '{institution}: the credit facility is not in the new report, but that does not prove the line closed: an account on it is still open, or the new report was not read completely.',
  'diagnostic.FACILITY_SPENT_STILL_PRINTED':
    '{institution}: the credit facility is still printed, with limit 0 and past its end. It may just not have been removed yet. Ask the institution.',
};
