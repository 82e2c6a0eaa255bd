import {z} from 'zod';
import {DaySchema, TimeSchema} from './calendar.ts';
import {DiagnosticSchema} from './diagnostics.ts';
import {ItemLenderSchema, OfferedAppSchema, OfferedPhoneSchema} from './lender.ts';
import {
  ACTIONS,
  CHANGE_KINDS,
  CHANNELS,
  ITEM_VERDICTS,
  LAYOUTS,
  OTHER_VERDICTS,
  RECONCILIATION_STATUSES,
  STEP_PHASES,
  WARNINGS,
} from './vocabulary.ts';

/** `HH:MM`, China time. */
const ClockTime = z.string().regex(/^\d{2}:\d{2}$/);

/** When somebody answers. `basis` says whether the lender's own hours are known or a usual weekday morning is assumed. */
export const HoursSchema = z.strictObject({
  start: ClockTime,
  end: ClockTime,
  days: z.enum(['daily', 'working']),
  basis: z.enum(['lender', 'default']),
});
export type Hours = z.infer<typeof HoursSchema>;

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
  /** Within which hours of the day; only for calls and counters. */
  hours: HoursSchema.nullable(),
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

/** One rung of a complaint. Rungs are used one at a time: the next opens when the clock of this one has run out. */
export const RungSchema = z.strictObject({
  /** 1 is the first. */
  rung: z.int().positive(),
  id: z.enum(['lender-complaint', 'regulator', 'credit-dispute', 'pboc-complaint']),
  channel: z.enum(CHANNELS),
  /** Who takes it. */
  name: z.string(),
  /** Null where no number is sure: take it from the contract or the official app. */
  number: z.string().nullable(),
  text: z.string(),
  /** Within how many days the answer is due; null where each place has its own rule. */
  clockDays: z.int().positive().nullable(),
  unit: z.enum(['working', 'calendar']),
  /** The earliest day that makes sense, counted as if the closing were asked for on the first day and every rung stayed without answer. */
  from: DaySchema.nullable(),
  /** What to send along. */
  attach: z.array(z.string()),
  sources: z.array(z.string()),
});
export type Rung = z.infer<typeof RungSchema>;

/** A way to find out who stands behind an item. */
export const FinderPathSchema = z.strictObject({
  id: z.enum(['two-calls', 'partner-list', 'not-mine']),
  title: z.string(),
  text: z.string(),
  sources: z.array(z.string()),
});
export type FinderPath = z.infer<typeof FinderPathSchema>;

export const FEASIBILITIES = ['in-time', 'tight', 'too-late'] as const;
/**
 * Whether a report can be clean on the day asked for. `in-time`: the first check and one more cycle or dispute fit before it; `tight`: only
 * the first check fits; `too-late`: not even that.
 */
export const FeasibilitySchema = z.enum(FEASIBILITIES);
export type Feasibility = z.infer<typeof FeasibilitySchema>;

/** Where an item stands when the plan goes on from a comparison of two reports. */
export const ProgressSchema = z.strictObject({
  /** `waiting`: the lender still has time; `call`: ask (again); `dispute`: its time is over; `gone`: no longer printed, which proves nothing. */
  stage: z.enum(['waiting', 'call', 'dispute', 'gone']),
  change: z.enum(CHANGE_KINDS),
  /** Key of the account in the comparison; null for an agreement. */
  accountKey: z.string().nullable(),
  facilityKey: z.string().nullable(),
  waitUntil: DaySchema.nullable(),
});
export type Progress = z.infer<typeof ProgressSchema>;

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
  /** Of an item that goes on from a comparison: the last day for a dispute, because closing has been asked for. */
  lastSafeDay: DaySchema.nullable(),
  /** Null without a day to be clean by. */
  feasibility: FeasibilitySchema.nullable(),
  /** What is done in one go: items of one sitting stand together in the list. */
  sitting: z.strictObject({id: z.string(), label: z.string()}),
  /** How to find the app or the lender; empty when both are known. */
  paths: z.array(FinderPathSchema),
  escalation: z.array(RungSchema),
  /** Null for an item that no comparison speaks of. */
  progress: ProgressSchema.nullable(),
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
  /** The worst of the items that must be closed; null without `before` or without such items. */
  feasibility: FeasibilitySchema.nullable(),
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
    z.strictObject({code: z.enum(WARNINGS), args: z.record(z.string(), z.union([z.string(), z.number(), z.null()]))}),
  ),
  diagnostics: z.array(DiagnosticSchema),
});
export type Plan = z.infer<typeof PlanSchema>;
export type PlanWarning = Plan['warnings'][number];
export type CalendarEntry = Plan['calendar'][number];
