import * as z from 'zod';

const Id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const Line = z.string().min(1);

/** Clocks that the plan counts with. Every one must be there: a missing clock is an invalid file, not a default. */
export const CLOCK_IDS = [
  'first-recheck',
  'first-recheck-slow',
  'after-promise',
  'card-close',
  'after-payment',
  'certificate-online',
  'certificate-sent',
  'follow-up',
  'half-year',
  'final-recheck',
  'next-cycle',
  'report-old',
  'report-too-old',
  'app-cancel',
  'lender-complaint',
  'lender-complaint-complex',
  'lender-complaint-extension',
  'credit-dispute',
  'pboc-acceptance',
  'pboc-complaint',
] as const;
export type ClockId = (typeof CLOCK_IDS)[number];

/** How a fact of law or practice is known: statute read word for word, official document, press, public code, our own choice. */
const BASES = ['statute', 'official', 'press', 'practice', 'choice'] as const;

const ClockSchema = z.strictObject({
  id: z.enum(CLOCK_IDS),
  days: z.int().positive(),
  unit: z.enum(['calendar', 'working']),
  basis: z.enum(BASES),
  source: Line,
  why: Line,
});

const LawSchema = z.strictObject({
  id: Id,
  /** As it is cited: 《中华人民共和国民法典》第五百五十八条. */
  zh: Line,
  en: Line,
  /** What it gives the person, in our words. */
  says: z.strictObject({zh: Line, en: Line}),
});

const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const Time = z.string().regex(/^\d{2}:\d{2}$/);

/** Days that the State Council has announced for whole years. In any other year only the weekday is known. */
export const HolidaysSchema = z.strictObject({
  years: z.array(z.int()).min(1),
  /** Mondays to Fridays and weekend days without work. */
  off: z.array(Day),
  /** Weekend days on which work is made up (调休). */
  work: z.array(Day),
});
export type Holidays = z.infer<typeof HolidaysSchema>;

const PlaceSchema = z.strictObject({province: Line, short: Line, cities: z.array(Line)});

/** data/rules.yaml, as it is written. */
export const RulesFileSchema = z.strictObject({
  checkedOn: Day,
  clocks: z
    .array(ClockSchema)
    .refine(clocks => CLOCK_IDS.every(id => clocks.filter(clock => clock.id === id).length === 1), {
      error: 'every clock must stand in the list once',
    }),
  /** Only statutes that were read word for word. */
  law: z.array(LawSchema),
  /** `perDay`: how many calls a person makes on one day. */
  calling: z.strictObject({start: Time, end: Time, perDay: z.int().positive(), basis: z.enum(BASES), source: Line}),
  /** Named with their address, never quoted by article. */
  documents: z.array(z.strictObject({id: Id, zh: Line, en: Line, basis: z.enum(BASES)})),
  hotlines: z.strictObject({nfra: Line, 'local-government': Line, 'credit-centre': Line, pboc: Line}),
  /** Numbers of authorities, and whose they are. */
  'public-numbers': z.array(z.strictObject({number: Line, zh: Line, en: Line})).min(1),
  'regulator-words': z.array(z.strictObject({regulator: z.enum(['nfra', 'local']), words: z.array(Line).min(1)})),
  places: z.array(PlaceSchema).min(1),
});

/** What the planner is given: data/rules.yaml and the working days of the years that are known. */
export const RulesSchema = RulesFileSchema.extend({holidays: HolidaysSchema});
export type Rules = z.infer<typeof RulesSchema>;
