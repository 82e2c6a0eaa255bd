import * as z from 'zod';
import {LETTER_FACTS, LETTER_KINDS} from './vocabulary.ts';

const Text = z.string().min(1);
const Facts = z.array(z.enum(LETTER_FACTS)).min(1);
const condition = {if: Facts.optional(), unless: Facts.optional()};

/** Stands in the letter where all facts of `if` and none of `unless` hold. `en`: what it says in one line of English, for the sender. */
const ParagraphSchema = z.strictObject({text: Text, en: Text, ...condition});
export type Paragraph = z.infer<typeof ParagraphSchema>;

/** data/letters.zh-CN.yaml */
export const LetterTemplatesSchema = z.strictObject({
  letters: z
    .array(
      z.strictObject({
        id: z.enum(LETTER_KINDS),
        /** The first one that stands. */
        title: z.array(ParagraphSchema).min(1),
        to: z.enum(['lender', 'regulator']),
        body: z.array(ParagraphSchema).min(1),
        requests: z.array(ParagraphSchema).min(1),
        closing: z.array(ParagraphSchema).min(1),
        attachments: z.array(ParagraphSchema).min(1),
      }),
    )
    .refine(letters => LETTER_KINDS.every(kind => letters.filter(({id}) => id === kind).length === 1), {
      error: 'every kind of letter must stand in the list once',
    }),
});
export type LetterTemplates = z.infer<typeof LetterTemplatesSchema>;
