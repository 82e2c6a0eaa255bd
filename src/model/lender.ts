import * as z from 'zod';
import {SomeDaySchema} from './directory.ts';
import {CONFIDENCES, DESKS, LENDER_KINDS, MATCHED_BY, NAME_MATCHES, RELATION_BASES, TRUSTS} from './vocabulary.ts';

/** A phone number as a plan or script offers it. `dial` is true only for official or corroborated numbers of a directory that is not too old. */
export const OfferedPhoneSchema = z.strictObject({
  number: z.string(),
  label: z.string(),
  hours: z.string().nullable(),
  desk: z.enum(DESKS),
  trust: z.enum(TRUSTS),
  sources: z.array(z.string()),
  /** When it was last seen in print, as exactly as it is known; null where no source says. */
  asOf: SomeDaySchema.nullable(),
  /** Printed so long ago that it may have changed. */
  stale: z.boolean(),
  dial: z.boolean(),
});
export type OfferedPhone = z.infer<typeof OfferedPhoneSchema>;

/** A candidate app behind a funder, best first. */
export const OfferedAppSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  basis: z.enum(RELATION_BASES),
  confidence: z.enum(CONFIDENCES),
  why: z.string(),
  chosen: z.boolean(),
});
export type OfferedApp = z.infer<typeof OfferedAppSchema>;

/** The funder of an item. For an unknown funder `id` is null and `name` is what the report prints. */
export const ItemLenderSchema = z.strictObject({
  id: z.string().nullable(),
  name: z.string(),
  kind: z.enum(LENDER_KINDS).nullable(),
  match: z.enum(NAME_MATCHES),
});
export type ItemLender = z.infer<typeof ItemLenderSchema>;

export const LenderMatchSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  kind: z.enum(LENDER_KINDS),
  /** The name, number or spelling that was found. */
  matchedOn: z.string(),
  /** What that is: a number is no name. */
  by: z.enum(MATCHED_BY),
  match: z.enum(NAME_MATCHES),
  score: z.number(),
  apps: z.array(z.strictObject({id: z.string(), name: z.string(), basis: z.enum(RELATION_BASES)})),
  phones: z.array(OfferedPhoneSchema),
  updatedOn: z.string().nullable(),
});
export type LenderMatch = z.infer<typeof LenderMatchSchema>;

export const LendersSchema = z.strictObject({
  schema: z.literal('loanclose/lenders@1'),
  query: z.string().nullable(),
  matches: z.array(LenderMatchSchema),
});
export type Lenders = z.infer<typeof LendersSchema>;
