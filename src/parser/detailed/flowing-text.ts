/**
 * Text in reading order, without columns, as `pdftotext` without -layout, `mutool` and the text of a document give it → pages with positions.
 * Labels that make up a whole grid are set side by side, and below them the cells that follow, where they can be told apart:
 *
 *     账户状态            账户状态   余额   最近一次还款日期
 *     余额          →       呆账      0       2025.09.12
 *     最近一次还款日⏎期
 *     呆账
 *     0 2025.09.12
 *
 * Values that cannot be told apart stand in one heap below their labels: the table is then not read, and it is said.
 */
import {largest} from '../../account/extremes.ts';
import {foldCharacters, withoutSpaces} from '../normalize.ts';
import type {Glyph, Page} from '../source/page.ts';
import {canonical} from './canonical.ts';
import {readHeading} from './headings.ts';
import {gridAt, mayBeginLabel} from './labels.ts';
import {readMark} from './marks.ts';
import {USUAL_SIZE} from './page-scale.ts';
import {readTextTable, type TextTable} from './text-table.ts';
import {isLaterGroups, isOpenTitle, readTitle} from './titles.ts';

interface TextLine {
  readonly page: number;
  /** Index in the page. */
  readonly at: number;
  readonly words: readonly string[];
}

/** Words. */
const LONGEST_TITLE = 4;
/** Points from one line to the next: nearer than two rows of a table, and further than two lines of a label. */
const LINE = 12;
const ROW = 3 * LINE;
/** Points between two columns. */
const GAP = 40;

/** @param printed pages without positions */
export function readFlowingText(printed: readonly Page[]): Page[] {
  const lines = printed.flatMap((page, index) =>
    page.lines.flatMap((line, at): TextLine[] => {
      const words = foldCharacters(line.text)
        .split(/[\s|]+/u)
        .filter(word => word !== '');
      return words.length === 0 ? [] : [{page: index, at, words}];
    }),
  );
  const sheets = printed.map(page => page.lines.map(({text}) => ({text, glyphs: [] as Glyph[]})));
  const body = withTitlesInPlace(lines.filter(line => !isFooter(line)));
  let y = 0;
  const put = ({page, at}: TextLine, text: string, centre: number | null) => {
    const width = widthOf(text);
    setGlyphs(sheets[page]?.[at]?.glyphs ?? [], text, centre === null ? 0 : centre - width / 2, y);
  };
  let at = 0;
  while (at < body.length) {
    const line = body[at];
    if (line === undefined) break;
    const found = tableAt(body, at);
    y += ROW;
    if (found === null) {
      put(line, line.words.join(''), null);
      at++;
      continue;
    }
    const {labels, rows, heap} = found.table;
    const centres = centresOf(found.table);
    for (const {text, column} of labels) put(line, text, centreBetween(centres, column));
    for (const row of rows) {
      y += LINE;
      row.forEach((text, column) => {
        if (text !== '') put(line, text, centres[column] ?? 0);
      });
    }
    if (heap !== '') {
      y += LINE;
      put(line, heap, centres[0] ?? 0);
    }
    at = found.end;
  }
  for (const line of lines.filter(isFooter)) {
    y += ROW;
    put(line, line.words.join(''), null);
  }
  return printed.map((page, index) => ({...page, lines: sheets[index] ?? []}));
}

/**
 * `授信协议2` may come behind the cells that it stands above. The titles hold no more than their numbers: where there are as many of them as grids,
 * each is put before its own.
 */
function withTitlesInPlace(lines: readonly TextLine[]): readonly TextLine[] {
  const titles = lines.filter(line => facilityNumber(line) !== null);
  const grids = lines.flatMap((line, at) =>
    line.words[0] === '管理机构' && labelsAt(lines, at)?.labels.includes('授信协议标识') ? [line] : [],
  );
  const counts = titles.every((line, index) => facilityNumber(line) === index + 1);
  if (titles.length !== grids.length || !counts) return lines;
  const titleOf = new Map(grids.map((line, index) => [line, titles[index]]));
  return lines.flatMap(line => {
    if (facilityNumber(line) !== null) return [];
    const title = titleOf.get(line);
    return title === undefined ? [line] : [title, line];
  });
}

function facilityNumber({words}: TextLine): number | null {
  const title = words.length > LONGEST_TITLE ? null : readTitle(words.join(''));
  return title?.of === 'facility' ? title.ordinal : null;
}

/** The labels that begin with a line, and all up to the next line that stands alone or the next labels. */
function tableAt(lines: readonly TextLine[], at: number): {table: TextTable; end: number} | null {
  const labels = labelsAt(lines, at);
  if (labels === null) return null;
  let end = labels.end;
  while (end < lines.length && !standsAlone(lines[end]) && labelsAt(lines, end) === null) end++;
  const pieces = lines.slice(labels.end, end).flatMap(({words}) => words);
  return {table: readTextTable(labels.labels, pieces), end};
}

/** Pieces that no grid needs. */
const MANY_PIECES = 60;

function labelsAt(lines: readonly TextLine[], at: number): {labels: readonly string[]; end: number} | null {
  if (!mayBeginLabel(lines[at]?.words[0] ?? '')) return null;
  const ends: number[] = [];
  const pieces: string[] = [];
  for (let line = at; line < lines.length && pieces.length < MANY_PIECES; line++) {
    for (const word of lines[line]?.words.slice(0, MANY_PIECES) ?? []) pieces.push(canonical(word));
    ends.push(pieces.length);
  }
  const found = gridAt(pieces);
  const behind = found === null ? -1 : ends.indexOf(found.end);
  return found === null || behind < 0 ? null : {labels: found.labels, end: at + behind + 1};
}

/** Headings with a numeral only: 非循环贷账户 and 查询记录 are cells as well. */
function standsAlone(line: TextLine | undefined): boolean {
  const text = withoutSpaces(line?.words.join('') ?? '');
  const heading = readHeading(canonical(text));
  return (
    readMark(canonical(text)) !== null ||
    readTitle(text) !== null ||
    isOpenTitle(text) ||
    isLaterGroups(text) ||
    (heading !== null && (heading.numbered || heading.section === 'end'))
  );
}

function isFooter({words}: TextLine): boolean {
  return readMark(canonical(words.join('')))?.kind === 'footer';
}

function centresOf({labels, rows, heap}: TextTable): number[] {
  const columns = largest([...labels.map(({column}) => Math.ceil(column) + 1), ...rows.map(row => row.length)]);
  let right = 0;
  return Array.from({length: columns}, (_, column) => {
    const own = labels.filter(label => Math.round(label.column) === column).map(({text}) => text);
    const texts = [...own, ...rows.map(row => row[column] ?? ''), ...(column === 0 ? [heap] : [])];
    const width = texts.reduce((widest, text) => Math.max(widest, widthOf(text)), 0);
    const centre = right + width / 2;
    right += width + GAP;
    return centre;
  });
}

/** A label may stand between two columns. */
function centreBetween(centres: readonly number[], column: number): number {
  return ((centres[Math.floor(column)] ?? 0) + (centres[Math.ceil(column)] ?? 0)) / 2;
}

function setGlyphs(glyphs: Glyph[], text: string, left: number, y: number): void {
  let x = left;
  for (const char of text) {
    const right = x + widthOf(char);
    glyphs.push({char, x, right, y, size: USUAL_SIZE});
    x = right;
  }
}

function widthOf(text: string): number {
  return [...text].reduce((sum, char) => sum + (char > '\u2E7F' ? 1 : 0.5) * USUAL_SIZE, 0);
}
