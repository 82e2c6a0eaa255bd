/**
 * Words for people, keyed by code. A template holds `{slot}`s; every slot must be given.
 * Each language is one object of the same keys and is loaded only when it is asked for.
 */
import type {Lang} from '../model/vocabulary.ts';
import type {DiagnosticHelp} from './diagnostic-help.ts';
import type {Gloss, Templates, TextKey} from './templates.ts';

export {LANGS, type Lang} from '../model/vocabulary.ts';

export type {DiagnosticHelp} from './diagnostic-help.ts';
export type {Gloss, Templates, TextKey} from './templates.ts';

export type Slots = Readonly<Record<string, string | number | null>>;

/** Turns a key and its slots into a sentence. Throws on a slot that is not given: a fault of ours. */
export interface Translate {
  (key: TextKey, slots?: Slots): string;
  /** Whether there are words for a key that is put together from outside, such as the name of a check in a file. */
  readonly knows: (key: string) => key is TextKey;
  /** What the directory says, as a reader of this language understands it. */
  readonly gloss: Gloss;
}

const AS_IT_IS: Gloss = {words: text => text, label: text => text};

export function translator(templates: Templates, gloss: Gloss = AS_IT_IS): Translate {
  const translate = (key: TextKey, slots: Slots = {}) => {
    const template = templates[key];
    if (!template.includes('{')) return template;
    return template.replaceAll(/\{(\w+)\}/g, (_, slot: string) => {
      const value = slots[slot];
      if (value === undefined) throw new Error(`slot ${slot} of ${key} is not given`);
      return value === null ? '--' : String(value);
    });
  };
  return Object.assign(translate, {knows: (key: string): key is TextKey => Object.hasOwn(templates, key), gloss});
}

export async function loadTranslator(lang: Lang): Promise<Translate> {
  if (lang === 'zh') return translator((await import('./zh-CN/index.ts')).templates);
  const {templates, gloss} = await import('./en/index.ts');
  return translator(templates, gloss);
}

export async function loadDiagnosticHelp(lang: Lang): Promise<DiagnosticHelp> {
  const {diagnosticHelp} =
    lang === 'zh' ? await import('./zh-CN/diagnostic-help.ts') : await import('./en/diagnostic-help.ts');
  return diagnosticHelp;
}
