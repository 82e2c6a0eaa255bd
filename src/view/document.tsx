import type {VNode} from 'preact';
import type {Lang} from '../text/index.ts';
import {STYLE} from './style.ts';
import {toMarkup} from './to-markup.ts';

export interface DocumentParts {
  readonly lang: Lang;
  readonly title: string;
  readonly body: VNode;
  /** Without it the one of the page and the plan. */
  readonly style?: string;
  /** A page for everybody: search engines may find it. A person's own is for nobody else. */
  readonly isPublic?: boolean;
  /** Pictures stand in it as data. */
  readonly hasPictures?: boolean;
  /** Nothing runs without it. */
  readonly script?: string;
}

/**
 * One self-contained document: nothing is loaded from anywhere, and the content security policy forbids it. Only the style and the script
 * written here may run, by their hashes. Phones must not make links out of numbers that nobody checked.
 */
export async function renderDocument(parts: DocumentParts): Promise<string> {
  const {lang, title, body, script, style = STYLE, isPublic = false, hasPictures = false} = parts;
  const policy = [
    "default-src 'none'",
    `style-src ${await hashSource(style)}`,
    `script-src ${script === undefined ? "'none'" : await hashSource(script)}`,
    ...(hasPictures ? ['img-src data:'] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const head = toMarkup(
    <>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={policy} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="format-detection" content="telephone=no" />
      <meta name="referrer" content="no-referrer" />
      {isPublic ? null : <meta name="robots" content="noindex" />}
      <meta name="color-scheme" content="light dark" />
      <title>{title}</title>
    </>,
  );
  // style and script are ours and stand as they are hashed
  return [
    `<!doctype html>\n<html lang="${HTML_LANG[lang]}">\n<head>\n${head}\n<style>${style}</style>\n</head>\n<body>\n`,
    `${toMarkup(body)}\n`,
    script === undefined ? '' : `<script>${script}</script>\n`,
    '</body>\n</html>\n',
  ].join('');
}

/** What a screen reader is told of a language. */
export const HTML_LANG: Readonly<Record<Lang, string>> = {zh: 'zh-CN', en: 'en'};

async function hashSource(source: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(source));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}
