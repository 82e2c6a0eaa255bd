import * as z from 'zod';
import {DaySchema, MonthSchema} from './calendar.ts';
import {CHANNELS, CONFIDENCES, DESKS, GRADES, LENDER_KINDS, RELATION_BASES, TRUSTS} from './vocabulary.ts';

export const IdSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const Year = z.string().regex(/^\d{4}$/);
const YearOrMonth = z.union([MonthSchema, Year]);
/** As exactly as it is known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const SomeDaySchema = z.union([DaySchema, MonthSchema, Year]);

/** Every fact of the directory says who says so and how sure that makes us. All but `confidence` is computed from the sources by the build. */
const sourced = {
  /** What the sources are called: a URL, `github:owner/repository/path@commit`, a key of `sources`. */
  sources: z.array(z.string()),
  confidence: z.enum(CONFIDENCES),
  trust: z.enum(TRUSTS),
  /** That of the best source. */
  grade: z.enum(GRADES),
  /** The day on which it was last seen where the institution prints it, else when the newest source was printed; null where no source says. */
  asOf: SomeDaySchema.nullable(),
};

export const PhoneSchema = z.strictObject({
  /** As dialled, digits and hyphens. A quoted string in YAML, never a number. */
  number: z.string(),
  label: z.string(),
  hours: z.string().nullable(),
  note: z.string().nullable(),
  /** Who answers. */
  desk: z.enum(DESKS),
  /** Whose line it is, in words for people; null where nobody says. */
  holder: z.string().nullable(),
  /** The record whose line this really is: a parent bank, the platform as a whole. Null when it is the record's own. */
  of: IdSchema.nullable(),
  /** A local short code: from elsewhere the area code has to be dialled first. */
  needsAreaCode: z.boolean(),
  ...sourced,
});
export type Phone = z.infer<typeof PhoneSchema>;

export const RelationSchema = z.strictObject({
  app: IdSchema,
  basis: z.enum(RELATION_BASES),
  from: YearOrMonth.nullable(),
  until: YearOrMonth.nullable(),
  ...sourced,
});
export type Relation = z.infer<typeof RelationSchema>;

/** What a path closes: the line, the agreement, the login account. A path that closes one of them does not close the others. */
export const CLOSING_SCOPES = ['line', 'agreement', 'account'] as const;
export type ClosingScope = (typeof CLOSING_SCOPES)[number];

export const ReportingWindowSchema = z.strictObject({
  minDays: z.int().min(0).nullable(),
  maxDays: z.int().min(0).nullable(),
  unit: z.enum(['working', 'calendar']),
});
export type ReportingWindow = z.infer<typeof ReportingWindowSchema>;

export const ClosingPathSchema = z.strictObject({
  /** The product this path is for, where an app has several (花呗, 信用购). */
  product: z.string().nullable(),
  /** On a funder's record: the app through which the money was lent, when the path holds only there. */
  app: IdSchema.nullable(),
  channel: z.enum(CHANNELS),
  steps: z.array(z.string()).min(1),
  needs: z.array(z.string()),
  scope: z.array(z.enum(CLOSING_SCOPES)),
  /** How long the lender says it takes until the report shows it. */
  update: ReportingWindowSchema.nullable(),
  note: z.string().nullable(),
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
  redirectTo: IdSchema.nullable(),
  sources: z.array(z.string()),
});

const shared = {
  id: IdSchema,
  name: z.string(),
  aliases: z.array(z.string()),
  /** Who says that it exists under this name. */
  sources: z.array(z.string()),
  phones: z.array(PhoneSchema),
  closing: z.array(ClosingPathSchema),
  certificate: z.array(CertificatePathSchema),
  /** What sources disagree on, kept and shown. Numbers named here are never offered unless they also stand under phones. */
  conflicts: z.array(z.string()),
  notes: z.array(z.string()),
  updatedOn: DaySchema,
  obsolete: ObsoleteSchema.nullable(),
};

const BANK_TYPES = ['state', 'joint-stock', 'city', 'private', 'rural', 'foreign'] as const;

