const VARIES = /[\s帐‐‑‒–—―−-]/u;

/** The spelling in which labels and headings are compared: no spaces, one kind of dash, 账 for 帐. Wants folded characters. */
export function canonical(text: string): string {
  if (!VARIES.test(text)) return text;
  return text
    .replace(/\s/gu, '')
    .replace(/[‐‑‒–—―−-]+/gu, '-')
    .replaceAll('帐', '账');
}
