import * as z from 'zod';
import {PlanSchema} from './plan.ts';
import {PrintedReportSchema} from './report.ts';

/** One line of `loanclose batch`: one report, read or not. */
export const BatchLineSchema = z.strictObject({
  schema: z.literal('loanclose/batch@1'),
  /** Below the folder with `/`, else as given. */
  file: z.string(),
  /** Of its bytes; null where they could not be read. */
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
  /** What the command for this file alone would have ended with. */
  exit: z.int(),
  error: z.strictObject({code: z.string()}).nullable(),
  /** Milliseconds of reading. */
  ms: z.number().min(0),
  result: z.union([PrintedReportSchema, PlanSchema]).nullable(),
});
export type BatchLine = z.infer<typeof BatchLineSchema>;
