import type {RecognizedRun} from '../../model/recognition.ts';
import type {Glyph} from './page.ts';

/** Figures of neighbouring cells are seen up to this far off their row. Em: half a line, the nearest that must stay apart, is 0.5 or more. */
const OFF_ROW = 0.35;
/** Wider is no figure of a cell. Em. */
const SMALL = 8;

interface Run {
  readonly glyphs: readonly Glyph[];
  readonly y: number;
  readonly size: number;
  /** A word stands in it, or it is wider than a cell. */
  readonly isText: boolean;
}

/**
 * What was recognised, with the figures of one row at one height: beside a label that wraps in its cell they stand at the height of no line, each a
 * little off. They take that of a line of text that is as near, else the middle one of theirs.
 */
export function levelFigures(glyphs: readonly Glyph[]): readonly Glyph[] {
  const runs = runsOf(glyphs);
  const heights = new Set(runs.flatMap(({isText, y}) => (isText ? [y] : [])));
  const figures = runs.filter(({isText}) => !isText).toSorted((a, b) => a.y - b.y);
  const moved = new Map<Glyph, number>();
  for (let from = 0, to = 0; from < figures.length; from = to) {
    const first = figures[from];
    if (first === undefined) break;
    const reach = OFF_ROW * first.size;
    while (to < figures.length && (figures[to]?.y ?? 0) - first.y <= reach) to++;
    const row = figures.slice(from, to);
    const rowsOfText = new Set(row.flatMap(({y}) => (heights.has(y) ? [y] : [])));
    if (row.length < 2 || rowsOfText.size > 1) continue;
    const [level = row[row.length >> 1]?.y ?? first.y] = rowsOfText;
    for (const run of row) for (const glyph of run.glyphs) moved.set(glyph, level + glyph.y - run.y);
  }
  return moved.size === 0 ? glyphs : glyphs.map(glyph => ({...glyph, y: moved.get(glyph) ?? glyph.y}));
}

function runsOf(glyphs: readonly Glyph[]): Run[] {
  const byRun = new Map<RecognizedRun, Glyph[]>();
  for (const glyph of glyphs) {
    if (glyph.run === undefined) continue;
    const own = byRun.get(glyph.run);
    if (own === undefined) byRun.set(glyph.run, [glyph]);
    else own.push(glyph);
  }
  return [...byRun.values()].flatMap(own => {
    const [first] = own;
    if (first === undefined) return [];
    const width = (own.at(-1)?.right ?? first.right) - first.x;
    const isText = width > SMALL * first.size || own.some(({char}) => /\p{Script=Han}/u.test(char));
    return [{glyphs: own, y: first.y, size: first.size, isText}];
  });
}
