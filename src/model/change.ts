import * as z from 'zod';
import {DaySchema, TimeSchema} from './calendar.ts';
import {DiagnosticSchema} from './diagnostics.ts';
import {OfferedAppSchema} from './lender.ts';
import {HolderSchema} from './report.ts';
import {CHANGE_KINDS, INQUIRY_MEANINGS, LAYOUTS, RECONCILIATION_STATUSES, WANTS} from './vocabulary.ts';

const Value = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/** How it is known that two printed accounts are one: by 账户标识, by what a lender cannot change, or by what fits best. */
export const MATCHES = ['id', 'exact', 'guessed'] as const;

/** An app that may stand behind the institution, best first. */
export const ComparedAppSchema = OfferedAppSchema.omit({why: true});
export type ComparedApp = z.infer<typeof ComparedAppSchema>;

export const ChangeSchema = z.strictObject({
  kind: z.enum(CHANGE_KINDS),
  /** What a plan of the older report wants with it. What only the newer report prints is `in-use`: nobody asked to close it. */
  wanted: z.enum(WANTS),
  /** What proves it: a printed status, a facility that is no longer printed, only the summary count, nothing. */
  proof: z.enum(['status', 'facility-gone', 'summary-only', 'none']),
  institution: z.string(),
  apps: z.array(ComparedAppSchema),
  accountKey: z.string().nullable(),
  facilityKey: z.string().nullable(),
  /** Null for what only one of the reports prints. */
  match: z.enum(MATCHES).nullable(),
  /** Field → [old, new]. */
  fields: z.record(z.string(), z.tuple([Value, Value])),
  next: z.enum(['wait', 'call', 'dispute', 'is-it-yours', 'none']),
  /** The day to look again. Null with `wait` where the newer report is too old to count from: get a new one first. */
  waitUntil: DaySchema.nullable(),
});
export type Change = z.infer<typeof ChangeSchema>;

export const ReportHeadSchema = z.strictObject({
  holder: HolderSchema,
  layout: z.enum(LAYOUTS),
  reportNumber: z.string().nullable(),
  reportedAt: TimeSchema.nullable(),
  reconciliation: z.enum(RECONCILIATION_STATUSES),
});
export type ReportHead = z.infer<typeof ReportHeadSchema>;

export const NewInquirySchema = z.strictObject({
  on: DaySchema,
  institution: z.string(),
  reason: z.string(),
  meaning: z.enum(INQUIRY_MEANINGS),
  /** `letter`: a lender where everything was closed before looked all the same. */
  next: z.enum(['none', 'letter']),
});
export type NewInquiry = z.infer<typeof NewInquirySchema>;

export const DiffSchema = z.strictObject({
  schema: z.literal('loanclose/diff@2'),
  old: ReportHeadSchema,
  new: ReportHeadSchema,
  changes: z.array(ChangeSchema),
  counts: z.strictObject({
    openOld: z.int(),
    openNew: z.int(),
    printedOpenOld: z.int().nullable(),
    printedOpenNew: z.int().nullable(),
  }),
  newInquiries: z.array(NewInquirySchema),
  verdict: z.enum(['all-closed', 'some-open', 'cannot-tell']),
  diagnostics: z.array(DiagnosticSchema),
});
export type Diff = z.infer<typeof DiffSchema>;
