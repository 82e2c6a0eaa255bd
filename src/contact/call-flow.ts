import {isCountableDay} from '../account/days.ts';
import type {Call, CallAsk, Outcome} from '../model/call.ts';
import type {Scenarios} from '../model/scenarios.ts';
import type {Script} from '../model/script.ts';
import type {Hears, Lang} from '../model/vocabulary.ts';
import type {TextKey, Translate} from '../text/index.ts';
import {maskPersonal} from './mask-personal.ts';
import {answerToRefusal, endsCall, fillDifference, fillPromise, notesOfCall} from './script.ts';

/** How one ask of a call was answered. */
export interface Answered {
  readonly hears: Hears | null;
  readonly outcome: Outcome;
}

/** What a call is made with. */
export interface CallWords {
  readonly script: Script;
  readonly scenarios: Scenarios;
  /** The script of a scenario, from scenarios into which notes of the call were put. */
  readonly recompose: (scenarios: Scenarios, scenario: string) => Script;
  /** Key of the account of the report that the call is about. */
  readonly accountKey: string | null;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly lang: Lang;
  readonly t: Translate;
}

/** What is shown before a question, in order. */
export type CallLine =
  | {readonly kind: 'gap'}
  /** Words to say, with the English of each beside it where that was asked for. */
  | {
      readonly kind: 'titled';
      readonly title: 'ui.script.opening' | 'ui.script.closing';
      readonly lines: readonly SaidLine[];
    }
  | {
      readonly kind: 'ask';
      readonly text: string;
      readonly english: string | null;
      readonly at: number;
      readonly of: number;
    }
  /** An answer to what the other side said. */
  | {readonly kind: 'say'; readonly text: string}
  /** Not everything is zero: the words change. */
  | {readonly kind: 'owed'}
  | {readonly kind: 'hang-up'}
  /** Numbers that identify a person were masked in what was typed. */
  | {readonly kind: 'masked'};

export interface SaidLine {
  readonly text: string;
  readonly english: string | null;
}

export type AskAnswer = 'done' | 'refused' | 'said' | 'skipped' | 'owed';

/** What can be noted at a fixed place of a call. */
export type CallNote = 'number' | 'agent' | 'reason' | 'words' | 'ticket' | 'contract' | 'certificate' | 'ticketAgain';

/** What is asked of the person, whose words each skin has. What is noted may be left empty. */
export type CallQuestion =
  | {readonly kind: 'note'; readonly what: CallNote}
  /** What this kind of call asks to write down, in its own words. */
  | {readonly kind: 'write'; readonly label: string}
  /** Yuan, as `readYuan` reads them. */
  | {readonly kind: 'amount'}
  /** The day by which they promise it. */
  | {readonly kind: 'day'; readonly earliest: string}
  | {readonly kind: 'answer'; readonly choices: readonly {readonly value: AskAnswer; readonly name: string}[]}
  /** Which of the answers that the script expects; the reply is its place among them, or `OTHER_WORDS`. */
  | {readonly kind: 'branch'; readonly choices: readonly string[]};

/** The reply to `branch` where none of them fits. */
export const OTHER_WORDS = 'other';

/** Text, a day `YYYY-MM-DD`, a choice, or the place of a branch; null where nothing was typed. */
export type CallReply = string | null;

export interface CallTurn {
  readonly lines: readonly CallLine[];
  readonly question: CallQuestion;
}

/** The notes of a call while it goes on: what was noted survives when it is broken off. */
export type CallDraft = {-readonly [Key in keyof Call]: Call[Key]};

export interface CallUnderWay {
  readonly call: CallDraft;
  /** How each ask was answered, in order. */
  readonly answers: readonly Answered[];
  /** Each turn waits for the reply to its question; the last lines come when it is over. */
  readonly turns: Generator<CallTurn, readonly CallLine[], CallReply>;
}

/** What to go on with where not everything is zero: nothing is closed, the amount is asked for item by item. */
const AMOUNT_OWED = 'small-balance';

/** A call from its opening to its notes: what to say, what to answer, what to note. Terminal and page only show and ask. */
export function beginCall(words: CallWords): CallUnderWay {
  const call = startDraft(words);
  const answers: Answered[] = [];
  return {call, answers, turns: talk(call, answers, words)};
}

/** A call as it stands after some replies, and what comes next. The same replies lead to the same place. */
export interface CallStanding {
  readonly call: Call;
  readonly answers: readonly Answered[];
  readonly lines: readonly CallLine[];
  /** Null when it is over. */
  readonly question: CallQuestion | null;
}

