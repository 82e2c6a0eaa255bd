import * as z from 'zod';

/**
 * What a person found on paper where a figure was read with doubt: `right`, what was read stands there; `other`, something else does; `none`,
 * it is printed as `--`; `unreadable`, nobody can tell, and it stays in doubt.
 */
export const FINDINGS_ON_PAPER = ['right', 'other', 'none', 'unreadable'] as const;

export const CorrectionSchema = z.strictObject({
  /** Key of the account as it was read, before anything was corrected. */
  accountKey: z.string(),
  /** A name out of `Account.doubtful`. */
  field: z.string(),
  found: z.enum(FINDINGS_ON_PAPER),
  /** What stands on paper, as `Account` has it; null where nothing or nothing legible does. */
  value: z.union([z.number(), z.string(), z.boolean()]).nullable(),
});
export type Correction = z.infer<typeof CorrectionSchema>;

/** `figures` writes it, `--corrections` takes it. It belongs to one report: the same number, or the same file. */
export const CorrectionsSchema = z.strictObject({
  schema: z.literal('loanclose/corrections@1'),
  reportNumber: z.string().nullable(),
  /** Of the file that was read, hexadecimal; of several, of one behind the other. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  corrections: z.array(CorrectionSchema),
});
export type Corrections = z.infer<typeof CorrectionsSchema>;
