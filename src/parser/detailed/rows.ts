/**
 * Pages → one stream of rows: headings, titles, 截至 lines, grid titles, and tables. A table is a label row with all the text
 * down to the next known row, also over a page break; nothing is taken by its distance or by its turn.
 */
import {foldCharacters, withoutSpaces} from '../normalize.ts';
import type {Page} from '../source/page.ts';
import {canonical} from './canonical.ts';
import {centreOf, type Fragment, readFragments, toFragment} from './fragments.ts';
import {type Heading, readHeading} from './headings.ts';
import {findLabelRows, type LabelRow} from './label-rows.ts';
import {isLabel} from './labels.ts';
import {type Mark, readMark} from './marks.ts';
import {isLaterGroups, isOpenTitle, readTitle, type Title} from './titles.ts';

export interface Place {
  readonly page: number;
  readonly line: number;
}

/** A fragment in a column of a table. `flow` is y in points, going on over page breaks. */
export interface Entry {
  readonly column: number;
  readonly flow: number;
  readonly fragment: Fragment;
}

export interface TableColumn {
  readonly label: string;
  readonly known: boolean;
  readonly assumed: boolean;
  readonly rest: string;
}

export interface Table {
  readonly columns: readonly TableColumn[];
  readonly entries: readonly Entry[];
  /** Text without positions that could not be told into cells. */
  readonly unread: boolean;
}

export type Row = Place &
  (
    | Mark
    | ({readonly kind: 'heading'} & Heading)
    | ({readonly kind: 'title'} & Title)
    | {readonly kind: 'table'; readonly table: Table}
    | {readonly kind: 'text'; readonly text: string}
  );

type Item = {readonly y: number} & ({readonly labels: LabelRow} | {readonly fragments: readonly Fragment[]});

interface OpenTable {
  readonly columns: TableColumn[];
  readonly entries: Entry[];
  unread: boolean;
  centres: readonly number[];
  /** Words of the lines below labels that have no positions. */
  readonly pasted: string[][];
}

