import * as z from 'zod';

const CharacterSchema = z.tuple([
  z.string(),
  /** Left edge, right edge, baseline, size: points. */
  z.number(),
  z.number(),
  z.number(),
  z.number(),
  /** How sure. */
  z.number(),
  /** What else it may be, and how sure that is. */
  z.tuple([z.string(), z.number()]).nullable(),
]);

const SizeSchema = z.int().min(0).max(100_000);

/** What was recognised in one picture. */
const KeptSheetSchema = z.strictObject({
  /** From 0 in its file. */
  page: z.int().min(0),
  width: z.number(),
  height: z.number(),
  dpi: z.number(),
  runs: z.array(z.strictObject({characters: z.array(CharacterSchema), strip: z.tuple([SizeSchema, SizeSchema])})),
  /** The strips one behind the other, 4 bits a pixel, two in a byte, deflated, base64. */
  strips: z.string(),
});
export type KeptSheet = z.infer<typeof KeptSheetSchema>;

/** What `--keep-reading` keeps, so that the pictures of a report are recognised once. */
export const ReadingSchema = z.strictObject({
  schema: z.literal('loanclose/reading@1'),
  /** Version of what recognised them. */
  recognizer: z.string().nullable(),
  files: z.array(z.strictObject({sha256: z.string().regex(/^[0-9a-f]{64}$/), sheets: z.array(KeptSheetSchema)})),
});
export type Reading = z.infer<typeof ReadingSchema>;
