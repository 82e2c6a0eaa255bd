import {z} from 'zod';
import {DaySchema, TimeSchema} from './calendar.ts';
import {DiagnosticSchema} from './diagnostic.ts';
import {ItemLenderSchema, OfferedAppSchema, OfferedPhoneSchema} from './lender.ts';
import {
  ACTIONS,
  CHANNELS,
  ITEM_VERDICTS,
  LAYOUTS,
  OTHER_VERDICTS,
  RECONCILIATION_STATUSES,
  STEP_PHASES,
} from './vocabulary.ts';

export const StepSchema = z.strictObject({
  id: z.string(),
  phase: z.enum(STEP_PHASES),
  channel: z.enum(CHANNELS),
  text: z.string(),
  needs: z.array(z.string()),
  /** What proof to keep; null where there is none. */
  keep: z.string().nullable(),
  from: DaySchema,
  by: DaySchema.nullable(),
  sources: z.array(z.string()),
});
export type Step = z.infer<typeof StepSchema>;

export const UpdateWindowSchema = z.strictObject({
  minDays: z.int().nullable(),
  maxDays: z.int().nullable(),
  unit: z.enum(['working', 'calendar']),
  /** Where the window comes from; `default` when the lender's is not known. */
  source: z.string(),
});
export type UpdateWindow = z.infer<typeof UpdateWindowSchema>;

/** One thing to do: a line, card or facility with all its accounts. */
export const ItemSchema = z.strictObject({
  id: z.string(),
  accountKeys: z.array(z.string()),
  facilityKeys: z.array(z.string()),
  institution: z.string(),
  verdict: z.enum(ITEM_VERDICTS),
  action: z.enum(ACTIONS),
  evidence: z.string(),
  lender: ItemLenderSchema,
  apps: z.array(OfferedAppSchema),
  phones: z.array(OfferedPhoneSchema),
  steps: z.array(StepSchema),
  script: z.strictObject({id: z.string(), lender: z.string()}),
  update: UpdateWindowSchema,
  recheckOn: DaySchema,
  finalCheckOn: DaySchema,
  lastSafeDay: DaySchema.nullable(),
});
export type Item = z.infer<typeof ItemSchema>;

/** An account for which there is nothing to close now, and why. */
export const OtherSchema = z.strictObject({
  accountKeys: z.array(z.string()),
  institution: z.string(),
  verdict: z.enum(OTHER_VERDICTS),
  why: z.string(),
});
export type Other = z.infer<typeof OtherSchema>;

export const PlanSchema = z.strictObject({
  schema: z.literal('loanclose/plan@1'),
  today: DaySchema,
  before: DaySchema.nullable(),
  report: z.strictObject({
    layout: z.enum(LAYOUTS),
    reportNumber: z.string().nullable(),
    reportedAt: TimeSchema.nullable(),
    reconciliation: z.enum(RECONCILIATION_STATUSES),
    openBefore: z.int(),
    openAfter: z.int(),
  }),
  items: z.array(ItemSchema),
  others: z.array(OtherSchema),
  calendar: z.array(z.strictObject({on: DaySchema, itemId: z.string().nullable(), what: z.string()})),
  warnings: z.array(
    z.strictObject({code: z.string(), args: z.record(z.string(), z.union([z.string(), z.number(), z.null()]))}),
  ),
  diagnostics: z.array(DiagnosticSchema),
});
export type Plan = z.infer<typeof PlanSchema>;
export type PlanWarning = Plan['warnings'][number];
export type CalendarEntry = Plan['calendar'][number];