/** Points between the last line of a page and the first line of the next one in `flow`. */
const PAGE_STEP = 11;
/** Symbols, amounts and years of a repayment grid. */
const GRID_TEXT = /^[\dNMCGDZBA*#/,.，—–-]*$/u;

export function readRows(pages: readonly Page[]): Row[] {
  const reader = new RowReader();
  for (const page of pages) reader.readPage(page);
  reader.finish();
  return reader.rows;
}

class RowReader {
  readonly rows: Row[] = [];
  #table: OpenTable | null = null;
  #inGrid = false;
  #ended = false;
  #openTitle: (Place & {text: string}) | null = null;
  #lastTitle: (Place & {text: string; index: number}) | null = null;
  #flowEnd = 0;
  #flowOffset = 0;
  /** The labels were printed again: what follows goes on where the last page ended. */
  #resumes = false;
  #margin = 0;
  #usualSize = 0;

  readPage(page: Page): void {
    if (this.#ended) return;
    if (page.lines.every(line => line.glyphs === null)) {
      this.#readPasted(page);
      return;
    }
    const fragments = this.#withoutWatermark(readFragments(page));
    const {rows, rest} = findLabelRows(fragments);
    const items: Item[] = [
      ...rows.map(labels => ({y: labels.top, labels})),
      ...groupLines(rest).map(group => ({y: group[0]?.y ?? 0, fragments: group})),
    ].sort((a, b) => a.y - b.y);
    this.#margin = Math.min(...fragments.map(fragment => fragment.left));
    this.#flowOffset = this.#flowEnd + PAGE_STEP - (items[0]?.y ?? 0);
    items.forEach((item, index) => {
      if (this.#ended) return;
      if ('labels' in item) this.#readLabels(item.labels, index === 0);
      else this.#readLine(item.fragments);
    });
  }

  /** A title whose bracket was never closed is still a title. */
  finish(): void {
    this.#close();
    if (!this.#openTitle) return;
    const title = readTitle(this.#openTitle.text.replace(/（[^）]*$/u, ''));
    if (title) this.#pushTitle(title, this.#openTitle.text, this.#openTitle);
    this.#openTitle = null;
  }

  /** Without positions a row is read only where its labels stand on one line and its values on the next, word for word. */
  #readPasted(page: Page): void {
    this.#margin = 0;
    page.lines.forEach((line, index) => {
      if (this.#ended) return;
      const words = foldCharacters(line.text)
        .split(/[\s|]+/u)
        .filter(word => word !== '');
      if (words.length === 0) return;
      const place = {page: page.number, line: index + 1};
      const labels = words.map(canonical);
      if (labels.length > 1 && labels.every(isLabel)) {
        this.#close();
        const columns = labels.map(label => ({label, known: true, assumed: false, rest: ''}));
        this.#table = {columns, entries: [], unread: true, centres: [], pasted: []};
        this.rows.push({kind: 'table', table: this.#table, ...place});
        return;
      }
      const text = words.join('');
      if (this.#readSpecial(text, place, 0)) return;
      if (this.#table) this.#table.pasted.push(words);
      else if (!this.#inGrid || !GRID_TEXT.test(text)) this.rows.push({kind: 'text', text, ...place});
    });
  }

  /** Text that is much larger than the usual one is a watermark, unless it is a heading. A nearly empty page tells no usual size. */
  #withoutWatermark(fragments: readonly Fragment[]): Fragment[] {
    const bySize = [...fragments].sort((a, b) => a.size - b.size);
    const glyphs = fragments.reduce((sum, fragment) => sum + fragment.glyphs.length, 0);
    if (glyphs >= 100 || this.#usualSize === 0) {
      let left = glyphs / 2;
      this.#usualSize = bySize.find(fragment => (left -= fragment.glyphs.length) <= 0)?.size ?? 0;
    }
    return fragments.filter(fragment => fragment.size <= 1.45 * this.#usualSize || isDisplay(fragment));
  }

  #readLabels(labels: LabelRow, firstOfPage: boolean): void {
    const columns = labels.columns.map(({label, known, assumed, rest}) => ({label, known, assumed, rest}));
    const centres = labels.columns.map(column => column.centre);
    if (firstOfPage && this.#table && sameLabels(this.#table.columns, columns)) {
      this.#table.centres = centres;
      this.#resumes = true;
      return;
    }
    this.#flowEnd = this.#flowOffset + labels.bottom;
    this.#close();
    this.#table = {columns, entries: [], unread: false, centres, pasted: []};
    this.rows.push({kind: 'table', table: this.#table, page: labels.page, line: labels.line});
  }

  #readLine(fragments: readonly Fragment[]): void {
    const [first] = fragments;
    if (!first) return;
    const place = {page: first.page, line: first.line};
    const text = withoutSpaces(
      [...fragments]
        .sort((a, b) => a.left - b.left)
        .map(fragment => fragment.text)
        .join(''),
    );
    if (this.#readSpecial(text, place, first.left)) {
      if (this.rows.at(-1)?.kind !== 'footer') this.#flowEnd = this.#flowOffset + first.y;
      return;
    }
    if (this.#resumes) this.#flowOffset = this.#flowEnd + PAGE_STEP - first.y;
    this.#resumes = false;
    this.#flowEnd = this.#flowOffset + first.y;
    if (this.#table) {
      for (const fragment of fragments) this.#put(this.#table, fragment);
    } else if (!this.#inGrid || !GRID_TEXT.test(text)) {
      this.rows.push({kind: 'text', text, ...place});
    }
  }

  /** @returns whether the line is one of those that stand alone */
  #readSpecial(text: string, place: Place, left: number): boolean {
    if (FIGURES_FIRST.test(text) && !this.#openTitle) return false;
    const line = canonical(text);
    const mark = readMark(line);
    if (mark?.kind === 'footer') {
      this.rows.push({...mark, ...place});
      return true;
    }
    if (this.#openTitle) {
      this.#openTitle.text += text;
      if (isOpenTitle(this.#openTitle.text) && this.#openTitle.text.length < 200) return true;
      const title = readTitle(this.#openTitle.text);
      if (title) this.#pushTitle(title, this.#openTitle.text, this.#openTitle);
      else this.rows.push({kind: 'text', text: this.#openTitle.text, ...place});
      this.#openTitle = null;
      return true;
    }
    if (this.#lastTitle && this.#lastTitle.index === lastContent(this.rows) && isLaterGroups(text)) {
      const joined = this.#lastTitle.text + text;
      const title = readTitle(joined);
      if (title)
        this.rows[this.#lastTitle.index] = {
          kind: 'title',
          ...title,
          page: this.#lastTitle.page,
          line: this.#lastTitle.line,
        };
      else if (isOpenTitle(joined)) {
        this.#openTitle = {...this.#lastTitle, text: joined};
        this.rows.splice(this.#lastTitle.index, 1);
      }
      return true;
    }
    if (mark) {
      this.#close();
      this.#inGrid = mark.kind === 'grid';
      this.rows.push({...mark, ...place});
      return true;
    }
    const leftAligned = left <= this.#margin + 30;
    const title = leftAligned ? readTitle(text) : null;
    if (title) {
      this.#close();
      this.#pushTitle(title, text, place);
      return true;
    }
    if (leftAligned && isOpenTitle(text)) {
      this.#close();
      this.#openTitle = {...place, text};
      return true;
    }
    return this.#readHeadingLine(line, place);
  }

  #readHeadingLine(line: string, place: Place): boolean {
    const heading = readHeading(line);
    if (!heading) return false;
    // 非循环贷账户 is also the first cell of a row of the overdue summary, 查询记录 may be a cell of any table.
    if (!heading.numbered && heading.family && this.#section() === 'summary') return false;
    this.#close();
    this.rows.push({kind: 'heading', ...heading, ...place});
    if (heading.section === 'end') this.#ended = true;
    return true;
  }

  #section(): string {
    for (let index = this.rows.length - 1; index >= 0; index--) {
      const row = this.rows[index];
      if (row?.kind === 'heading') return row.section;
    }
    return 'header';
  }

  #pushTitle(title: Title, text: string, place: Place): void {
    this.#lastTitle = {text, index: this.rows.length, page: place.page, line: place.line};
    this.rows.push({kind: 'title', ...title, page: place.page, line: place.line});
  }

  #close(): void {
    if (this.#table?.unread) tellApart(this.#table);
    this.#table = null;
    this.#inGrid = false;
  }

  #put(table: OpenTable, fragment: Fragment): void {
    const flow = this.#flowOffset + fragment.y;
    for (const part of splitOverColumns(fragment, table.centres))
      table.entries.push({column: nearest(table.centres, centreOf(part)), flow, fragment: part});
  }
}

/** No line that stands alone begins like this, but for the range of a grid. */
const FIGURES_FIRST = /^[\x21-\x7e][^年]*$/u;
const MANY_ROWS = new Set(['查询日期', '业务类型', '账户类型', '信息类型']);

function tellApart(table: OpenTable): void {
  const width = table.columns.length;
  const many = table.columns.some(column => MANY_ROWS.has(column.label));
  const fits = table.pasted.every(words => (many ? words.length >= width : words.length === width));
  if (!fits || (!many && table.pasted.length !== 1)) return;
  table.unread = false;
  table.pasted.forEach((words, line) => {
    words.slice(-width).forEach((text, column) => {
      const fragment = {text, left: 0, right: 0, y: 0, size: 0, page: 0, line: 0, glyphs: []};
      table.entries.push({column, flow: line * 20, fragment});
    });
  });
}

function lastContent(rows: readonly Row[]): number {
  let index = rows.length - 1;
  while (rows[index]?.kind === 'footer') index--;
  return index;
}

function sameLabels(one: readonly TableColumn[], other: readonly TableColumn[]): boolean {
  const names = (columns: readonly TableColumn[]) => columns.map(column => column.label).join('|');
  return names(one) === names(other);
}

/** Fragments on one baseline, top to bottom. */
function groupLines(fragments: readonly Fragment[]): Fragment[][] {
  const groups: Fragment[][] = [];
  for (const fragment of fragments) {
    const group = groups.at(-1);
    const [first] = group ?? [];
    const beside = group?.every(other => other.right <= fragment.left + 1 || other.left >= fragment.right - 1);
    if (group && first && beside && fragment.y - first.y <= 0.9 * fragment.size) group.push(fragment);
    else groups.push([fragment]);
  }
  return groups;
}

/** Lines that may be set large. */
function isDisplay({text}: Fragment): boolean {
  const line = canonical(text);
  return (
    readHeading(line) !== null ||
    readTitle(text) !== null ||
    isOpenTitle(text) ||
    readMark(line) !== null ||
    /^（?(?:个人信用报告|本人版|授信机构版)/u.test(text)
  );
}

function nearest(centres: readonly number[], x: number): number {
  let best = 0;
  for (let index = 1; index < centres.length; index++) {
    if (Math.abs((centres[index] ?? 0) - x) < Math.abs((centres[best] ?? 0) - x)) best = index;
  }
  return best;
}

/** Share of the type size that is seen as a gap where two cells nearly touch. */
const SEEN_GAP = 0.15;

/** Two wide cells that nearly touch are one fragment: it is cut at its widest gap between two column centres. */
function splitOverColumns(fragment: Fragment, centres: readonly number[]): Fragment[] {
  const inside = centres.filter(centre => centre > fragment.left && centre < fragment.right);
  if (inside.length < 2 || fragment.glyphs.length < 4) return [fragment];
  const [from = 0, to = 0] = inside;
  let cut = -1;
  let widest = SEEN_GAP * fragment.size;
  for (let index = 1; index < fragment.glyphs.length; index++) {
    const left = fragment.glyphs[index - 1];
    const right = fragment.glyphs[index];
    if (!left || !right || left.x < from || right.right > to + fragment.size * 4) continue;
    const gap = right.x - left.right;
    if (gap > widest) {
      widest = gap;
      cut = index;
    }
  }
  if (cut < 0) return [fragment];
  const {page, line, glyphs} = fragment;
  return [
    toFragment(glyphs.slice(0, cut), page, line),
    ...splitOverColumns(toFragment(glyphs.slice(cut), page, line), centres),
  ];
}
