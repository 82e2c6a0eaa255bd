import type {Letter} from '../model/letter.ts';
import type {Translate} from '../text/index.ts';

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** 一、关闭全部授信额度 */
export function numberedRequests({requests}: Letter): string[] {
  return requests.map((request, i) => `${NUMERALS[i] ?? i + 1}、${request}`);
}

/**
 * What the sender should know and the addressee should not read: what the letter does, where it goes, what to fill in, what the statutes
 * say. In the language chosen, because the letter itself is Chinese.
 * @param subjectNotes what was taken for granted when the letter was filled
 */
export function letterNotes(letter: Letter, subjectNotes: readonly string[], t: Translate): string[] {
  const {kind, addressee, law} = letter;
  const hotlines = addressee.hotlines.join(t('ui.or'));
  return [
    t(`letter.about.${kind}`),
    ...subjectNotes,
    t(`letter.send.${addressee.role}`, {hotlines}),
    t('letter.fill'),
    t('letter.papers'),
    ...law.map(({zh, en, says}) => t('letter.law', {zh, en, says})),
  ];
}
