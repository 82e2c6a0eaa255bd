import * as z from 'zod';
import {DaySchema, TimeSchema} from './calendar.ts';
import {PlanCaseSchema, PlanItemRecordSchema} from './case.ts';
import {DiagnosticSchema} from './diagnostics.ts';
import {ItemLenderSchema, OfferedAppSchema, OfferedPhoneSchema} from './lender.ts';
import {
  ACTIONS,
  CHANGE_KINDS,
  CHANNELS,
  DATE_CODES,
  FIRST_CODES,
  ITEM_VERDICTS,
  LADDERS,
  LAYOUTS,
  OTHER_VERDICTS,
  RECONCILIATION_STATUSES,
  RUNG_CHANNELS,
  STEP_KINDS,
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
  /** A word of STEP_KINDS, with `-2`, `-3` behind it where the item needs one twice. */
  id: z.string().regex(new RegExp(`^(${STEP_KINDS.join('|')})(-[2-9])?$`)),
  channel: z.enum(CHANNELS),
  text: z.string(),
  needs: z.array(z.string()),
  /** What proof to keep; null where there is none. */
  keep: z.string().nullable(),
  from: DaySchema,
  by: DaySchema.nullable(),
  /** The step that must be in hand before this one, though both are asked for in one call. */
  after: z.literal('certificate').nullable(),
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
  id: z.enum(['lender-complaint', 'regulator', 'credit-dispute', 'pboc-complaint']),
  channel: z.enum(RUNG_CHANNELS),
  /** Who takes it. */
  name: z.string(),
  /** Null where no number is sure, and where it is taken in writing only. */
  number: z.string().nullable(),
  text: z.string(),
  /** The form that must go along (《征信投诉申请单》); null where none is asked for. */
  form: z.string().nullable(),
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

export const EscalationSchema = z.strictObject({ladder: z.enum(LADDERS), rungs: z.array(RungSchema)});
export type Escalation = z.infer<typeof EscalationSchema>;

/** A way to find out who stands behind an item. */
export const FinderPathSchema = z.strictObject({
  id: z.enum(['two-calls', 'partner-list', 'borrowed', 'never-drawn', 'not-mine']),
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

/** What still runs where something is to be closed: it owes, is past due, is in use, or nobody can say. */
export const RunningSchema = z.strictObject({
  accountKey: z.string(),
  institution: z.string(),
  product: z.string().nullable(),
  /** In yuan; null where it is not known whether anything is owed. */
  owed: z.number().nullable(),
  pastDueNow: z.boolean(),
  /** At the lender itself, or at another own lender of the same app: that one's debts are nobody else's business. */
  at: z.enum(['lender', 'app']),
});
export type Running = z.infer<typeof RunningSchema>;

/** One thing to do: what one lender is asked for, with all its accounts and agreements. */
export const ItemSchema = z.strictObject({
  /** 1, 2, 3, what people type. The same with every option; the number of an item that was taken out stays unused. */
  number: z.int().positive(),
  id: z.string(),
  accountKeys: z.array(z.string()),
  facilityKeys: z.array(z.string()),
  institution: z.string(),
  verdict: z.enum(ITEM_VERDICTS),
  action: z.enum(ACTIONS),
  /** A mortgage, a car, a farm, a study, a pledge or a second borrower stands behind it. */
  secured: z.boolean(),
  /** 冻结 or 止付 on the report: somebody must say why first. */
  restricted: z.boolean(),
  /** At the same lender, or through the same app's own lenders. While it is not empty only this line is closed. */
  running: z.array(RunningSchema),
  evidence: z.string(),
  lender: ItemLenderSchema,
  apps: z.array(OfferedAppSchema),
  phones: z.array(OfferedPhoneSchema),
  steps: z.array(StepSchema),
  /** `command` is what to type for the words of the call. */
  script: z.strictObject({id: z.string(), lender: z.string(), command: z.string()}),
  update: UpdateWindowSchema,
  recheckOn: DaySchema,
  finalCheckOn: DaySchema,
  /** Of an item that goes on from a comparison: the last day for a dispute, because closing has been asked for. */
  lastSafeDay: DaySchema.nullable(),
  /** Null without a day to be clean by. */
  feasibility: FeasibilitySchema.nullable(),
  /** How to find the app or the lender, and what the line may be; empty when all is known. */
  paths: z.array(FinderPathSchema),
  escalation: z.array(EscalationSchema),
  /** Null for an item that no comparison and no case speaks of. */
  progress: ProgressSchema.nullable(),
  /** What was done about it; null without a case. */
  record: PlanItemRecordSchema.nullable(),
});
export type Item = z.infer<typeof ItemSchema>;

/** Accounts for which there is nothing to close now, and why. Every account stands once, here or in an item. */
export const OtherSchema = z.strictObject({
  accountKeys: z.array(z.string()),
  institution: z.string(),
  verdict: z.enum(OTHER_VERDICTS),
  why: z.string(),
});
export type Other = z.infer<typeof OtherSchema>;

/** The same work by sitting: one app, one call to one number, one counter. */
export const VisitSchema = z.strictObject({
  id: z.string(),
  kind: z.enum(CHANNELS),
  title: z.string(),
  on: DaySchema,
  by: DaySchema.nullable(),
  hours: HoursSchema.nullable(),
  /** Our guess of how long it takes. */
  minutes: z.strictObject({low: z.int().min(0), high: z.int().positive()}),
  /** What it costs in money, in words; null where nothing is known to cost. */
  cost: z.string().nullable(),
  /** Id of the app; null for a call or a counter. */
  app: z.string().nullable(),
  /** The number that is called; null where none is sure, and for all but calls. */
  number: z.string().nullable(),
  itemIds: z.array(z.string()),
  /** Ids of the steps of those items that are done in it. */
  stepIds: z.array(z.string()),
});
export type Visit = z.infer<typeof VisitSchema>;

export const PlanDateSchema = z.strictObject({
  on: DaySchema,
  code: z.enum(DATE_CODES),
  itemIds: z.array(z.string()),
  what: z.string(),
});
export type PlanDate = z.infer<typeof PlanDateSchema>;

/** In accounts. open = close + optional + investigate + inUse; openAfter = open - close. */
export const PlanCountsSchema = z.strictObject({
  open: z.int().min(0),
  close: z.int().min(0),
  optional: z.int().min(0),
  investigate: z.int().min(0),
  inUse: z.int().min(0),
  openAfter: z.int().min(0),
  ended: z.int().min(0),
  pastDueNow: z.int().min(0),
});
export type PlanCounts = z.infer<typeof PlanCountsSchema>;

/** Institutions, lines and the sum of the limits that are printed; `limit` is null where none is. */
const HoldingsSchema = z.strictObject({
  lenders: z.int().min(0),
  lines: z.int().min(0),
  limit: z.number().nullable(),
});
export type Holdings = z.infer<typeof HoldingsSchema>;

const ArgsSchema = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));

export const PlanSchema = z.strictObject({
  schema: z.literal('loanclose/plan@2'),
  today: DaySchema,
  before: DaySchema.nullable(),
  /** The worst of the items that must be closed; null without `before` or without such items. */
  feasibility: FeasibilitySchema.nullable(),
  /** The first day on which a report can show everything closed; null without anything to close. */
  earliest: DaySchema.nullable(),
  report: z.strictObject({
    layout: z.enum(LAYOUTS),
    reportNumber: z.string().nullable(),
    reportedAt: TimeSchema.nullable(),
    reconciliation: z.enum(RECONCILIATION_STATUSES),
    /** Accounts with a figure that was read with doubt. */
    gaps: z.int().min(0),
  }),
  /** Credit agreements of a detailed report without an open account under them, and how many of them are to be ended. */
  agreements: z.strictObject({open: z.int().min(0), close: z.int().min(0)}),
  /** What closing brings. */
  gain: z.strictObject({before: HoldingsSchema, after: HoldingsSchema}),
  counts: PlanCountsSchema,
  first: z.array(
    z.strictObject({code: z.enum(FIRST_CODES), args: ArgsSchema, accountKeys: z.array(z.string()), text: z.string()}),
  ),
  items: z.array(ItemSchema),
  visits: z.array(VisitSchema),
  /** At most eight, by day. */
  dates: z.array(PlanDateSchema),
  others: z.array(OtherSchema),
  /** Null without a case. */
  case: PlanCaseSchema.nullable(),
  warnings: z.array(z.strictObject({code: z.enum(WARNINGS), args: ArgsSchema})),
  diagnostics: z.array(DiagnosticSchema),
});
export type Plan = z.infer<typeof PlanSchema>;
export type PlanWarning = Plan['warnings'][number];
export type PlanFirst = Plan['first'][number];
