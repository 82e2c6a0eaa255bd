import type {templates} from './zh-CN/index.ts';

/** Every key that words are kept under. The Chinese words are the list: an English word too few or too many does not compile. */
export type TextKey = keyof typeof templates;
export type Templates = Readonly<Record<TextKey, string>>;
