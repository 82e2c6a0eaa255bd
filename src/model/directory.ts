import {z} from 'zod';
import {DaySchema, MonthSchema} from './calendar.ts';
import {CHANNELS, CONFIDENCES, LENDER_KINDS, RELATION_BASES, TRUSTS} from './vocabulary.ts';

const Id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
/** Every fact of the directory says who says so and how sure that makes us. `trust` is computed from the sources by the build. */
const sourced = {
  sources: z.array(z.string()),
  confidence: z.enum(CONFIDENCES),
  trust: z.enum(TRUSTS),
};

export const PhoneSchema = z.strictObject({
  /** As dialled, digits and hyphens. A quoted string in YAML, never a number. */
  number: z.string(),
  label: z.string(),
  hours: z.string().nullable(),
  note: z.string().nullable(),
  ...sourced,
});
export type Phone = z.infer<typeof PhoneSchema>;

export const RelationSchema = z.strictObject({
  app: Id,
  basis: z.enum(RELATION_BASES),
  from: z.union([MonthSchema, z.string().regex(/^\d{4}$/)]).nullable(),
  until: z.union([MonthSchema, z.string().regex(/^\d{4}$/)]).nullable(),
  ...sourced,
});
export type Relation = z.infer<typeof RelationSchema>;

/** What a path closes: the line, the agreement, the login account. A path that closes one of them does not close the others. */
export const CLOSING_SCOPES = ['line', 'agreement', 'account'] as const;

export const ReportingWindowSchema = z.strictObject({
  minDays: z.int().min(0).nullable(),
  maxDays: z.int().min(0).nullable(),
  unit: z.enum(['working', 'calendar']),
});
export type ReportingWindow = z.infer<typeof ReportingWindowSchema>;

export const ClosingPathSchema = z.strictObject({
  /** The product this path is for, where an app has several (花呗, 信用购). */
  product: z.string().nullable(),
  channel: z.enum(CHANNELS),
  steps: z.array(z.string()).min(1),
  needs: z.array(z.string()),
  scope: z.array(z.enum(CLOSING_SCOPES)),
  /** How long the lender says it takes until the report shows it. */
  update: ReportingWindowSchema.nullable(),
  ...sourced,
});
export type ClosingPath = z.infer<typeof ClosingPathSchema>;

export const CertificatePathSchema = z.strictObject({
  channel: z.enum(CHANNELS).nullable(),
  steps: z.array(z.string()).min(1),
  needs: z.array(z.string()),
  ...sourced,
});
export type CertificatePath = z.infer<typeof CertificatePathSchema>;

export const ObsoleteSchema = z.strictObject({
  reason: z.enum(['renamed', 'merged', 'acquired', 'left-lending', 'closed-down', 'duplicate']),
  redirectTo: Id.nullable(),
  sources: z.array(z.string()),
});

const shared = {
  id: Id,
  name: z.string(),
  aliases: z.array(z.string()),
  phones: z.array(PhoneSchema),
  closing: z.array(ClosingPathSchema),
  certificate: z.array(CertificatePathSchema),
  /** What sources disagree on, kept and shown. Numbers named here are never offered unless they also stand under phones. */
  conflicts: z.array(z.string()),
  notes: z.array(z.string()),
  updatedOn: DaySchema,
  obsolete: ObsoleteSchema.nullable(),
};

/** 资方: the legal entity that the report names. */
export const FunderSchema = z.strictObject({
  ...shared,
  formerNames: z.array(z.strictObject({name: z.string(), until: z.string().nullable()})),
  kind: z.enum(LENDER_KINDS),
  /** Decides the escalation channel: NFRA (12378) or the provincial financial authority of the place in its name. */
  regulator: z.enum(['nfra', 'local', 'csrc', 'other']),
  licenceCode: z.string().nullable(),
  site: z.string().nullable(),
  apps: z.array(RelationSchema),
});
export type Funder = z.infer<typeof FunderSchema>;

/** What a person knows: an app or product name. */
export const AppSchema = z.strictObject({
  ...shared,
  operator: z.string().nullable(),
  /** Automatic debits, memberships and renewals to end before closing. */
  charges: z.array(z.strictObject({text: z.string(), ...sourced})),
});
export type App = z.infer<typeof AppSchema>;

/** The compiled directory: what the build writes as JSON from data/lenders.yaml and data/apps.yaml. */
export const DirectorySchema = z.strictObject({
  updatedOn: DaySchema,
  funders: z.array(FunderSchema),
  apps: z.array(AppSchema),
});
export type Directory = z.infer<typeof DirectorySchema>;