/** Goes through a call again by the replies that were given so far. */
export function replayCall(words: CallWords, replies: readonly CallReply[]): CallStanding {
  const {call, answers, turns} = beginCall(words);
  let step = turns.next(null);
  for (const reply of replies) {
    if (step.done) break;
    step = turns.next(reply);
  }
  return step.done
    ? {call, answers, lines: step.value, question: null}
    : {call, answers, lines: step.value.lines, question: step.value.question};
}

function startDraft({script, accountKey, today}: CallWords): CallDraft {
  return {
    schema: 'loanclose/call@1',
    calledOn: today,
    lender: script.lender,
    app: script.app,
    scenario: script.scenario,
    accountKey,
    ended: 'stopped',
    number: null,
    agent: null,
    asks: [],
    ticket: null,
    promisedOn: null,
    notes: [],
  };
}

/** A part of the talk: it yields turns and comes to something. */
type Talk<Result> = Generator<CallTurn, Result, CallReply>;

/** Collects lines until something is asked. */
class Lines {
  #lines: CallLine[] = [];

  show(...lines: readonly CallLine[]): void {
    this.#lines = [...this.#lines, ...lines];
  }

  take(): CallLine[] {
    const taken = this.#lines;
    this.#lines = [];
    return taken;
  }

  *ask(question: CallQuestion): Talk<CallReply> {
    return yield {lines: this.take(), question};
  }

  /** Null when nothing was typed. Numbers that identify a person are masked, and he is told. */
  *note(question: CallNote | CallQuestion): Talk<string | null> {
    const asked: CallQuestion = typeof question === 'string' ? {kind: 'note', what: question} : question;
    const typed = ((yield* this.ask(asked)) ?? '').trim();
    if (typed === '') return null;
    const masked = maskPersonal(typed);
    if (masked !== typed) this.show({kind: 'masked'});
    return masked;
  }
}

function* talk(draft: CallDraft, answers: Answered[], words: CallWords): Talk<readonly CallLine[]> {
  const {t, lang} = words;
  const lines = new Lines();
  draft.number = yield* lines.note('number');
  lines.show(titled('ui.script.opening', inLang(words.script, 'opening', lang)));
  draft.agent = yield* lines.note('agent');
  let {scenarios} = words;
  const hungUp = () => {
    draft.ended = 'hung-up';
    lines.show({kind: 'hang-up'});
    return lines.take();
  };
  let going = yield* goThroughAsks(draft, answers, words, lines);
  if (going.hangUp) return hungUp();
  if (going.owed && draft.scenario !== AMOUNT_OWED) {
    scenarios = fillDifference(scenarios, going.amount);
    const script = words.recompose(scenarios, AMOUNT_OWED);
    draft.scenario = AMOUNT_OWED;
    lines.show({kind: 'gap'}, {kind: 'owed'});
    lines.show(titled('ui.script.opening', inLang(script, 'opening', lang, scenarios.opening.length)));
    going = yield* goThroughAsks(draft, answers, {...words, script, scenarios}, lines);
    if (going.hangUp) return hungUp();
  }
  lines.show({kind: 'gap'});
  if (draft.ticket === null) draft.ticket = yield* lines.note('ticketAgain');
  const promised = yield* lines.ask({kind: 'day', earliest: draft.calledOn});
  draft.promisedOn = promised !== null && isCountableDay(promised) && promised >= draft.calledOn ? promised : null;
  const ending = words.recompose(fillPromise(scenarios, draft), draft.scenario);
  lines.show(titled('ui.script.closing', inLang(ending, 'closing', lang)));
  for (const label of [...notesOfCall(scenarios, draft.scenario, lang), t('call.label.more')]) {
    const text = yield* lines.note({kind: 'write', label: `${label}${t('ui.colon')}`});
    if (text !== null) draft.notes = [...draft.notes, {label, text}];
  }
  draft.ended = 'finished';
  return lines.take();
}

/** The lines to say, each with its English beside it where that was asked for. */
function inLang(script: Script, part: 'opening' | 'closing', lang: Lang, from = 0): SaidLine[] {
  const english = script.english[part].slice(from);
  return script[part].slice(from).map((text, at) => ({text, english: lang === 'en' ? (english[at] ?? '') : null}));
}

function titled(title: 'ui.script.opening' | 'ui.script.closing', lines: readonly SaidLine[]): CallLine {
  return {kind: 'titled', title, lines};
}

interface Going {
  readonly hangUp: boolean;
  /** Not heard to be zero: the rest was not asked. */
  readonly owed: boolean;
  readonly amount: string | null;
}

