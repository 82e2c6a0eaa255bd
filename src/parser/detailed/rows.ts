/**
 * Pages → one stream of rows: headings, titles, 截至 lines, grid titles, and tables. A table is a label row with all the text
 * down to the next known row, also over a page break; nothing is taken by its distance or by its turn.
 */
import {smallest} from '../../account/extremes.ts';
import {withoutSpaces} from '../normalize.ts';
import type {Page} from '../source/page.ts';
import {canonical} from './canonical.ts';
import {type Fragment, readFragments} from './fragments.ts';
import {type Heading, readHeading} from './headings.ts';
import {findLabelRows, type LabelRow} from './label-rows.ts';
import {isGridRest, type Mark, readMark} from './marks.ts';
import {PageOffsets} from './page-offset.ts';
import {USUAL_SIZE} from './page-scale.ts';
import {OpenTable, type Table, type TableColumn} from './table.ts';
import {isLaterGroups, isOpenTitle, readTitle, type Title} from './titles.ts';
import {groupLines, isDisplay} from './visual-lines.ts';

export interface Place {
  readonly page: number;
  readonly line: number;
  /** The text of the place, where a character of it is in doubt. */
  readonly doubtful?: readonly Fragment[];
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

/** Points between the last line of a page and the first line of the next one in `flow`. */
const PAGE_STEP = 11;
/** Points from which on text is larger than any in a cell. */
const WATERMARK = 1.45 * USUAL_SIZE;
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
  readonly #offsets = new PageOffsets();
  #offset = 0;
  #counted = false;

  readPage(page: Page): void {
    if (this.#ended) return;
    // Text that is much larger than the usual one is a watermark, unless it is a heading.
    const fragments = readFragments(page).filter(fragment => fragment.size <= WATERMARK || isDisplay(fragment));
    const {rows, rest} = findLabelRows(fragments);
    this.#counted = page.width === null;
    const offset = this.#offsets.read(rows, rest);
    this.#table?.shift(offset - this.#offset);
    this.#offset = offset;
    const items: Item[] = [
      ...rows.map(labels => ({y: labels.top, labels})),
      ...groupLines(rest).map(group => ({y: group[0]?.y ?? 0, fragments: group})),
    ].sort((a, b) => a.y - b.y);
    this.#margin = smallest(fragments.flatMap(({left, glyphs}) => (glyphs.length > 1 ? [left] : [])));
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

  #readLabels(labels: LabelRow, firstOfPage: boolean): void {
    const columns = labels.columns.map(({label, known, assumed, rest}) => ({label, known, assumed, rest}));
    const places = {
      centres: labels.columns.map(column => column.centre),
      lefts: labels.columns.map(column => column.left),
      known: labels.columns.filter(column => column.label !== '').map(column => column.centre),
      counted: this.#counted,
    };
    if (firstOfPage && this.#table && sameLabels(this.#table.columns, columns)) {
      this.#table.places = places;
      this.#resumes = true;
      return;
    }
    this.#flowEnd = this.#flowOffset + labels.bottom;
    this.#close();
    this.#table = new OpenTable(columns, places);
    this.rows.push({kind: 'table', table: this.#table, page: labels.page, line: labels.line});
  }

  #readLine(fragments: readonly Fragment[]): void {
    const [first] = fragments;
    if (!first) return;
    const place = {page: first.page, line: first.line, ...inDoubt(fragments)};
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
      for (const fragment of fragments) this.#table.put(fragment, this.#flowOffset + fragment.y);
    } else if (!this.#inGrid || !isGridText(text)) {
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
      this.#openTitle = {...joinDoubt(this.#openTitle, place), text: this.#openTitle.text + text};
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
          ...joinDoubt(placeOf(this.#lastTitle), place),
        };
      else if (isOpenTitle(joined)) {
        this.#openTitle = {...joinDoubt(placeOf(this.#lastTitle), place), text: joined};
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
    const title = readTitle(text);
    // A bare 账户 may be a piece of a label; a title stands at the left margin.
    const bare = title?.ordinal === null && title.facilityId === null && title.cardTail === null;
    if (title && (!bare || left <= this.#margin + 30)) {
      this.#close();
      this.#pushTitle(title, text, place);
      return true;
    }
    if (isOpenTitle(text)) {
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
    this.#lastTitle = {text, index: this.rows.length, ...placeOf(place)};
    this.rows.push({kind: 'title', ...title, ...placeOf(place)});
  }

  #close(): void {
    this.#table?.close();
    this.#table = null;
    this.#inGrid = false;
  }
}

/** No line that stands alone begins like this, but for the range of a grid. */
const FIGURES_FIRST = /^[\x21-\x7e][^年]*$/u;
function isGridText(text: string): boolean {
  return GRID_TEXT.test(text) || isGridRest(text);
}

/** Of an identity that was recognised in a picture nothing tells which of its characters is another one. */
const IDENTITY = /[0-9A-Z]{10}/u;

function inDoubt(fragments: readonly Fragment[]): Pick<Place, 'doubtful'> {
  const isDoubtful = ({text, glyphs}: Fragment) =>
    glyphs.some(({doubtful}) => doubtful) || (glyphs[0]?.confidence !== undefined && IDENTITY.test(text));
  return fragments.some(isDoubtful) ? {doubtful: fragments} : {};
}

/** A title that wraps is in doubt where one of its lines is. */
function joinDoubt(place: Place, next: Place): Place {
  const {page, line} = place;
  const doubtful = [...(place.doubtful ?? []), ...(next.doubtful ?? [])];
  return {page, line, ...(doubtful.length === 0 ? {} : {doubtful})};
}

function placeOf({page, line, doubtful}: Place): Place {
  return {page, line, ...(doubtful === undefined ? {} : {doubtful})};
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
