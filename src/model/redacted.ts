import * as z from 'zod';

/** What `redact --json` prints: the text of the copy, pages divided by form feeds. */
export const RedactedSchema = z.strictObject({
  schema: z.literal('loanclose/redacted@1'),
  text: z.string(),
});
export type Redacted = z.infer<typeof RedactedSchema>;
