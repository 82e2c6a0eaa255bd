import type {Span} from '../../model/diagnostics.ts';
import type {Findings} from '../../model/findings.ts';
import {type DoubtfulWords, describe} from '../doubt.ts';
import {type Read, readDay, readMoney, readMonth} from '../fields.ts';
import {type Cell, readCells} from './cells.ts';
import type {Fragment} from './fragments.ts';
import {beginsLabel, isGrid} from './labels.ts';
import type {Block} from './outline.ts';
import type {Table} from './table.ts';
import {isOddCell} from './unread-cells.ts';

/** Marks of a cell that says nothing. */
const NOT_GIVEN = /^[-—–－]*$/u;
/** `B10511000H0001…`, `蚂蚁借呗合并X10…`: a `--` inside belongs to another cell. */
const IDENTITY = /^\p{Script=Han}{0,20}[0-9A-Za-z]+(?:[-_.][0-9A-Za-z]+)*$/u;
const PERPETUAL = /^长期(?:有效)?$/u;
/** The replacement character and private use: the font does not say what it draws. */
const LOST_CHARACTER = /[\uFFFD\uE000-\uF8FF]/u;

/** Where the words of a cell are looked for. `latest` is 最新还款记录, whose labels repeat those of the 截至 block. */
export type Part = 'base' | 'later' | 'latest';

/** Reads the values of one block by their labels; what cannot be read is null and a finding. */
export class BlockReader {
  readonly #cells: Record<Part, Map<string, Cell>>;
  readonly unread: boolean;
  /** Text stands in the block that belongs to no row that is known. */
  leftover = false;
  readonly #doubtful = new Map<string, Cell | null>();
  readonly #unreadableFields = new Set<string>();
  /** Parts with a row of labels that no report prints: a label that is not found there may be one that was misread. */
  readonly #odd: ReadonlySet<Part>;
  readonly #isRecognized: boolean;
  #field = '';
  readonly #findings: Findings;
  span: Span;

