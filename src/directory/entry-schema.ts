import {z} from 'zod';
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
  SourceSchema,
} from '../model/directory.ts';

/*
 * What a person writes in data/*.yaml and in an overlay: the records of the model, where an absent field is empty and
 * `trust` is never written, because it is computed from the sources. That facts have sources is checked by the lint.
 * `note` and `notes` are for people, `research` for those who keep the directory: it never leaves these files.
 */
const Text = z.string().min(1);
const Texts = z.array(Text).default([]);
const text = Text.nullable().default(null);

const PhoneEntrySchema = PhoneSchema.omit({trust: true}).extend({
  number: z.string('a phone number is a quoted string'),
  hours: text,
  note: text,
  research: text,
  of: PhoneSchema.shape.of.default(null),
  needsAreaCode: z.boolean().default(false),
  sources: Texts,
});
const RelationEntrySchema = RelationSchema.omit({trust: true}).extend({
  from: RelationSchema.shape.from.default(null),
  until: RelationSchema.shape.until.default(null),
  sources: Texts,
});
const ClosingEntrySchema = ClosingPathSchema.omit({trust: true}).extend({
  product: text,
  app: ClosingPathSchema.shape.app.default(null),
  needs: Texts,
  update: ClosingPathSchema.shape.update
    .unwrap()
    .extend({minDays: z.int().min(0).nullable().default(null), maxDays: z.int().min(0).nullable().default(null)})
    .nullable()
    .default(null),
  note: text,
  research: text,
  sources: Texts,
});
const CertificateEntrySchema = CertificatePathSchema.omit({trust: true}).extend({
  channel: CertificatePathSchema.shape.channel.default(null),
  needs: Texts,
  sources: Texts,
});
const ObsoleteEntrySchema = ObsoleteSchema.extend({redirectTo: ObsoleteSchema.shape.redirectTo.default(null)});

const shared = {
  aliases: Texts,
  sources: Texts,
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
  charges: z.array(AppSchema.shape.charges.element.omit({trust: true})).default([]),
  guideRows: AppSchema.shape.guideRows.default([]),
});
export type AppEntry = z.infer<typeof AppEntrySchema>;

const SourceEntrySchema = SourceSchema.extend({url: text, origin: text});

export const LendersFileSchema = z.strictObject({funders: z.array(FunderEntrySchema)});
export const AppsFileSchema = z.strictObject({apps: z.array(AppEntrySchema)});
export const SourcesFileSchema = z.strictObject({sources: z.record(z.string(), SourceEntrySchema)});
/** How people type names: see data/typed-names.yaml. */
export const TypedNamesFileSchema = z.strictObject({
  guide: z.record(Text, IdSchema),
  alike: z.array(z.string().min(2)),
});
export type TypedNames = z.infer<typeof TypedNamesFileSchema>;
export const DisputedFileSchema = z.strictObject({disputedNumbers: z.array(DisputedNumberSchema)});
