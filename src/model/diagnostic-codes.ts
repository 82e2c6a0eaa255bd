import type {Severity} from './vocabulary.ts';

/**
 * Every code that a diagnostic can have, with its severity: `error` where an account, a figure or a verdict may be wrong, `warning` where
 * something needs a look, `info` where nothing depends on it. The sentences are in src/text, the meanings in docs/diagnostics.md.
 * Free of zod, like vocabulary.ts.
 */
export const DIAGNOSTICS = {
  // the source
  PAGES_WITHOUT_TEXT: 'warning',
  PICTURES_NOT_READ: 'warning',
  PICTURES_UNREADABLE: 'warning',
  CHARACTERS_UNREADABLE: 'warning',
  LAYERS_HIDDEN: 'warning',
  LAYERS_UNKNOWN: 'error',
  PAGES_REORDERED: 'info',
  PAGES_REPEATED: 'info',
  PAGES_MISSING: 'error',
  PAGES_DISAGREE: 'error',
  PAGES_UNNUMBERED: 'warning',
  SECOND_OPINION_UNUSED: 'info',
  SEVERAL_REPORTS: 'error',
  // the report as a whole
  REPORT_CUT_SHORT: 'error',
  REPORT_TIME_MISSING: 'warning',
  HEADER_UNREADABLE: 'warning',
  NO_ACCOUNTS_READ: 'error',
  SUMMARY_MISSING: 'warning',
  SUMMARY_UNREADABLE: 'error',
  INQUIRIES_UNREADABLE: 'error',
  INQUIRY_REASON_UNKNOWN: 'info',
  LENDER_NAMES_MASKED: 'warning',
  ACCOUNTS_NOT_ALL_PRINTED: 'warning',
  // a sentence, an account, a facility or a liability
  SENTENCE_NOT_READ: 'error',
  TEXT_LEFT: 'warning',
  CLAUSE_UNKNOWN: 'warning',
  VALUE_UNREADABLE: 'error',
  VALUE_MISSING: 'warning',
  STATUS_UNKNOWN: 'warning',
  STATUS_CONFLICT: 'error',
  UNKNOWN_STATUS: 'warning',
  CLOSING_DATE_MISSING: 'info',
  LIABILITY_UNREADABLE: 'warning',
  ACCOUNT_ID_REPEATED: 'warning',
  ACCOUNT_REOPENED: 'warning',
  INSTALLMENT_IN_USE: 'warning',
  FACILITY_LIKELY: 'info',
  FACILITY_NOT_PRINTED: 'warning',
  // the cells of the detailed edition
  CELLS_NEED_POSITIONS: 'error',
  BLOCK_UNREADABLE: 'error',
  BLOCK_WITHOUT_TITLE: 'warning',
  FAMILY_ASSUMED: 'warning',
  FAMILY_LABEL_MISMATCH: 'warning',
  UNKNOWN_LABEL: 'warning',
  LABEL_ASSUMED: 'info',
  UNKNOWN_ROW: 'warning',
  STRAY_CHARACTER: 'info',
  TEXT_UNSTEADY: 'warning',
  // a table of accounts
  CSV_ACCOUNTS_ONLY: 'info',
  CSV_NO_ROWS: 'warning',
  CSV_QUOTES_BROKEN: 'error',
  CSV_COLUMN_UNKNOWN: 'warning',
  CSV_COLUMN_TWICE: 'error',
  CSV_STATUS_MISSING: 'error',
  CSV_STATUS_UNKNOWN: 'error',
  CSV_ROW_SHORT: 'warning',
  CSV_ROW_SHIFTED: 'error',
  CSV_ROW_TWICE: 'warning',
  CSV_TOTAL_ROW: 'info',
  CSV_INSTITUTION_MISSING: 'error',
  CSV_VALUE_MISSING: 'error',
  CSV_VALUE_UNREADABLE: 'error',
  CSV_KIND_INFERRED: 'warning',
  CSV_SEVERAL_REPORTS: 'error',
  // what was read with doubt
  FIGURE_DOUBTFUL: 'warning',
  FACILITY_DOUBTFUL: 'warning',
  LIABILITY_DOUBTFUL: 'warning',
  SUMMARY_DOUBTFUL: 'warning',
  REPORT_TIME_DOUBTFUL: 'warning',
  INQUIRIES_DOUBTFUL: 'warning',
  CORRECTION_UNUSED: 'warning',
  // two reports compared
  ENGINES_DIFFER: 'warning',
  HOLDER_NAME_DIFFERS: 'warning',
  HOLDER_NOT_COMPARABLE: 'warning',
  REPORT_DATE_UNKNOWN: 'error',
  OLD_REPORT_NOT_RECONCILED: 'error',
  NEW_REPORT_NOT_RECONCILED: 'error',
  OPEN_COUNT_DISAGREES: 'error',
  NEW_REPORT_TOO_OLD: 'warning',
  DIFFERENT_LAYOUTS: 'warning',
  FACILITIES_NOT_PRINTED: 'warning',
  LATE_MARK_APPEARED: 'warning',
  NOW_PAID_OFF: 'warning',
  MATCH_GUESSED: 'warning',
  CARD_CURRENCY_STILL_OPEN: 'warning',
  ACCOUNT_TRANSFERRED: 'warning',
  ACCOUNT_GONE: 'warning',
  FACILITY_GONE_UNPROVEN: 'warning',
  FACILITY_SPENT_STILL_PRINTED: 'info',
} as const satisfies Readonly<Record<string, Severity>>;

export type DiagnosticCode = keyof typeof DIAGNOSTICS;

/** In the order of the table. */
export const DIAGNOSTIC_CODES = Object.keys(DIAGNOSTICS).filter(isDiagnosticCode);

export function isDiagnosticCode(word: string): word is DiagnosticCode {
  return Object.hasOwn(DIAGNOSTICS, word);
}
