import {z} from 'zod';

const Id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const Line = z.string().min(1);

/** Clocks that the plan counts with. Every one must be there: a missing clock is an invalid file, not a default. */
export const CLOCK_IDS = [
  'first-recheck',
  'first-recheck-slow',
  'after-promise',
  'final-recheck',
  'next-cycle',
  'report-old',
  'app-cancel',
  'lender-complaint',
  'credit-dispute',
  'pboc-complaint',
] as const;
export type ClockId = (typeof CLOCK_IDS)[number];

/** How a fact of law or practice is known: statute read word for word, official document, press, public code, our own choice. */
const BASES = ['statute', 'official', 'press', 'practice', 'choice'] as const;

export const ClockSchema = z.strictObject({
  id: z.enum(CLOCK_IDS),
  days: z.int().positive(),
  unit: z.enum(['calendar', 'working']),
  basis: z.enum(BASES),
  source: Line,
  why: Line,
});

export const LawSchema = z.strictObject({
  id: Id,
  /** As it is cited: 《中华人民共和国民法典》第五百五十八条. */
  zh: Line,
  en: Line,
  /** What it gives the person, in our words. */
  says: z.strictObject({zh: Line, en: Line}),
});

/** data/rules.yaml */
export const RulesSchema = z.strictObject({
  checkedOn: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  clocks: z
    .array(ClockSchema)
    .refine(clocks => CLOCK_IDS.every(id => clocks.filter(clock => clock.id === id).length === 1), {
      error: 'every clock must stand in the list once',
    }),
  /** Only statutes that were read word for word. */
  law: z.array(LawSchema),
});
export type Rules = z.infer<typeof RulesSchema>;

/** Where the talk goes after an answer: to the seven asks, to the end of the call, to hanging up, or on to another scenario. */
const Continuation = z.union([z.literal('checklist'), z.literal('closing'), z.literal('hang-up'), Id]);

export const BranchSchema = z.strictObject({when: Line, say: Line, next: Continuation});

export const ScenarioSchema = z.strictObject({
  id: Id,
  title: Line,
  opening: z.array(Line).min(1),
  /** Own asks of this call; the seven common asks when absent. */
  checklist: z.array(Line).min(1).optional(),
  branches: z.array(BranchSchema).min(1),
  /** Scenarios whose branches also help here. */
  include: z.array(Id),
  /** Own end of this call; the common one when absent. */
  closing: z.array(Line).min(1).optional(),
  write: z.array(Line),
});

/** data/scenarios.zh-CN.yaml */
export const ScenariosSchema = z.strictObject({
  opening: z.array(Line).min(1),
  checklist: z.array(Line).length(7),
  closing: z.array(Line).min(1),
  branches: z.array(BranchSchema),
  /** The hint behind each answer; `scenario` holds the slot {title}. */
  continue: z.strictObject({checklist: Line, closing: Line, 'hang-up': Line, scenario: Line}),
  never: z.array(Line).min(1),
  write: z.array(Line).min(1),
  scenarios: z.array(ScenarioSchema).min(1),
});
export type Scenarios = z.infer<typeof ScenariosSchema>;
export type Scenario = z.infer<typeof ScenarioSchema>;
export type Branch = z.infer<typeof BranchSchema>;
