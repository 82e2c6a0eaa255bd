import {Findings} from '../model/findings.ts';
import type {RecognizedRun} from '../model/recognition.ts';
import type {Report} from '../model/report.ts';
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

/** A character of a report, and where it was printed. */
export interface PrintedCharacter {
  readonly glyph: Glyph;
  readonly page: number;
  readonly line: number;
}

/** What is printed of a field that is in doubt. */
export interface DoubtfulWords {
  readonly field: string;
  /** As they were read: `余额27,350`. */
  readonly words: string;
  /** What they are if the doubtful characters are what they may be else; null where nothing else was seen. */
  readonly second: string | null;
  readonly page: number;
  readonly line: number;
  /** The pictures of the words; empty where they were not recognised in one. */
  readonly runs: readonly RecognizedRun[];
}

/** Words that give fields. They stand in the text one behind the other. */
export interface TextPart {
  readonly words: string;
  readonly fields: readonly string[];
}

/** The mark of a character that the file does not tell. */
const LOST = '\uFFFD';

/** None of its characters is in doubt. */
export function isSure(text: string, characters: readonly (PrintedCharacter | null)[]): boolean {
  return !text.includes(LOST) && !characters.some(character => character?.glyph.doubtful);
}

/**
 * The fields of an account that are in doubt: those that were already, and those whose words hold a doubtful character.
 * @param characters one for each character of the text
 * @param fallback where the text begins
 */
export function doubtIn(
  text: string,
  characters: readonly (PrintedCharacter | null)[],
  parts: readonly TextPart[],
  known: readonly string[],
  fallback: {readonly page: number; readonly line: number},
): DoubtfulWords[] {
  const placed = placeParts(text, parts);
  const found = new Set(known);
  for (const {start, end, fields} of placed)
    for (let at = start; at < end; at++)
      if (text[at] === LOST || characters[at]?.glyph.doubtful)
        for (const field of fieldsMeant(fields, text[at] ?? '')) found.add(field);
  return [...found].map(field => {
    const own = placed.find(({fields}) => fields.includes(field));
    const [start, end] = own === undefined ? [0, text.length] : [own.start, own.end];
    return {
      field,
      ...describe(characters.slice(start, end), own === undefined ? '' : text.slice(start, end), fallback),
    };
  });
}

/** The words of a field as they were read, what they may be else, and where they are to be seen. */
export function describe(
  characters: readonly (PrintedCharacter | null)[],
  words: string,
  fallback: {readonly page: number; readonly line: number},
): Omit<DoubtfulWords, 'field'> {
  const printed = characters.filter(character => character !== null);
  const doubtful = printed.filter(({glyph}) => glyph.doubtful);
  const [first] = doubtful.length > 0 ? doubtful : printed;
  const runs = new Set(printed.flatMap(({glyph}) => glyph.run ?? []));
  const second = Array.from(words, (char, at) => {
    const glyph = characters[at]?.glyph;
    return (glyph?.doubtful && glyph.second?.char) || char;
  }).join('');
  return {
    words: words.replace(SEPARATOR, ''),
    second: second === words ? null : second.replace(SEPARATOR, ''),
    page: first?.page ?? fallback.page,
    line: first?.line ?? fallback.line,
    runs: [...runs],
  };
}

const SEPARATOR = /[，。；]$/u;

interface PlacedPart extends TextPart {
  readonly start: number;
  readonly end: number;
}

/**
 * Where the parts stand. What follows a part up to the next one is its own: the full stop behind a figure tells where it ends. Words that are not
 * in the text as they are, because it was mended, have all that lies between their neighbours.
 */
function placeParts(text: string, parts: readonly TextPart[]): PlacedPart[] {
  let from = 0;
  const starts = parts.map(({words}) => {
    const start = text.indexOf(words, from);
    if (start >= 0) from = start + words.length;
    return start;
  });
  return parts.map((part, index) => {
    const start = starts[index] ?? -1;
    const before = parts[index - 1];
    const next = starts.slice(index + 1).find(other => other >= 0) ?? text.length;
    const after = starts.slice(0, index).findLastIndex(other => other >= 0);
    const behind = before === undefined ? 0 : (starts[after] ?? 0) + (parts[after]?.words.length ?? 0);
    return {...part, start: start >= 0 ? start : behind, end: next};
  });
}

/** What is no figure: a doubtful digit leaves it sure. */
const WORDED: ReadonlySet<string> = new Set([
  'kind',
  'product',
  'currency',
  'status',
  'statusText',
  'perpetual',
  'revolving',
]);

/** The fields of a clause that a doubtful character can change: 2020年07月已结清 has a month of digits and a state of words. */
function fieldsMeant(fields: readonly string[], char: string): readonly string[] {
  if (char === LOST) return fields;
  const isFigure = /[\d,.，。-]/u.test(char);
  const meant = fields.filter(field => WORDED.has(field) !== isFigure);
  return meant.length > 0 ? meant : fields;
}
