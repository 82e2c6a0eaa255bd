import type {Answered} from '../case/call-event.ts';
import type {Contact} from '../contact/find-contact.ts';
import {buildScript, fillDifference, fillPromise, notesOfCall} from '../contact/script.ts';
import {EXIT, type ExitCode, LoancloseError} from '../errors.ts';
import type {Call} from '../model/call.ts';
import type {Scenarios} from '../model/scenarios.ts';
import type {Script} from '../model/script.ts';
import {renderScamBanner} from '../render/banner.ts';
import {renderCallNotes} from '../render/call-notes.ts';
import {renderPhones} from '../render/phone-lines.ts';
import {shellName} from '../render/quote-word.ts';
import {colorLevel, createTheme} from '../render/theme.ts';
import {heading, paragraph, renderJson, type View} from '../render/view.ts';
import type {Lang, TextKey} from '../text/index.ts';
import {Companion} from './companion.ts';
import type {ContactArgs} from './contact-args.ts';
import {goThroughAsk} from './go-through-ask.ts';
import {canAsk, type Io, STDIO} from './io.ts';
import {keepCall} from './keep-call.ts';
import {openContact} from './open-contact.ts';
import {openView} from './open-view.ts';
import {readScenarios} from './script.ts';

export interface CallArgs extends ContactArgs {
  readonly scenario?: string;
  readonly output?: string;
}

/** Filled while the call goes on, so that what was noted survives when it is broken off. */
type CallDraft = {-readonly [Key in keyof Call]: Call[Key]};

/**
 * Goes through one call with the person: what to say, what to answer, what to note. The notes go to a file; when he breaks off he is asked
 * what to do with them.
 * @throws LoancloseError NOT_INTERACTIVE when nobody can be asked
 */
export async function runCall(args: CallArgs, io: Io): Promise<ExitCode> {
  if (!canAsk(io)) throw new LoancloseError('NOT_INTERACTIVE', {reason: 'call', lender: shellName(args.lender, null)});
  if (args.report?.includes(STDIO)) throw new LoancloseError('BAD_OPTION', {reason: 'stdin-call'});
  const scenarios = await readScenarios(args.scenario, io);
  const onScreen = await openView(args, io);
  const contact = await openContact(args, io, {t: onScreen.t, anyName: args.scenario !== undefined});
  const compose = (words: Scenarios, scenario: string) => buildScript({...contact, scenarios: words, scenario});
  const script = compose(scenarios, args.scenario ?? contact.scenario);
  const view = {...onScreen, theme: createTheme(colorLevel(io.env, io.stderrIsTty))};
  const companion = new Companion(io, view);
  const draft = startDraft(script, contact, args.today ?? io.today());
  const answers: Answered[] = [];
  const save = () => keepCall({draft, answers, inCase: contact.inCase}, args, companion, io);
  try {
    companion.show(openingLines(script, contact, view, args.lang));
    await talk(draft, {script, scenarios, recompose: compose, lang: args.lang, answers}, companion);
  } catch (error) {
    if (!isInterrupt(error)) throw error;
    draft.ended = 'stopped';
    return await saveStopped(draft, save, companion);
  }
  companion.show(renderCallNotes(draft, view));
  try {
    await save();
  } catch (error) {
    if (isInterrupt(error)) return notSaved(companion);
    throw error;
  }
  if (args.json && args.output !== STDIO) io.writeOut(renderJson(draft));
  return EXIT.done;
}

function startDraft(script: Script, {account}: Contact, today: string): CallDraft {
  return {
    schema: 'loanclose/call@1',
    calledOn: today,
    lender: script.lender,
    app: script.app,
    scenario: script.scenario,
    accountKey: account?.key ?? null,
    ended: 'stopped',
    number: null,
    agent: null,
    asks: [],
    ticket: null,
    promisedOn: null,
    notes: [],
  };
}

function openingLines(script: Script, {notes}: Contact, view: View, lang: Lang): string[] {
  const {t, theme} = view;
  const never = lang === 'en' ? script.english.never : script.never;
  return [
    ...renderScamBanner(view),
    ...notes.flatMap(note => paragraph(view, note, {lead: t('ui.warningLead'), paint: theme.caution})),
    ...heading(view, t('ui.script.never')),
    ...never.flatMap(line => paragraph(view, line, {lead: t('ui.neverLead'), paint: theme.danger})),
    ...heading(view, t('call.title', {name: script.app?.name ?? script.lender.name})),
    ...renderPhones(script.phones, view),
    '',
  ];
}

interface Words {
  readonly script: Script;
  readonly scenarios: Scenarios;
  readonly lang: Lang;
  /** How each ask was answered, in order; filled while the call goes on. */
  readonly answers: Answered[];
  /** The script of a scenario, from scenarios into which notes of the call were put. */
  readonly recompose: (scenarios: Scenarios, scenario: string) => Script;
}

/** What to go on with where not everything is zero: nothing is closed, the amount is asked for item by item. */
const AMOUNT_OWED = 'small-balance';

