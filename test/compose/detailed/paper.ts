import {textWidth} from '../pdf/canvas.ts';
import {Random} from '../random.ts';
import type {Element} from './elements.ts';

/** A string that does not wrap, with its left end and baseline in points from the top left corner. */
export interface Placed {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
}

export interface Geometry {
  readonly seed: number;
  /** Every line of every cell moves by at most this many points in x and y. */
  readonly jitter: number;
  /** The whole table area stands this much further right. */
  readonly shift: number;
  /** Share of the rows before which, or in which, a page ends early. */
  readonly breaks: number;
  /** Labels are printed again on top of the new page. */
  readonly repeatLabels: boolean;
  /** Points that a row is higher than its lines. */
  readonly padding: number;
  readonly watermark: boolean;
}

const TOP = 50;
const BOTTOM = 790;
const LEFT = 48;
const WIDTH = 488;
const SIZE = 7;
const PITCH = 9;

export interface Paper {
  readonly pages: number;
  readonly texts: readonly Placed[];
}

/** Gives every text its place: cells centred both ways, rows as high as their tallest cell, pages broken anywhere. */
export function layOut(elements: readonly Element[], geometry: Geometry): Paper {
  const writer = new Writer(geometry);
  for (const element of elements) writer.write(element);
  return writer.finish();
}

class Writer {
  readonly #geometry: Geometry;
  readonly #random: Random;
  readonly #texts: Placed[] = [];
  #page = 0;
  #y = TOP;

  constructor(geometry: Geometry) {
    this.#geometry = geometry;
    this.#random = new Random(geometry.seed);
  }

