import * as z from 'zod';
import {DaySchema, TimeSchema} from './calendar.ts';
import {ADD_REASONS, ASKS, CASE_EVENTS, DUE_CODES, ITEM_STATES, SHOWN} from './case-vocabulary.ts';
import {HolderSchema} from './report.ts';
import {ACTIONS, CHANNELS, LENDER_KINDS} from './vocabulary.ts';

const ItemNumber = z.int().positive();

/** The name and the fingerprint of a piece of evidence. The file itself stays where it is. */
export const CaseEvidenceSchema = z.looseObject({
  name: z.string(),
  /** 64 hexadecimal digits. */
  sha256: z.string(),
  /** Where it lay when it was named; for `case export` only. */
  path: z.string().optional(),
});
export type CaseEvidence = z.infer<typeof CaseEvidenceSchema>;

/** One item as the plan made it, with what `today` needs of it: neither the plan nor the directory is loaded to say what is due. */
export const CaseItemSchema = z.looseObject({
  /** Given once and for ever. */
  number: ItemNumber,
  /** Id of the item in the plan; `added:…` where no report shows it. */
  id: z.string(),
  institution: z.string(),
  /** As people call it: 花呗 rather than the company that lends. */
  name: z.string(),
  /** What `script`, `call` and `letter` know the lender by: its id in the directory, else its name. */
  lender: z.string(),
  accountKeys: z.array(z.string()),
  facilityKeys: z.array(z.string()),
  action: z.enum(ACTIONS),
  apps: z.array(z.string()),
  card: z.boolean(),
  kind: z.enum(LENDER_KINDS).nullable(),
  /** How and when it is begun. */
  channel: z.enum(CHANNELS),
  doOn: DaySchema,
  /** A number that may be dialled unchecked; null where none is sure. */
  phone: z.string().nullable(),
  /** How long the lender's report takes; null where it is not known. */
  update: z.looseObject({
    minDays: z.int().nullable(),
    maxDays: z.int().nullable(),
    unit: z.enum(['working', 'calendar']),
  }),
  /** Of an added item: where the person learned of it. */
  why: z.enum(ADD_REASONS).nullable(),
});
export type CaseItem = z.infer<typeof CaseItemSchema>;

/** What a newer report shows of one item. */
export const CaseFindingSchema = z.looseObject({
  number: ItemNumber,
  shows: z.enum(SHOWN),
  /** Keys as the newer report has them. */
  accountKeys: z.array(z.string()),
  facilityKeys: z.array(z.string()),
  /** Those of them that are not proven closed. */
  left: z.array(z.string()),
});
export type CaseFinding = z.infer<typeof CaseFindingSchema>;

export const CaseChoicesSchema = z.looseObject({
  before: DaySchema.nullable(),
  apps: z.array(z.string()),
  /** Keys of accounts and agreements. */
  keep: z.array(z.string()),
});
export type CaseChoices = z.infer<typeof CaseChoicesSchema>;

/** One command, also for several numbers. What is lacking is null. */
export const CaseEventSchema = z.looseObject({
  id: z.string(),
  at: TimeSchema,
  type: z.enum(CASE_EVENTS),
  itemNumbers: z.array(ItemNumber),
  on: DaySchema.nullish(),
  /** A word of ASKS, or of a newer version. */
  what: z.string().nullish(),
  ticket: z.string().nullish(),
  promisedOn: DaySchema.nullish(),
  agent: z.string().nullish(),
  note: z.string().nullish(),
  files: z.array(CaseEvidenceSchema).optional(),
  /** Of `undone`: id of the event that it takes back. */
  undoes: z.string().optional(),
  /** Of `started` and `report-added`: `loanclose/report@1` without `span`. */
  report: z.looseObject({reportedAt: TimeSchema.nullable().optional()}).optional(),
  /** Of `started` and `report-added`, and of `kept` where a plan was gone through with the person. */
  choices: CaseChoicesSchema.optional(),
  /** Of `started`, `report-added` and `added`: the items that it brings; of `kept`: known ones, now that their apps are known. */
  items: z.array(CaseItemSchema).optional(),
  /** Of `report-added`. */
  findings: z.array(CaseFindingSchema).optional(),
  /** Of `call`: `loanclose/call@1`. */
  call: z.looseObject({}).optional(),
});
export type CaseEvent = z.infer<typeof CaseEventSchema>;

/** An event of a newer version: kept, and not understood. */
export const StrangeEventSchema = z
  .looseObject({id: z.string(), at: TimeSchema, type: z.string()})
  .refine(({type}) => !CASE_EVENTS.some(known => known === type));

export const CaseFileSchema = z.looseObject({
  schema: z.literal('loanclose/case-file@1'),
  id: z.string(),
  events: z.array(z.union([CaseEventSchema, StrangeEventSchema])),
});
export type CaseFile = z.infer<typeof CaseFileSchema>;
export type StoredEvent = CaseFile['events'][number];

