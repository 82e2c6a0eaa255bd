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
};
