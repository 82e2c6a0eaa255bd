import type {LetterTemplates} from '../../model/letter-templates.ts';
import type {Rules} from '../../model/rules.ts';
import {SCRIPT_SLOTS} from '../script-slots.ts';
import {OWN_LETTER_SLOTS} from './slots.ts';

/** 《征信业管理条例》第二十五条, 民法典第558条: an article that is written out instead of taken from the list of those that were read. */
const ARTICLE = /(?:》|法典?|条例)\s*第[一二三四五六七八九十百千零\d]+条/;

/** What is wrong with the letters: a statute that was not read, an article written out, a slot that nobody fills. Empty when all is well. */
export function lintLetters({letters}: LetterTemplates, {law}: Pick<Rules, 'law'>): string[] {
  const laws = new Set(law.map(({id}) => id));
  const slots = new Set<string>([...SCRIPT_SLOTS, ...OWN_LETTER_SLOTS]);
  return letters.flatMap(letter => {
    const texts = [...letter.title, ...letter.body, ...letter.requests, ...letter.closing, ...letter.attachments].map(
      ({text}) => text,
    );
    return texts.flatMap(text => {
      const faults: string[] = [];
      if (ARTICLE.test(text)) faults.push(`${letter.id}: an article is written out: ${text}`);
      for (const [, slot = ''] of text.matchAll(/\{([^}]*)\}/g)) {
        const known = slot.startsWith('law:') ? laws.has(slot.slice(4)) : slots.has(slot);
        if (!known) faults.push(`${letter.id}: {${slot}} is not known`);
      }
      return faults;
    });
  });
}
