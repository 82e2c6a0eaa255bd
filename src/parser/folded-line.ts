import {foldCharacters, withoutSpaces} from './normalize.ts';
import type {Line, Page} from './source/page.ts';

/** A line of the document in one spelling. `text` keeps its spaces (they are column gaps), `compact` has none. */
export interface FoldedLine extends Line {
  readonly page: number;
  /** From 1 within the page. */
  readonly line: number;
  readonly compact: string;
}

/** Private-use characters mark places inside the reader; none may come in from a document's font. Of a word they are a part that is lost. */
const PRIVATE_USE = '[\\uE000-\\uF8FF]';
const IN_WORD = new RegExp(`(?<=\\S)${PRIVATE_USE}|${PRIVATE_USE}(?=\\S)`, 'gu');
const ALONE = new RegExp(PRIVATE_USE, 'gu');

export function foldLines(pages: readonly Page[]): FoldedLine[] {
  return pages.flatMap(page =>
    page.lines.map((line, index) => {
      const text = foldCharacters(line.text.replace(IN_WORD, '\uFFFD').replace(ALONE, '')).trim();
      return {
        page: page.number,
        line: index + 1,
        text,
        compact: withoutSpaces(text),
        isSure: line.isSure ?? false,
        // only asked for, the glyphs are made
        get glyphs() {
          return line.glyphs;
        },
      };
    }),
  );
}

/** A character of the line may be another one. */
export function hasDoubt(line: Line): boolean {
  return !line.isSure && (line.glyphs?.some(({doubtful}) => doubtful) ?? false);
}

/** A digit of the line, or what stands for one, may be another one. */
export function hasDoubtfulFigure(line: Line): boolean {
  return !line.isSure && (line.glyphs?.some(({doubtful, char}) => doubtful && /[\d,.-]/u.test(char)) ?? false);
}
