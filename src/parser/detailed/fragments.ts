import {foldCharacters} from '../normalize.ts';
import type {Glyph, Page} from '../source/page.ts';

/** Text without a visible gap on one baseline: one line of one cell, seldom less. Characters are folded, spaces are gone. */
export interface Fragment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Mean baseline. */
  readonly y: number;
  readonly size: number;
  readonly page: number;
  /** Number of the visual line, from 1. */
  readonly line: number;
  readonly glyphs: readonly Glyph[];
}

export function centreOf(fragment: {readonly left: number; readonly right: number}): number {
  return (fragment.left + fragment.right) / 2;
}

/** Shares of the type size. Cells of neighbouring columns stand at least this far apart, figures sit a little lower. */
const GAP = 0.38;
const OVERLAP = 0.6;
const BASELINE = 0.36;
/** Text in another type size belongs to something else: a watermark over the cell. */
const SIZE_RATIO = 1.35;
const BUCKET = 8;

interface Run {
  readonly glyphs: Glyph[];
  readonly line: number;
  y: number;
  right: number;
}

/**
 * Glyphs of a page → fragments from top to bottom. The lines of the page are not relied on: the cells of one table row are
 * centred, so their baselines differ, and a watermark may stand between the characters of a value.
 */
export function readFragments(page: Page): Fragment[] {
  const placed: {glyph: Glyph; line: number}[] = [];
  page.lines.forEach((line, index) => {
    for (const glyph of line.glyphs ?? []) {
      if (glyph.char.trim() !== '' && Number.isFinite(glyph.x) && Number.isFinite(glyph.y))
        placed.push({glyph, line: index + 1});
    }
  });
  placed.sort((a, b) => a.glyph.x - b.glyph.x);
  const open = new Map<number, Run[]>();
  const runs: Run[] = [];
  for (const {glyph, line} of placed) {
    const run = nearestRun(open, glyph);
    if (run) {
      const before = Math.floor(run.y / BUCKET);
      run.glyphs.push(glyph);
      run.y += (glyph.y - run.y) / run.glyphs.length;
      run.right = Math.max(run.right, rightOf(glyph));
      const after = Math.floor(run.y / BUCKET);
      if (after !== before) {
        open.set(
          before,
          (open.get(before) ?? []).filter(other => other !== run),
        );
        add(open, after, run);
      }
    } else {
      const started = {glyphs: [glyph], line, y: glyph.y, right: rightOf(glyph)};
      runs.push(started);
      add(open, Math.floor(glyph.y / BUCKET), started);
    }
  }
  return runs
    .map(run => toFragment(run.glyphs, page.number, run.line))
    .filter(fragment => fragment.text !== '')
    .sort((a, b) => a.y - b.y || a.left - b.left);
}

/** A fragment of some of the glyphs of another one. */
export function toFragment(glyphs: readonly Glyph[], page: number, line: number): Fragment {
  let text = '';
  let y = 0;
  let left = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let size = 0;
  for (const glyph of glyphs) {
    text += foldGlyph(glyph.char);
    y += glyph.y;
    left = Math.min(left, glyph.x);
    right = Math.max(right, rightOf(glyph));
    size = Math.max(size, glyph.size);
  }
  return {text, left, right, y: y / glyphs.length, size, page, line, glyphs};
}

function nearestRun(open: Map<number, Run[]>, glyph: Glyph): Run | null {
  const bucket = Math.floor(glyph.y / BUCKET);
  let best: Run | null = null;
  let distance = Math.max(BASELINE * glyph.size, 1);
  for (let at = bucket - 1; at <= bucket + 1; at++) {
    const runs = open.get(at);
    if (!runs) continue;
    for (let index = runs.length - 1; index >= 0; index--) {
      const run = runs[index];
      const last = run?.glyphs.at(-1);
      if (!run || !last) continue;
      const gap = glyph.x - run.right;
      const size = Math.max(glyph.size, last.size);
      if (gap > 3 * size) {
        runs.splice(index, 1);
        continue;
      }
      const off = Math.abs(glyph.y - run.y);
      if (
        off <= distance &&
        gap <= GAP * size &&
        gap >= -OVERLAP * size &&
        size <= SIZE_RATIO * Math.min(glyph.size, last.size)
      ) {
        best = run;
        distance = off;
      }
    }
  }
  return best;
}

function add(open: Map<number, Run[]>, bucket: number, run: Run): void {
  const runs = open.get(bucket);
  if (runs) runs.push(run);
  else open.set(bucket, [run]);
}

/** A full-width sign may be drawn in half of its box. */
function rightOf(glyph: Glyph): number {
  return glyph.char > '\u2E7F' ? Math.max(glyph.right, glyph.x + 0.95 * glyph.size) : glyph.right;
}

const folded = new Map<string, string>();

function foldGlyph(char: string): string {
  let fold = folded.get(char);
  if (fold === undefined) {
    fold = foldCharacters(char).trim();
    if (folded.size < 20_000) folded.set(char, fold);
  }
  return fold;
}
