import type {templates} from './zh-CN/index.ts';

/** Every key that words are kept under. The Chinese words are the list: an English word too few or too many does not compile. */
export type TextKey = keyof typeof templates;
export type Templates = Readonly<Record<TextKey, string>>;

/** How another language tells what the directory says in Chinese. */
export interface Gloss {
  /** A step of a way to close, a thing to have ready, a note. */
  readonly words: (text: string) => string;
  /** The label of a phone number. */
  readonly label: (text: string) => string;
}
