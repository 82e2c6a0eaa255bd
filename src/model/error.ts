import * as z from 'zod';

/** What stderr carries with `--json` where a command fails. */
export const ErrorSchema = z.strictObject({
  error: z.strictObject({
    code: z.string(),
    message: z.string(),
    /** What to do; null where there is nothing. */
    hint: z.string().nullable(),
    /** With `--debug`. */
    stack: z.string().optional(),
  }),
});
export type PrintedError = z.infer<typeof ErrorSchema>;
