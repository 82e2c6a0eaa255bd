import type {Span} from '../../model/diagnostics.ts';
import {foldCommas} from '../normalize.ts';
import {SENTENCE_SECTIONS, type Section, type SentenceSection} from './headings.ts';

/**
 * Marks that stand in the stream instead of what they replace. All are private-use characters, which no document brings in.
 */
export const MARK = {
  pastDue: '\uE001',
  neverPastDue: '\uE002',
  otherGroup: '\uE003',
  /** A section that holds no sentences about accounts. */
  elsewhere: '\uE1FF',
} as const;

/** Any mark but an ordinal. */
export const ANY_MARK = '[\\uE000-\\uE1FF]';
const SECTION_BASE = 0xe100;

/** The mark of a title; nothing for those after which sentences may still follow. */
export function sectionMark(section: Section): string {
  if (section === 'preamble' || section === 'summary') return '';
  const sections: readonly Section[] = SENTENCE_SECTIONS;
  const index = sections.indexOf(section);
  return index < 0 ? MARK.elsewhere : String.fromCharCode(SECTION_BASE + index);
}

/** The section that `mark` begins, or null when it marks something else. */
export function sectionOf(mark: string): SentenceSection | null {
  return SENTENCE_SECTIONS[mark.charCodeAt(0) - SECTION_BASE] ?? null;
}

/** Ordinals are \uE200 + number. They may stand anywhere, even inside a sentence: each is a text object of its own in the PDF. */
const ORDINAL_BASE = 0xe200;
export const ORDINAL = '[\\uE200-\\uF587]';
/** Every mark, ordinals too: what stands between the brackets of a class of characters. */
export const MARK_RANGE = '\\uE000-\\uF587';
/** What may be printed as one: up to 4999. Longer ones than three digits only before a day, or alone: 2023. may also be half a date. */
export const ORDINAL_DIGITS = '(?:\\d{1,3}|[1-4]\\d{3}(?=\\s*[.、]\\s*(?:\\d{4}年|$)))';

export function ordinalMark(ordinal: number): string {
  return String.fromCharCode(ORDINAL_BASE + ordinal);
}

export function ordinalOf(mark: string): number {
  return mark.charCodeAt(0) - ORDINAL_BASE;
}

/** The running text of the report: no white space, no line ends; every character knows the line that it came from. */
export class Stream {
  private constructor(
    readonly text: string,
    private readonly origins: readonly Origin[],
    /** Where each character stood in the joined pieces; null where nobody asks. */
    private readonly places: Uint32Array | null,
  ) {}

  /** @param traced whether every character is to know its place in the joined pieces */
  static from(pieces: readonly Piece[], traced = false): Stream {
    const origins: Origin[] = [];
    let length = 0;
    for (const piece of pieces) {
      origins.push({start: length, page: piece.page, line: piece.line});
      length += piece.text.length;
    }
    const text = foldCommas(pieces.map(piece => piece.text).join(''));
    return new Stream(text, origins, traced ? Uint32Array.from({length: text.length}, (_, index) => index) : null);
  }

  /** A stream in which every match is replaced; `replace` returns what stands there instead (a mark, or nothing). */
  replace(pattern: RegExp, replace: (match: RegExpMatchArray) => string): Stream {
    const origins: Origin[] = [];
    const matches = Array.from(this.text.matchAll(pattern), match => ({
      from: match.index,
      to: match.index + match[0].length,
      put: replace(match),
    }));
    const most = matches.reduce((sum, {put}) => sum + put.length, this.text.length);
    const places = this.places && new Uint32Array(most);
    let text = '';
    let at = 0;
    let next = 0;
    const copy = (to: number) => {
      while (next < this.origins.length && (this.origins[next]?.start ?? 0) <= to) {
        const origin = this.origins[next];
        if (origin) origins.push({...origin, start: text.length + Math.max(0, origin.start - at)});
        next++;
      }
      if (this.places) places?.set(this.places.subarray(at, to), text.length);
      text += this.text.slice(at, to);
    };
    for (const {from, to, put} of matches) {
      copy(from);
      places?.fill(this.places?.[from] ?? 0, text.length, text.length + put.length);
      text += put;
      at = to;
    }
    copy(this.text.length);
    return new Stream(text, origins, places?.subarray(0, text.length) ?? null);
  }

  /** Tells commas apart again, after something was taken out of the middle of a number. */
  withFoldedCommas(): Stream {
    return new Stream(foldCommas(this.text), this.origins, this.places);
  }

  /** Where the characters from `start` to `end` stood that `dropped` does not match; null where nobody asked. */
  placesOf(start: number, end: number, dropped: RegExp): Uint32Array | null {
    if (this.places === null) return null;
    const taken = new Set<number>();
    for (const match of this.text.slice(start, end).matchAll(dropped))
      for (let index = match.index; index < match.index + match[0].length; index++) taken.add(start + index);
    return this.places.slice(start, end).filter((_, index) => !taken.has(start + index));
  }

  /** Where the character at `index` stood; `text` is up to the caller. */
  span(index: number, text: string): Span {
    let low = 0;
    let high = this.origins.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.origins[middle]?.start ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    const origin = this.origins[low];
    return {page: origin?.page ?? 1, line: origin?.line ?? 1, text};
  }
}

export interface Piece {
  readonly page: number;
  readonly line: number;
  readonly text: string;
}

interface Origin {
  readonly start: number;
  readonly page: number;
  readonly line: number;
}