/** How a day was counted, so that a person can count again. */
export const CountedSchema = z.strictObject({
  from: DaySchema,
  days: z.int(),
  unit: z.enum(['working', 'calendar']),
  /** Holidays and weekends at the end, because of which it is later. */
  moved: z.int().min(0),
  /** Public holidays that were not counted, or because of which it is later. */
  holidays: z.array(DaySchema),
  /** Where the holidays of its year are not announced yet, weekends are all that was heeded. */
  holidaysKnown: z.boolean(),
});
export type Counted = z.infer<typeof CountedSchema>;

export const CaseDueSchema = z.strictObject({
  on: DaySchema,
  itemNumbers: z.array(ItemNumber),
  code: z.enum(DUE_CODES),
  overdue: z.boolean(),
  /** Null where nothing was counted: a day that somebody named. */
  counted: CountedSchema.nullable(),
});
export type CaseDue = z.infer<typeof CaseDueSchema>;

const NextSchema = z.strictObject({code: z.enum(DUE_CODES), on: DaySchema, command: z.string()});
export type CaseNext = z.infer<typeof NextSchema>;

export const CaseHistorySchema = z.strictObject({
  at: TimeSchema,
  event: z.string(),
  on: DaySchema,
  what: z.enum(ASKS).nullable(),
  ticket: z.string().nullable(),
  promisedOn: DaySchema.nullable(),
  agent: z.string().nullable(),
  note: z.string().nullable(),
  /** Of `report-added`: what it shows of this item. */
  shows: z.enum(SHOWN).nullable(),
  /** Taken back by `undo`. */
  undone: z.boolean(),
});
export type CaseHistory = z.infer<typeof CaseHistorySchema>;

const TicketSchema = z.strictObject({ticket: z.string(), on: DaySchema, agent: z.string().nullable()});

/** In items. `close`: what is to be closed; the others say how many of them have come so far: proven ones were confirmed, confirmed ones asked. */
export const CaseProgressSchema = z.strictObject({
  close: z.int().min(0),
  asked: z.int().min(0),
  confirmed: z.int().min(0),
  proven: z.int().min(0),
});
export type CaseProgress = z.infer<typeof CaseProgressSchema>;

/** What a case says of an item of a plan. */
export const PlanItemRecordSchema = z.strictObject({
  state: z.enum(ITEM_STATES),
  since: DaySchema,
  promisedOn: DaySchema.nullable(),
  tickets: z.array(TicketSchema),
  /** Null where nothing is left to do. */
  next: z.strictObject({code: z.enum(DUE_CODES), on: DaySchema}).nullable(),
});
export type PlanItemRecord = z.infer<typeof PlanItemRecordSchema>;

/** The case that a plan goes on from. */
export const PlanCaseSchema = z.strictObject({
  id: z.string(),
  startedOn: DaySchema,
  /** The newest report of the case is the one that is planned. */
  newest: z.boolean(),
  progress: CaseProgressSchema,
  /** Numbers of items that a report has shown closed. */
  proven: z.array(ItemNumber),
});
export type PlanCase = z.infer<typeof PlanCaseSchema>;

/** What `case --json` and `today --json` print. */
export const CaseSchema = z.strictObject({
  schema: z.literal('loanclose/case@1'),
  id: z.string(),
  holder: HolderSchema,
  startedOn: DaySchema,
  today: DaySchema,
  before: DaySchema.nullable(),
  reports: z.array(z.strictObject({reportNumber: z.string().nullable(), reportedAt: TimeSchema.nullable()})),
  /** Institutions to which something is past due on the newest report: it is paid before anything else is done. */
  pastDueNow: z.array(z.string()),
  items: z.array(
    z.strictObject({
      number: ItemNumber,
      id: z.string(),
      institution: z.string(),
      name: z.string(),
      accountKeys: z.array(z.string()),
      facilityKeys: z.array(z.string()),
      apps: z.array(z.string()),
      action: z.enum(ACTIONS),
      channel: z.enum(CHANNELS),
      phone: z.string().nullable(),
      /** Where the person learned of it; null for what a report shows. */
      why: z.enum(ADD_REASONS).nullable(),
      state: z.enum(ITEM_STATES),
      /** What the newest report shows, where nothing was done since; null before a second report. */
      shows: z.enum(SHOWN).nullable(),
      since: DaySchema,
      promisedOn: DaySchema.nullable(),
      tickets: z.array(TicketSchema),
      files: z.array(z.strictObject({name: z.string(), sha256: z.string(), on: DaySchema})),
      history: z.array(CaseHistorySchema),
      /** Null where nothing is left to do. */
      next: NextSchema.nullable(),
    }),
  ),
  /** By day, so what is overdue stands first. */
  due: z.array(CaseDueSchema),
  progress: CaseProgressSchema,
});
export type Case = z.infer<typeof CaseSchema>;
export type CaseItemView = Case['items'][number];
