import type {FoldedLine} from '../folded-line.ts';
import {foldCharacters} from '../normalize.ts';
import type {Glyph} from '../source/page.ts';

/** 编号: whoever has forty lenders comes near a thousand inquiries in two years. */
export const INQUIRY_ORDINAL = /^\d{1,4}$/;

export interface ColumnedRow {
  readonly page: number;
  readonly line: number;
  readonly ordinal: number;
  readonly day: string;
  readonly institution: string;
  readonly reason: string;
}

interface Word {
  readonly page: number;
  readonly line: number;
  readonly y: number;
  readonly size: number;
  readonly x: number;
  right: number;
  text: string;
}

const TITLES = ['编号', '查询日期', '查询机构', '查询原因'] as const;
const FIELDS = ['ordinal', 'day', 'institution', 'reason'] as const;

/**
 * Rows from where the words stand: every word belongs to the column of its centre and to the row whose number is nearest. Cells are centred
 * on their row, so a wrapped cell has lines above and below the number. What stands at the top of a page, too far above its first row, is
 * the end of the last row of the page before. Each of the two tables has columns of its own.
 * @returns null where glyphs have no positions or no head tells the columns; `outside` counts words that belong to no row
 */
export function cellsByColumns(lines: readonly FoldedLine[]): {rows: ColumnedRow[]; outside: number} | null {
  if (lines.some(line => line.glyphs === null)) return null;
  const tables: {head: FoldedLine[]; body: FoldedLine[]}[] = [];
  for (const line of lines) {
    const last = tables.at(-1);
    if (isTitles(line.compact)) {
      // a head may be broken over lines
      if (last && last.body.length === 0) last.head.push(line);
      else tables.push({head: [line], body: []});
    } else if (!isHead(line.compact)) {
      if (last) last.body.push(line);
      else if (/\d{4}/.test(line.compact)) return null;
    }
  }
  const rows: ColumnedRow[] = [];
  let outside = 0;
  for (const {head, body} of tables) {
    const columns = columnsOf(head);
    if (!columns) return null;
    const read = cellsOf(body, columns);
    for (const row of read.rows) rows.push(row);
    outside += read.outside;
  }
  return rows.length > 0 ? {rows, outside} : null;
}

function cellsOf(lines: readonly FoldedLine[], columns: readonly number[]): {rows: ColumnedRow[]; outside: number} {
  const words = lines.flatMap(line => wordsOf(line, columns));
  const columnOf = (word: Word) => {
    const centre = (word.x + word.right) / 2;
    const place = columns.filter(boundary => centre >= boundary).length;
    // a reason is centred and may begin left of its own head, but nothing begins right of it that is none
    return FIELDS[word.x >= (columns[2] ?? Number.POSITIVE_INFINITY) ? 3 : place] ?? 'reason';
  };
  const anchors = words.filter(word => columnOf(word) === 'ordinal' && INQUIRY_ORDINAL.test(word.text));
  const pages = byPage(anchors);
  const isAnchor = new Set(anchors);
  const rows = anchors.map(({page, line, text}) => ({
    page,
    line,
    ordinal: Number(text),
    day: '',
    institution: '',
    reason: '',
  }));
  let outside = 0;
  for (const word of words) {
    if (isAnchor.has(word)) continue;
    const row = rows[rowOf(word, anchors, pages)];
    const column = columnOf(word);
    if (!row || column === 'ordinal') outside++;
    else row[column] += word.text;
  }
  return {rows, outside};
}

function isTitles(compact: string): boolean {
  return /^(?:编号|查询日期|查询机构|查询原因)+$/u.test(compact);
}

function isHead(compact: string): boolean {
  return (
    /^(?:编号|查询日期|查询机构|查询原因)+$/u.test(compact) || /查询记录明细|这部分包含|被查询的记录/u.test(compact)
  );
}

/** The places of the anchors of every page, as they stand among all. */
function byPage(anchors: readonly Word[]): ReadonlyMap<number, readonly number[]> {
  const pages = new Map<number, number[]>();
  for (const [place, {page}] of anchors.entries()) {
    const places = pages.get(page);
    if (places) places.push(place);
    else pages.set(page, [place]);
  }
  return pages;
}

function rowOf(word: Word, anchors: readonly Word[], pages: ReadonlyMap<number, readonly number[]>): number {
  const here = pages.get(word.page) ?? [];
  const [first] = here;
  let nearest = first === undefined ? anchors.findLastIndex(anchor => anchor.page < word.page) : -1;
  let distance = Number.POSITIVE_INFINITY;
  for (const row of here) {
    const far = Math.abs((anchors[row]?.y ?? 0) - word.y);
    if (far >= distance) continue;
    distance = far;
    nearest = row;
  }
  const top = anchors[first ?? -1];
  const aboveAll = nearest === first && top !== undefined && word.y < top.y - 1.5 * word.size;
  return aboveAll && nearest > 0 ? nearest - 1 : nearest;
}

/** Between the columns, in the middle of the gaps between the centres of their titles. */
function columnsOf(head: readonly FoldedLine[]): number[] | null {
  const drawn = head.flatMap(({glyphs}) => (glyphs ?? []).filter(({char}) => char.trim() !== ''));
  const words = head.map(({compact}) => compact).join('');
  const centres = TITLES.map(title => {
    const at = words.indexOf(title);
    const [first, last] = [drawn[at], drawn[at + title.length - 1]];
    return at < 0 || !first || !last ? null : (first.x + last.right) / 2;
  }).filter(centre => centre !== null);
  if (centres.length < TITLES.length || drawn.length !== words.length) return null;
  if (isRunning(words, drawn)) return null;
  return centres.slice(1).map((one, index) => (one + (centres[index] ?? 0)) / 2);
}

/** The titles of one line of words: a day is three characters wider than its title, so titles of columns stand further apart. */
function isRunning(words: string, drawn: readonly Glyph[]): boolean {
  const end = words.indexOf('查询日期查询机构') + 3;
  const [last, next] = [drawn[end], drawn[end + 1]];
  return end > 2 && last !== undefined && next !== undefined && next.x > last.x && next.x - last.right < last.size;
}

/** Words of a line: glyphs that touch, and a number and a day that touch are two. */
function wordsOf({page, line, glyphs}: FoldedLine, columns: readonly number[]): Word[] {
  const words: Word[] = [];
  for (const glyph of glyphs ?? []) {
    const text = foldCharacters(glyph.char).trim();
    if (text === '') continue;
    const last = words.at(-1);
    const crosses = last !== undefined && last.right <= (columns[0] ?? 0) && glyph.x >= (columns[0] ?? 0);
    if (last && !crosses && Math.abs(glyph.y - last.y) < 1 && glyph.x - last.right < glyph.size * 0.5) {
      last.right = glyph.right;
      last.text += text;
    } else words.push({page, line, y: glyph.y, size: glyph.size, x: glyph.x, right: glyph.right, text});
  }
  return words;
}
