import type {TextKey} from './text/index.ts';

/**
 * Known ways to fail. A `LoancloseError` is something the user can act on; anything else that is thrown is a fault of ours.
 * Sentences live in src/text, keyed by `code`; `args` fills them. Neither may hold text of the document.
 */
export const EXIT = {
  done: 0,
  checkFailed: 1,
  usage: 2,
  input: 3,
  notReconciled: 4,
  directory: 5,
  fault: 70,
  interrupted: 130,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Every error code and the exit code it ends the process with. */
export const ERROR_EXIT = {
  FILE_NOT_FOUND: EXIT.input,
  UNSUPPORTED_FORMAT: EXIT.input,
  PDF_PASSWORD_NEEDED: EXIT.input,
  PDF_PASSWORD_WRONG: EXIT.input,
  PDF_NO_TEXT_LAYER: EXIT.input,
  PDF_TEXT_UNREADABLE: EXIT.input,
  PDF_DAMAGED: EXIT.input,
  NOT_A_CREDIT_REPORT: EXIT.input,
  ENTERPRISE_REPORT: EXIT.input,
  UNSUPPORTED_GENERATION: EXIT.input,
  EMPTY_INPUT: EXIT.input,
  FILE_TOO_LARGE: EXIT.input,
  OCR_NOT_INSTALLED: EXIT.input,
  DIFFERENT_PERSONS: EXIT.input,
  CASE_NOT_FOUND: EXIT.input,
  CASE_BUSY: EXIT.input,
  CASE_DAMAGED: EXIT.input,
  CASE_NEWER: EXIT.input,
  CASE_EXISTS: EXIT.usage,
  REPORTS_REVERSED: EXIT.usage,
  SAME_REPORT: EXIT.usage,
  NOT_THIS_REPORT: EXIT.usage,
  LENDER_NOT_FOUND: EXIT.usage,
  LENDER_AMBIGUOUS: EXIT.usage,
  DIRECTORY_INVALID: EXIT.directory,
  NOT_INTERACTIVE: EXIT.usage,
  BAD_OPTION: EXIT.usage,
  WRITE_FAILED: EXIT.fault,
} as const satisfies Record<string, ExitCode>;
export type ErrorCode = keyof typeof ERROR_EXIT;

/** A reason for which there is a sentence of its own, `error.CODE.reason`. */
export type ErrorReason =
  Extract<TextKey, `error.${ErrorCode}.${string}`> extends `error.${ErrorCode}.${infer Reason}` ? Reason : never;

export type ErrorArgs = Readonly<Record<string, string | number>> & {readonly reason?: ErrorReason};

export class LoancloseError extends Error {
  override readonly name = 'LoancloseError';
  readonly exitCode: ExitCode;
  constructor(
    readonly code: ErrorCode,
    readonly args: ErrorArgs = {},
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.exitCode = ERROR_EXIT[code];
  }
}

/** Ctrl-C while something was computed. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}
