import {listReminders} from '../case/due.ts';
import {askOfLetter, dueLetter, letterFactsOf} from '../case/letter-facts.ts';
import {letterEvent, startedState} from '../case/new-events.ts';
import {addresseeNotes} from '../contact/letters/addressee-notes.ts';
import {buildLetter} from '../contact/letters/index.ts';
import {EXIT, type ExitCode, LoancloseError} from '../errors.ts';
import type {Letter} from '../model/letter.ts';
import {loadLetterTemplates, loadRules} from '../model/load.ts';
import type {Rules} from '../model/rules.ts';
import {type ComplaintAddressee, LETTER_KINDS, type LetterKind} from '../model/vocabulary.ts';
import {cleanText} from '../render/clean-text.ts';
import {renderJson, type View} from '../render/view.ts';
import type {Translate} from '../text/index.ts';
import type {ContactArgs, OpenedContact} from './contact-args.ts';
import {deliver} from './deliver.ts';
import {evidenceOf} from './evidence.ts';
import {type Io, STDIO} from './io.ts';
import {caseTail, recordEvent} from './open-case.ts';
import {openContact} from './open-contact.ts';
import {openView} from './open-view.ts';
import {conflict, type LETTER_FORMATS} from './options.ts';

export interface LetterArgs extends ContactArgs {
  readonly kind?: LetterKind;
  readonly to?: ComplaintAddressee;
  readonly format?: (typeof LETTER_FORMATS)[number];
  readonly output?: string;
  /** Said to the case: the letter is written down with it. */
  readonly note?: string;
}

/** Writes one letter. A lender that nobody knows gets one too: on paper its name is enough. */
export async function runLetter(args: LetterArgs, io: Io): Promise<ExitCode> {
  if (args.to !== undefined && args.kind !== 'complaint') {
    throw new LoancloseError('BAD_OPTION', {reason: 'needs', option: '--to', other: '--kind complaint'});
  }
  if (args.json && args.format !== undefined) throw conflict('--json', `--format ${args.format}`);
  const view = await openView(args, io);
  const contact = await openContact(args, io, {t: view.t, anyName: true});
  const rules = loadRules(await io.readData('rules.json'));
  const {kind, to, note} = chooseLetter(contact, args, rules, view.t, io);
  const record = contact.inCase?.record ?? null;
  if (args.note !== undefined && record === null)
    throw new LoancloseError('BAD_OPTION', {reason: 'needs', option: '--note', other: '--case'});
  const letter = buildLetter({
    ...contact,
    templates: loadLetterTemplates(await io.readData('letters.json')),
    rules,
    kind,
    to,
    lang: args.lang,
    done: record === null ? null : letterFactsOf(record),
  });
  const notes = [...addresseeNotes(contact, view.t), ...contact.notes];
  const text = await render(letter, notes, view, args, io);
  await deliver([{path: args.output ?? STDIO, text}], view.t, io);
  if (letter.blanks > 0) io.writeErr(`${view.t('letter.blanks', {count: letter.blanks})}\n`);
  if (note !== null) io.writeErr(`${note}\n`);
  if (record !== null && (args.output !== undefined || args.note !== undefined)) {
    const number = record.item.number;
    const what = askOfLetter(kind, to);
    const on = args.today ?? io.today();
    const files =
      args.output === undefined || args.output === STDIO ? [] : [await evidenceOf(args.output, encode(text), io)];
    await recordEvent(args, io, (file, stamp) =>
      letterEvent(stamp, startedState(file), {number, what, on, note: args.note, files}),
    );
    const sent =
      what === null
        ? ''
        : view.t('case.letterSent', {command: `loanclose done ${number} --what ${what}${caseTail(args)}`});
    io.writeErr(`${view.t('case.letterNoted', {number})}${sent}\n`);
  }
  if (args.json) io.writeErr(cleanText(notes.map(note => `${note}\n`).join('')));
  return EXIT.done;
}

interface ChosenLetter {
  readonly kind: LetterKind;
  readonly to: ComplaintAddressee;
  /** Why it is this one; null where it was asked for. */
  readonly note: string | null;
}

/** The kind that was asked for, else the one that is due for the item of the case. @throws LoancloseError BAD_OPTION where none is */
function chooseLetter(
  {inCase}: OpenedContact,
  {kind, to = 'regulator', today}: LetterArgs,
  rules: Rules,
  t: Translate,
  io: Io,
): ChosenLetter {
  if (kind !== undefined) return {kind, to, note: null};
  const day = today ?? io.today();
  const record = inCase?.record ?? null;
  const due =
    inCase === null || record === null ? null : dueLetter(record, listReminders(inCase.known.state, day, rules));
  if (due === null)
    throw new LoancloseError('BAD_OPTION', {reason: 'choice', option: '--kind', choices: LETTER_KINDS.join(', ')});
  const words = t(due.on > day ? 'case.letterEarly' : 'case.letterDue', {kind: due.kind, day: due.on});
  return {kind: due.kind, to: due.to, note: words};
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

async function render(letter: Letter, notes: string[], view: View, args: LetterArgs, io: Io): Promise<string> {
  const {t, width} = view;
  if (args.json) return renderJson(letter);
  switch (args.format ?? 'text') {
    case 'html':
      return (await import('../view/letter-html.tsx')).renderLetterHtml(letter, {t, lang: args.lang, notes});
    case 'md':
      return (await import('../render/letter-markdown.ts')).renderLetterMarkdown(letter, {t, lang: args.lang, notes});
    case 'text': {
      const onScreen = (args.output ?? STDIO) === STDIO && io.stdoutIsTty;
      const {renderLetterText} = await import('../render/letter-text.ts');
      return renderLetterText(letter, {t, lang: args.lang, notes, width: onScreen ? width : null});
    }
  }
}
