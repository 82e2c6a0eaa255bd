import {middle} from '../middle.ts';
import type {Point} from './boxes.ts';
import type {Component} from './components.ts';

/** Share of the thickness of a line that its middle may stray from column to column. */
const STRAY = 0.6;
/** Of the same: what reaches further from the middle of the line is a piece beside it that shares the column. */
const REACH = 0.7;
/** Columns. What is narrower is the bridge between two pieces. */
const LEAST = 3;

/** How far a piece of the map reaches in one column: the first row, and the one behind the last. */
interface Column {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * A number half a row above or below a line touches its beginning: what hangs together then is no line, and its box is mostly empty. The columns that
 * lie on the line are one piece, those beside it others.
 *
 * @param angle of the lines of the picture
 * @returns corners around each piece, from left to right
 */
export function splitAtRows(
  component: Component,
  open: (at: number) => boolean,
  width: number,
  angle: number,
): Point[][] {
  const columns = columnsOf(component, open, width);
  const slope = Math.tan(angle);
  const levels = columns.map(({x, top, bottom}) => (top + bottom) / 2 - x * slope);
  const level = middle(levels) ?? 0;
  const thickness = middle(columns.map(({top, bottom}) => bottom - top)) ?? 0;
  const pieces: Column[][] = [];
  let last: number | null = null;
  for (const [at, column] of columns.entries()) {
    const off = (levels[at] ?? level) - level;
    const side = Math.abs(off) <= STRAY * thickness ? 0 : Math.sign(off);
    const centre = level + column.x * slope;
    const [top, bottom] = [centre - REACH * thickness, centre + REACH * thickness];
    const own =
      side === 0 ? {...column, top: Math.max(column.top, top), bottom: Math.min(column.bottom, bottom)} : column;
    if (side === last) pieces.at(-1)?.push(own);
    else pieces.push([own]);
    last = side;
  }
  return pieces.filter(({length}) => length >= LEAST).map(piece => piece.flatMap(cornersOf));
}

function columnsOf({top, spans}: Component, open: (at: number) => boolean, width: number): Column[] {
  const columns = new Map<number, {top: number; bottom: number}>();
  for (let row = 0; row < spans.length; row += 2) {
    const y = top + row / 2;
    for (let x = spans[row] ?? 0; x <= (spans[row + 1] ?? -1); x += 1) {
      if (!open(y * width + x)) continue;
      const column = columns.get(x);
      if (column === undefined) columns.set(x, {top: y, bottom: y + 1});
      else column.bottom = y + 1;
    }
  }
  return [...columns].map(([x, reach]) => ({x, ...reach})).sort((a, b) => a.x - b.x);
}

function cornersOf({x, top, bottom}: Column): Point[] {
  return [x, x + 1].flatMap(side => [
    {x: side, y: top},
    {x: side, y: bottom},
  ]);
}
