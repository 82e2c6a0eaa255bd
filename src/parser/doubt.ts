import {Findings} from '../model/findings.ts';
import type {Report} from '../model/report.ts';
import type {FoldedLine} from './folded-line.ts';
import {foldCharacters, withoutSpaces} from './normalize.ts';
import type {Glyph} from './source/page.ts';

/** Says of every doubtful figure that it is one, and counts the accounts that have any: counts that add up prove no figure. */
export function tellDoubt(report: Report): Report {
  const findings = new Findings();
  for (const {key, span, doubtful} of report.accounts)
    for (const field of doubtful) findings.add('FIGURE_DOUBTFUL', span, {accountKey: key, field});
  const gaps = report.accounts.filter(({doubtful}) => doubtful.length > 0).length;
  return {
    ...report,
    reconciliation: {...report.reconciliation, gaps},
    diagnostics: [...report.diagnostics, ...findings.diagnostics],
  };
}

/** The mark of a character that the file does not tell. */
const LOST = '\uFFFD';
/** Characters around a doubtful one that tell its place in a sentence from others. */
const BEFORE = 6;
const AFTER = 2;

interface Place {
  readonly page: number;
  readonly line: number;
}

/** A character of a line that may be another one, with the characters around it. */
interface DoubtfulPlace extends Place {
  readonly before: string;
  readonly text: string;
}

/** Where in the running text of a report a character is doubtful: lost, or one of two that lie on each other. */
export class Doubt {
  readonly #places: readonly DoubtfulPlace[];

  constructor(lines: readonly FoldedLine[]) {
    const places: DoubtfulPlace[] = [];
    for (const {page, line, glyphs} of lines)
      for (let at = 0; glyphs !== null && at < glyphs.length; at++) {
        if (!glyphs[at]?.doubtful) continue;
        const start = Math.max(0, at - BEFORE);
        const before = wordsOf(glyphs.slice(start, at));
        places.push({page, line, before, text: wordsOf(glyphs.slice(start, at + 1 + AFTER))});
      }
    this.#places = places;
  }

  /**
   * The offsets of the doubtful characters of a text that stands from one line to another, both included.
   * @param text without white space, as it was put together from lines
   * @param to null: to the end
   */
  offsetsIn(text: string, from: Place, to: Place | null): number[] {
    const offsets = [...text.matchAll(new RegExp(LOST, 'g'))].map(({index}) => index);
    const compared = alike(text);
    for (const place of this.#places) {
      if (isBefore(place, from) || (to !== null && isBefore(to, place))) continue;
      for (let at = compared.indexOf(place.text); at >= 0; at = compared.indexOf(place.text, at + 1))
        offsets.push(at + place.before.length);
    }
    return offsets;
  }
}

/** The fields whose words hold a doubtful character. `words` stand in `text` one behind the other. */
export function fieldsInDoubt(
  text: string,
  offsets: readonly number[],
  parts: readonly {readonly words: string; readonly fields: readonly string[]}[],
): string[] {
  const fields = new Set<string>();
  let at = 0;
  for (const {words, fields: own} of parts) {
    const start = Math.max(at, text.indexOf(words, at));
    at = start + words.length;
    if (offsets.some(offset => offset >= start && offset < at)) for (const field of own) fields.add(field);
  }
  return [...fields];
}

function isBefore(one: Place, other: Place): boolean {
  return one.page < other.page || (one.page === other.page && one.line < other.line);
}

function wordsOf(glyphs: readonly Glyph[]): string {
  return alike(withoutSpaces(foldCharacters(glyphs.map(({char}) => char).join(''))));
}

/** Commas of both kinds are one: which of them is meant is known only in the whole sentence. */
function alike(text: string): string {
  return text.replaceAll('，', ',');
}
