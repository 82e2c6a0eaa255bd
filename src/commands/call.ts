import {
  beginCall,
  type CallLine,
  type CallQuestion,
  type CallReply,
  type CallUnderWay,
  OTHER_WORDS,
  readYuan,
} from '../contact/call-flow.ts';
import type {Contact} from '../contact/find-contact.ts';
import {buildScript} from '../contact/script.ts';
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
import type {Lang} from '../text/index.ts';
import {Companion} from './companion.ts';
import type {ContactArgs} from './contact-args.ts';
import {canAsk, type Io, STDIO} from './io.ts';
import {keepCall} from './keep-call.ts';
import {openContact} from './open-contact.ts';
import {openView} from './open-view.ts';
import {readScenarios} from './script.ts';

export interface CallArgs extends ContactArgs {
  readonly scenario?: string;
  readonly output?: string;
}

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
  const underWay = beginCall({
    script,
    scenarios,
    recompose: compose,
    accountKey: contact.account?.key ?? null,
    today: args.today ?? io.today(),
    lang: args.lang,
    t: onScreen.t,
  });
  const {call: draft, answers} = underWay;
  const save = () => keepCall({draft, answers, inCase: contact.inCase}, args, companion, io);
  try {
    companion.show(openingLines(script, contact, view, args.lang));
    await talk(underWay, companion);
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

/** Shows what comes before each question and asks it, until the call is over. */
async function talk({turns}: CallUnderWay, companion: Companion): Promise<void> {
  let step = turns.next(null);
  while (!step.done) {
    showLines(step.value.lines, companion);
    step = turns.next(await reply(step.value.question, companion));
  }
  showLines(step.value, companion);
}

function showLines(lines: readonly CallLine[], companion: Companion): void {
  const {view} = companion;
  const {t, theme} = view;
  for (const line of lines) {
    switch (line.kind) {
      case 'gap':
        companion.show(['']);
        break;
      case 'titled':
        companion.show([
          ...heading(view, t(line.title)),
          ...line.lines
            .flatMap(({text, english}) => (english === null ? [text] : [text, `  ${english}`]))
            .flatMap(text => paragraph(view, text, {indent: 2, paint: theme.strong})),
          '',
        ]);
        break;
      case 'ask':
        companion.say(line.text, `${line.at}/${line.of}  `);
        if (line.english !== null) companion.show(paragraph(view, line.english, {indent: 2}));
        break;
      case 'say':
        companion.say(line.text, t('ui.youSay'));
        break;
      case 'owed':
        companion.show([theme.danger(t('call.owed'))]);
        break;
      case 'hang-up':
        companion.show([theme.danger(t('call.hangUp'))]);
        break;
      case 'masked':
        companion.show([t('call.masked')]);
        break;
    }
  }
}

async function reply(question: CallQuestion, companion: Companion): Promise<CallReply> {
  const {t} = companion.view;
  switch (question.kind) {
    case 'note':
      return await companion.note(t(`call.ask.${question.what}`));
    case 'write':
      return await companion.note(question.label);
    case 'amount':
      return await companion.note(t('call.ask.amount'), text =>
        readYuan(text) === undefined ? t('call.badAmount') : null,
      );
    case 'day':
      return await companion.day(t('call.ask.promisedOn'), question.earliest);
    case 'answer':
      return await companion.choose<string>(t('call.ask.outcome'), question.choices);
    case 'branch':
      return await companion.choose(t('call.ask.said'), [
        ...question.choices.map((name, at) => ({name, value: String(at)})),
        {name: t('call.otherWords'), value: OTHER_WORDS},
      ]);
  }
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
