import {z} from 'zod';

const Id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const Line = z.string().min(1);

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
