/**
 * Words for people, keyed by code. A template holds `{slot}`s; every slot must be given.
 * Each language is one object of the same keys (a test compares them) and is loaded only when it is asked for.
 */
export const LANGS = ['zh', 'en'] as const;
export type Lang = (typeof LANGS)[number];

export type Slots = Readonly<Record<string, string | number | null>>;
export type Templates = Readonly<Record<string, string>>;
/** Turns a code and its slots into a sentence. Throws on an unknown code or a slot that is not given: both are faults of ours. */
export type Translate = (code: string, slots?: Slots) => string;

export function translator(templates: Templates): Translate {
  return (code, slots = {}) => {
    const template = templates[code];
    if (template === undefined) throw new Error(`no text for ${code}`);
    return template.replaceAll(/\{(\w+)\}/g, (_, slot: string) => {
      const value = slots[slot];
      if (value === undefined) throw new Error(`slot ${slot} of ${code} is not given`);
      return value === null ? '--' : String(value);
    });
  };
}

export async function loadTranslator(lang: Lang): Promise<Translate> {
  const {templates} = lang === 'zh' ? await import('./zh-CN/index.ts') : await import('./en/index.ts');
  return translator(templates);
}
