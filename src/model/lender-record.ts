import * as z from 'zod';
import {AppSchema, FunderSchema} from './directory.ts';

/** What `lenders show --json` prints: one record of the directory, whole. */
export const LenderRecordSchema = z.strictObject({
  schema: z.literal('loanclose/lender@1'),
  type: z.enum(['funder', 'app']),
  record: z.union([FunderSchema, AppSchema]),
});
export type LenderRecord = z.infer<typeof LenderRecordSchema>;
