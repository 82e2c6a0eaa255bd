import type {Letter} from '../model/letter.ts';
import {cleanText} from './clean-text.ts';
import {type LetterNoteOptions, letterNotes, numberedRequests} from './letter-words.ts';
import {wrap} from './width.ts';

/** Two full-width spaces: the indent of a Chinese paragraph. */
const INDENT = '\u3000\u3000';

export interface LetterTextOptions extends LetterNoteOptions {
  /** Cells of a line; null leaves every paragraph on one line, to be pasted elsewhere. */
  readonly width: number | null;
}

/** The letter as plain text, below notes that are not part of it. */
export function renderLetterText(letter: Letter, options: LetterTextOptions): string {
  const {t, width} = options;
  const lines = [
    t('letter.notesTitle'),
    ...letterNotes(letter, options).map(note => `- ${note}`),
    '',
    t('letter.cut'),
    '',
    letter.title,
    '',
    `${letter.addressee.name}：`,
    '',
    ...letter.body.map(text => INDENT + text),
    ...numberedRequests(letter).map(text => INDENT + text),
    ...letter.closing.map(text => INDENT + text),
    ...letter.regards.map((text, i, all) => (i === all.length - 1 && i > 0 ? text : INDENT + text)),
    '',
    '附件：',
    ...letter.attachments.map((text, i) => `${i + 1}. ${text}`),
    '',
    ...letter.signature,
  ];
  const wrapped = width === null ? lines : lines.flatMap(line => wrapIndented(line, width));
  return `${wrapped.map(cleanText).join('\n')}\n`;
}

function wrapIndented(line: string, width: number): string[] {
  if (!line.startsWith(INDENT)) return wrap(line, width);
  const [first = '', ...rest] = wrap(`____${line.slice(INDENT.length)}`, width);
  return [INDENT + first.slice(4), ...rest];
}