  constructor(block: Block, findings: Findings, span: Span) {
    this.#findings = findings;
    this.span = span;
    this.#cells = {
      base: this.#collect(block.base),
      later: this.#collect(block.later),
      latest: this.#collect(block.latest),
    };
    const parts: readonly Part[] = ['base', 'later', 'latest'];
    this.#odd = new Set(parts.filter(part => block[part].some(isOdd)));
    const tables = parts.flatMap(part => block[part]);
    this.#isRecognized = tables.some(({entries}) => entries.some(({fragment}) => isSeen(fragment)));
    this.unread = tables.some(table => table.unread);
    if (tables.some(isUnsteady)) findings.add('TEXT_UNSTEADY', span);
    if (block.strays.some(text => text.length > 1 && !beginsLabel(text))) this.#leave();
  }

  /** Fields that are printed and could not be read, or may belong elsewhere. */
  get doubtful(): readonly string[] {
    return [...this.#doubtful.keys()];
  }

  /** Fields that are printed and could not be read at all. */
  get unreadable(): readonly string[] {
    return [...this.#unreadableFields];
  }

  /** What is printed of the doubtful fields. */
  get doubts(): DoubtfulWords[] {
    return [...this.#doubtful].map(([field, cell]) => {
      const characters = (cell?.fragments ?? []).flatMap(({glyphs, page, line}) =>
        glyphs.map(glyph => ({glyph, page, line})),
      );
      return {field, ...describe(characters, cell?.text ?? '', this.span)};
    });
  }

  /** Names the field that is read next. */
  as(field: string): this {
    this.#field = field;
    return this;
  }

  has(part: Part, label: string): boolean {
    return this.#cells[part].has(label);
  }

  /** null where the cell is empty, `--` or not printed. */
  words(part: Part, ...labels: string[]): string | null {
    const cell = this.#cell(part, labels);
    if (!cell || NOT_GIVEN.test(cell.text)) return null;
    if (LOST_CHARACTER.test(cell.text)) this.#unreadable(part, labels);
    return cell.text;
  }

  /** Words that look as they must, or null and a finding. */
  shaped(part: Part, isShape: (text: string) => boolean, ...labels: string[]): string | null {
    const cell = this.#cell(part, labels);
    if (!cell || NOT_GIVEN.test(cell.text)) return null;
    if (isShape(cell.text)) return cell.text;
    const value = this.#withoutStray(cell, text => (isShape(text) ? {ok: true, value: text} : {ok: false}));
    if (value === null) this.#unreadable(part, labels);
    return value;
  }

  /** An identity is kept whole or not at all. In a picture it is always in doubt: nothing tells which of its characters is another one. */
  identity(part: Part, label: string): string | null {
    const cell = this.#cells[part].get(label);
    if (cell?.fragments.some(isSeen)) this.#doubtful.set(this.#field, cell);
    return this.shaped(part, text => IDENTITY.test(text), label);
  }

  money(part: Part, ...labels: string[]): number | null {
    return this.#value(part, labels, readMoney);
  }

  day(part: Part, ...labels: string[]): string | null {
    return this.#value(part, labels, readDay);
  }

  dayOrMonth(part: Part, ...labels: string[]): string | null {
    return this.#value(part, labels, text => {
      const day = readDay(text);
      return day.ok ? day : readMonth(text);
    });
  }

  /** `长期` has no day. */
  expiry(part: Part, label: string): {validUntil: string | null; perpetual: boolean} {
    const value = this.#value(part, [label], text =>
      PERPETUAL.test(text) ? {ok: true, value: '长期'} : readDay(text),
    );
    return {validUntil: value === '长期' ? null : value, perpetual: value === '长期'};
  }

  #value<T>(part: Part, labels: readonly string[], read: (text: string) => Read<T>): T | null {
    const cell = this.#cell(part, labels);
    if (!cell) return null;
    const whole = read(cell.text);
    if (whole.ok) return whole.value;
    const value = this.#withoutStray(cell, read);
    if (value === null) this.#unreadable(part, labels);
    return value;
  }

  /** A single Chinese character that stands apart from a value, as of a watermark. */
  #withoutStray<T>(cell: Cell, read: (text: string) => Read<T>): T | null {
    const kept = cell.parts.filter(part => !/^\p{Script=Han}$/u.test(part));
    if (kept.length === 0 || kept.length === cell.parts.length) return null;
    const value = read(kept.join(''));
    if (!value.ok || value.value === null) return null;
    this.#findings.add('STRAY_CHARACTER', this.span);
    return value.value;
  }

  #cell(part: Part, labels: readonly string[]): Cell | null {
    for (const label of labels) {
      const cell = this.#cells[part].get(label);
      if (cell?.doubtful) this.#doubtful.set(this.#field, cell);
      // what says nothing is printed as `--`: where a picture has nothing, it was not seen
      if (cell?.text === '' && this.#isRecognized) this.#doubtful.set(this.#field, null);
      if (cell) return cell;
    }
    if (this.#odd.has(part)) this.#doubtful.set(this.#field, null);
    return null;
  }

  #leave(): void {
    this.leftover = true;
    this.#findings.add('UNKNOWN_ROW', this.span);
  }

  #unreadable(part: Part, labels: readonly string[]): void {
    const cell = labels.map(label => this.#cells[part].get(label)).find(found => found !== undefined);
    this.#doubtful.set(this.#field, cell ?? null);
    this.#unreadableFields.add(this.#field);
    this.#findings.add('VALUE_UNREADABLE', this.span, {clause: labels.find(label => this.has(part, label)) ?? null});
  }

  #collect(tables: readonly Table[]): Map<string, Cell> {
    const cells = new Map<string, Cell>();
    for (const table of tables) {
      if (table.unread) continue;
      for (const column of table.columns) {
        if (column.assumed) this.#findings.add('LABEL_ASSUMED', this.span, {label: column.label});
        if (!column.known && column.label !== '')
          this.#findings.add('UNKNOWN_LABEL', this.span, {label: column.label.slice(0, 20)});
      }
      const {byLabel, leftover} = readCells(table);
      const isNote = table.columns.some(column => column.label === '添加日期');
      if (leftover !== '' && !isNote && !beginsLabel(leftover)) this.#leave();
      for (const [label, cell] of byLabel) {
        if (isOddCell(label, cell)) this.#findings.add('VALUE_UNREADABLE', this.span, {clause: label});
        if (!cells.has(label)) cells.set(label, cell);
      }
    }
    return cells;
  }
}

/** It was recognised in a picture. */
function isSeen({glyphs}: Fragment): boolean {
  return glyphs.some(({confidence}) => confidence !== undefined);
}

function isOdd({columns}: Table): boolean {
  const printed = columns.filter(({label}) => label !== '');
  return printed.some(({known}) => !known) || !isGrid(printed.map(({label}) => label));
}

/** Share of the type size. Characters of one line that differ by more could as well belong to two lines. */
const STEADY = 0.6;

function isUnsteady(table: Table): boolean {
  return table.entries.some(({fragment}) => fragment.spread > STEADY * fragment.size);
}
