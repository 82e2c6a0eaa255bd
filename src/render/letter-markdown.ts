import type {Letter} from '../model/letter.ts';
import {escapeMarkdown} from './escape-markdown.ts';
import {type LetterNoteOptions, letterNotes, numberedRequests} from './letter-words.ts';

/** The letter as Markdown. The notes stand above it as a quotation. */
export function renderLetterMarkdown(letter: Letter, options: LetterNoteOptions): string {
  const paragraphs = [
    `# ${escapeMarkdown(letter.title)}`,
    `${escapeMarkdown(letter.addressee.name)}：`,
    ...letter.body.map(escapeMarkdown),
    ...numberedRequests(letter).map(escapeMarkdown),
    ...letter.closing.map(escapeMarkdown),
    ...letter.regards.map(escapeMarkdown),
    `附件：\n\n${letter.attachments.map((text, i) => `${i + 1}. ${escapeMarkdown(text)}`).join('\n')}`,
    ...letter.signature.map(escapeMarkdown),
  ];
  const quoted = [
    `**${options.t('letter.notesTitle')}**`,
    ...letterNotes(letter, options).map(note => `- ${escapeMarkdown(note)}`),
  ];
  const quotation = quoted.map((line, i) => (i === 0 ? `> ${line}\n>` : `> ${line}`)).join('\n');
  return `${quotation}\n\n---\n\n${paragraphs.join('\n\n')}\n`;
}
