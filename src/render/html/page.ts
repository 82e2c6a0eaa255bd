import type {Lang} from '../../text/index.ts';
import {html, Markup} from './markup.ts';
import {STYLE} from './style.ts';

export interface PageParts {
  readonly lang: Lang;
  readonly title: string;
  readonly body: Markup;
  /** Without it that of a plan. */
  readonly style?: string;
  /** A page for everybody: search engines may find it. A person's own is for nobody else. */
  readonly isPublic?: boolean;
  /** Nothing runs without it. */
  readonly script?: string;
}

/**
 * One self-contained document: nothing is loaded from anywhere, and the content security policy forbids it. Only the style and the script
 * written here may run, by their hashes. Phones must not make links out of numbers that nobody checked.
 */
export async function renderPage({
  lang,
  title,
  body,
  script,
  style = STYLE,
  isPublic = false,
}: PageParts): Promise<string> {
  const policy = [
    "default-src 'none'",
    `style-src ${await hashSource(style)}`,
    `script-src ${script === undefined ? "'none'" : await hashSource(script)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return html`<!doctype html>
<html lang="${HTML_LANG[lang]}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="format-detection" content="telephone=no">
<meta name="referrer" content="no-referrer">
${
  isPublic
    ? null
    : html`<meta name="robots" content="noindex">
`
}<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${new Markup(style)}</style>
</head>
<body>
${body}
${script === undefined ? null : html`<script>${new Markup(script)}</script>`}
</body>
</html>
`.text;
}

const HTML_LANG: Readonly<Record<Lang, string>> = {zh: 'zh-CN', en: 'en'};

async function hashSource(source: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(source));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}
