import type {Diagnostic, Span} from '../../model/diagnostics.ts';
import type {Severity} from '../../model/vocabulary.ts';

/** Every code that the detailed reader can give, with its severity. The words are in src/text. */
export const DETAILED_CODES = {
  VALUE_UNREADABLE: 'warning',
  VALUE_MISSING: 'warning',
  STRAY_CHARACTER: 'info',
  TEXT_UNSTEADY: 'warning',
  UNKNOWN_LABEL: 'warning',
  LABEL_ASSUMED: 'info',
  UNKNOWN_ROW: 'warning',
  UNKNOWN_STATUS: 'warning',
  STATUS_UNKNOWN: 'warning',
  CLOSING_DATE_MISSING: 'info',
  FAMILY_ASSUMED: 'warning',
  FAMILY_LABEL_MISMATCH: 'warning',
  BLOCK_WITHOUT_TITLE: 'warning',
  BLOCK_UNREADABLE: 'error',
  CELLS_NEED_POSITIONS: 'error',
  ACCOUNT_ID_REPEATED: 'warning',
  ACCOUNT_REOPENED: 'warning',
  INSTALLMENT_IN_USE: 'warning',
  FACILITY_LIKELY: 'info',
  FACILITY_NOT_PRINTED: 'warning',
  LENDER_NAMES_MASKED: 'warning',
  ACCOUNTS_NOT_ALL_PRINTED: 'warning',
  INQUIRIES_UNREADABLE: 'warning',
  SUMMARY_MISSING: 'warning',
  REPORT_TIME_MISSING: 'warning',
  NO_ACCOUNTS_READ: 'error',
  SUMMARY_UNREADABLE: 'warning',
  PAGES_REORDERED: 'info',
} as const satisfies Record<string, Severity>;
export type DetailedCode = keyof typeof DETAILED_CODES;

/** What the reader noticed on the way. */
export class Findings {
  readonly diagnostics: Diagnostic[] = [];

  add(code: DetailedCode, span: Span | null, args: Diagnostic['args'] = {}): void {
    this.diagnostics.push({code, severity: DETAILED_CODES[code], args, span});
  }
}
