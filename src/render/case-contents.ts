import type {Translate} from '../text/index.ts';
import {cleanLine} from './clean-text.ts';

/** A file of the archive and what it is. */
export interface ContentsLine {
  readonly name: string;
  readonly about: string;
}

export interface MissingPaper {
  readonly name: string;
  readonly sha256: string;
  readonly path: string | null;
  readonly why: 'not-found' | 'changed' | 'nowhere';
}

export interface Contents {
  readonly day: string;
  readonly files: readonly ContentsLine[];
  readonly missing: readonly MissingPaper[];
  /** What else was left out, in words. */
  readonly notes: readonly string[];
}

/** The table of contents, as plain text: also what could not be put in, because a folder without it looks whole. */
export function renderContents({day, files, missing, notes}: Contents, t: Translate): string {
  const lines = [
    t('contents.title', {day}),
    '',
    ...files.map(({name, about}) => `${name}\r\n    ${about}`),
    '',
    t('contents.missing'),
    ...missing.map(({why, name, sha256, path}) =>
      cleanLine(`- ${t(`contents.missing.${why}`, {name, sha256, ...(why === 'nowhere' ? {} : {path})})}`),
    ),
    ...notes.map(note => `- ${note}`),
    ...(missing.length + notes.length === 0 ? [t('contents.none')] : []),
  ];
  // the mark tells old editors that it is UTF-8
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}
