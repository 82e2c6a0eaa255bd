import * as z from 'zod';
import {ItemLenderSchema} from './lender.ts';
import {LETTER_KINDS} from './vocabulary.ts';

/** A letter with every slot filled or left as a blank `____`. It is in Chinese whatever the language chosen. */
export const LetterSchema = z.strictObject({
  schema: z.literal('loanclose/letter@1'),
  kind: z.enum(LETTER_KINDS),
  lender: ItemLenderSchema,
  title: z.string(),
  addressee: z.strictObject({
    name: z.string(),
    /** `unknown`: nobody could tell who supervises the lender, and the name is a blank. */
    role: z.enum(['lender', 'nfra', 'local', 'pboc', 'unknown']),
    /** Public hotlines of the addressee; none for a lender. */
    hotlines: z.array(z.string()),
  }),
  body: z.array(z.string()),
  requests: z.array(z.string()),
  /** One line of English for each request, for the sender. */
  requestsEnglish: z.array(z.string()),
  closing: z.array(z.string()),
  /** 特此申请。此致 敬礼: how a letter ends. */
  regards: z.array(z.string()),
  attachments: z.array(z.string()),
  signature: z.array(z.string()),
  /** What the parts of the same name say, in English, for the sender. The letter is sent in Chinese. */
  english: z.strictObject({
    title: z.string(),
    body: z.array(z.string()),
    closing: z.array(z.string()),
    attachments: z.array(z.string()),
  }),
  /** Places that are left to be filled in by hand. */
  blanks: z.int().min(0),
  /** Statutes that the letter cites. */
  law: z.array(z.strictObject({id: z.string(), zh: z.string(), en: z.string(), says: z.string()})),
});
export type Letter = z.infer<typeof LetterSchema>;
