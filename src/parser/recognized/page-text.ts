import {foldCharacters} from '../normalize.ts';
import type {Glyph, Line, Page} from '../source/page.ts';

/** A character that is to stand instead of another one. */
export interface Mending {
  readonly at: number;
  readonly char: string;
}

/**
 * The text of a page as one string, its lines with `\n` between them and gaps as spaces, of which every character knows its glyph. What is put in
 * has the place of what stood there and is marked as doubtful.
 */
export class PageText {
  #text: string;
  readonly #lines: readonly Line[];
  readonly #glyphs: (Glyph | null)[] = [];

  constructor(private readonly page: Page) {
    this.#lines = page.lines;
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

  glyphAt(at: number): Glyph | null {
    return this.#glyphs[at] ?? null;
  }

  /** The first glyph of a line above (−1) or below (1) the one that holds `at`; null where there is none. */
  firstGlyphOfLine(at: number, off: -1 | 1): Glyph | null {
    const before = this.#text.slice(0, at).split('\n').length - 1;
    return this.#lines[before + off]?.glyphs?.[0] ?? null;
  }

  /** Where glyphs stand, in reading order. */
  get places(): number[] {
    return this.#glyphs.flatMap((glyph, at) => (glyph === null ? [] : [at]));
  }

  /** Puts other characters in. @param find what is found, with the offset in the text at which it begins */
  mend(pattern: RegExp, find: (match: RegExpMatchArray, start: number) => readonly Mending[]): void {
    for (const match of this.#text.matchAll(pattern))
      for (const mending of find(match, match.index ?? 0)) this.put(mending);
  }

  /** The same where lines and gaps do not matter: a phrase may be cut anywhere. */
  mendJoined(pattern: RegExp, find: (match: RegExpMatchArray, start: number) => readonly Mending[]): void {
    const {places} = this;
    const joined = places.map(at => this.#text[at] ?? '').join('');
    for (const match of joined.matchAll(pattern))
      for (const {at, char} of find(match, match.index ?? 0)) this.put({at: places[at] ?? -1, char});
  }

  put({at, char}: Mending): void {
    const glyph = this.#glyphs[at];
    if (!glyph || this.#text[at] === char) return;
    this.#text = this.#text.slice(0, at) + char + this.#text.slice(at + 1);
    // what was read is now what it may be else
    const second = {char: glyph.char, confidence: glyph.confidence ?? 0};
    this.#glyphs[at] = {...glyph, char, second, doubtful: true};
  }

  doubt(at: number): void {
    const glyph = this.#glyphs[at];
    if (glyph) this.#glyphs[at] = {...glyph, doubtful: true};
  }

  toPage(): Page {
    let at = 0;
    const lines = this.#lines.map((line): Line => {
      const start = at;
      at += line.text.length + 1;
      const glyphs = this.#glyphs.slice(start, at - 1);
      const text = Array.from(line.text, (char, index) => glyphs[index]?.char ?? char).join('');
      return {text, glyphs: line.glyphs === null ? null : glyphs.filter(glyph => glyph !== null)};
    });
    return {...this.page, lines};
  }
}
