import * as z from 'zod';
import {CASE_CHECKS} from './case-check-codes.ts';

/** What `case check`, `case encrypt` and `case decrypt` print with `--json`. */
export const CaseCheckSchema = z.strictObject({
  schema: z.literal('loanclose/case-check@1'),
  path: z.string(),
  encrypted: z.boolean(),
  /** Whether none of the checks is a fault. */
  ok: z.boolean(),
  checks: z.array(
    z.strictObject({
      code: z.enum(CASE_CHECKS),
      status: z.enum(['ok', 'note', 'fault']),
      args: z.record(z.string(), z.union([z.string(), z.number()])),
    }),
  ),
});
export type CaseCheck = z.infer<typeof CaseCheckSchema>;
