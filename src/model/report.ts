import * as z from 'zod';
import {AccountSchema} from './account.ts';
import {DayOrMonthSchema, DaySchema, MoneySchema, TimeSchema} from './calendar.ts';
import {CHECK_IDS} from './check-ids.ts';
import {DiagnosticSchema, SpanSchema} from './diagnostics.ts';
import {EDITIONS, LAYOUTS, RECONCILIATION_STATUSES} from './vocabulary.ts';

export const FacilitySchema = z.strictObject({
  key: z.string(),
  facilityId: z.string().nullable(),
  institution: z.string(),
  effectiveOn: DaySchema.nullable(),
  validUntil: DaySchema.nullable(),
  perpetual: z.boolean(),
  purpose: z.string().nullable(),
  limit: MoneySchema.nullable(),
  subLimit: MoneySchema.nullable(),
  subLimitId: z.string().nullable(),
  used: MoneySchema.nullable(),
  currency: z.string().nullable(),
  accountKeys: z.array(z.string()),
  span: SpanSchema,
});
export type Facility = z.infer<typeof FacilitySchema>;

/** 相关还款责任: a debt of somebody else. Names of others are never kept. */
export const LiabilitySchema = z.strictObject({
  institution: z.string(),
  role: z.string().nullable(),
  amount: MoneySchema.nullable(),
  asOf: DayOrMonthSchema.nullable(),
  balance: MoneySchema.nullable(),
  borrowerKind: z.enum(['person', 'enterprise']).nullable(),
});
export type Liability = z.infer<typeof LiabilitySchema>;

export const InquirySchema = z.strictObject({
  on: DaySchema,
  institution: z.string(),
  reason: z.string(),
  by: z.enum(['institution', 'self']),
});
export type Inquiry = z.infer<typeof InquirySchema>;

/** One comparison of a printed figure with what was read. Only a failed `hard` one makes the report `mismatched`. */
export const CheckSchema = z.strictObject({
  id: z.enum(CHECK_IDS),
  strength: z.enum(['hard', 'soft']),
  printed: z.union([z.number(), z.string()]).nullable(),
  read: z.union([z.number(), z.string()]).nullable(),
  ok: z.boolean(),
});
export type Check = z.infer<typeof CheckSchema>;

export const ReconciliationSchema = z.strictObject({
  status: z.enum(RECONCILIATION_STATUSES),
  checks: z.array(CheckSchema),
  /** Accounts with a doubtful figure: the counts can hold all the same. */
  gaps: z.int().min(0),
});
export type Reconciliation = z.infer<typeof ReconciliationSchema>;

/** Printed figures of 信息概要: group of the table, then figure. null = printed as `--`; a figure that is not printed is absent. */
export const SummarySchema = z.record(z.string(), z.record(z.string(), z.union([z.number(), z.string()]).nullable()));
export type Summary = z.infer<typeof SummarySchema>;

/** Whose report it is: masked always. */
export const HolderSchema = z.strictObject({name: z.string().nullable(), idTail: z.string().nullable()});

export const ReportSchema = z.strictObject({
  schema: z.literal('loanclose/report@1'),
  layout: z.enum(LAYOUTS),
  generation: z.union([z.literal(2), z.literal(1)]).nullable(),
  edition: z.enum(EDITIONS),
  /** `ocr` when it was recognised from pictures. */
  source: z.strictObject({kind: z.enum(['text', 'ocr']), pages: z.int().min(1)}),
  reportNumber: z.string().nullable(),
  reportedAt: TimeSchema.nullable(),
  holder: HolderSchema,
  accounts: z.array(AccountSchema),
  facilities: z.array(FacilitySchema),
  liabilities: z.array(LiabilitySchema),
  inquiries: z.array(InquirySchema),
  summary: SummarySchema,
  reconciliation: ReconciliationSchema,
  diagnostics: z.array(DiagnosticSchema),
});
export type Report = z.infer<typeof ReportSchema>;

/** A report as it is printed as JSON: each check with its name in the language that was asked for. */
export const PrintedReportSchema = ReportSchema.extend({
  reconciliation: ReconciliationSchema.extend({checks: z.array(CheckSchema.extend({label: z.string()}))}),
});
export type PrintedReport = z.infer<typeof PrintedReportSchema>;
