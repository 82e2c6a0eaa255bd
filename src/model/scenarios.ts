import * as z from 'zod';
import {HEARS, SCRIPT_FACTS} from './vocabulary.ts';

const Id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const Text = z.string().min(1);
const Facts = z.array(z.enum(SCRIPT_FACTS)).min(1);
/** Stands where all facts of `if` and none of `unless` hold. */
const condition = {if: Facts.optional(), unless: Facts.optional()};

/** `en`: in one line of English what the Chinese words are about. */
const WordsSchema = z.strictObject({text: Text, en: Text});
const LineSchema = WordsSchema.extend(condition);
export type Line = z.infer<typeof LineSchema>;
const Lines = z.array(LineSchema).min(1);

const AskSchema = z.strictObject({say: Text, en: Text, hears: z.enum(HEARS).optional(), ...condition});

/** Where the talk goes after an answer: to the asks, to the end of the call, to hanging up, or on to another scenario. */
const Continuation = z.union([z.literal('checklist'), z.literal('closing'), z.literal('hang-up'), Id]);

const BranchSchema = z.strictObject({
  when: Text.startsWith('对方'),
  say: Text,
  en: Text,
  next: Continuation,
  ...condition,
});

const ScenarioSchema = z.strictObject({
  id: Id,
  title: Text,
  /** What the call is about where no report says. */
  subject: z.literal('card').optional(),
  /** It asks for closing: no words for what is only asked about. */
  closes: z.literal(true).optional(),
  opening: Lines,
  /** Own asks of this call; the seven common asks when absent. */
  checklist: z.array(AskSchema).min(1).optional(),
  branches: z.array(BranchSchema),
  /** Sets of answers that can come up here as well. */
  include: z.array(Id),
  /** Own end of this call; the common one when absent. */
  closing: Lines.optional(),
  write: z.array(WordsSchema),
});

/** data/scenarios.zh-CN.yaml */
export const ScenariosSchema = z.strictObject({
  opening: Lines,
  checklist: z.array(AskSchema).length(7),
  closing: Lines,
  answers: z.array(z.strictObject({id: Id, branches: z.array(BranchSchema).min(1)})),
  /** The hint behind each answer; `scenario` holds the slots {title} and {id}. */
  continue: z.strictObject({
    checklist: WordsSchema,
    closing: WordsSchema,
    'hang-up': WordsSchema,
    scenario: WordsSchema,
  }),
  gloss: z.array(z.strictObject({zh: Text, pinyin: Text, en: Text})),
  never: z.array(WordsSchema).min(1),
  write: z.array(WordsSchema).min(1),
  scenarios: z.array(ScenarioSchema).min(1),
});
export type Scenarios = z.infer<typeof ScenariosSchema>;
export type Scenario = z.infer<typeof ScenarioSchema>;
export type Branch = z.infer<typeof BranchSchema>;
