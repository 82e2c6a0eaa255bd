import * as z from 'zod';
import {LONGEST_WAIT} from '../account/days.ts';
import {DaySchema} from '../model/calendar.ts';
import {
  AppSchema,
  CertificatePathSchema,
  ClosingPathSchema,
  DisputedNumberSchema,
  FunderSchema,
  IdSchema,
  ObsoleteSchema,
  PhoneSchema,
  RelationSchema,
  SomeDaySchema,
  SourceSchema,
} from '../model/directory.ts';

/*
 * What a person writes in data/*.yaml and in an overlay: the records of the model, where an absent field is empty and what is computed from the
 * sources is never written. That facts have sources is checked by the lint. `note` and `notes` are for people, `research` for those who keep
 * the directory: it never leaves these files.
 */
const Text = z.string().min(1);
const Texts = z.array(Text).default([]);
const text = Text.nullable().default(null);

const CitationSchema = z.strictObject({
  ref: Text,
  /** The words of the source that say it, letter for letter; `…` for what is left out. */
  quote: text,
  /** The day on which somebody read them there. */
  seenOn: DaySchema.nullable().default(null),
  /** When the source was printed. */
  printedOn: SomeDaySchema.nullable().default(null),
});
/** Who says a fact, and in which words. */
export type Citation = z.infer<typeof CitationSchema>;

/** A bare reference is a citation that nobody quotes. */
export const cite = (ref: string): Citation => ({ref, quote: null, seenOn: null, printedOn: null});

const Citations = z.array(z.union([Text.transform(cite), CitationSchema])).default([]);
/** What the build computes of a fact is replaced by what a person writes of it. */
const COMPUTED = {trust: true, grade: true, asOf: true} as const;
const cited = {
  sources: Citations,
  /** The day on which somebody saw it where the institution prints it itself: its app, a contract, a card, its site. */
  checkedOn: DaySchema.nullable().default(null),
};

const PhoneEntrySchema = PhoneSchema.omit(COMPUTED).extend({
  number: z.string('a phone number is a quoted string'),
  hours: text,
  note: text,
  research: text,
  desk: PhoneSchema.shape.desk.default('own'),
  holder: text,
  of: PhoneSchema.shape.of.default(null),
  needsAreaCode: z.boolean().default(false),
  ...cited,
});
export type PhoneEntry = z.infer<typeof PhoneEntrySchema>;

/** A number of the register, to which records point by the number. */
export const LineEntrySchema = PhoneEntrySchema.omit({of: true}).extend({holder: Text});
export type LineEntry = z.infer<typeof LineEntrySchema>;

const RelationEntrySchema = RelationSchema.omit(COMPUTED).extend({
  from: RelationSchema.shape.from.default(null),
  until: RelationSchema.shape.until.default(null),
  ...cited,
});
const Wait = z.int().min(0).max(LONGEST_WAIT);
const ClosingEntrySchema = ClosingPathSchema.omit(COMPUTED).extend({
  product: text,
  app: ClosingPathSchema.shape.app.default(null),
  needs: Texts,
  update: ClosingPathSchema.shape.update
    .unwrap()
    .extend({minDays: Wait.nullable().default(null), maxDays: Wait.nullable().default(null)})
    .nullable()
    .default(null),
  note: text,
  research: text,
  ...cited,
});
const CertificateEntrySchema = CertificatePathSchema.omit(COMPUTED).extend({
  channel: CertificatePathSchema.shape.channel.default(null),
  needs: Texts,
  ...cited,
});
const ObsoleteEntrySchema = ObsoleteSchema.extend({
  redirectTo: ObsoleteSchema.shape.redirectTo.default(null),
  sources: Citations,
});

const shared = {
  aliases: Texts,
  sources: Citations,
  phones: z.array(PhoneEntrySchema).default([]),
  closing: z.array(ClosingEntrySchema).default([]),
  certificate: z.array(CertificateEntrySchema).default([]),
  conflicts: Texts,
  notes: Texts,
  research: Texts,
  obsolete: ObsoleteEntrySchema.nullable().default(null),
};

export const FunderEntrySchema = FunderSchema.extend({
  ...shared,
  formerNames: z.array(z.strictObject({name: Text, until: text})).default([]),
  bankType: FunderSchema.shape.bankType.default(null),
  licenceCode: text,
  site: text,
  apps: z.array(RelationEntrySchema).default([]),
});
export type FunderEntry = z.infer<typeof FunderEntrySchema>;

export const AppEntrySchema = AppSchema.extend({
  ...shared,
  operator: text,
  inside: text,
  charges: z.array(AppSchema.shape.charges.element.omit(COMPUTED).extend(cited)).default([]),
  guideRows: AppSchema.shape.guideRows.default([]),
});
export type AppEntry = z.infer<typeof AppEntrySchema>;

const SourceEntrySchema = SourceSchema.extend({
  url: text,
  origin: text,
  printedOn: SourceSchema.shape.printedOn.default(null),
});

export const LinesFileSchema = z.strictObject({lines: z.array(LineEntrySchema)});
export const LendersFileSchema = z.strictObject({funders: z.array(FunderEntrySchema)});
export const AppsFileSchema = z.strictObject({apps: z.array(AppEntrySchema)});
export const SourcesFileSchema = z.strictObject({sources: z.record(z.string(), SourceEntrySchema)});
/** How people type names: see data/typed-names.yaml. */
export const TypedNamesFileSchema = z.strictObject({
  guide: z.record(Text, IdSchema),
  alike: z.array(z.string().min(2)),
});
export type TypedNames = z.infer<typeof TypedNamesFileSchema>;
export const DisputedFileSchema = z.strictObject({
  disputedNumbers: z.array(DisputedNumberSchema.extend({sources: Citations})),
});
export type DisputedEntry = z.infer<typeof DisputedFileSchema>['disputedNumbers'][number];
