import type {DiagnosticHelp} from '../diagnostic-help.ts';

export const diagnosticHelp: DiagnosticHelp = {
  PAGES_WITHOUT_TEXT: {
    meaning: 'There is nothing on these pages, such as the blank backs of a scan.',
    todo: 'Look at them; if they are blank, nothing.',
  },
  PICTURES_NOT_READ: {
    meaning:
      'Some pages of the file are pictures (a scan, photos), the others are text. The pictures were not read: accounts on them are missing.',
    todo: 'Use the original PDF; if there is none, run npm install -g loanclose-ocr and read it again.',
  },
  PICTURES_UNREADABLE: {
    meaning:
      'These pages are pictures on which no text was made out: blurred, too small, too large, cut short, or of something else.',
    todo: 'Look at them. If they belong to the report, scan them again (200 dpi or more) or take better photos; if they do not (a copy of an identity card), leave it.',
  },
  CHARACTERS_UNREADABLE: {
    meaning: 'Some characters of the PDF are drawn but stand for no text, because the font has no table for them.',
    todo: 'Download the original PDF again; if nothing changes, compare the list with the report.',
  },
  LAYERS_HIDDEN: {
    meaning:
      'The PDF has layers that are switched off. What is drawn on them is not seen when the file is opened, so it was not read.',
    todo: 'A downloaded report has no such layers: if the file came from somebody else, download the original yourself.',
  },
  LAYERS_UNKNOWN: {
    meaning:
      'The PDF has layers, and its list of layers cannot be read: hidden text may have been read as if it were printed.',
    todo: 'Open the file, print it to a new PDF and read that one; or download the original again.',
  },
  SECOND_OPINION_UNUSED: {
    meaning: '--second-opinion was given for a text or a table. Only a PDF can be read by another engine.',
    todo: 'Nothing to do; to have the figures checked, use the PDF.',
  },
  PAGES_REPEATED: {
    meaning:
      'Some pages are the same page as another one, as when it was printed or photographed twice. The clearer one was read.',
    todo: 'Nothing to do.',
  },
  PAGES_MISSING: {
    meaning:
      'The footers say 第 N 页，共 M 页, and some of these pages are not among the pictures. The accounts on them were not read.',
    todo: 'Add the pages that are missing and read all of them again.',
  },
  PAGES_DISAGREE: {
    meaning:
      'Some pictures have the number of another one with other contents, or another count of pages: they may be of another report, or the number was misread. The report does not count as reconciled.',
    todo: 'See whether they are of the same report; if not, leave them out, else photograph them again with a clear footer.',
  },
  PAGES_UNNUMBERED: {
    meaning:
      'No page number was made out on these pictures (the footer is not on them, or they show half a page): which pages they are is not known.',
    todo: 'Give the pictures in the order of the pages; a photo of the whole page is safer.',
  },
  PAGES_REORDERED: {
    meaning: 'The pages stood in another order than their footers say and were sorted before reading.',
    todo: 'Nothing to do.',
  },
  REPORT_TIME_MISSING: {
    meaning:
      'The report time was not found: the age of the report is unknown, and it cannot be put before or after another.',
    todo: 'Make sure that the first page, which prints 报告时间, is included.',
  },
  REPORT_CUT_SHORT: {
    meaning: 'The report says of itself that it is too long and prints only part of the information.',
    todo: 'Do not take the list for all accounts; ask the credit reference centre for a complete report.',
  },
  HEADER_UNREADABLE: {
    meaning:
      'A field in the head of the report is printed and could not be read whole, such as an id number over two lines. A number that is not whole is not used to tell whether two reports are of one person.',
    todo: 'Before you compare two reports, make sure that both are yours.',
  },
  SEVERAL_REPORTS: {
    meaning:
      'One file holds more than one report, or the same report twice. The entries get mixed, so the report counts as not reconciled.',
    todo: 'Save each report as a PDF of its own and give them to the program one by one.',
  },
  NO_ACCOUNTS_READ: {
    meaning: 'Not a single account was read, and the report does not say that there is no credit history.',
    todo: 'Do not take this as "no accounts". Make sure that the file is the whole original report; if it is, please open an issue.',
  },
  SUMMARY_MISSING: {
    meaning: 'No summary was found, so nothing proves that every account was read. The reconciliation is not-printed.',
    todo: 'Make sure that you gave the whole report, not some pages; then compare the list with the report.',
  },
  SUMMARY_UNREADABLE: {
    meaning: 'A row of the summary could not be read, so the number of accounts in it cannot be verified.',
    todo: 'Count for yourself: does the printed number equal the number of accounts listed?',
  },
  INQUIRIES_UNREADABLE: {
    meaning:
      'Some rows of the inquiry records were not understood, so the list of inquiries is not complete and the report does not count as reconciled. The accounts are not affected.',
    todo: 'Nothing to do for closing accounts; see the report itself for the inquiries.',
  },
  INQUIRY_REASON_UNKNOWN: {
    meaning:
      'An inquiry gives a reason that is not among the known ones. It may be a new reason, or letters that the file damages. It was kept as it is printed.',
    todo: 'Nothing to do for closing accounts. If the reason looks damaged, look at the inquiry in the report.',
  },
  LENDER_NAMES_MASKED: {
    meaning: 'This is the edition for institutions: names of lenders are masked, so nobody can tell whom to call.',
    todo: 'Get your own copy: the edition for the person, or the brief one.',
  },
  ACCOUNTS_NOT_ALL_PRINTED: {
    meaning: 'The report itself says that it lists only part of the accounts. What it leaves out is not here either.',
    todo: 'Ask for a complete report.',
  },
  SENTENCE_NOT_READ: {
    meaning:
      'For one numbered entry not even the institution could be read. It stays in the list with an unclear state.',
    todo: 'Find the place in the report (page and line are given), read it yourself, and go by the report, not by this tool.',
  },
  TEXT_LEFT: {
    meaning:
      'Some text among the accounts belongs to no entry: a note that is not known, or an account that was missed.',
    todo: 'Find the place in the report (page and line are given), read it yourself, and go by the report, not by this tool. If the counts do not match either, this is the place to look first.',
  },
  CLAUSE_UNKNOWN: {
    meaning:
      'Part of an account sentence is wording that the tool does not know. The rest of the sentence is read as usual; if the words speak of a state, the account counts as unclear.',
    todo: 'Find the place in the report (page and line are given), read it yourself, and go by the report, not by this tool.',
  },
  VALUE_UNREADABLE: {
    meaning: 'A label such as 余额 is printed, but its value could not be read. The value is unknown, never 0.',
    todo: 'Find the place in the report (page and line are given), read it yourself, and go by the report, not by this tool. Do not take an account whose balance is unknown as paid off.',
  },
  VALUE_MISSING: {
    meaning: 'A detailed entry lacks a value that should be there (day of opening, as-of day, used amount).',
    todo: 'Find the place in the report (page and line are given), read it yourself, and go by the report, not by this tool.',
  },
  STATUS_UNKNOWN: {
    meaning:
      'The tool cannot tell whether the account is open or closed, usually because the sentence is cut off or worded in a new way. It counts as neither.',
    todo: 'Find the place in the report (page and line are given), read it yourself, and go by the report, not by this tool.',
  },
  STATUS_CONFLICT: {
    meaning: 'One entry shows two different states, such as settled and bad debt. The account counts as unclear.',
    todo: 'Find the place in the report (page and line are given), read it yourself, and go by the report, not by this tool. If the report itself contradicts itself, you can dispute it.',
  },
  UNKNOWN_STATUS: {
    meaning: 'The word in the cell 账户状态 is not known. The account counts as unclear.',
    todo: 'Find the place in the report (page and line are given), read it yourself, and go by the report, not by this tool.',
  },
  CLOSING_DATE_MISSING: {
    meaning: 'The account is settled, closed or transferred, but the day was not found. The state is not affected.',
    todo: 'See the report if you need the day.',
  },
  LIABILITY_UNREADABLE: {
    meaning:
      'One field of a repayment liability (a guarantee or co-debt) could not be read. Its words are not shown, for they are about other people.',
    todo: 'See the section 相关还款责任信息. It is not your account and nothing here closes it.',
  },
  ACCOUNT_ID_REPEATED: {
    meaning: 'Two accounts print the same account id. Both are kept.',
    todo: 'Compare with the report: is it one account printed twice?',
  },
  ACCOUNT_REOPENED: {
    meaning: 'An event of the account says that it was opened again.',
    todo: 'Ask the institution whether it is open now.',
  },
  INSTALLMENT_IN_USE: {
    meaning:
      'The card has instalments in use, but no balance of them is printed. A balance of 0 does not mean that all is paid.',
    todo: 'Ask what is left of the instalments before closing the card.',
  },
  FACILITY_LIKELY: {
    meaning:
      'An account and a facility agreement come from the same furnisher and may belong together, but the report does not say so.',
    todo: 'Ask about both in the same call.',
  },
  FACILITY_NOT_PRINTED: {
    meaning: 'The account names a facility agreement that the report does not print.',
    todo: 'Ask the institution whether that agreement is still in force.',
  },
  CELLS_NEED_POSITIONS: {
    meaning:
      'The detailed edition is made of cells, and only positions tell which value belongs to which. Pasted text has none, so this entry was not read.',
    todo: 'Give the original PDF instead of copied text.',
  },
  BLOCK_UNREADABLE: {
    meaning: 'The institution of a detailed account or facility could not be read. The entry stays in the list.',
    todo: 'Find the place in the report (page and line are given), read it yourself, and go by the report, not by this tool.',
  },
  BLOCK_WITHOUT_TITLE: {
    meaning:
      'A detailed account has no title such as 账户 N before it, perhaps lost at a page break. It is still counted as an account.',
    todo: 'Compare with the report: is it an account of its own?',
  },
  FAMILY_ASSUMED: {
    meaning: 'The section of this account could not be told; its kind was taken from its labels.',
    todo: 'Find the place in the report (page and line are given), read it yourself, and go by the report, not by this tool.',
  },
  FAMILY_LABEL_MISMATCH: {
    meaning: 'The heading of the section and the labels of the account do not agree. The heading was followed.',
    todo: 'Find the place in the report (page and line are given), read it yourself, and go by the report, not by this tool.',
  },
  UNKNOWN_LABEL: {
    meaning: 'A detailed entry has a label that is not known; its value is not used.',
    todo: 'Find the place in the report (page and line are given), read it yourself, and go by the report, not by this tool.',
  },
  LABEL_ASSUMED: {
    meaning: 'A label was not printed in full and was taken from its place.',
    todo: 'Nothing to do, unless the value looks wrong.',
  },
  UNKNOWN_ROW: {
    meaning: 'A row of text inside an account belongs to no cell that is known.',
    todo: 'Find the place in the report (page and line are given), read it yourself, and go by the report, not by this tool.',
  },
  STRAY_CHARACTER: {
    meaning: 'A single character, probably of a watermark, stood beside a value and was left out.',
    todo: 'Compare with the report if the value looks wrong.',
  },
  TEXT_UNSTEADY: {
    meaning: 'The characters of a cell are not level, so a value may have been read into the wrong line.',
    todo: 'Compare this account with the report, and use the original PDF if you have it.',
  },
  CSV_ACCOUNTS_ONLY: {
    meaning: 'A table holds accounts only: no summary, facilities or inquiries, so nothing can be reconciled.',
    todo: 'Make sure yourself that every account is in it.',
  },
  CSV_NO_ROWS: {
    meaning: 'The table has headings and no rows.',
    todo: 'Mend this place in the table and try again; see docs/csv.md.',
  },
  CSV_QUOTES_BROKEN: {
    meaning: 'A quote is not closed; cells behind it may be shifted.',
    todo: 'Mend this place in the table and try again; see docs/csv.md.',
  },
  CSV_COLUMN_UNKNOWN: {
    meaning: 'The heading of a column is not known; the column is not used.',
    todo: 'Mend this place in the table and try again; see docs/csv.md.',
  },
  CSV_COLUMN_TWICE: {
    meaning: 'Two columns mean the same; only the first is used.',
    todo: 'Mend this place in the table and try again; see docs/csv.md.',
  },
  CSV_STATUS_MISSING: {
    meaning: 'The table has no column 状态, so nobody can tell which accounts are open.',
    todo: 'Mend this place in the table and try again; see docs/csv.md.',
  },
  CSV_STATUS_UNKNOWN: {
    meaning: 'The word of a state is not known; the account is unclear. 注销 is not a state of a credit account.',
    todo: 'Mend this place in the table and try again; see docs/csv.md.',
  },
  CSV_ROW_TWICE: {
    meaning:
      'Two rows agree in every cell: two accounts that are alike, or one that was pasted twice. Both count as accounts.',
    todo: 'Look at the report; where there is only one account, delete the second row and try again.',
  },
  CSV_TOTAL_ROW: {
    meaning: 'A row whose first cell says total, without a state and a day, is no account and was not read.',
    todo: 'Nothing; if that row is an account, give it the name of its institution and a state.',
  },
  CSV_ROW_SHORT: {
    meaning: 'A row has fewer cells than headings; what is missing counts as not printed.',
    todo: 'Mend this place in the table and try again; see docs/csv.md.',
  },
  CSV_ROW_SHIFTED: {
    meaning:
      'A row has more cells than headings, usually because of a comma in an amount without quotes. Only the institution is kept.',
    todo: 'Mend this place in the table and try again; see docs/csv.md.',
  },
  CSV_INSTITUTION_MISSING: {
    meaning: 'A row has no institution. It stays in the list.',
    todo: 'Mend this place in the table and try again; see docs/csv.md.',
  },
  CSV_VALUE_MISSING: {
    meaning: 'A cell that is needed, such as the state, is empty.',
    todo: 'Mend this place in the table and try again; see docs/csv.md.',
  },
  CSV_VALUE_UNREADABLE: {
    meaning: 'A cell could not be read; it counts as unknown, not as 0.',
    todo: 'Mend this place in the table and try again; see docs/csv.md.',
  },
  CSV_KIND_INFERRED: {
    meaning: 'The table does not say the kind of account; it was taken from the other columns.',
    todo: 'Check it, and add a column 账户类型 if it is wrong.',
  },
  CSV_SEVERAL_REPORTS: {
    meaning: 'The table mixes accounts of more than one report.',
    todo: 'Make one table for each report.',
  },
  FIGURE_DOUBTFUL: {
    meaning:
      'The report prints this value, but it was repaired or could not be read for certain. What could not be read is kept as unknown, never as 0.',
    todo: 'Find the account in the report itself, compare the value, then decide.',
  },
  FACILITY_DOUBTFUL: {
    meaning:
      'A value of a credit agreement was recognised in a picture and is not certain. A used amount in doubt is not used, and is not 0.',
    todo: 'Find the agreement in the report itself and compare the value.',
  },
  LIABILITY_DOUBTFUL: {
    meaning:
      'In a debt of somebody else that the person answers for, a character is not certain: lender, sum, balance or day may be another one.',
    todo: 'Where this debt matters, compare it with the report itself first.',
  },
  SUMMARY_DOUBTFUL: {
    meaning:
      'At least one count of the summary is not certain. The counts agree only where the ordinals of the records agree as well.',
    todo: 'Look at the summary of the report itself and count the accounts.',
  },
  REPORT_TIME_DOUBTFUL: {
    meaning:
      'A report number begins with the time of the report. The two were not read alike, or the time was taken from the number.',
    todo: 'Compare time and number on the first page; where they differ, do not compare reports yet.',
  },
  INQUIRIES_DOUBTFUL: {
    meaning: 'A day, an institution or a reason among the inquiries holds a character that is not certain.',
    todo: 'Compare them with the report only where you mean to use them.',
  },
  CORRECTION_UNUSED: {
    meaning:
      'The file of --corrections names an account or a field that the report has not got, or that is not in doubt. Nothing was changed for it.',
    todo: 'Go through the figures again with loanclose figures and write a new file.',
  },
  ENGINES_DIFFER: {
    meaning: 'With --second-opinion, another engine did not find the figure or date of this field in the same PDF.',
    todo: 'Find the account on the report and compare this field before you act.',
  },
  HOLDER_NAME_DIFFERS: {
    meaning: 'The last four characters of the id number are equal, the names are not.',
    todo: 'Make sure that both reports are about one person before you use the result.',
  },
  HOLDER_NOT_COMPARABLE: {
    meaning: 'There is no name or id number to compare, so it is not certain that both reports are about one person.',
    todo: 'Make sure of it yourself.',
  },
  REPORT_DATE_UNKNOWN: {
    meaning: 'At least one report has no time, so nobody can tell which is newer; there is no verdict.',
    todo: 'Compare again with complete reports, first page included.',
  },
  OLD_REPORT_NOT_RECONCILED: {
    meaning: 'The old report does not match its own counts, so an account may be missing; there is no verdict.',
    todo: 'Run `loanclose parse OLD` to see what does not match.',
  },
  NEW_REPORT_NOT_RECONCILED: {
    meaning: 'The new report does not match its own counts, so an account may be missing; there is no verdict.',
    todo: 'Run `loanclose parse NEW` to see what does not match.',
  },
  OPEN_COUNT_DISAGREES: {
    meaning:
      'The printed number of open accounts fell by another figure than what was read of the accounts; there is no verdict.',
    todo: 'Look in the summaries of both reports for the column that does not match.',
  },
  NEW_REPORT_TOO_OLD: {
    meaning:
      'The newer report is more than 90 days old. It does not say how things stand today, so no days from today on are given.',
    todo: 'Get a new report first, then compare again.',
  },
  DIFFERENT_LAYOUTS: {
    meaning:
      'One report is brief and the other detailed, so accounts are matched by institution, kind and day of opening; where several fit it is a guess.',
    todo: 'For a sure result, compare two reports of one layout.',
  },
  FACILITIES_NOT_PRINTED: {
    meaning:
      'The old report lists facility agreements, and the layout of the new one does not print them, so their closing cannot be seen.',
    todo: 'Get a detailed report to compare with.',
  },
  LATE_MARK_APPEARED: {
    meaning: 'A late mark that the older report did not print.',
    todo: 'Check it against your proof of payment. If it is wrong, dispute it: `loanclose letter LENDER --kind late-mark`.',
  },
  NOW_PAID_OFF: {
    meaning:
      'An account that was in use in the older report and is paid off now, and still open. This comparison does not count it; a new plan does.',
    todo: 'Run `loanclose plan NEW` to see how to close it.',
  },
  MATCH_GUESSED: {
    meaning:
      'It is a guess which account of one report is which of the other, for example two opened with one lender on one day.',
    todo: 'Compare the entries yourself.',
  },
  CARD_CURRENCY_STILL_OPEN: {
    meaning: 'Only one currency account of a card is closed, the others are open, so the card is not closed.',
    todo: 'Ask the bank to close the accounts in every currency.',
  },
  ACCOUNT_TRANSFERRED: {
    meaning: 'The account was transferred. That is not a closure: somebody else holds it now.',
    todo: 'Ask who holds it and whether anything is owed.',
  },
  ACCOUNT_GONE: {
    meaning:
      'An account of the old report is not in the new one. Closed accounts usually stay listed, so this does not prove a closure.',
    todo: 'Ask the institution and get a certificate.',
  },
  FACILITY_GONE_UNPROVEN: {
    meaning:
      'The facility is no longer printed, but accounts under it are open or the new report is not complete, so this proves nothing.',
    todo: 'Close the accounts under it first, then get a new report.',
  },
  FACILITY_SPENT_STILL_PRINTED: {
    meaning: 'The facility is still printed with a limit of 0 and past its end; perhaps it has just not been removed.',
    todo: 'Ask the institution whether the agreement has ended.',
  },
};
