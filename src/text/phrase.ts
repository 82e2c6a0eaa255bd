import type {Lang, Slots, TextKey, Translate} from './index.ts';
import {groupDigits} from './money.ts';

/** A sentence that is not made yet: its key in the texts, and what fills its slots. */
export interface Phrase {
  readonly code: TextKey;
  readonly args: Readonly<Record<string, Words | number | null>>;
}

/** A sentence whose slots need no words of their own. */
export interface PlainPhrase extends Phrase {
  readonly args: Slots;
}

/** Several, said one after the other. */
export interface PhraseList {
  readonly parts: readonly Words[];
  /** Key of what stands between them; null where the sentences bring their own ends. */
  readonly joiner: TextKey | null;
}

/** An amount of money: `{yuan: 26700}` is said `26,700`. */
export interface Yuan {
  readonly yuan: number;
}

/** What the data hold in every language: the name of a law or a document. */
export type Bilingual = Readonly<Record<Lang, string>>;

/** What the directory says in Chinese; another language tells what it means. */
export interface Quoted {
  readonly quoted: string;
}

/** What can be said: words of the report or the directory as they are, or something that waits for a language. */
export type Words = string | Phrase | PhraseList | Yuan | Quoted | Bilingual;

export function phrase(code: TextKey, args: Phrase['args'] = {}): Phrase {
  return {code, args};
}

/** The steps of a way, told one after the other. */
export function quotedPath(steps: readonly string[]): PhraseList {
  return joined(
    steps.map(quoted => ({quoted})),
    'plan.arrow',
  );
}

export function joined(parts: readonly Words[], joiner: TextKey | null = null): PhraseList {
  return {parts, joiner};
}

/** Makes the sentence. Throws where the translator does: on a slot that is not given. */
export function say(words: Words, t: Translate, lang: Lang): string {
  if (typeof words === 'string') return words;
  if ('code' in words) return t(words.code, sayArgs(words.args, t, lang));
  if ('parts' in words) {
    return words.parts.map(part => say(part, t, lang)).join(words.joiner === null ? '' : t(words.joiner));
  }
  if ('quoted' in words) return t.gloss.words(words.quoted);
  return 'yuan' in words ? groupDigits(words.yuan) : words[lang];
}

function sayArgs(args: Phrase['args'], t: Translate, lang: Lang): Slots {
  const slots = Object.entries(args).map(([slot, value]) => [
    slot,
    value === null || typeof value === 'number' ? value : say(value, t, lang),
  ]);
  return Object.fromEntries(slots);
}

/** A list of words: as the data hold it, or as one text with `|` between its parts. */
export type WordList = readonly string[] | Phrase;

export function sayList(list: WordList, t: Translate, lang: Lang): string[] {
  return 'code' in list ? say(list, t, lang).split('|') : list.map(t.gloss.words);
}