  finish(): Paper {
    const pages = this.#page + 1;
    for (let page = 0; page < pages; page++) {
      this.#putCentred(page, 297, 820, `第${page + 1}页，共${pages}页`, SIZE);
      if (this.#geometry.watermark) {
        [...'样张仅供测试之'].forEach((char, index) => {
          this.#texts.push({page, x: 120 + index * 45, y: 640 - index * 60, text: char, size: 42});
        });
      }
    }
    return {pages, texts: this.#texts};
  }

  write(element: Element): void {
    if (element.kind === 'break') this.#newPage();
    else if (element.kind === 'centred') this.#writeLine(element.text, true);
    else if (element.kind === 'left') this.#writeLine(element.text, false);
    else if (element.kind === 'years') this.#writeYears(element.from, element.to, element.word);
    else this.#writeTable(element.rows);
  }

  #writeLine(text: string, centred: boolean): void {
    for (const part of wrap(text, WIDTH - 20, SIZE)) {
      this.#need(18);
      if (centred) this.#putCentred(this.#page, LEFT + WIDTH / 2 + this.#geometry.shift, this.#y + 12, part, SIZE);
      else
        this.#texts.push({
          page: this.#page,
          x: LEFT + 2 + this.#geometry.shift,
          y: this.#y + 12,
          text: part,
          size: SIZE,
        });
      this.#y += 18;
    }
    if (this.#random.chance(this.#geometry.breaks)) this.#newPage();
  }

  #writeTable(rows: readonly (readonly string[])[]): void {
    const [labels = []] = rows;
    const twoLevels = labels[0] === '最近1个月内的查询机构数';
    rows.forEach((row, index) => {
      if (twoLevels && index === 1) {
        this.#writeRow(
          [
            '贷款审批',
            '信用卡审批',
            '贷款审批',
            '信用卡审批',
            '本人查询',
            '贷后管理',
            '担保资格审查',
            '特约商户实名审查',
          ],
          null,
        );
        this.#writeRow(['1', '0', '2', '0', '3', '14', '--', '5'], null);
      } else if (twoLevels) {
        this.#writeSpans(row, [2, 3, 3]);
      } else if (index > 0 && row[0] === '合计' && row[1] === '') {
        this.#writeSpans(['合计', ...row.slice(2)], [2, 1, 1]);
      } else this.#writeRow(row, index === 0 ? null : labels);
    });
  }

  /** @param labels of the row, where it holds values: only these may be broken over two pages */
  #writeRow(row: readonly string[], labels: readonly string[] | null): void {
    const width = WIDTH / row.length;
    const cells = row.map(text => wrap(text, width - 8, SIZE));
    const lines = Math.max(1, ...cells.map(cell => cell.length));
    const height = lines * PITCH + this.#geometry.padding;
    const breaksHere = labels !== null && this.#random.chance(this.#geometry.breaks);
    if (this.#y + height > BOTTOM) this.#newPage();
    // A page ends before the row, or in the middle of a tall cell.
    const cut = breaksHere
      ? lines > 1 && this.#random.chance(0.6)
        ? this.#random.int(1, lines - 1) * PITCH
        : 0
      : null;
    const top = this.#y;
    const page = this.#page;
    if (cut !== null) {
      this.#newPage();
      if (this.#geometry.repeatLabels && labels !== null) this.#writeRow(labels, null);
    }
    const middle = top + height / 2;
    cells.forEach((cell, column) => {
      cell.forEach((text, line) => {
        const y = middle + (line - (cell.length - 1) / 2) * PITCH + 2.5;
        const x = LEFT + this.#geometry.shift + width * (column + 0.5);
        const below = cut !== null && y > top + this.#geometry.padding / 2 + cut;
        if (below)
          this.#putCentred(this.#page, x, this.#y + 7 + y - top - this.#geometry.padding / 2 - cut, text, SIZE, true);
        else this.#putCentred(page, x, y, text, SIZE, true);
      });
    });
    this.#y = cut === null ? top + height : this.#y + 7 + height - cut;
  }

  #writeSpans(row: readonly string[], spans: readonly number[]): void {
    const unit = WIDTH / spans.reduce((sum, span) => sum + span, 0);
    this.#need(PITCH + this.#geometry.padding);
    let at = 0;
    row.forEach((text, index) => {
      const span = spans[index] ?? 1;
      const x = LEFT + this.#geometry.shift + unit * (at + span / 2);
      if (text !== '')
        this.#putCentred(this.#page, x, this.#y + (PITCH + this.#geometry.padding) / 2 + 2.5, text, SIZE, true);
      at += span;
    });
    this.#y += PITCH + this.#geometry.padding;
  }

  /** Two lines per year; the year stands between them. */
  #writeYears(from: string, to: string, word: string): void {
    this.#writeLine(`${from}-${to}的${word}`, true);
    const months = ['', ...Array.from({length: 12}, (_, index) => String(index + 1))];
    this.#writeRow(months, null);
    for (let year = Number(to.slice(0, 4)); year >= Number(from.slice(0, 4)); year--) {
      const inside = (month: number) =>
        (year > Number(from.slice(0, 4)) || month >= Number(from.slice(5, 7))) &&
        (year < Number(to.slice(0, 4)) || month <= Number(to.slice(5, 7)));
      const cells = (value: () => string) => [
        '',
        ...months.slice(1).map(month => (inside(Number(month)) ? value() : '')),
      ];
      if (this.#y + 30 > BOTTOM) this.#newPage();
      const yearY = this.#y + PITCH / 2 + 7;
      this.#putCentred(this.#page, LEFT + this.#geometry.shift + WIDTH / 26, yearY, String(year), SIZE, true);
      this.#writeRow(
        cells(() => this.#random.pick(['N', '*', 'M', '1', '#', 'C'])),
        null,
      );
      if (this.#random.chance(this.#geometry.breaks)) this.#newPage();
      this.#writeRow(
        cells(() => this.#random.pick(['0', '0', '312', '--'])),
        null,
      );
    }
  }

  #putCentred(page: number, x: number, y: number, text: string, size: number, jittered = false): void {
    if (text === '') return;
    const moved = () => (jittered ? (this.#random.next() * 2 - 1) * this.#geometry.jitter : 0);
    this.#texts.push({page, x: x - textWidth(text, size) / 2 + moved(), y: y + moved(), text, size});
  }

  #need(height: number): void {
    if (this.#y + height > BOTTOM) this.#newPage();
  }

  #newPage(): void {
    this.#page++;
    this.#y = TOP;
  }
}

/** Breaks at any character. */
function wrap(text: string, width: number, size: number): string[] {
  if (text === '') return [];
  const lines: string[] = [];
  let line = '';
  for (const char of text) {
    if (line !== '' && textWidth(line + char, size) > width) {
      lines.push(line);
      line = '';
    }
    line += char;
  }
  lines.push(line);
  return lines;
}
