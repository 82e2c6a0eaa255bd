import {buildLetter} from '../contact/letters/index.ts';
import type {Letters} from '../contact/letters/schema.ts';
import {EXIT, type ExitCode, LoancloseError} from '../errors.ts';
import type {Letter} from '../model/letter.ts';
import type {Rules} from '../model/rules.ts';
import {type ComplaintAddressee, LETTER_KINDS, type LetterKind} from '../model/vocabulary.ts';
import {renderJson} from '../render/json.ts';
import type {Io} from './io.ts';
import {openSubject, type Subject, type SubjectArgs} from './open-contact.ts';
import {conflict} from './options.ts';
import type {LETTER_FORMATS} from './output-names.ts';

export interface LetterArgs extends SubjectArgs {
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
  const [subject, letters, rules] = await Promise.all([
    openSubject(args, io, {anyName: true}),
    io.readData('letters.json').then((text): Letters => JSON.parse(text)),
    io.readData('rules.json').then((text): Rules => JSON.parse(text)),
  ]);
  const {target, account, report} = subject;
  const letter = buildLetter({
    letters,
    rules,
    kind,
    lender: target.lender,
    regulator: target.funder?.regulator ?? null,
    app: target.app,
    to: args.to ?? 'regulator',
    lang: args.lang,
    account,
    report,
  });
  const notes = [...lenderNotes(subject), ...subject.notes];
  const text = await render(letter, notes, subject, args, io);
  if (args.output === undefined) io.writeOut(text);
  else {
    await io.writeFile(args.output, text);
    io.writeErr(`${subject.view.t('ui.written', {path: args.output})}\n`);
  }
  if (args.json) io.writeErr(notes.map(note => `${note}\n`).join(''));
  return EXIT.done;
}

/** A name taken as it was typed is said to be unknown, and so is a blank where only the app is known. */
function lenderNotes({target: {funder, app}, view: {t}}: Subject): string[] {
  if (funder !== null) return [];
  return [app === null ? t('letter.unknownLender') : t('letter.lenderBlank', {app: app.name})];
}

async function render(letter: Letter, notes: string[], {view}: Subject, args: LetterArgs, io: Io): Promise<string> {
  const {t, width} = view;
  if (args.json) return renderJson(letter);
  switch (args.format ?? 'text') {
    case 'html':
      return (await import('../render/letter-html.ts')).renderLetterHtml(letter, {t, lang: args.lang, notes});
    case 'md':
      return (await import('../render/letter-markdown.ts')).renderLetterMarkdown(letter, {t, notes});
    case 'text': {
      const onScreen = args.output === undefined && io.stdoutIsTty;
      const {renderLetterText} = await import('../render/letter-text.ts');
      return renderLetterText(letter, {t, notes, width: onScreen ? width : null});
    }
  }
}
