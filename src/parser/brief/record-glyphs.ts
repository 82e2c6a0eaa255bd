import type {PrintedCharacter} from '../doubt.ts';
import type {FoldedLine} from '../folded-line.ts';
import {foldCharacters, withoutSpaces} from '../normalize.ts';
import type {Glyph} from '../source/page.ts';
import type {SentenceRecord} from './records.ts';
import {MARK_RANGE, type Piece} from './stream.ts';

const MARKS = new RegExp(`([${MARK_RANGE}]+)`, 'u');

/** Finds the characters of the page that a sentence was put together from. */
export class RecordGlyphs {
  readonly #characters: readonly (PrintedCharacter | null)[];

  /** @param pieces what was joined to the stream in which the records were found */
  constructor(lines: readonly FoldedLine[], pieces: readonly Piece[]) {
    const byPlace = new Map(pieces.length === 0 ? [] : lines.map(line => [`${line.page}:${line.line}`, line]));
    this.#characters = pieces.flatMap(piece => {
      const line = byPlace.get(`${piece.page}:${piece.line}`);
      return line === undefined ? Array.from({length: piece.text.length}, () => null) : align(piece.text, line);
    });
  }

  /** One entry for each character of the sentence; null for one that no glyph stands for. None at all where no piece was given. */
  of(record: SentenceRecord): (PrintedCharacter | null)[] {
    if (this.#characters.length === 0) return [];
    const {places} = record;
    return Array.from(record.span.text, (_, index) => this.#characters[places?.[index] ?? -1] ?? null);
  }
}

/** Folded, without white space: each is worked out once. */
const PRINTED = new Map<string, string>();

function printedAs(char: string): string {
  const known = PRINTED.get(char);
  if (known !== undefined) return known;
  const printed = alike(withoutSpaces(foldCharacters(char)));
  PRINTED.set(char, printed);
  return printed;
}

/** Any glyph of a line in which none is doubtful: nothing is asked of it but its line. */
const SURE: Glyph = {char: '', x: 0, right: 0, y: 0, size: 0};

/** A piece is its line with something cut out and marks put in: what lies between the marks stands in the line in this order. */
function align(text: string, drawn: FoldedLine): (PrintedCharacter | null)[] {
  const {page, line} = drawn;
  if (drawn.isSure) {
    const sure = {glyph: SURE, page, line};
    return Array.from(text, char => (MARKS.test(char) ? null : sure));
  }
  let words = '';
  const printed: PrintedCharacter[] = [];
  for (const glyph of drawn.glyphs ?? []) {
    const own = printedAs(glyph.char);
    words += own;
    for (let index = 0; index < own.length; index++) printed.push({glyph, page, line});
  }
  let from = 0;
  return text.split(MARKS).flatMap(chunk => {
    if (MARKS.test(chunk)) return Array.from({length: chunk.length}, () => null);
    const wanted = alike(chunk);
    const whole = words.indexOf(wanted, from);
    if (whole >= 0) from = whole;
    return Array.from(wanted, char => {
      const at = words.indexOf(char, from);
      if (at < 0) return null;
      from = at + 1;
      return printed[at] ?? null;
    });
  });
}

/** Commas of both kinds are one: which of them is meant is known only in the whole sentence. */
function alike(text: string): string {
  return text.replaceAll('，', ',');
}
