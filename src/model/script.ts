import {z} from 'zod';
import {ItemLenderSchema, OfferedAppSchema, OfferedPhoneSchema} from './lender.ts';

/** A call script with every slot filled or left as a blank `____`. */
export const ScriptSchema = z.strictObject({
  schema: z.literal('loanclose/script@1'),
  lender: ItemLenderSchema,
  app: OfferedAppSchema.nullable(),
  scenario: z.string(),
  opening: z.array(z.string()),
  /** The seven asks of a closing call, in order. */
  checklist: z.array(z.string()),
  branches: z.array(z.strictObject({when: z.string(), say: z.string()})),
  closing: z.array(z.string()),
  never: z.array(z.string()),
  phones: z.array(OfferedPhoneSchema),
  write: z.array(z.string()),
});
export type Script = z.infer<typeof ScriptSchema>;
