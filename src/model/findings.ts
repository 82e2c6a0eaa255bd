import {DIAGNOSTICS, type DiagnosticCode} from './diagnostic-codes.ts';
import type {Diagnostic, Span} from './diagnostics.ts';

/** What was noticed on the way. The code decides how severe it is. */
export class Findings {
  readonly diagnostics: Diagnostic[] = [];

  /** @param span null where it concerns no place of the document */
  add(code: DiagnosticCode, span: Span | null = null, args: Diagnostic['args'] = {}): void {
    this.diagnostics.push({code, severity: DIAGNOSTICS[code], args, span});
  }
}
