import {z} from 'zod';
import {DaySchema, TimeSchema} from './calendar.ts';
import {DiagnosticSchema} from './diagnostics.ts';
import {HolderSchema, InquirySchema} from './report.ts';
import {CHANGE_KINDS, LAYOUTS, RECONCILIATION_STATUSES} from './vocabulary.ts';

const Value = z.union([z.string(), z.number(), z.boolean(), z.null()]);

export const ChangeSchema = z.strictObject({
  kind: z.enum(CHANGE_KINDS),
  /** What proves it: a printed status, a facility that is no longer printed, only the summary count, nothing. */
  proof: z.enum(['status', 'facility-gone', 'summary-only', 'none']),
  institution: z.string(),
  accountKey: z.string().nullable(),
  facilityKey: z.string().nullable(),
  match: z.enum(['id', 'exact', 'guessed']).nullable(),
  /** Field → [old, new]. */
  fields: z.record(z.string(), z.tuple([Value, Value])),
  next: z.enum(['wait', 'call', 'dispute', 'none']),
  waitUntil: DaySchema.nullable(),
});
export type Change = z.infer<typeof ChangeSchema>;

export const ReportHeadSchema = z.strictObject({
  /** Lacking in comparisons of earlier versions. */
  holder: HolderSchema.optional(),
  layout: z.enum(LAYOUTS),
  reportNumber: z.string().nullable(),
  reportedAt: TimeSchema.nullable(),
  reconciliation: z.enum(RECONCILIATION_STATUSES),
});
export type ReportHead = z.infer<typeof ReportHeadSchema>;

export const DiffSchema = z.strictObject({
  schema: z.literal('loanclose/diff@1'),
  old: ReportHeadSchema,
  new: ReportHeadSchema,
  changes: z.array(ChangeSchema),
  counts: z.strictObject({
    openOld: z.int(),
    openNew: z.int(),
    printedOpenOld: z.int().nullable(),
    printedOpenNew: z.int().nullable(),
  }),
  newInquiries: z.array(InquirySchema),
  verdict: z.enum(['all-closed', 'some-open', 'cannot-tell']),
  diagnostics: z.array(DiagnosticSchema),
});
export type Diff = z.infer<typeof DiffSchema>;
