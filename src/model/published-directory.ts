import * as z from 'zod';
import {ClosingPathSchema, FunderSchema, IdSchema, ObsoleteSchema} from './directory.ts';
import {CHANNELS, CONFIDENCES, LENDER_KINDS, RELATION_BASES, TRUSTS} from './vocabulary.ts';

/** Who says a fact, as a reader can follow it. */
export const ProofSchema = z.strictObject({
  /** A URL, `github:owner/repository/path@commit` or a key. */
  ref: z.string(),
  title: z.string(),
  url: z.string().nullable(),
  /** The words of the source, letter for letter; null where nobody quotes them. */
  quote: z.string().nullable(),
  /** `YYYY-MM-DD`: somebody read them there. */
  seenOn: z.string().nullable(),
  /** When the source was printed, as exactly as it is known. */
  printedOn: z.string().nullable(),
});
export type Proof = z.infer<typeof ProofSchema>;

const proven = {
  confidence: z.enum(CONFIDENCES),
  trust: z.enum(TRUSTS),
  /** When the newest source that counts was printed, or the day on which somebody saw it with the institution itself; null where none says. */
  asOf: z.string().nullable(),
  sources: z.array(ProofSchema),
};

const PageSchema = z.string().regex(/^[a-z]+\/[a-z0-9-]+\.html$/);

/** A record at the other end of a relation: an app of a lender, a lender of an app. */
const LinkSchema = z.strictObject({id: IdSchema, name: z.string(), page: PageSchema});

export const PublishedRecordSchema = z.strictObject({
  id: IdSchema,
  type: z.enum(['lender', 'app']),
  name: z.string(),
  /** Path of its page on the site. */
  page: PageSchema,
  aliases: z.array(z.string()),
  /** What the report prints for it: the legal name and former ones. Empty for an app, which is never printed. */
  onReportAs: z.array(z.string()),
  kind: z.enum(LENDER_KINDS).nullable(),
  regulator: FunderSchema.shape.regulator.nullable(),
  site: z.string().nullable(),
  operator: z.string().nullable(),
  obsolete: z.strictObject({reason: ObsoleteSchema.shape.reason, next: LinkSchema.nullable()}).nullable(),
  relations: z.array(
    z.strictObject({
      ...LinkSchema.shape,
      basis: z.enum(RELATION_BASES),
      from: z.string().nullable(),
      until: z.string().nullable(),
      ...proven,
    }),
  ),
  phones: z.array(
    z.strictObject({
      number: z.string(),
      page: PageSchema,
      label: z.string(),
      hours: z.string().nullable(),
      dial: z.boolean(),
      ...proven,
    }),
  ),
  closing: z.array(
    z.strictObject({
      product: z.string().nullable(),
      channel: z.enum(CHANNELS),
      scope: ClosingPathSchema.shape.scope,
      steps: z.array(z.string()),
      needs: z.array(z.string()),
      note: z.string().nullable(),
      ...proven,
    }),
  ),
  certificate: z.array(
    z.strictObject({
      channel: z.enum(CHANNELS).nullable(),
      steps: z.array(z.string()),
      needs: z.array(z.string()),
      ...proven,
    }),
  ),
  charges: z.array(z.strictObject({text: z.string(), ...proven})),
  notes: z.array(z.string()),
  conflicts: z.array(z.string()),
  /** The day on which the record was last edited, which is not that of its facts. */
  updatedOn: z.string(),
});
export type PublishedRecord = z.infer<typeof PublishedRecordSchema>;

export const PublishedNumberSchema = z.strictObject({
  number: z.string(),
  page: PageSchema,
  /** Whose it is, as far as anybody says. A disputed number is nobody's. */
  whose: z.array(
    z.strictObject({
      ...LinkSchema.shape,
      label: z.string(),
      hours: z.string().nullable(),
      dial: z.boolean(),
      ...proven,
    }),
  ),
  /** Why it is never offered; null for a number that is not disputed. */
  disputed: z.string().nullable(),
  /** The authority that everybody may dial there; null for the number of anybody else. */
  authority: z.string().nullable(),
});
export type PublishedNumber = z.infer<typeof PublishedNumberSchema>;

/** The directory as the site publishes it: every record and every number with its sources in words. */
export const PublishedDirectorySchema = z.strictObject({
  schema: z.literal('loanclose/directory@1'),
  updatedOn: z.string(),
  records: z.array(PublishedRecordSchema),
  numbers: z.array(PublishedNumberSchema),
});
export type PublishedDirectory = z.infer<typeof PublishedDirectorySchema>;
