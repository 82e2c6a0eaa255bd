import * as z from 'zod';
import {DaySchema} from './calendar.ts';
import {ItemLenderSchema, OfferedAppSchema} from './lender.ts';

/** `skipped`: the person went on without an answer. */
export const OUTCOMES = ['done', 'refused', 'skipped'] as const;

export const CallAskSchema = z.strictObject({
  /** What was asked, as the script has it. */
  ask: z.string(),
  outcome: z.enum(OUTCOMES),
  /** What the other side said, in the words of the script or in the person's own. */
  heard: z.array(z.string()),
});
export type CallAsk = z.infer<typeof CallAskSchema>;

/** Notes of one call. Holds neither the name nor the id number of the person; what was not noted is null. */
export const CallSchema = z.strictObject({
  schema: z.literal('loanclose/call@1'),
  calledOn: DaySchema,
  lender: ItemLenderSchema,
  app: OfferedAppSchema.nullable(),
  scenario: z.string(),
  /** Account of the report that the call was about; null without a report. */
  accountKey: z.string().nullable(),
  /** `hung-up`: the other side asked for what nobody may be given. `stopped`: the person broke off. */
  ended: z.enum(['finished', 'hung-up', 'stopped']),
  number: z.string().nullable(),
  agent: z.string().nullable(),
  asks: z.array(CallAskSchema),
  ticket: z.string().nullable(),
  promisedOn: DaySchema.nullable(),
  /** Everything else that the script says to write down. */
  notes: z.array(z.strictObject({label: z.string(), text: z.string()})),
});
export type Call = z.infer<typeof CallSchema>;
export type Outcome = (typeof OUTCOMES)[number];
