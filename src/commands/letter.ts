import type {Contact} from '../contact/find-contact.ts';
import {buildLetter} from '../contact/letters/index.ts';
import {EXIT, type ExitCode, LoancloseError} from '../errors.ts';
import type {Letter} from '../model/letter.ts';
import {loadLetterTemplates, loadRules} from '../model/load.ts';
import {type ComplaintAddressee, LETTER_KINDS, type LetterKind} from '../model/vocabulary.ts';
import {cleanText} from '../render/clean-text.ts';
import {renderJson, type View} from '../render/view.ts';
import type {Translate} from '../text/index.ts';
import {deliver} from './deliver.ts';
import {type Io, STDIO} from './io.ts';
import {type ContactArgs, openContact} from './open-contact.ts';
import {openView} from './open-view.ts';
import {conflict, type LETTER_FORMATS} from './options.ts';

export interface LetterArgs extends ContactArgs {
  readonly kind?: LetterKind;
  readonly to?: ComplaintAddressee;
  readonly format?: (typeof LETTER_FORMATS)[number];
  readonly output?: string;
}

/** Writes one letter. A lender that nobody knows gets one too: on paper its name is enough. */
export async function runLetter(args: LetterArgs, io: Io): Promise<ExitCode> {
  const {kind} = args;
  if (kind === undefined) {
    throw new LoancloseError('BAD_OPTION', {reason: 'choice', option: '--kind', choices: LETTER_KINDS.join(', ')});
  }
  if (args.to !== undefined && kind !== 'complaint') {
    throw new LoancloseError('BAD_OPTION', {reason: 'needs', option: '--to', other: '--kind complaint'});
  }
  if (args.json && args.format !== undefined) throw conflict('--json', `--format ${args.format}`);
  const view = await openView(args, io);
  const contact = await openContact(args, io, {t: view.t, anyName: true});
  const letter = buildLetter({
    ...contact,
    templates: loadLetterTemplates(await io.readData('letters.json')),
    rules: loadRules(await io.readData('rules.json')),
    kind,
    to: args.to ?? 'regulator',
    lang: args.lang,
  });
  const notes = [...lenderNotes(contact, view.t), ...contact.notes];
  const text = await render(letter, notes, view, args, io);
  await deliver([{path: args.output ?? STDIO, text}], view.t, io);
  if (letter.blanks > 0) io.writeErr(`${view.t('letter.blanks', {count: letter.blanks})}\n`);
  if (args.json) io.writeErr(cleanText(notes.map(note => `${note}\n`).join('')));
  return EXIT.done;
}

/** A name taken as it was typed is said to be unknown, and so is a blank where only the app is known. */
function lenderNotes({funder, app}: Contact, t: Translate): string[] {
  if (funder !== null) return [];
  return [app === null ? t('letter.unknownLender') : t('letter.lenderBlank', {app: app.name})];
}

async function render(letter: Letter, notes: string[], view: View, args: LetterArgs, io: Io): Promise<string> {
  const {t, width} = view;
  if (args.json) return renderJson(letter);
  switch (args.format ?? 'text') {
    case 'html':
      return (await import('../render/letter-html.ts')).renderLetterHtml(letter, {t, lang: args.lang, notes});
    case 'md':
      return (await import('../render/letter-markdown.ts')).renderLetterMarkdown(letter, {t, lang: args.lang, notes});
    case 'text': {
      const onScreen = (args.output ?? STDIO) === STDIO && io.stdoutIsTty;
      const {renderLetterText} = await import('../render/letter-text.ts');
      return renderLetterText(letter, {t, lang: args.lang, notes, width: onScreen ? width : null});
    }
  }
}
