import {foldCharacters} from '../normalize.ts';
import type {Glyph, Line, Page} from '../source/page.ts';

/** A character that is to stand instead of another one. */
export interface Mending {
  readonly at: number;
  readonly char: string;
}

/** Ends a sentence, and is no part of any figure: in its place it leaves the figure before it as sure as its digits are. */
export const FULL_STOP = '。';

/**
 * The text of a page as one string, its lines with `\n` between them and gaps as spaces, of which every character knows its glyph. What is put in
 * has the place of what stood there, and is marked as doubtful but for a full stop.
 */
export class PageText {
  #text: string;
  readonly #glyphs: (Glyph | null)[] = [];

  constructor(private readonly page: Page) {
    let text = '';
    for (const line of page.lines) {
      let next = 0;
      for (const char of line.text) {
        const glyph = /\s/u.test(char) ? null : (line.glyphs?.[next++] ?? null);
        const folded = foldCharacters(char);
        text += folded.length === 1 ? folded : char.slice(0, 1);
        this.#glyphs.push(glyph);
      }
      text += '\n';
      this.#glyphs.push(null);
    }
    this.#text = text;
  }

  get text(): string {
    return this.#text;
  }

  /** The lines of the text, each with the offset at which it begins. */
  get lines(): {readonly start: number; readonly line: string}[] {
    let start = 0;
    return this.#text.split('\n').map(line => {
      const own = {start, line};
      start += line.length + 1;
      return own;
    });
  }

  glyphAt(at: number): Glyph | null {
    return this.#glyphs[at] ?? null;
  }

  /** All glyphs without lines and gaps, in reading order: a phrase may be cut anywhere. */
  get joined(): string {
    return this.places.map(at => this.#text[at] ?? '').join('');
  }

  /** Where these glyphs stand. */
  get places(): number[] {
    return this.#glyphs.flatMap((glyph, at) => (glyph === null ? [] : [at]));
  }

  /** Puts other characters in. @param find what is found, with the offset in the text at which it begins */
  mend(pattern: RegExp, find: (match: RegExpMatchArray, start: number) => readonly Mending[]): void {
    for (const match of this.#text.matchAll(pattern))
      for (const mending of find(match, match.index ?? 0)) this.put(mending);
  }

  /** The same in what is joined. */
  mendJoined(pattern: RegExp, find: (match: RegExpMatchArray, start: number) => readonly Mending[]): void {
    const {places, joined} = this;
    for (const match of joined.matchAll(pattern))
      for (const {at, char} of find(match, match.index ?? 0)) this.put({at: places[at] ?? -1, char});
  }

  put({at, char}: Mending): void {
    const glyph = this.#glyphs[at];
    if (!glyph || this.#text[at] === char) return;
    this.#text = this.#text.slice(0, at) + char + this.#text.slice(at + 1);
    // what was read is now what it may be else
    const second = {char: glyph.char, confidence: glyph.confidence ?? 0};
    this.#glyphs[at] = char === FULL_STOP ? {...glyph, char, second} : {...glyph, char, second, doubtful: true};
  }

  /** Puts in a character behind another one, where nothing was seen. */
  append({at, char}: Mending): void {
    const glyph = this.#glyphs[at];
    if (!glyph) return;
    const {x: _x, second: _second, ...place} = glyph;
    this.#text = this.#text.slice(0, at + 1) + char + this.#text.slice(at + 1);
    this.#glyphs.splice(at + 1, 0, {...place, char, x: glyph.right, second: null, doubtful: true});
  }

  /** The same behind everything that `pattern` finds. */
  appendTo(pattern: RegExp, char: string): void {
    for (const {0: words, index} of [...this.#text.matchAll(pattern)].toReversed())
      this.append({at: index + words.length - 1, char});
  }

  /** Takes out what is no part of the text: a speck, the end of a rule. */
  drop(at: number): void {
    if (this.#glyphs[at] === null) return;
    this.#text = `${this.#text.slice(0, at)} ${this.#text.slice(at + 1)}`;
    this.#glyphs[at] = null;
  }

  doubt(at: number): void {
    const glyph = this.#glyphs[at];
    if (glyph) this.#glyphs[at] = {...glyph, doubtful: true};
  }

  toPage(): Page {
    let at = 0;
    const rows = this.#text.split('\n');
    const lines = this.page.lines.map(({glyphs: own}, row): Line => {
      const {length} = rows[row] ?? '';
      const glyphs = this.#glyphs.slice(at, at + length);
      const text = Array.from(glyphs, glyph => glyph?.char ?? ' ').join('');
      at += length + 1;
      return {text, glyphs: own === null ? null : glyphs.filter(glyph => glyph !== null)};
    });
    return {...this.page, lines};
  }
}
