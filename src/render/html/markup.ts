import {escapeHtml} from './escape-html.ts';

/** Text that is markup already. Everything else that is put into a template is escaped. */
export class Markup {
  constructor(readonly text: string) {}
}

export type Part = string | number | Markup | null | readonly Part[];

/** A template of HTML or SVG: `html\`<p>${name}</p>\``. What is filled in cannot become markup; `null` is nothing, a list is joined. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(strings.map((text, i) => (i === 0 ? text : write(parts[i - 1] ?? null) + text)).join(''));
}

function write(part: Part): string {
  if (part === null) return '';
  if (part instanceof Markup) return part.text;
  if (typeof part === 'string' || typeof part === 'number') return escapeHtml(String(part));
  return part.map(write).join('');
}
