/** A label row and what stands below it, down to the next known row. */
import {nearest, nearestLeft, splitAtLefts, splitOverColumns} from './columns.ts';
import {centreOf, type Fragment} from './fragments.ts';

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
  /** Text without columns that could not be told into cells. */
  readonly unread: boolean;
}

/** Where the labels stand on one page. */
export interface LabelPlaces {
  readonly centres: readonly number[];
  readonly lefts: readonly number[];
  /** Centres of the labels that were read. */
  readonly known: readonly number[];
  /** The page is a text: its columns are counted characters, and lean where one is filled. */
  readonly counted: boolean;
}

interface Loose {
  readonly flow: number;
  readonly fragment: Fragment;
  readonly places: LabelPlaces;
}

const MANY_ROWS = new Set(['查询日期', '业务类型', '账户类型', '信息类型']);
/** Points within which two edges are one. */
const SAME_EDGE = 1.5;
const NEARLY_ALL = 0.8;

/** A table that is being read. Which column a fragment stands in is known only when all are there. */
export class OpenTable implements Table {
  readonly entries: Entry[] = [];
  readonly #loose: Loose[] = [];
  unread = false;

  constructor(
    readonly columns: readonly TableColumn[],
    public places: LabelPlaces,
  ) {}

  /** The table goes on on a page that is printed further to the right. */
  shift(by: number): void {
    if (by === 0) return;
    const moved = (xs: readonly number[]) => xs.map(x => x + by);
    const {centres, lefts, known} = this.places;
    this.places = {...this.places, centres: moved(centres), lefts: moved(lefts), known: moved(known)};
  }

  put(fragment: Fragment, flow: number): void {
    this.#loose.push({flow, fragment, places: this.places});
  }

  /** No more text belongs to the table. */
  close(): void {
    if (this.places.counted && !this.#isList() && !this.#heads()) {
      this.#takeInOrder();
      return;
    }
    const leftAligned = this.#isLeftAligned();
    for (const {flow, fragment, places} of this.#loose.splice(0)) {
      const parts = leftAligned
        ? splitAtLefts(fragment, places.lefts)
        : splitOverColumns(fragment, places.centres, places.known);
      for (const part of parts) {
        const column = leftAligned ? nearestLeft(places.lefts, part.left) : nearest(places.centres, centreOf(part));
        this.entries.push({column, flow, fragment: part});
      }
    }
  }

  /** A label may head several cells, `最近1个月内的查询次数`. */
  #heads(): boolean {
    return this.columns.some(column => column.label.endsWith('内的查询次数'));
  }

  #isList(): boolean {
    return this.columns.some(column => MANY_ROWS.has(column.label));
  }

  /** The cells stand in the order of their labels: one stack of lines for each label, or nothing is read. */
  #takeInOrder(): void {
    const labelled = this.columns.flatMap(({label}, column) => (label === '' ? [] : [column]));
    const stacks: {right: number; parts: Loose[]}[] = [];
    for (const part of this.#loose.splice(0).sort((a, b) => a.fragment.left - b.fragment.left)) {
      const stack = stacks.at(-1);
      if (stack && part.fragment.left < stack.right) {
        stack.parts.push(part);
        stack.right = Math.max(stack.right, part.fragment.right);
      } else stacks.push({right: part.fragment.right, parts: [part]});
    }
    this.unread = stacks.length !== labelled.length;
    if (this.unread) return;
    stacks.forEach(({parts}, at) => {
      for (const {flow, fragment} of parts) this.entries.push({column: labelled[at] ?? 0, flow, fragment});
    });
  }

  /** Nearly all values begin where a label begins, and more of them than have the middle of a label. */
  #isLeftAligned(): boolean {
    const at = this.#loose.map(({fragment, places}) => ({
      left: places.lefts.some(edge => Math.abs(edge - fragment.left) < SAME_EDGE),
      centre: places.centres.some(centre => Math.abs(centre - centreOf(fragment)) < SAME_EDGE),
    }));
    const left = at.filter(entry => entry.left).length;
    const onlyLeft = at.filter(entry => entry.left && !entry.centre).length;
    const onlyCentre = at.filter(entry => entry.centre && !entry.left).length;
    return left >= NEARLY_ALL * at.length && onlyLeft > onlyCentre;
  }
}
