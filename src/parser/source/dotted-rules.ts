import type {RecognizedRun} from '../../model/recognition.ts';
import type {Glyph} from './page.ts';

/** Em. The dashes of two cells have more than this between them: the narrowest column of a report is three characters wide. */
const NEAR = 2.2;
/** Em. Parts of one rule are at one height. */
const LEVEL = 0.35;

/**
 * What was recognised, without the dashes of ruled lines: a thin line that was copied or compressed falls into pieces, which look like the `--` of
 * empty cells but stand side by side.
 */
export function withoutDottedRules(glyphs: readonly Glyph[]): readonly Glyph[] {
  const dashes = new Map<RecognizedRun, {left: number; right: number; y: number; size: number}>();
  const others = new Set<RecognizedRun>();
  for (const {run, char, x, right, y, size} of glyphs) {
    if (run === undefined) continue;
    const dash = dashes.get(run);
    if (char !== '-') others.add(run);
    else if (dash === undefined) dashes.set(run, {left: x, right, y, size});
    else dash.right = Math.max(dash.right, right);
  }
  const cells = [...dashes].filter(([run]) => !others.has(run)).sort(([, a], [, b]) => a.left - b.left);
  const parts = new Set<RecognizedRun>();
  for (const [index, [run, one]] of cells.entries())
    for (const [next, other] of cells.slice(index + 1)) {
      if (other.left - one.right > NEAR * one.size) break;
      if (Math.abs(other.y - one.y) > LEVEL * one.size) continue;
      parts.add(run);
      parts.add(next);
    }
  return parts.size === 0 ? glyphs : glyphs.filter(({run}) => run === undefined || !parts.has(run));
}
