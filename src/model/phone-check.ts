import {z} from 'zod';
import {DisputedNumberSchema} from './directory.ts';
import {OfferedPhoneSchema} from './lender.ts';

/** What `lenders check --json` prints: what is known of a phone number. */
export const PhoneCheckSchema = z.strictObject({
  schema: z.literal('loanclose/number@1'),
  /** As it was typed. */
  number: z.string(),
  /** Records that list it; empty when none does. */
  known: z.array(OfferedPhoneSchema.extend({id: z.string(), name: z.string()})),
  /** Why it is never offered, when sources disagree on it. */
  disputed: DisputedNumberSchema.nullable(),
  /** In nobody's record and too long for the short code that it begins like: it may imitate one. */
  suspicious: z.boolean(),
});
export type PhoneCheck = z.infer<typeof PhoneCheckSchema>;
