import type {Section} from '../brief/headings.ts';
import type {DetectedLayout} from '../detect.ts';
import type {Page} from '../source/page.ts';
import {CELL_RULES, FIGURE_RULES, SENTENCE_RULES} from './figure-rules.ts';
import {KnownWords} from './known-words.ts';
import {OrdinalColumn} from './ordinal-column.ts';
import {findOrdinals, mendStrayOrdinals, pointOrdinals} from './ordinals.ts';
import {PageText} from './page-text.ts';
import {sectionsOf} from './sections.ts';
import {endFigures, endSentences} from './sentence-ends.ts';
import {mendSummaryCells} from './summary-cells.ts';

/**
 * Below it a digit, letter or sign is in doubt. Of 500 digits of prose 2 to 7 are; a wrong one is mostly, but not always, among them: that is why
 * counts and forms are asked as well.
 */
const SURE_FIGURE = 0.9;
/** Of a character that is in no known word: a name that nobody knows is proven by nothing else. */
const SURE_WORD = 0.97;
/** One of these for another turns a sentence round. */
const DECISIVE = /[无有不未没已非]/u;
const FIGURE = /[0-9A-Za-z*,.-]/u;

/** Mends what was recognised in pictures. Pages of text are left as they are. */
export class Mending {
  readonly #known: KnownWords;

  /** @param names of institutions, as they are printed */
  constructor(names: readonly string[]) {
    this.#known = new KnownWords(names);
  }

  /**
   * Characters of fixed phrases and of lenders' names that are one off where the second choice is the true one: 肖费 is 消费. Everything else is
   * left as it was read.
   */
  words(pages: readonly Page[]): Page[] {
    return pages.map(page => {
      if (!page.recognized) return page;
      const text = new PageText(page);
      mendByKnownWords(text, this.#known);
      return text.toPage();
    });
  }

  /** Figures whose form leaves one reading; and marks every character of which nobody can be sure. */
  figures(pages: readonly Page[], layout: DetectedLayout): Page[] {
    const ordinals = new OrdinalColumn();
    let section: Section = 'preamble';
    return pages.map(page => {
      if (!page.recognized) return page;
      const text = new PageText(page);
      if (layout === 'brief') {
        const sections = sectionsOf(
          text.lines.map(({line}) => line),
          section,
        );
        section = sections.at(-1) ?? section;
        ordinals.mend(text, sections);
        mendSummaryCells(text, sections);
      }
      mendByRules(text, layout);
      markUnsure(text, this.#known);
      return text.toPage();
    });
  }
}

function mendByKnownWords(page: PageText, known: KnownWords): void {
  for (const match of page.text.matchAll(/(?<=\s|^)\S{2}(?=\s)/gu)) {
    const [word] = match;
    for (const [index, char] of Array.from(word).entries()) {
      const second = page.glyphAt(match.index + index)?.second?.char ?? char;
      const mended = word.slice(0, index) + second + word.slice(index + 1);
      if (!known.isWord(word) && known.isWord(mended)) page.put({at: match.index + index, char: second});
    }
  }
  const {places} = page;
  let words = page.joined;
  for (const [index, at] of places.entries()) {
    const glyph = page.glyphAt(at);
    // 有12个月 is not 有11个月 because 1个月 is a word of a form
    if (!glyph?.second || /\d/u.test(glyph.char + glyph.second.char) || known.holds(words, index)) continue;
    const mended = words.slice(0, index) + glyph.second.char + words.slice(index + 1);
    if (glyph.second.char.length !== 1 || !known.holds(mended, index)) continue;
    words = mended;
    page.put({at, char: glyph.second.char});
  }
}

function mendByRules(text: PageText, layout: DetectedLayout): void {
  const isBrief = layout === 'brief';
  const {inLines, inText} = isBrief ? SENTENCE_RULES : CELL_RULES;
  if (isBrief) {
    pointOrdinals(text);
    endFigures(text);
  }
  const ordinals = isBrief ? findOrdinals(text) : new Set<number>();
  for (const {pattern, mend} of inText) text.mendJoined(pattern, mend);
  for (const {pattern, mend} of [...FIGURE_RULES, ...inLines])
    text.mend(pattern, (match, start) => mend(match, start).filter(({at}) => !ordinals.has(at)));
  if (!isBrief) return;
  mendStrayOrdinals(text, ordinals);
  endSentences(text);
}

function markUnsure(page: PageText, known: KnownWords): void {
  const {places, joined: words} = page;
  for (const [index, at] of places.entries()) {
    const char = words[index] ?? '';
    const confidence = confidenceAt(page, at, char);
    const isFigure = FIGURE.test(char) || DECISIVE.test(char);
    if (isFigure ? confidence < SURE_FIGURE : confidence < SURE_WORD && !known.holds(words, index)) page.doubt(at);
  }
}

/** A mark between figures or clauses is in doubt only where it may be a figure: 9，451 is 9,451, and 余额20。 is not 余额200 with another end. */
const SEPARATOR = /[,，.．、。：:；]/u;
const SEEN = 0.05;

function confidenceAt(page: PageText, at: number, char: string): number {
  const {confidence = 1, second = null} = page.glyphAt(at) ?? {};
  const isSure = SEPARATOR.test(char) && (second === null || SEPARATOR.test(second.char) || second.confidence < SEEN);
  return isSure ? 1 : confidence;
}
