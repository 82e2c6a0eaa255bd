import * as z from 'zod';
import {DIAGNOSTIC_CODES} from './diagnostic-codes.ts';
import {SEVERITIES} from './vocabulary.ts';

/** Where a value stands in the document: page and line from 1, and the words that were read. */
export const SpanSchema = z.strictObject({page: z.int().min(1), line: z.int().min(1), text: z.string()});
export type Span = z.infer<typeof SpanSchema>;

/** Something the reader should know although the work went on. The sentence for people is made in src/text from `code` and `args`. */
export const DiagnosticSchema = z.strictObject({
  code: z.enum(DIAGNOSTIC_CODES),
  severity: z.enum(SEVERITIES),
  args: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
  span: SpanSchema.nullable(),
});
export type Diagnostic = z.infer<typeof DiagnosticSchema>;
