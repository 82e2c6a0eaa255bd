import type {Letter} from '../model/letter.ts';
import type {Lang, Translate} from '../text/index.ts';

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** 一、关闭全部授信额度 */
export function numberedRequests({requests}: Letter): string[] {
  return requests.map((request, i) => `${NUMERALS[i] ?? i + 1}、${request}`);
}

export interface LetterNoteOptions {
  readonly t: Translate;
  readonly lang: Lang;
  /** What was taken for granted when the letter was filled. */
  readonly notes: readonly string[];
}

/**
 * What the sender should know and the addressee should not read: what the letter does, where it goes, what to fill in, what the statutes
 * say. In the language chosen, because the letter itself is Chinese.
 */
export function letterNotes(letter: Letter, {t, lang, notes}: LetterNoteOptions): string[] {
  const {kind, addressee, law, blanks} = letter;
  const hotlines = addressee.hotlines.join(t('ui.or'));
  return [
    t(addressee.role === 'pboc' ? 'letter.about.complaint.pboc' : `letter.about.${kind}`),
    ...(lang === 'en' ? inEnglish(letter, t) : []),
    ...notes,
    t(`letter.send.${addressee.role}`, {hotlines}),
    t('letter.fill'),
    t('letter.papers'),
    ...law.map(({zh, en, says}) => t('letter.law', {zh, en, says})),
    ...(blanks === 0 ? [] : [t('letter.blanks', {count: blanks})]),
  ];
}

/** What each part of the letter says: the sender signs it and must know. */
function inEnglish({english, requestsEnglish}: Letter, t: Translate): string[] {
  const numbered = (lines: readonly string[]) => lines.map((line, i) => `${i + 1}. ${line}`).join(' ');
  return [
    t('letter.title', {title: english.title}),
    t('letter.says', {body: english.body.join(' ')}),
    t('letter.asks', {asks: numbered(requestsEnglish)}),
    t('letter.ends', {closing: english.closing.join(' ')}),
    t('letter.attached', {attachments: numbered(english.attachments)}),
  ];
}