/** The asks in order. Where the amount is not heard to be zero the rest is not asked: nobody closes what still owes. */
function* goThroughAsks(
  draft: CallDraft,
  answers: Answered[],
  words: Pick<CallWords, 'script' | 'scenarios' | 'lang' | 't'>,
  lines: Lines,
): Talk<Going> {
  const {script, lang, t} = words;
  const {checklist, checklistEnglish, hears} = script;
  const labels = {contract: 'call.label.contract', certificate: 'call.label.certificate'} as const;
  for (const [at, ask] of checklist.entries()) {
    const english = lang === 'en' ? (checklistEnglish[at] ?? null) : null;
    const kind = hears[at] ?? null;
    lines.show({kind: 'gap'}, {kind: 'ask', text: ask, english, at: at + 1, of: checklist.length});
    const {outcome, hangUp, noted, heard} = yield* goThroughAsk(kind, words, lines);
    draft.asks = [...draft.asks, {ask, outcome, heard}];
    answers.push({hears: kind, outcome});
    if (hangUp) return {hangUp, owed: false, amount: null};
    if (kind === 'ticket') draft.ticket = noted;
    if (noted !== null && (kind === 'contract' || kind === 'certificate'))
      draft.notes = [...draft.notes, {label: t(labels[kind]), text: noted}];
    if (kind === 'amount' && outcome !== 'done') return {hangUp: false, owed: true, amount: noted};
  }
  return {hangUp: false, owed: false, amount: null};
}

interface Heard extends Pick<CallAsk, 'outcome' | 'heard'> {
  /** The script says to hang up. */
  readonly hangUp: boolean;
  /** What was noted of what the ask wants to hear: a contract number, an amount, a ticket. */
  readonly noted: string | null;
}

/**
 * One ask that was said, and how it is answered. What the other side says brings up the answer to give, and the ask stays open until it is done,
 * refused or passed over. An ask for the amount is done only when that is zero.
 */
function* goThroughAsk(
  hears: Hears | null,
  {script, scenarios, lang, t}: Pick<CallWords, 'script' | 'scenarios' | 'lang' | 't'>,
  lines: Lines,
): Talk<Heard> {
  const heard: string[] = [];
  const close = (outcome: Outcome, noted: string | null = null): Heard => ({outcome, heard, hangUp: false, noted});
  for (;;) {
    const choices = choicesFor(hears).map(([key, value]) => ({name: t(key), value}));
    const answer = yield* lines.ask({kind: 'answer', choices});
    if (answer === 'done') {
      const noting = hears === null || hears === 'amount' || hears === 'closing' ? null : hears;
      return close('done', noting === null ? null : yield* lines.note(noting));
    }
    if (answer === 'owed') {
      const amount = yield* lines.note({kind: 'amount'});
      if (amount !== null && readYuan(amount) === 0) return close('done');
      heard.push(amount === null ? t('call.heard.unclear') : t('call.heard.owed', {amount}));
      return close('refused', amount);
    }
    if (answer === 'refused') {
      const demand = answerToRefusal(scenarios);
      if (demand !== null) lines.show({kind: 'say', text: demand});
      const reason = yield* lines.note('reason');
      if (reason !== null) heard.push(reason);
      return close('refused');
    }
    if (answer !== 'said') return close('skipped');
    const whens = script.branches.map(({when, english}) => (lang === 'en' ? english : when));
    const branch = yield* lines.ask({kind: 'branch', choices: whens});
    const chosen = branch === OTHER_WORDS ? undefined : script.branches[Number(branch)];
    if (chosen === undefined) {
      const words = yield* lines.note('words');
      if (words !== null) heard.push(words);
      continue;
    }
    heard.push(chosen.when);
    lines.show({kind: 'say', text: chosen.say});
    if (endsCall(scenarios, chosen.say)) return {...close('refused'), hangUp: true};
  }
}

function choicesFor(hears: Hears | null): readonly (readonly [TextKey, AskAnswer])[] {
  const first: readonly (readonly [TextKey, AskAnswer])[] =
    hears === 'amount'
      ? [
          ['call.outcome.zero', 'done'],
          ['call.outcome.owed', 'owed'],
        ]
      : [
          ['call.outcome.done', 'done'],
          ['call.outcome.refused', 'refused'],
        ];
  return [...first, ['call.outcome.said', 'said'], ['call.outcome.skipped', 'skipped']];
}

/** 12.30, 1,200, 12元; null where nothing was typed, undefined where it is no amount. */
export function readYuan(text: string): number | null | undefined {
  const digits = text.trim().replaceAll(/[,，]/g, '').replace(/元$/, '');
  if (digits === '') return null;
  return /^\d+(?:\.\d{1,2})?$/.test(digits) ? Number(digits) : undefined;
}