/** 资方: the legal entity that the report names. */
export const FunderSchema = z.strictObject({
  ...shared,
  /** `until`: YYYY, YYYY-MM or YYYY-MM-DD, where known. */
  formerNames: z.array(z.strictObject({name: z.string(), until: z.string().nullable()})),
  kind: z.enum(LENDER_KINDS),
  bankType: z.enum(BANK_TYPES).nullable(),
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
  /** The app on the phone that it is opened in, where several products share one: 支付宝 for 花呗, 借呗 and 网商贷. One login holds all of them. */
  inside: z.string().nullable(),
  /** Automatic debits, memberships and renewals to end before closing. */
  charges: z.array(z.strictObject({text: z.string(), ...sourced})),
  /** Rows of the public table of 55 platforms (source `guide-55`) that this entry answers. */
  guideRows: z.array(z.int().min(1).max(56)),
});
export type App = z.infer<typeof AppSchema>;

/**
 * A source that is named by a key, or all that come from one origin (`github:owner/repository`, `example.com`). URLs and
 * `github:owner/repository/path@commit` stand for themselves.
 */
export const SourceSchema = z.strictObject({
  title: z.string(),
  url: z.string().nullable(),
  grade: z.enum(GRADES),
  /** When it was printed, where a fact does not say it of its own source. */
  printedOn: SomeDaySchema.nullable(),
  /** Sources of one origin count once: reposts of one article, two files of one repository. */
  origin: z.string(),
});
export type Source = z.infer<typeof SourceSchema>;

/** A number that circulates for a lender and that nobody should be given. */
export const DisputedNumberSchema = z.strictObject({
  number: z.string(),
  claimedFor: z.array(IdSchema),
  why: z.string(),
  sources: z.array(z.string()),
});
export type DisputedNumber = z.infer<typeof DisputedNumberSchema>;

/** The compiled directory: what the build writes as JSON from data/*.yaml. */
export const DirectorySchema = z.strictObject({
  updatedOn: DaySchema,
  funders: z.array(FunderSchema),
  apps: z.array(AppSchema),
  sources: z.record(z.string(), SourceSchema),
  disputedNumbers: z.array(DisputedNumberSchema),
  /** Name as a public closing guide writes it, normalised → the app that the guide means. */
  guide: z.record(z.string(), IdSchema),
});
export type Directory = z.infer<typeof DirectorySchema>;

/**
 * What the build makes so that a start need not read every record: where each stands in directory.json, and every lookup of an index. Written
 * and read by src/directory/prepared-index.ts.
 */
export interface PreparedDirectory {
  readonly rest: Omit<Directory, 'funders' | 'apps'>;
  readonly funders: PreparedRecords;
  readonly apps: PreparedRecords;
  /** Key and value in turn: a normalised name, and `number kind name` of the funder, without the last where it is the key. */
  readonly names: readonly string[];
  /** Normalised name, and the numbers of apps. */
  readonly appNames: readonly string[];
  /** Id of an app, and the numbers of the funders that lend through it. */
  readonly fundersOf: readonly string[];
}

/** Records are known by their numbers, from 0 in the order of directory.json. */
export interface PreparedRecords {
  readonly ids: readonly string[];
  /** The byte of directory.json at which each begins, and where one more would. */
  readonly from: readonly number[];
}

/** What a search for a name that nothing bears needs besides the records; made by the build. */
export const DirectoryIndexSchema = z.strictObject({
  /** Per name: [full pinyin without spaces, initials]. */
  pinyin: z.record(z.string(), z.tuple([z.string(), z.string()])),
  /** Syllable without its tone → the common characters that are read so. */
  sounds: z.record(z.string(), z.string()),
  /** Groups of characters that are taken for each other without sounding alike. */
  alike: z.array(z.string()),
});
export type DirectorySpellings = z.infer<typeof DirectoryIndexSchema>;

/** Id of a record → what a source is called → the words of it that are quoted for the record. */
export interface QuotesFile {
  readonly quotes: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}
