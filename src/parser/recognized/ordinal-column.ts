import type {Section} from '../brief/headings.ts';
import {LOOKALIKES} from './lookalikes.ts';
import type {PageText} from './page-text.ts';

/** Characters of a line that surely is one of running text. */
const LONG_LINE = 25;
/** What is recognised of an ordinal has no more. */
const LONGEST = 4;
const WITHOUT_SENTENCES: ReadonlySet<Section> = new Set(['preamble', 'summary', 'inquiries']);
const WHOLE = /^(\d{1,3})[.、]$/u;
/** Nothing but figures stands there. */
const FIGURES: Readonly<Record<string, string>> = {...LOOKALIKES, L: '1', i: '1'};

/** `3. 22007年12月22日`: a year has four figures, so the first one is another piece of the ordinal. */
const EXTRA = /(?<=(?:^|\n)[^\S\n]*\d{1,3}[.、][^\S\n]*)\d(?=(?:19|20)\d{2}年\d{1,2}月)/gu;

/** What stands left of the sentences on one line. */
interface Head {
  /** Offset in the text of each of its characters. */
  readonly places: readonly number[];
  readonly words: string;
  readonly section: Section;
}

/**
 * The ordinals of sentences stand in a column of their own, each on the first line of its sentence or beside its middle. They count 1, 2, 3, so
 * of one that was half seen it is known what it was:
 *
 *     L.   2   12   3.2   ，   --
 */
export class OrdinalColumn {
  /** Of the last sentence; null where it is not known. */
  #last: number | null = null;
  /** In which it stood. */
  #section: Section = 'preamble';

  mend(page: PageText, sections: readonly Section[]): void {
    const heads = headsOf(page, sections);
    const mended = heads.flatMap((head, index) => {
      const {section, words, places} = head;
      if (section !== this.#section) [this.#section, this.#last] = [section, 0];
      if (WITHOUT_SENTENCES.has(section)) return [];
      const whole = WHOLE.exec(words);
      const next = heads[index + 1];
      const expected = this.#last === null ? null : this.#last + 1;
      const isOfNext = next?.section === section && Number(WHOLE.exec(next.words)?.[1]) === expected;
      const ordinal = whole === null ? ordinalIn(words, expected, isOfNext) : Number(whole[1]);
      this.#last = ordinal ?? this.#last;
      return whole === null && ordinal !== null ? [{places, ordinal}] : [];
    });
    for (const {index} of page.text.matchAll(EXTRA)) page.drop(index);
    // from the last to the first: what is put in moves what stands behind it
    for (const {places, ordinal} of mended.toReversed()) put(page, places, ordinal);
  }
}

/** Which ordinal it was, if it can be only one. @param isOfNext the expected one stands beside the next sentence */
function ordinalIn(words: string, expected: number | null, isOfNext: boolean): number | null {
  const figures = Array.from(words, char => FIGURES[char] ?? char).join('');
  const [, number = ''] = /^(\d{1,3})/u.exec(figures) ?? [];
  if (expected === null) return number === figures.replace(/[^\d]$/u, '') && number !== '' ? Number(number) : null;
  if (number === '') return isOfNext || /[\p{L}\p{N}]/u.test(figures) ? null : expected;
  // 12 is 1. where the first one is due
  return figures.startsWith(String(expected)) ? expected : null;
}

function put(page: PageText, places: readonly number[], ordinal: number): void {
  const words = `${ordinal}.`;
  const last = places.at(-1) ?? 0;
  for (const [index, at] of places.entries()) {
    const char = words[index];
    if (char === undefined) page.drop(at);
    else page.put({at, char});
  }
  for (const char of Array.from(words.slice(places.length)).toReversed()) page.append({at: last, char});
}

function headsOf(page: PageText, sections: readonly Section[]): Head[] {
  const edge = leftOfSentences(page);
  return page.lines.flatMap(({start, line}, row): Head[] => {
    const places = Array.from(line, (_, index) => start + index).filter(place => page.glyphAt(place));
    const own = places.filter(place => (page.glyphAt(place)?.right ?? edge) <= edge);
    const words = own.map(place => page.text[place] ?? '').join('');
    const [last, next] = [page.glyphAt(own.at(-1) ?? -1), page.glyphAt(places[own.length] ?? -1)];
    const goesOn = last?.run !== undefined && last.run === next?.run;
    if (own.length === 0 || own.length > LONGEST || (goesOn && !WHOLE.test(words))) return [];
    return [{places: own, words, section: sections[row] ?? 'preamble'}];
  });
}

/** Lines that are no part of a sentence, or begin with its ordinal: they say nothing of where its other lines begin. */
const NO_LATER_LINE = /^\s*(?:这部分|系统中|从未|发生过|\d{1,3}[.、])/u;

/** Where the lines of sentences begin that have no ordinal: the median, in points; 0 where there is none to tell. */
export function leftOfSentences(page: PageText): number {
  const lefts = page.lines.flatMap(({start, line}) =>
    line.length < LONG_LINE || NO_LATER_LINE.test(line)
      ? []
      : (page.glyphAt(start + line.length - line.trimStart().length)?.x ?? []),
  );
  return lefts.sort((a, b) => a - b)[lefts.length >> 1] ?? 0;
}
