import * as z from 'zod';
import {ItemLenderSchema, OfferedAppSchema, OfferedPhoneSchema} from './lender.ts';
import {HEARS} from './vocabulary.ts';

/** A call script with every slot filled or left as a blank `____`. It is in Chinese; what is `English` stands beside it. */
export const ScriptSchema = z.strictObject({
  schema: z.literal('loanclose/script@1'),
  lender: ItemLenderSchema,
  app: OfferedAppSchema.nullable(),
  scenario: z.string(),
  opening: z.array(z.string()),
  /** The asks of the call in order: seven where something is to be closed. */
  checklist: z.array(z.string()),
  /** One line of English for each ask. */
  checklistEnglish: z.array(z.string()),
  /** What each ask wants to hear; null where nothing of it is noted apart. */
  hears: z.array(z.enum(HEARS).nullable()),
  branches: z.array(z.strictObject({when: z.string(), say: z.string(), english: z.string()})),
  closing: z.array(z.string()),
  never: z.array(z.string()),
  phones: z.array(OfferedPhoneSchema),
  write: z.array(z.string()),
  /** One line of English for each line of the lists of the same name. */
  english: z.strictObject({
    opening: z.array(z.string()),
    closing: z.array(z.string()),
    never: z.array(z.string()),
    write: z.array(z.string()),
  }),
  /** The few Chinese words that come back in every call. */
  gloss: z.array(z.strictObject({zh: z.string(), pinyin: z.string(), en: z.string()})),
});
export type Script = z.infer<typeof ScriptSchema>;
