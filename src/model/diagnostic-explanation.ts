import * as z from 'zod';
import {DIAGNOSTIC_CODES} from './diagnostic-codes.ts';
import {SEVERITIES} from './vocabulary.ts';

/** What one code means and what to do, in the language that was asked for. */
export const DiagnosticExplanationSchema = z.strictObject({
  schema: z.literal('loanclose/explanation@1'),
  code: z.enum(DIAGNOSTIC_CODES),
  severity: z.enum(SEVERITIES),
  meaning: z.string(),
  todo: z.string(),
});
export type DiagnosticExplanation = z.infer<typeof DiagnosticExplanationSchema>;
