import * as z from 'zod';
import {TimeSchema} from './calendar.ts';

/** What `figures --json` prints: every figure that is in doubt and that nobody has looked up. */
export const FiguresSchema = z.strictObject({
  schema: z.literal('loanclose/figures@1'),
  reportNumber: z.string().nullable(),
  reportedAt: TimeSchema.nullable(),
  figures: z.array(
    z.strictObject({
      /** As a correction names it: of the account as it was read. */
      accountKey: z.string(),
      institution: z.string(),
      /** A name out of `Account.doubtful`. */
      field: z.string(),
      page: z.int().min(1),
      line: z.int().min(1),
      /** The words as they were read, in Chinese; empty where nothing was. */
      words: z.string(),
      /** What they are if the doubtful characters are what they may be else. */
      second: z.string().nullable(),
      /** The value that was made of them. */
      value: z.union([z.number(), z.string(), z.boolean()]).nullable(),
    }),
  ),
});
export type Figures = z.infer<typeof FiguresSchema>;
