/**
 * Text whose columns stand under each other, as `pdftotext -layout` writes it, → pages with positions.
 *
 *            管理机构                 账户标识           开立日期          到期日期
 *     重庆蚂蚁消费金融有限        X1020050000012365508
 *                                                     2023.04.25      2031.02.19
 *         公司                   829FPD
 */
import type {Glyph, Line, Page} from '../source/page.ts';
import {USUAL_SIZE} from './page-scale.ts';

/** A run of spaces that no sentence has. */
const COLUMN_GAP = /\S {3,}\S/u;
/** Fewer lines with such runs are no table. */
const ENOUGH_LINES = 12;
const TAB = 8;
/** Characters that monospaced fonts draw twice as wide. */
const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6]/u;

/** Columns that a Chinese character takes: some programs count it as one. */
type Width = 1 | 2;

/** @returns null where the text has no columns */
export function readMonospaced(text: string): Page[] | null {
  const sheets = text
    .replaceAll(/[\0\uFEFF]/g, '')
    .split('\f')
    .map(sheet => sheet.split(/\r\n|[\r\n\u0085\u2028\u2029]/).map(expandTabs));
  if (sheets.length > 1 && sheets.at(-1)?.every(line => line.trim() === '')) sheets.pop();
  const lines = sheets.flat();
  if (lines.filter(line => COLUMN_GAP.test(line)).length < ENOUGH_LINES) return null;
  const width = misfit(lines, 2) < misfit(lines, 1) ? 2 : 1;
  return sheets.map((sheet, index) => ({
    number: index + 1,
    width: null,
    height: null,
    lines: sheet.map((line, at) => placeLine(line, (at + 1) * USUAL_SIZE, width)),
  }));
}

function expandTabs(line: string): string {
  const cells = line.split('\t');
  const last = cells.pop() ?? '';
  return cells.map(cell => cell.padEnd((Math.floor(cell.length / TAB) + 1) * TAB)).join('') + last;
}

function placeLine(line: string, y: number, width: Width): Line {
  const step = USUAL_SIZE / width;
  const glyphs: Glyph[] = [];
  let column = 0;
  for (const char of line) {
    const columns = WIDE.test(char) ? width : 1;
    const x = column * step;
    if (char.trim() !== '') glyphs.push({char, x, right: x + columns * step, y, size: USUAL_SIZE});
    column += columns;
  }
  return {text: line.replaceAll(/\s+/g, ' ').trim(), glyphs};
}

/** How far the cells of neighbouring lines with the same number of cells stand off each other, in shares of the line. */
function misfit(lines: readonly string[], width: Width): number {
  let sum = 0;
  let above: readonly number[] = [];
  for (const line of lines) {
    if (line.trim() === '') continue;
    const middles = middlesOf(line, width);
    const last = middles.at(-1) ?? 1;
    if (middles.length > 3 && middles.length === above.length)
      sum += middles.reduce((off, middle, at) => off + Math.abs(middle - (above[at] ?? middle)), 0) / last;
    above = middles;
  }
  return sum;
}

function middlesOf(line: string, width: Width): number[] {
  const columnsOf = (text: string) => [...text].reduce((sum, char) => sum + (WIDE.test(char) ? width : 1), 0);
  let [at, column] = [0, 0];
  return [...line.matchAll(/\S+(?: \S+)*/gu)].map(({index, 0: cell}) => {
    const left = column + columnsOf(line.slice(at, index));
    column = left + columnsOf(cell);
    at = index + cell.length;
    return (left + column) / 2;
  });
}