async function talk(draft: CallDraft, words: Words, companion: Companion): Promise<void> {
  const {view} = companion;
  const {t} = view;
  draft.number = await companion.note(t('call.ask.number'));
  titled('ui.script.opening', inLang(words.script, 'opening', words.lang), companion);
  draft.agent = await companion.note(t('call.ask.agent'));
  let {scenarios} = words;
  let going = await goThroughAsks(draft, words, companion);
  if (going.hangUp) return hangUp(draft, companion);
  if (going.owed && draft.scenario !== AMOUNT_OWED) {
    scenarios = fillDifference(scenarios, going.amount);
    const script = words.recompose(scenarios, AMOUNT_OWED);
    draft.scenario = AMOUNT_OWED;
    companion.show(['', view.theme.danger(t('call.owed'))]);
    titled('ui.script.opening', inLang(script, 'opening', words.lang, scenarios.opening.length), companion);
    going = await goThroughAsks(draft, {...words, script, scenarios}, companion);
    if (going.hangUp) return hangUp(draft, companion);
  }
  companion.show(['']);
  if (draft.ticket === null) draft.ticket = await companion.note(t('call.ask.ticketAgain'));
  draft.promisedOn = await companion.day(t('call.ask.promisedOn'), draft.calledOn);
  const ending = words.recompose(fillPromise(scenarios, draft), draft.scenario);
  titled('ui.script.closing', inLang(ending, 'closing', words.lang), companion);
  for (const label of [...notesOfCall(scenarios, draft.scenario, words.lang), t('call.label.more')]) {
    const text = await companion.note(`${label}${t('ui.colon')}`);
    if (text !== null) draft.notes.push({label, text});
  }
  draft.ended = 'finished';
}

/** The lines to say, each with its English below it where that was asked for. */
function inLang(script: Script, part: 'opening' | 'closing', lang: Lang, from = 0): string[] {
  const english = script.english[part].slice(from);
  return script[part].slice(from).flatMap((line, i) => (lang === 'en' ? [line, `  ${english[i] ?? ''}`] : [line]));
}

function titled(title: TextKey, lines: readonly string[], companion: Companion): void {
  const {view} = companion;
  companion.show([
    ...heading(view, view.t(title)),
    ...lines.flatMap(line => paragraph(view, line, {indent: 2, paint: view.theme.strong})),
    '',
  ]);
}

function hangUp(draft: CallDraft, companion: Companion): void {
  const {t, theme} = companion.view;
  draft.ended = 'hung-up';
  companion.show([theme.danger(t('call.hangUp'))]);
}

interface Going {
  readonly hangUp: boolean;
  /** Not heard to be zero: the rest was not asked. */
  readonly owed: boolean;
  readonly amount: string | null;
}

/** The asks in order. Where the amount is not heard to be zero the rest is not asked: nobody closes what still owes. */
async function goThroughAsks(
  draft: CallDraft,
  {script, scenarios, lang, answers}: Words,
  companion: Companion,
): Promise<Going> {
  const {checklist, checklistEnglish, hears} = script;
  const labels = {contract: 'call.label.contract', certificate: 'call.label.certificate'} as const;
  for (const [i, ask] of checklist.entries()) {
    const english = lang === 'en' ? (checklistEnglish[i] ?? null) : null;
    const kind = hears[i] ?? null;
    const turn = {ask, english, hears: kind, script, scenarios, lead: `${i + 1}/${checklist.length}  `};
    const {outcome, hangUp, noted} = await goThroughAsk(turn, draft.asks, companion);
    answers.push({hears: kind, outcome});
    if (hangUp) return {hangUp, owed: false, amount: null};
    if (kind === 'ticket') draft.ticket = noted;
    if (noted !== null && (kind === 'contract' || kind === 'certificate'))
      draft.notes.push({label: companion.view.t(labels[kind]), text: noted});
    if (kind === 'amount' && outcome !== 'done') return {hangUp: false, owed: true, amount: noted};
  }
  return {hangUp: false, owed: false, amount: null};
}

/** Ctrl-C: nothing is saved unless the person says so; a second Ctrl-C is a no. */
async function saveStopped(draft: Call, save: () => Promise<void>, companion: Companion): Promise<ExitCode> {
  const {t} = companion.view;
  const noted = draft.asks.length + draft.notes.length > 0 || draft.number !== null || draft.agent !== null;
  if (!noted) return notSaved(companion);
  try {
    const answer = await companion.choose(t('call.ask.saveStopped'), [
      {name: t('call.saveYes'), value: 'yes'},
      {name: t('call.saveNo'), value: 'no'},
    ]);
    if (answer === 'no') return notSaved(companion);
    await save();
  } catch (error) {
    if (!isInterrupt(error)) throw error;
    return notSaved(companion);
  }
  return EXIT.interrupted;
}

function notSaved(companion: Companion): ExitCode {
  companion.show(['', companion.view.t('call.notSaved')]);
  return EXIT.interrupted;
}

/** What a prompt throws when Ctrl-C is pressed. */
function isInterrupt(error: unknown): boolean {
  return error instanceof Error && error.name === 'ExitPromptError';
}
