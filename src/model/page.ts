import * as z from 'zod';

/** What `page --json` prints: where the page lies that opens in a browser by itself. */
export const PageSchema = z.strictObject({
  schema: z.literal('loanclose/page@1'),
  path: z.string(),
  bytes: z.int(),
  /** 64 hexadecimal digits, of the page and of every copy of it. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** What was written with `-o`. */
  written: z.array(z.string()),
});
export type Page = z.infer<typeof PageSchema>;
