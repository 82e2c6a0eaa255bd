import * as z from 'zod';
import {OfferedPhoneSchema} from './lender.ts';
import {DESKS} from './vocabulary.ts';

/** Whose the number is: of a lender, of an app alone, of an authority; disputed, or in nobody's record. */
const KNOWN = ['lender', 'app', 'public', 'disputed', 'unknown'] as const;

/** What is known of a phone number. `advice` is for people, in the language chosen. */
export const PhoneCheckSchema = z.strictObject({
  schema: z.literal('loanclose/number@1'),
  /** As it was typed. */
  number: z.string(),
  known: z.enum(KNOWN),
  /** The records that list it. An authority has no id, label or sources. */
  whose: z.array(
    z.strictObject({
      id: z.string().nullable(),
      name: z.string(),
      phone: OfferedPhoneSchema.nullable(),
    }),
  ),
  /** Null for a number that is nobody's. */
  desk: z.enum(DESKS).nullable(),
  /** Whether it may be dialled without looking it up first. */
  dial: z.boolean(),
  /** In nobody's record and too long for the short code that it begins like: it may imitate one. */
  suspicious: z.boolean(),
  /** Why it is never offered, and who says so; null for a number that is not disputed. */
  disputed: z.strictObject({why: z.string(), sources: z.array(z.string())}).nullable(),
  advice: z.string(),
});
export type PhoneCheck = z.infer<typeof PhoneCheckSchema>;
