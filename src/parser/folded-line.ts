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

/** Who tells the layout and who reads it fold the same pages. */
const FOLDED = new WeakMap<Page, readonly FoldedLine[]>();

export function foldLines(pages: readonly Page[]): FoldedLine[] {
  return pages.flatMap(page => {
    const folded = FOLDED.get(page) ?? page.lines.map((line, index) => foldLine(line, page.number, index + 1));
    FOLDED.set(page, folded);
    return folded;
  });
}

/** Its glyphs are made only when somebody asks for them. */
class PrintedLine implements FoldedLine {
  readonly compact: string;

  constructor(
    private readonly printed: Line,
    readonly page: number,
    readonly line: number,
    readonly text: string,
  ) {
    this.compact = withoutSpaces(text);
  }

  get glyphs(): Line['glyphs'] {
    return this.printed.glyphs;
  }

  get isSure(): boolean {
    return this.printed.isSure ?? false;
  }
}

function foldLine(printed: Line, page: number, line: number): FoldedLine {
  const text = foldCharacters(printed.text.replace(IN_WORD, '\uFFFD').replace(ALONE, '')).trim();
  return new PrintedLine(printed, page, line, text);
}

/** A character of the line may be another one. */
export function hasDoubt(line: Line): boolean {
  return !line.isSure && (line.glyphs?.some(({doubtful}) => doubtful) ?? false);
}

/** A digit of the line, or what stands for one, may be another one. */
export function hasDoubtfulFigure(line: Line): boolean {
  return !line.isSure && (line.glyphs?.some(({doubtful, char}) => doubtful && /[\d,.-]/u.test(char)) ?? false);
}
