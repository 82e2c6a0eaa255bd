import {centreOf, type Fragment, toFragment} from './fragments.ts';

/** Index of the column centre nearest to `x`. */
export function nearest(centres: readonly number[], x: number): number {
  let best = 0;
  for (let index = 1; index < centres.length; index++) {
    if (Math.abs((centres[index] ?? 0) - x) < Math.abs((centres[best] ?? 0) - x)) best = index;
  }
  return best;
}

/** Points that a value may begin left of its label. */
const LEFT_SLACK = 4;

/** Index of the last column that begins at `left` or before it. */
export function nearestLeft(lefts: readonly number[], left: number): number {
  return Math.max(
    0,
    lefts.findLastIndex(edge => edge <= left + LEFT_SLACK),
  );
}

/** Share of the type size that is seen as a gap where two cells nearly touch. */
const SEEN_GAP = 0.15;

/** Points from the middle of a column within which a cell is centred on it. */
const WELL_CENTRED = 3;

/**
 * Two wide cells that nearly touch are one fragment: it is cut at its widest gap between two column centres.
 * @param known centres of the labels that were read; the others stand where one is missing, and cut no cell that is centred on its label
 */
export function splitOverColumns(fragment: Fragment, centres: readonly number[], known = centres): Fragment[] {
  const centred = known.some(centre => Math.abs(centre - centreOf(fragment)) < WELL_CENTRED);
  const inside = (centred ? known : centres).filter(centre => centre > fragment.left && centre < fragment.right);
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
    ...splitOverColumns(toFragment(glyphs.slice(cut), page, line), centres, known),
  ];
}

/** The same where every column begins at a known place: a fragment is cut where a column begins behind a gap. */
export function splitAtLefts(fragment: Fragment, lefts: readonly number[]): Fragment[] {
  const cuts = fragment.glyphs.flatMap((glyph, at) => {
    const before = fragment.glyphs[at - 1];
    if (!before || glyph.x - before.right < SEEN_LEFT_GAP * fragment.size) return [];
    return lefts.some(left => Math.abs(left - glyph.x) < SAME_LEFT) ? [at] : [];
  });
  if (cuts.length === 0) return [fragment];
  const {page, line, glyphs} = fragment;
  return [0, ...cuts].map((from, index) => toFragment(glyphs.slice(from, cuts[index]), page, line));
}

const SEEN_LEFT_GAP = 0.05;
/** Points. */
const SAME_LEFT = 1.5;
