import {withoutSpaces} from '../normalize.ts';

/** The spelling in which labels and headings are compared: no spaces, one kind of dash, 账 for 帐. Wants folded characters. */
export function canonical(text: string): string {
  return withoutSpaces(text)
    .replace(/[‐‑‒–—―−-]+/gu, '-')
    .replaceAll('帐', '账');
}
