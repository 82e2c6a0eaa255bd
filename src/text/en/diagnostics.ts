import type {Templates} from '../index.ts';

/** What the reader should know although the work went on. One key for each diagnostic code. */
export const diagnostics: Templates = {
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
    '{count} rows of the inquiry records were not understood; the list of accounts is not affected.',
  'diagnostic.REPORT_TIME_MISSING': 'The report time was not found.',
  'diagnostic.NO_ACCOUNTS_READ':
    'Not a single account was read, and the report does not say that there is no credit history. Do not take this as "no accounts".',
  'diagnostic.LIABILITY_UNREADABLE': 'One field ({field}) of a repayment liability could not be read.',
  'diagnostic.PAGES_WITHOUT_TEXT': 'No text on page(s) {pages} (blank, or an image).',
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
  'diagnostic.CSV_ROW_SHORT': 'Row {row} has fewer cells than headings; what is missing counts as not given.',
  'diagnostic.CSV_INSTITUTION_MISSING': 'Row {row} names no institution.',
  'diagnostic.CSV_NO_ROWS': 'The table has headings but no accounts.',
  'diagnostic.CSV_QUOTES_BROKEN':
    'The table has a quote that is not closed; several rows may have become one. Please check.',
  'diagnostic.CSV_SEVERAL_REPORTS':
    'The rows name different report numbers, times or holders, as if several reports were mixed; none was taken.',
};
