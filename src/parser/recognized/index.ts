import {sectionTitled} from '../brief/headings.ts';
import type {DetectedLayout} from '../detect.ts';
import type {Page} from '../source/page.ts';
import {CELL_RULES, FIGURE_RULES, SENTENCE_RULES} from './figure-rules.ts';
import {KnownWords} from './known-words.ts';
import {leftOfSentences, OrdinalColumn} from './ordinal-column.ts';
import {FULL_STOP, PageText} from './page-text.ts';
import {SummaryCells} from './summary-cells.ts';

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
    const cells = new SummaryCells();
    return pages.map(page => {
      if (!page.recognized) return page;
      const text = new PageText(page);
      if (layout === 'brief') {
        ordinals.mend(text);
        cells.mend(text);
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
  let words = places.map(at => page.text[at] ?? '').join('');
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
  text.appendTo(UNENDED, FULL_STOP);
  endSentences(text);
}

/** `2 2014年11月05日重庆`, with a gap: the point behind an ordinal is a speck that was not seen. Rows of inquiries have a gap behind the day too. */
const POINTLESS = /(?<=^|\n)[^\S\n]*([1-9]\d{0,2})(?=[^\S\n]+\d{4}年\d{1,2}月\d{1,2}日\S)/gu;

function pointOrdinals(page: PageText): void {
  const {text} = page;
  for (const {0: words, index} of [...text.matchAll(POINTLESS)].toReversed())
    if (!goesOn(text.slice(0, index).split('\n').at(-2) ?? '')) page.append({at: index + words.length - 1, char: '.'});
  page.mend(OTHER_POINT, ({0: words}, start) =>
    goesOn(page.text.slice(0, start).split('\n').at(-2) ?? '') ? [] : [{at: start + words.length - 1, char: '.'}],
  );
}

/** `4，2022年01月08日`: the point was taken for another mark. */
const OTHER_POINT = /(?<=^|\n)[^\S\n]*[1-9]\d{0,2}[，,：:。·°](?=\d{4}年\d{1,2}月\d{1,2}日\S)/gu;

/** What may be an ordinal: alone on a line, or at its beginning. A stroke is the digit 1 there. */
const ORDINAL = /(?<=^|\n)[^\S\n]*([\dlI|oO]{1,3})[.、]/gu;
/** A day, perhaps on the next line, without an ordinal of its own. */
const DAY_FOLLOWS = /^[^\S\n]*\n?[^\S\n]*\d{4}年/u;

/**
 * The points of ordinals. They stand in a column of their own, left of the sentences and perhaps beside the middle of one; without such a column
 * an ordinal is what a day follows, unless a sentence goes on there.
 */
function findOrdinals(page: PageText): ReadonlySet<number> {
  const {text} = page;
  const edge = leftOfSentences(page);
  const points = new Set<number>();
  for (const {0: words, 1: number = '', index} of text.matchAll(ORDINAL)) {
    const point = index + words.length - 1;
    const rest = text.slice(point + 1, point + 16);
    const apart = (page.glyphAt(point)?.right ?? edge) <= edge;
    const goesOnHere = rest.startsWith('\n') && goesOn(text.slice(0, index).split('\n').at(-2) ?? '');
    if (!apart && (goesOnHere || !DAY_FOLLOWS.test(rest))) continue;
    points.add(point);
    for (const [at, char] of Array.from(number).entries())
      if (/\D/.test(char)) page.put({at: point - number.length + at, char: /[oO]/.test(char) ? '0' : '1'});
  }
  return points;
}

/** 2041年1月14日到期截至2016年9月: no full stop was seen between two sentences. */
const UNENDED = /(?:日到期|账户）|状态|90天|金额[\d,]{0,12}\d)(?=截至\d{4}年|最近5年)/gu;

/**
 * 19,5540 and 2240 before the next sentence, in a report that groups its figures by three, and 00: the last round one is the full stop. The figure
 * stays in doubt: a comma that was not seen would look the same.
 */
const ROUND_END = new RegExp(
  '(?<=(?:余额|额度|金额)(?:为|折合人民币)?(?:\\d{1,3}(?:[,.]\\d{3})+|\\d{3}|0))[0oO]' +
    '(?=(?:\\d{1,3}[.、])?\\d{4}年\\d{1,2}月\\d{1,2}日|从未|发生过|透支超过60天的|最近5年内有|(?:购房|其他)?贷款从|(?:购房|其他)?贷款发|其他业务|为他人|相关还款|公共记录|非信贷)',
  'gu',
);

function endFigures(page: PageText): void {
  if (!/\d,\d{3}(?!\d)/u.test(page.text)) return;
  const {places} = page;
  const joined = places.map(at => page.text[at] ?? '').join('');
  for (const {index} of joined.matchAll(ROUND_END)) {
    page.doubt(places[index - 1] ?? -1);
    page.put({at: places[index] ?? -1, char: FULL_STOP});
  }
}

/** The full stop of a sentence is a speck: where none was seen, or something like one, and the next sentence begins, it stood there. */
const SENTENCE_BEGINS = /^\s*(?:(?:\d{1,3}[.、]\s*)?\d{4}年\d{1,2}月\d{1,2}日|(?:从未|发生过|透支超)\S*明细)/u;
const SPECK = /[°'`´"“”·:：,，;；=~-]$/u;

function endSentences(page: PageText): void {
  const lines = page.text.split('\n');
  let at = page.text.length;
  for (let row = lines.length - 1; row >= 0; row--) {
    const line = lines[row] ?? '';
    at -= line.length + (row === lines.length - 1 ? 0 : 1);
    const next = lines[row + 1] ?? '';
    const words = line.trimEnd();
    const ends = SENTENCE_BEGINS.test(next) || sectionTitled(next.replace(/\s/gu, '')) !== null;
    if (!ends || !(goesOn(words) || goesOn(lines[row - 1] ?? ''))) continue;
    const last = at + words.length - 1;
    if (SPECK.test(words)) page.put({at: last, char: '。'});
    else if (/[\d）]$/u.test(words)) page.append({at: last, char: '。'});
  }
}

/** A line in the middle of a sentence: 71. below it is the end of a figure. */
function goesOn(line: string): boolean {
  return /[，,]|\d年/u.test(line) && !/(?:。|[^\d]：)\s*$/u.test(line) && !INQUIRY_ROW.test(line);
}

/** A day in a cell of its own. */
const INQUIRY_ROW = /^\s*(?:\d{1,3}\s+)?\d{4}年\d{1,2}月\d{1,2}日\s/u;

/**
 * 71.最近5年内 at the beginning of a line is the end of a figure and its full stop where the line before has not come to its end: an ordinal
 * begins a sentence. What else stands there, as 1.除查询记录外, is left.
 */
const AT_START = /(?<=[^。：；\n\s])\n[^\S\n]*\d{1,3}(\.)(?=[^\S\n]*\p{Script=Han})/gu;

function mendStrayOrdinals(text: PageText, ordinals: ReadonlySet<number>): void {
  text.mend(AT_START, (match, start) => {
    const at = start + match[0].length - 1;
    return ordinals.has(at) ? [] : [{at, char: '。'}];
  });
}

function markUnsure(page: PageText, known: KnownWords): void {
  const {places} = page;
  const words = places.map(at => page.text[at] ?? '').join('');
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
