import * as z from 'zod';

/** One thing that is wrong with a file of the directory. */
const LintFindingSchema = z.strictObject({
  file: z.string(),
  line: z.int().min(0),
  rule: z.string(),
  severity: z.enum(['error', 'warning']),
  message: z.string(),
  suggestion: z.string(),
});
export type LintFinding = Readonly<z.infer<typeof LintFindingSchema>>;

/** What `lenders lint --json` prints. */
export const LintSchema = z.strictObject({
  schema: z.literal('loanclose/lint@1'),
  findings: z.array(LintFindingSchema),
});
export type Lint = z.infer<typeof LintSchema>;
