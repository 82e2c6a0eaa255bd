import * as z from 'zod';
import {DaySchema} from './calendar.ts';
import {CaseProgressSchema} from './case.ts';
import {CASE_STANDINGS, DUE_CODES} from './case-vocabulary.ts';

const Due = z.strictObject({on: DaySchema, code: z.enum(DUE_CODES), itemNumbers: z.array(z.int().positive())});

/** What `today --cases FOLDER --json` prints. */
export const CasesSchema = z.strictObject({
  schema: z.literal('loanclose/cases@1'),
  today: DaySchema,
  /** The most urgent first; those that could not be read stand before those that have time. */
  cases: z.array(
    z.strictObject({
      /** Below the folder, with `/`. */
      file: z.string(),
      standing: z.enum(CASE_STANDINGS),
      /** Masked; null where it is not printed, or not read. */
      holder: z.string().nullable(),
      /** Numbers of items that were due before today. */
      overdue: z.array(z.int().positive()),
      dueToday: z.array(z.int().positive()),
      /** The first day on which something is due; null where nothing is, or where it was not read. */
      first: Due.nullable(),
      pastDueNow: z.array(z.string()),
      progress: CaseProgressSchema.nullable(),
    }),
  ),
  counts: z.strictObject({
    cases: z.int().min(0),
    overdue: z.int().min(0),
    dueToday: z.int().min(0),
    notRead: z.int().min(0),
  }),
});
export type Cases = z.infer<typeof CasesSchema>;
export type CaseLine = Cases['cases'][number];
